import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureSizes, SIZE_LIMITS, sizesTable } from './sizes.js';
import { unusedRules } from './visits.js';

const sizes = measureSizes();
console.log(sizesTable(sizes));

test(`the first screen comes in ${SIZE_LIMITS.entry} bytes`, () => {
  assert.ok(sizes.entry <= SIZE_LIMITS.entry, `${sizes.entry} bytes`);
});

for (const [name, bytes] of sizes.visits) {
  test(`a whole visit comes in ${SIZE_LIMITS.visit} bytes: ${name}`, () => {
    assert.ok(bytes <= SIZE_LIMITS.visit, `${bytes} bytes`);
  });
}

test('every rule of visits.ts fits a file of dist', () => {
  assert.deepEqual(unusedRules(sizes.chunks), []);
});
