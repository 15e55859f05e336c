import fc from 'fast-check';
import { modelBrowser } from './browser.js';
import { type Command, run } from './commands.js';
import { type Open, openOutbox } from './tab.js';
import { World } from './world.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

const times = (count: number, commands: readonly Command[]): Command[] =>
  Array.from({ length: count }, () => commands).flat();

/** How often each comes: the longer its list here, the oftener. */
const ALL: readonly Command[] = [
  ...times(2, [{ do: 'drain' }]),
  ...[1, 2, 3, 4, 5].flatMap((times) =>
    [0, 1, 2].map((choice): Command => ({ do: 'step', choice, times })),
  ),
  ...[0, 1].flatMap((tab): Command[] => [
    ...times(3, [{ do: 'submit', tab }]),
    ...times(2, [{ do: 'crash', tab }]),
    ...times(2, [{ do: 'flush', tab, isForced: true }]),
    { do: 'flush', tab, isForced: false },
    ...[0, 1].flatMap((lead): Command[] => [
      { do: 'send', tab, lead },
      { do: 'remove', tab, lead },
    ]),
  ]),
  { do: 'network', is: 'ok' },
  { do: 'network', is: 'lostAfter' },
  { do: 'network', is: 'lostBefore' },
  { do: 'network', is: 'refused' },
  { do: 'network', is: 'busy' },
  { do: 'network', is: 'redirected' },
  { do: 'disk', is: 'ok' },
  { do: 'disk', is: 'blocked' },
  { do: 'disk', is: 'full' },
  ...[SECOND, 21 * SECOND, HOUR, 24 * HOUR, -HOUR, -24 * HOUR].map((by): Command => ({
    do: 'clock',
    by,
  })),
];

const sequences = fc.array(fc.constantFrom(...ALL), { maxLength: 24, size: 'max' });

/** Runs commands in the model. */
export const runInModel = (
  commands: readonly Command[],
  hasLocks: boolean,
  open: Open = openOutbox,
): Promise<string[]> => run(commands, new World(modelBrowser(hasLocks), open));

/** A sequence that leads to faults, made as short as can be. */
export interface Found {
  readonly commands: readonly Command[];
  readonly faults: readonly string[];
}

/** What is looked through. */
export interface Search {
  readonly hasLocks: boolean;
  readonly seed: number;
  readonly numRuns: number;
}

/** Looks for a sequence that leads to a fault. */
export const search = async (
  { hasLocks, ...parameters }: Search,
  open: Open = openOutbox,
): Promise<Found | undefined> => {
  const property = fc.asyncProperty(
    sequences,
    async (commands) => (await runInModel(commands, hasLocks, open)).length === 0,
  );
  const { counterexample } = await fc.check(property, parameters);
  const [commands] = counterexample ?? [];
  return commands && { commands, faults: await runInModel(commands, hasLocks, open) };
};
