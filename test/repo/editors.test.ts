import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readElements } from './manifest.js';
import { read } from './project.js';

interface Named {
  name: string;
}

/** As VS Code has it: `docs/customData.schema.json` of vscode-html-languageservice and vscode-css-languageservice. */
interface Described extends Named {
  description: { kind: string; value: string };
}

interface HtmlAttribute extends Described {
  values?: readonly Named[];
  valueSet?: string;
}

interface HtmlData {
  version: number;
  tags: readonly (Described & { attributes: readonly HtmlAttribute[] })[];
}

interface CssData {
  version: number;
  properties: readonly Described[];
  pseudoElements: readonly Described[];
}

/** As JetBrains has it: `schema/web-types.json` of JetBrains/web-types. */
interface WebType extends Named {
  pattern?: { regex: string };
  description?: string;
  type?: string;
  default?: string;
}

interface WebElement extends WebType {
  attributes?: readonly (WebType & { value: { type: string; default?: string } })[];
  slots?: readonly WebType[];
  js: { properties?: readonly WebType[]; events?: readonly WebType[] };
  css: { properties?: readonly WebType[]; parts?: readonly WebType[] };
}

interface WebTypes extends Named {
  version: string;
  'description-markup': string;
  contributions: { html: { elements: readonly WebElement[] } };
}

interface Package {
  name: string;
  version: string;
  customElements: string;
  'web-types': string;
  exports: Readonly<Record<string, unknown>>;
  files: readonly string[];
}

const json = (path: string): unknown => JSON.parse(read(path));

const elements = readElements();
const pack = json('package.json') as Package;
const namesOf = (list: readonly Named[] = []): string[] => list.map(({ name }) => name);
const wordsOf = (type: string): string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

/** Fails where one of them has no name, stands there twice, or is not explained. */
const assertExplained = (list: readonly (Described | WebType)[]): void => {
  assert.ok(list.length);
  assert.deepEqual(namesOf(list), [...new Set(namesOf(list))]);
  const silent = list.filter(({ name, description }) => {
    const text = typeof description === 'object' ? description.value : description;
    return !name || !text?.trim();
  });
  assert.deepEqual(namesOf(silent), []);
};

describe('the data for VS Code', () => {
  const html = json('dist/vscode.html-custom-data.json') as HtmlData;
  const css = json('dist/vscode.css-custom-data.json') as CssData;

  test('has each tag with its attributes', () => {
    assert.equal(html.version, 1.1);
    assertExplained(html.tags);
    assert.deepEqual(
      html.tags.map(({ name, attributes }) => [name, namesOf(attributes)]),
      elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]),
    );
    for (const { attributes } of html.tags) assertExplained(attributes);
  });

  test('completes the words and the numbers of an attribute, and no value of a boolean one', () => {
    for (const { tagName, attributes = [] } of elements) {
      const tag = html.tags.find(({ name }) => name === tagName)!;
      for (const { name, type } of attributes) {
        const { values, valueSet } = tag.attributes.find((one) => one.name === name)!;
        if (name === 'heading-level') {
          assert.deepEqual(namesOf(values), ['1', '2', '3', '4', '5'], `<${tagName} ${name}>`);
          continue;
        }
        const expected = type.text === 'boolean' ? undefined : wordsOf(type.text);
        assert.deepEqual(values && namesOf(values), expected, `<${tagName} ${name}>`);
        assert.equal(valueSet, type.text === 'boolean' ? 'v' : undefined, `<${tagName} ${name}>`);
      }
    }
    const layout = html.tags[0]!.attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(namesOf(layout?.values), ['levels', 'tree', 'list']);
  });

  test('has each custom property and each part once', () => {
    assert.equal(css.version, 1.1);
    assertExplained(css.properties);
    assertExplained(css.pseudoElements);
    const [widget] = elements;
    assert.deepEqual(namesOf(css.properties), namesOf(widget!.cssProperties));
    const parts = new Set(elements.flatMap(({ cssParts }) => namesOf(cssParts)));
    assert.deepEqual(
      namesOf(css.pseudoElements).sort(),
      [...parts].map((part) => `::part(${part})`).sort(),
    );
    const card = css.pseudoElements.find(({ name }) => name === '::part(card)');
    assert.match(card!.description.value, /`<sales-roles>`, `<sales-role-hierarchy>`: A card\./);
  });
});

describe('the data for JetBrains', () => {
  const data = json('dist/web-types.json') as WebTypes;
  const described = data.contributions.html.elements;

  test('is that of this package', () => {
    assert.deepEqual(
      [data.name, data.version, data['description-markup']],
      [pack.name, pack.version, 'markdown'],
    );
  });

  test('has all that the manifest has', () => {
    assertExplained(described);
    assert.deepEqual(
      described.map(({ name, attributes, slots, js, css }) => [
        name,
        attributes?.map((one) => [one.name, one.value.type, one.value.default]),
        namesOf(slots),
        js.properties?.map((one) => [one.name, one.type]),
        js.events?.map((one) => [one.name, one.type]),
        css.properties?.map((one) => [one.name, one.default]),
        namesOf(css.parts),
      ]),
      elements.map((element) => [
        element.tagName,
        element.attributes?.map((one) => [one.name, one.type.text, one.default]),
        namesOf(element.slots),
        element.members?.flatMap((one) =>
          one.kind === 'field' ? [[one.name, one.type?.text]] : [],
        ),
        element.events?.map((one) => [one.name, one.type.text]),
        element.cssProperties?.map((one) => [one.name, one.default]),
        namesOf(element.cssParts),
      ]),
    );
    for (const { attributes, js, css } of described) {
      for (const list of [attributes, js.properties, css.properties, css.parts]) {
        assertExplained(list ?? []);
      }
    }
  });

  test('knows the slots whose name ends in that of a role', () => {
    for (const tag of ['sales-roles', 'sales-role-hierarchy']) {
      const slots = described.find(({ name }) => name === tag)?.slots ?? [];
      const patterns = slots.flatMap(({ pattern }) => (pattern ? [pattern.regex] : []));
      const isKnown = (slot: string) =>
        patterns.some((regex) => new RegExp(`^(?:${regex})$`).test(slot));
      assert.deepEqual(
        ['header-sales-leader', 'header-x', 'header-', 'header', 'form-intro'].map(isKnown),
        [true, true, false, false, false],
        tag,
      );
    }
  });
});

test('the package says where its editor data are', () => {
  assert.deepEqual(
    [pack.customElements, pack['web-types']],
    ['dist/custom-elements.json', 'dist/web-types.json'],
  );
  for (const name of [
    'custom-elements.json',
    'web-types.json',
    'vscode.html-custom-data.json',
    'vscode.css-custom-data.json',
  ]) {
    assert.equal(pack.exports[`./${name}`], `./dist/${name}`);
  }
});
