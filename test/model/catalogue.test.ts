import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { openCatalogue } from '../../src/catalogue/open.js';
import type { ShownCatalogue } from '../../src/catalogue/types.js';
import { validateCatalogue, validateCatalogueSteps } from '../../src/catalogue/validate.js';
import { many } from '../helpers/catalogues.js';
import { hostileStrings } from '../helpers/corpora.node.js';
import { faultsOfCheck } from './catalogue-faults.js';
import { mutant, mutations, type Mutation } from './catalogue-mutations.js';
import { faultsOfShown } from './catalogue-shown.js';

/** SEED=1 node --import tsx --test test/model/catalogue.test.ts: other catalogues. */
const seed = Number(process.env.SEED ?? 6);
const RUNS = 100_000;
/** With a mutated catalogue's own more than what is shown before all of it is checked. */
const LONG = many(520, 4, 'long').roles;

/** Frozen all the way down: a change to what was given would throw. */
const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

describe('catalogues that something has happened to', () => {
  test(`${RUNS} of them: refused where zod refuses them, else shown, found and taken along`, (t) => {
    t.diagnostic(`SEED=${seed}`);
    let shown = 0;
    const property = fc.property(mutations, (changes) => {
      const value = frozen(mutant(changes, hostileStrings));
      const result = validateCatalogue(value);
      const faults = faultsOfCheck(value, result);
      if ('catalogue' in result) {
        shown += 1;
        faults.push(...faultsOfShown(result.catalogue));
      }
      assert.deepEqual(faults, []);
    });
    fc.assert(property, { seed, numRuns: RUNS, includeErrorInReport: true });
    // Neither all nor none of them are refused.
    t.diagnostic(`${shown} were shown`);
    assert.ok(shown > RUNS / 5 && shown < (RUNS * 4) / 5, `${shown} were shown`);
  });

  test('long ones: what shows before the end of the check is never refused in the end', (t) => {
    t.diagnostic(`SEED=${seed}`);
    let previews = 0;
    const check = (changes: { base: number; changes: readonly Mutation[] }): void => {
      let preview: ShownCatalogue | undefined;
      const steps = validateCatalogueSteps(
        frozen(mutant(changes, hostileStrings, LONG)),
        undefined,
        (early) => {
          preview = early;
        },
      );
      let step = steps.next();
      while (!step.done) step = steps.next();
      if (!preview) return;
      previews += 1;
      assert.ok('catalogue' in step.value);
      const idsOf = ({ roles }: Pick<ShownCatalogue, 'roles'>) => roles.map(({ id }) => id);
      assert.deepEqual(idsOf(preview), idsOf(step.value.catalogue));
    };
    fc.assert(fc.property(mutations, check), { seed, numRuns: 400, includeErrorInReport: true });
    assert.ok(previews > 50, `${previews} previews`);
  });

  test('files that were cut, or changed by a letter or a string: a catalogue, or a message', async (t) => {
    t.diagnostic(`SEED=${seed}`);
    const told = mock.method(console, 'error', () => undefined);
    mock.method(console, 'warn', () => undefined);
    const { signal } = new AbortController();
    let shown = 0;
    const bytes = '{}[]",:\\/0-1.eEtfn\u0000\u001f\ufeff\u2028\ud800u'.split('');
    const property = fc.asyncProperty(
      mutations,
      fc.nat(),
      fc.nat(12),
      fc.constantFrom('', ...bytes, ...hostileStrings),
      async (changes, place, length, put) => {
        const whole = JSON.stringify(mutant({ ...changes, changes: [] }, []));
        const start = place % whole.length;
        const text = whole.slice(0, start) + put + (length ? whole.slice(start + length) : '');
        const before = told.mock.callCount();
        const opened = await openCatalogue({ kind: 'json', text }, 'en', signal, () => undefined);
        const lines = told.mock.calls.slice(before).map((call) => call.arguments.join(' '));
        if ('roles' in opened) {
          shown += 1;
          assert.deepEqual([...lines, ...faultsOfShown(opened)], []);
        } else {
          assert.match(lines.join(), /^<sales-roles>: the catalogue cannot be shown\n.*expected/s);
          assert.ok(opened.every(({ message }) => message.startsWith('expected ')));
        }
      },
    );
    await fc.assert(property, { seed, numRuns: 5000, includeErrorInReport: true });
    mock.restoreAll();
    assert.ok(shown > 100 && shown < 4900, `${shown} were shown`);
  });
});
