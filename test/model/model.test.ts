import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { after, before, describe, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Found, runInModel, search, type Search } from './check.js';
import { caught, found } from './counterexamples.js';
import { mutants } from './mutants.js';

/** SEED=1 node --import tsx --test test/model/*.test.ts: the same sequences once more. */
const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
const RUNS = 60_000;

/** node:test follows every promise of its own thread, which makes them several times as slow. */
const searchElsewhere = async (what: Search): Promise<Found | null> => {
  const program = fileURLToPath(new URL('./search-process.ts', import.meta.url));
  const args = ['--import', 'tsx', program, JSON.stringify(what)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Found | null;
};

before(() => {
  // The outbox says where storage has failed, and here it fails all the time.
  mock.method(console, 'warn', () => undefined);
});
after(() => mock.restoreAll());

describe('the outbox keeps its word, whatever happens', () => {
  for (const hasLocks of [true, false]) {
    const where = hasLocks ? 'with Web Locks' : 'with leases';

    test(`${RUNS} sequences ${where}`, async (t) => {
      t.diagnostic(`SEED=${seed}`);
      const failure = await searchElsewhere({ hasLocks, seed, numRuns: RUNS });
      assert.equal(
        failure,
        null,
        `SEED=${seed}: ${failure?.faults.join('; ')}\nfor counterexamples.ts:\n` +
          JSON.stringify({ catches: failure?.faults[0], commands: failure?.commands }),
      );
    });

    for (const { catches, commands } of [...found, ...caught]) {
      test(`${where}: ${catches}`, async () => {
        assert.deepEqual(await runInModel(commands, hasLocks), []);
      });
    }
  }
});

describe('the model catches an outbox that', () => {
  for (const { name, hasLocks, open } of mutants) {
    test(name, async () => {
      const failure = await search({ hasLocks, seed: 1, numRuns: 3000 }, open);
      assert.ok(failure);
      const [known] = caught.filter(({ catches }) => catches === name);
      assert.ok(known, JSON.stringify({ catches: name, commands: failure.commands }));
      assert.notDeepEqual(await runInModel(known.commands, hasLocks, open), []);
    });
  }
});
