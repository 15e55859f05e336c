import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };

const seeds = createRequire(import.meta.url).resolve('xss-filters/tests/fuzz/bin/seed.xss');

/** The public corpora of hostile strings, each once: the same as `corpora.ts` reads in a browser. */
export const hostileStrings: readonly string[] = [
  ...new Set([...naughty, ...readFileSync(seeds, 'utf8').split('\n')]),
];
