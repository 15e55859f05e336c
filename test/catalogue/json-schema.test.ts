import { expect } from '@open-wc/testing';
import { catalogueJsonSchema } from '../../src/catalogue/json-schema.js';

interface Schema {
  $schema?: string;
  $id?: string;
  title?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: unknown;
  [key: string]: unknown;
}

const schema = catalogueJsonSchema() as Schema;

/** Every property and list item, with its path. */
const parts = (part: Schema, path = ''): [path: string, part: Schema][] => [
  [path, part],
  ...Object.entries(part.properties ?? {}).flatMap(([key, inner]) =>
    parts(inner, `${path}.${key}`),
  ),
  ...(part.items ? parts(part.items, `${path}[]`) : []),
];
const all = new Map(parts(schema));

describe('catalogueJsonSchema', () => {
  it('is of draft 2020-12, with a title and without an address', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).to.equal(undefined);
    expect(schema.title).to.be.a('string');
    expect(schema.type).to.equal('object');
  });

  it('has every property of a catalogue', () => {
    expect([...all.keys()]).to.have.members([
      '',
      '.$schema',
      '.version',
      '.lang',
      '.title',
      '.intro',
      '.levels',
      '.levels[]',
      '.levels[].level',
      '.levels[].title',
      '.levels[].text',
      '.roles',
      '.roles[]',
      '.roles[].id',
      '.roles[].title',
      '.roles[].alias',
      '.roles[].level',
      '.roles[].summary',
      '.roles[].reportsTo',
      '.roles[].tags',
      '.roles[].tags[]',
      '.roles[].sections',
      '.roles[].sections[]',
      '.roles[].sections[].title',
      '.roles[].sections[].items',
      '.roles[].sections[].items[]',
    ]);
  });

  it('describes every one, each in words of its own', () => {
    for (const [path, { description }] of all) expect(description, path).to.be.a('string');
    expect(new Set([...all.values()].map(({ description }) => description)).size).to.equal(
      all.size,
    );
  });

  it('requires what the contract requires', () => {
    expect(schema.required).to.have.members(['version', 'roles']);
    expect(all.get('.roles[]')!.required).to.have.members(['id', 'title', 'level']);
    expect(all.get('.levels[]')!.required).to.have.members(['level']);
    expect(all.get('.roles[].sections[]')!.required).to.have.members(['title', 'items']);
  });

  it('allows unknown keys everywhere', () => {
    for (const [path, part] of all) expect(part.additionalProperties, path).to.equal(undefined);
  });

  it('has the limits', () => {
    expect(all.get('.version')!.const).to.equal(1);
    expect(all.get('.roles')!).to.include({ type: 'array', minItems: 1, maxItems: 100_000 });
    for (const path of ['.roles[].level', '.levels[].level']) {
      expect(all.get(path)!).to.include({ type: 'integer', minimum: 1, maximum: 20 });
      expect(all.get(path)!).to.not.have.property('enum');
    }
    for (const path of ['.roles[].id', '.roles[].title', '.roles[].sections[].title']) {
      expect(all.get(path)!).to.include({ type: 'string', minLength: 1 });
    }
    for (const path of ['.title', '.roles[].alias', '.roles[].tags[]']) {
      expect(all.get(path)!).to.include({ type: 'string' }).and.not.have.property('minLength');
    }
    expect(all.get('.roles[].reportsTo')!.type).to.deep.equal(['string', 'null']);
  });

  it('is the same whenever it is made', () => {
    expect(JSON.stringify(catalogueJsonSchema())).to.equal(JSON.stringify(schema));
  });
});
