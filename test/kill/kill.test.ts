import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fillIn, openProfile, outboxIsEmpty, pressSend, type Mark } from './browser.js';
import { seeded } from './random.js';
import { startReceiver, OPEN, type Receiver, type Way } from './receiver.js';

const KILLS = 200;
const WORKERS = 2;
/** How long after a step of the lead's way the browser is killed at most, in milliseconds; mostly sooner. */
const LATEST = 30;
/** How long such a step is waited for, in milliseconds: a reset connection may keep it away. */
const PATIENCE = 5000;
/** How long each half of the way takes at most, in milliseconds. */
const SLOWEST = 40;
/** How often a connection is reset before the lead is handed on, and after it was saved. */
const RESETS = { there: 0.05, back: 0.1 };

/** How far a lead had got when the browser was killed. */
const PHASES = [
  'before the handler',
  'before it was kept',
  'before the request',
  'before it was saved',
  'before the answer',
  'before it was taken out',
  'after all',
];

// Repeats what is chosen, not how fast the machine is.
const seed = Number(process.env.SEED ?? Date.now() % 1e6);
const random = seeded(seed);

let receiver: Receiver;
let profiles: string;

before(async () => {
  receiver = await startReceiver();
  profiles = await mkdtemp(join(tmpdir(), 'sales-roles-kill-'));
});

after(async () => {
  await receiver.close();
  await rm(profiles, { recursive: true, force: true, maxRetries: 5 });
});

/** A network: random times, and connections that break. */
const half = async (resets: number): Promise<undefined> => {
  await wait(random() * SLOWEST);
  if (random() < resets) throw new Error('reset');
  return undefined;
};
const network: Way = { there: () => half(RESETS.there), back: () => half(RESETS.back) };

const url = (): string => `http://localhost:${receiver.port}/form`;

/** How far the lead of a name had got at a time: what the page said came before the kill, or not at all. */
const phaseOf = (name: string, marks: readonly Mark[], time: number): number => {
  const id = marks.find((mark) => mark.name === name)?.id;
  const has = (kind: Mark['kind'], key: 'id' | 'name', value?: string): boolean =>
    marks.some((mark) => mark.kind === kind && mark[key] === value);
  const attempts = receiver.attempts.filter((attempt) => attempt.name === name);
  const was = (step: 'seenAt' | 'savedAt' | 'answeredAt'): boolean =>
    attempts.some(({ [step]: at = Infinity }) => at < time);
  const reached = [
    true,
    marks.some(({ kind }) => kind === 'pressed'),
    has('kept', 'name', name),
    was('seenAt'),
    was('savedAt'),
    was('answeredAt'),
    id !== undefined && has('removed', 'id', id),
  ];
  return reached.lastIndexOf(true);
};

/** Fills in the form, presses Send and kills the browser. */
const round = async (profile: string, name: string): Promise<{ phase: number; marks: Mark[] }> => {
  const marks: Mark[] = [];
  const { page, kill, ended } = await openProfile(profile, { hear: (mark) => marks.push(mark) });
  let killedAt: number;
  try {
    await page.goto(url());
    await fillIn(page, name);
    marks.length = 0;
    const step = Math.floor(random() * PHASES.length);
    const deadline = performance.now() + PATIENCE;
    pressSend(page).catch(() => undefined);
    // However fast the machine is, each phase has its kills.
    while (phaseOf(name, marks, Infinity) < step && performance.now() < deadline) await wait(1);
    // The instant of the kill is what is tested here: it waits for nothing.
    await wait(random() ** 2 * LATEST);
  } finally {
    killedAt = performance.now();
    kill();
    await ended;
  }
  return { phase: phaseOf(name, marks, killedAt), marks };
};

test(`each lead arrives exactly once, however often the browser is killed: ${KILLS} times`, async (context) => {
  console.log(`seed ${seed}`);
  const startedAt = performance.now();
  const phases = PHASES.map(() => 0);
  /** The ids of the leads that have to arrive, by name. */
  const expected = new Map<string, Set<string>>();
  const expect = (name: string, id: string): void => {
    expected.set(name, (expected.get(name) ?? new Set()).add(id));
  };
  receiver.way = network;

  const workers = Array.from({ length: WORKERS }, async (_, worker) => {
    const profile = join(profiles, `${worker}`);
    for (let kill = worker; kill < KILLS; kill += WORKERS) {
      const { phase, marks } = await round(profile, `kill-${worker}-${kill}`);
      phases[phase]! += 1;
      for (const { kind, id, name } of marks) if (kind === 'kept' && name) expect(name, id!);
    }
  });
  await Promise.all(workers);

  receiver.way = OPEN;
  for (let worker = 0; worker < WORKERS; worker += 1) {
    const { context: browser, page } = await openProfile(join(profiles, `${worker}`));
    context.after(() => browser.close());
    await page.goto(url());
    await outboxIsEmpty(page);
  }

  for (const { name, id } of receiver.attempts) expect(name, id);
  const stored = await receiver.store.list();
  const ids = new Map(stored.map(({ id, contact }) => [contact.name, id]));
  const bodies = new Map(receiver.attempts.map(({ id, body }) => [id, body]));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const figures = PHASES.map((name, phase) => `${phases[phase]} ${name}`).join(', ');
  console.log(
    `${KILLS} kills (${figures}): ${stored.length} leads stored, ` +
      `${receiver.attempts.length - bodies.size} repeats seen, ${seconds} s`,
  );

  assert.ok(!phases.includes(0), 'a phase has had no kills');
  assert.equal(ids.size, stored.length, 'a name is stored twice');
  for (const [name, [id, ...others]] of expected) {
    assert.deepEqual(others, [], `${name} has several ids`);
    assert.equal(ids.get(name), id, `${name} is not stored`);
  }
  for (const { id, body } of receiver.attempts) {
    assert.equal(body, bodies.get(id), `${id} has two bodies`);
  }
});
