import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readElements, type ElementDeclaration } from './manifest.js';
import { filesIn, read } from './project.js';

/** What README.md sets as code in its text and tables. A word in an example block is not explained by it. */
const namedInReadme = (): Set<string> => {
  const text = read('README.md').replace(/^```.*?^```/gms, '');
  const spans = [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
  return new Set(spans.flatMap((span) => span.match(/[\w-]+/g) ?? []));
};

const namesOf = (element: ElementDeclaration) =>
  Object.entries({
    attribute: element.attributes,
    property: element.members?.filter(({ kind }) => kind === 'field'),
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    'custom property': element.cssProperties,
  });

test('README.md names all that the manifest has', () => {
  const named = namedInReadme();
  const missing = readElements().flatMap((element) =>
    namesOf(element).flatMap(([kind, list = []]) =>
      list
        // The default slot has no name to be found by.
        // Of a name that is put together, its beginning.
        .filter(({ name }) => name && !named.has(name.replace(/<.*$/, '')))
        .map(({ name }) => `<${element.tagName}>: ${kind} ${name}`),
    ),
  );
  assert.deepEqual(missing, []);
});

test('README.md names exactly the parts of each element beside its tag', () => {
  const [, table = ''] = /\nParts for `::part\(\)`:\n\n(.+?)\n\n/s.exec(read('README.md')) ?? [];
  const rows = new Map(
    [...table.matchAll(/^\| `<(sales-[\w-]+)>` +\|(.+)\|$/gm)].map(([, tag = '', parts = '']) => [
      tag,
      [...parts.matchAll(/`([^`]+)`/g)].map(([, part]) => part!).sort(),
    ]),
  );
  const expected = readElements().map(({ tagName, cssParts = [] }) => [
    tagName,
    cssParts.map(({ name }) => name).sort(),
  ]);
  assert.deepEqual([...rows], expected);
});

test('README.md names the parts that an element passes on from those inside it', () => {
  const named = namedInReadme();
  const missing = filesIn('src/elements', '.ts').flatMap((path) =>
    [...read(path).matchAll(/_PARTS =\s+'([^']+)'/g)]
      .flatMap((match) => match[1]!.split(/,\s*/))
      .map((part) => part.split(/:\s*/).at(-1)!)
      .filter((part) => !named.has(part))
      .map((part) => `${path}: ${part}`),
  );
  assert.deepEqual(missing, []);
});
