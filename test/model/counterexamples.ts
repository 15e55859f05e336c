import type { Command } from './commands.js';

/** A sequence that has led to a fault: to one of mutants.ts, or once to a real one. */
export interface Counterexample {
  /** The mutant that it catches, or what was wrong with the real outbox. */
  readonly catches: string;
  readonly commands: readonly Command[];
}

/** Faults that the model has found in src/lead/, mended since. */
export const found: readonly Counterexample[] = [
  {
    catches: 'the list lacked what was kept since storage was blocked',
    commands: [
      { do: 'submit', tab: 0 },
      { do: 'step', choice: 1, times: 1 },
      { do: 'disk', is: 'blocked' },
      { do: 'flush', tab: 0, isForced: false },
      { do: 'drain' },
    ],
  },
  {
    catches: 'the list showed what was sent, once storage was blocked',
    commands: [
      { do: 'network', is: 'busy' },
      { do: 'submit', tab: 0 },
      { do: 'drain' },
      { do: 'flush', tab: 0, isForced: false },
      { do: 'drain' },
      { do: 'network', is: 'ok' },
      { do: 'send', tab: 0, lead: 0 },
      { do: 'drain' },
      { do: 'disk', is: 'blocked' },
      { do: 'flush', tab: 0, isForced: false },
      { do: 'drain' },
    ],
  },
  {
    catches: 'an attempt that another had overtaken said that its lead was deleted, not sent',
    commands: [
      { do: 'submit', tab: 1 },
      { do: 'step', choice: 4, times: 1 },
      { do: 'step', choice: 2, times: 1 },
      { do: 'step', choice: 4, times: 1 },
      { do: 'clock', by: 86400000 },
      { do: 'send', tab: 1, lead: 0 },
    ],
  },
];

/** The shortest that catch the mutants. */
export const caught: readonly Counterexample[] = [
  {
    catches: 'deletes before it sends',
    commands: [{ do: 'network', is: 'busy' }, { do: 'submit', tab: 0 }, { do: 'drain' }],
  },
  {
    catches: 'does not wait until it is written',
    commands: [{ do: 'submit', tab: 0 }],
  },
  {
    catches: 'calls memory safe',
    commands: [{ do: 'disk', is: 'full' }, { do: 'submit', tab: 0 }, { do: 'drain' }],
  },
  {
    catches: 'has no lock',
    commands: [
      { do: 'submit', tab: 1 },
      { do: 'flush', tab: 0, isForced: true },
    ],
  },
  {
    catches: 'takes a refusal for an acknowledgement',
    commands: [{ do: 'network', is: 'refused' }, { do: 'submit', tab: 0 }, { do: 'drain' }],
  },
  {
    catches: 'takes any status below 400 for an acknowledgement',
    commands: [{ do: 'network', is: 'redirected' }, { do: 'submit', tab: 1 }, { do: 'drain' }],
  },
  {
    catches: 'makes a new id for a repeat',
    commands: [{ do: 'network', is: 'busy' }, { do: 'submit', tab: 0 }, { do: 'drain' }],
  },
  {
    catches: 'does not note an acknowledgement',
    commands: [
      { do: 'submit', tab: 0 },
      { do: 'submit', tab: 1 },
      { do: 'drain' },
      { do: 'send', tab: 0, lead: 1 },
    ],
  },
  {
    catches: 'notes an acknowledgement in a second step',
    commands: [
      { do: 'submit', tab: 1 },
      { do: 'submit', tab: 0 },
      { do: 'step', choice: 1, times: 5 },
      { do: 'crash', tab: 0 },
      { do: 'send', tab: 1, lead: 1 },
    ],
  },
  {
    catches: 'does not read anew what it has written',
    commands: [{ do: 'submit', tab: 1 }, { do: 'drain' }, { do: 'send', tab: 1, lead: 0 }],
  },
  {
    catches: 'sends what is too old',
    commands: [
      { do: 'submit', tab: 1 },
      { do: 'clock', by: 86400000 },
    ],
  },
  {
    catches: 'does not send again what was lost',
    commands: [{ do: 'network', is: 'busy' }, { do: 'submit', tab: 0 }, { do: 'drain' }],
  },
  {
    catches: 'shows nothing where storage fails',
    commands: [
      { do: 'submit', tab: 1 },
      { do: 'flush', tab: 0, isForced: true },
      { do: 'drain' },
      { do: 'disk', is: 'blocked' },
      { do: 'flush', tab: 0, isForced: false },
      { do: 'drain' },
    ],
  },
  {
    catches: 'removes what is on its way',
    commands: [
      { do: 'network', is: 'busy' },
      { do: 'submit', tab: 1 },
      { do: 'submit', tab: 0 },
      { do: 'drain' },
      { do: 'send', tab: 0, lead: 1 },
      { do: 'remove', tab: 0, lead: 1 },
    ],
  },
  {
    catches: 'does not look at the lease',
    commands: [
      { do: 'submit', tab: 1 },
      { do: 'flush', tab: 0, isForced: true },
    ],
  },
  {
    catches: 'takes a lease for ever',
    commands: [{ do: 'network', is: 'busy' }, { do: 'submit', tab: 0 }, { do: 'drain' }],
  },
  {
    catches: 'brings back what was deleted',
    commands: [
      { do: 'network', is: 'busy' },
      { do: 'submit', tab: 1 },
      { do: 'step', choice: 0, times: 2 },
      { do: 'step', choice: 1, times: 2 },
      { do: 'clock', by: -3600000 },
      { do: 'remove', tab: 1, lead: 0 },
    ],
  },
];
