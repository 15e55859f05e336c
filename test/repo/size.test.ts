import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureSizes, SIZE_LIMITS, sizesTable } from './sizes.js';
import { unusedRules } from './visits.js';

const sizes = measureSizes();
console.log(sizesTable(sizes));

test(`the first screen comes in ${SIZE_LIMITS.entry} bytes`, () => {
  assert.ok(sizes.entry <= SIZE_LIMITS.entry, `${sizes.entry} bytes`);
});

test(`embed.js comes in ${SIZE_LIMITS.embed} bytes`, () => {
  assert.ok(sizes.embed <= SIZE_LIMITS.embed, `${sizes.embed} bytes`);
});

test(`what takes over a prerendered page comes in ${SIZE_LIMITS.hydrate} bytes`, () => {
  assert.ok(sizes.hydrate <= SIZE_LIMITS.hydrate, `${sizes.hydrate} bytes`);
});

for (const { language, source, asked, bytes } of sizes.visits) {
  const limit = SIZE_LIMITS.visit[asked];
  test(`a whole visit comes in ${limit} bytes: ${language}, ${source}, asked: ${asked}`, () => {
    assert.ok(bytes <= limit, `${bytes} bytes`);
  });
}

test('every rule of visits.ts fits a file of dist', () => {
  assert.deepEqual(unusedRules(sizes.chunks), []);
});
