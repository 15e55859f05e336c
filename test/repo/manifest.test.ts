import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readElements } from './manifest.js';
import { filesIn, read } from './project.js';

const elements = readElements();

test('the manifest has every tag', () => {
  const tags = elements.map(({ tagName }) => tagName).sort();
  const files = filesIn('src/elements', '.ts').filter((path) => /\/[\w-]+\.ts$/.test(path));
  assert.deepEqual(
    tags.map((tag) => `src/elements/${tag ?? ''}.ts`),
    files,
  );
});

test('the manifest says something of all that it names', () => {
  const silent = elements.flatMap(
    ({ tagName, attributes, members, events, slots, cssParts, cssProperties }) =>
      [attributes, members, events, slots, cssParts, cssProperties]
        .flatMap((list) => list ?? [])
        .filter(({ description }) => !description)
        .map(({ name }) => `<${tagName ?? ''}>: ${name}`),
  );
  assert.deepEqual(silent, []);
});

test('the manifest has every custom property that the styles read', () => {
  const documented = new Set(
    elements.flatMap(({ cssProperties }) => cssProperties?.map(({ name }) => name) ?? []),
  );
  const styles = filesIn('src', '.ts').map(read).join('\n');
  const used = new Set([...styles.matchAll(/var\((--sales-[\w-]+)/g)].map((match) => match[1]!));
  assert.deepEqual([...used].sort(), [...documented].sort());
});

test('the manifest has every part that the templates name, under its element', () => {
  const missing = elements.flatMap(({ tagName, cssParts }) => {
    const tag = tagName ?? '';
    const parts = new Set(cssParts?.map(({ name }) => name));
    const source = filesIn('src/elements', '.ts')
      .filter((path) => path.startsWith(`src/elements/${tag}.`))
      .filter((path) => !path.endsWith('.styles.ts'))
      .map(read)
      .join('\n');
    const used = [...source.matchAll(/\spart="([\w-]+)"/g)].map((match) => match[1]!);
    return [...new Set(used)].filter((part) => !parts.has(part)).map((part) => `<${tag}>: ${part}`);
  });
  assert.deepEqual(missing, []);
});
