import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIdempotencyKey } from '../../demo/receiver/idempotency-key.js';

test('Idempotency-Key is a structured-field string', async (t) => {
  const cases: [field: string, key: string | undefined][] = [
    ['"8e03978e-40d5-43e8-bc93-6894a57f9324"', '8e03978e-40d5-43e8-bc93-6894a57f9324'],
    ['""', ''],
    [' "a" ', 'a'],
    ['"a b~!#[]"', 'a b~!#[]'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['', undefined],
    ['a', undefined],
    ["'a'", undefined],
    ['"a', undefined],
    ['a"', undefined],
    ['"a"b"', undefined],
    ['"a", "b"', undefined],
    ['"a";b=1', undefined],
    [String.raw`"a\b"`, undefined],
    [String.raw`"a\"`, undefined],
    ['"é"', undefined],
    ['"a\tb"', undefined],
    ['"a\u007f"', undefined],
    [':YWI=:', undefined],
  ];
  for (const [field, key] of cases) {
    await t.test(JSON.stringify(field), () => {
      assert.equal(parseIdempotencyKey(field), key);
    });
  }
});
