import * as z from 'zod/mini';
import { catalogueSchema, MAX_LEVEL } from './schema.js';

type Schema = z.core.JSONSchema.BaseSchema;

/** What editors show beside a property, by its path; `[]` is an item of a list. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  version: 'The version of this shape.',
  lang: "The language of the texts as a BCP 47 tag, where it differs from the widget's.",
  title: "The catalogue's title.",
  intro: 'A paragraph under the title.',
  levels: 'What is said of the levels. A level that is not listed is called by its number.',
  'levels[]': 'One level.',
  'levels[].level': `Which level: a whole number from 1 (the top) to ${MAX_LEVEL}.`,
  'levels[].title': 'What the level is called, by default "Level" and its number.',
  'levels[].text': 'A sentence about the level as a whole.',
  roles: 'The roles, in the order in which they are shown.',
  'roles[]': 'One role of the department.',
  'roles[].id':
    'Unique in the catalogue. It goes into requests, events and links: do not change it later.',
  'roles[].title': "The role's title.",
  'roles[].alias': 'The international title, where it differs.',
  'roles[].level': `A whole number from 1 (the top) to ${MAX_LEVEL}.`,
  'roles[].summary': 'What the role is about, in a few sentences.',
  'roles[].reportsTo': 'The id of the role above this one; null or left out at the top.',
  'roles[].tags': 'Words that the visitor can filter by.',
  'roles[].tags[]': 'One word or phrase.',
  'roles[].sections': 'Titled lists among the details of the role.',
  'roles[].sections[]': 'One titled list.',
  'roles[].sections[].title': 'Such as "Hiring".',
  'roles[].sections[].items': 'The items of the list.',
  'roles[].sections[].items[]': 'One item, as plain text.',
};

/** Zod writes one schema for all fields that share it; here each field gets its own. */
const describe = (schema: Schema, name: string): Schema => {
  const described: Schema = { ...schema };
  if (schema.items) described.items = describe(schema.items as Schema, `${name}[]`);
  if (schema.properties) {
    described.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, inner]) => [
        key,
        describe(inner as Schema, name ? `${name}.${key}` : key),
      ]),
    );
  }
  const description = DESCRIPTIONS[name];
  return description ? { description, ...described } : described;
};

/**
 * The JSON Schema (draft 2020-12) of a catalogue, for editors: `npm run build` writes it to
 * `dist/catalogue.schema.json`, and no visitor loads it. What it cannot say is left to `validateCatalogue`: that ids
 * are unique and that `reportsTo` names a role.
 *
 * It has no `$id`: that would be an address, and the file's address is its host's.
 *
 * @returns a plain object, ready for `JSON.stringify`.
 */
export const catalogueJsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(catalogueSchema, {
    target: 'draft-2020-12',
    // As an owner writes it: what is unknown to us may be there.
    io: 'input',
  });
  const { properties, ...described } = describe(schema, '');
  return {
    $schema,
    title: 'A catalogue of roles for sales-roles',
    description: 'Keys that are not named here are ignored.',
    ...described,
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      ...properties,
    },
  };
};
