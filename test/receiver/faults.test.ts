import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createReceiver } from '../../demo/receiver/app.js';
import { listenOnLoopback, type LoopbackServer } from '../../demo/receiver/listen.js';
import { createStore, type Store } from '../../demo/receiver/store.js';
import { alone } from '../../src/lead/alone.js';
import { deliver, pack } from '../../src/lead/delivery.js';
import { MemoryStore } from '../../src/lead/memory-store.js';
import { LIFETIME, Outbox } from '../../src/lead/outbox.js';
import type { Kept } from '../../src/lead/store.js';
import { type Fault, faults } from '../faults/faults.mjs';
import { createFaultyWay, forward } from '../faults/faulty-way.mjs';
import { Way } from '../faults/way.js';
import { databases, type TestDatabase } from './databases.js';
import { makeLead } from './lead.js';

/** The row for tests in which all is well from the beginning, or is to become well. */
const unavailable = faults.find(({ name }) => name === '503')!;

/** Nothing but a browser looks at CORS headers. */
const rows = faults.filter(({ at }) => at !== 'other-origin');

/** Makes one outbox for each tab, over one storage, with a clock that stands still. */
const openTabs = (
  count: number,
): { tabs: Outbox[]; clock: { now: number }; store: MemoryStore } => {
  const store = new MemoryStore();
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const leased = alone(store, now, () => undefined);
  const around = { store, deliver, alone: leased, now, random: () => 0.5 };
  return { tabs: Array.from({ length: count }, () => new Outbox(around)), clock, store };
};

/** Runs with limits that pass when the test says so. */
const withLimits = async <T>(run: (pass: () => void) => Promise<T>): Promise<T> => {
  const before = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
  const limit = new AbortController();
  const value = (): AbortSignal => limit.signal;
  Object.defineProperty(AbortSignal, 'timeout', { ...before, value });
  try {
    return await run(() => {
      limit.abort(new DOMException('Timed out.', 'TimeoutError'));
    });
  } finally {
    Object.defineProperty(AbortSignal, 'timeout', before);
  }
};

/** Runs while `fetch` is the host's own. */
const withFetch = async <T>(
  wrap: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch,
  run: () => Promise<T>,
): Promise<T> => {
  const { fetch } = globalThis;
  globalThis.fetch = wrap(fetch);
  try {
    return await run();
  } finally {
    globalThis.fetch = fetch;
  }
};

for (const { name, create } of databases) {
  describe(`the fault matrix with ${name}`, () => {
    let place: TestDatabase;
    let store: Store;
    let receiver: LoopbackServer;
    let base: string;
    const way = createFaultyWay((incoming) => forward(receiver.port, incoming));
    const server = createServer((request, response) => void way.handle(request, response));

    before(async () => {
      place = await create();
      store = await createStore(place.database);
      receiver = await listenOnLoopback(createReceiver({ store }).fetch, 0);
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    beforeEach(() => place.database.query('delete from sales_roles_leads'));
    after(async () => {
      way.close();
      server.close();
      server.closeAllConnections();
      await receiver.close();
      await place.dispose();
    });

    const ids = async (): Promise<string[]> => (await store.list()).map(({ id }) => id);

    const keep = async (outbox: Outbox, endpoint: string): Promise<Kept> => {
      const lead = makeLead();
      return outbox.keep({ id: lead.id, lead, parcel: pack(lead, endpoint, 'json'), digest: '' });
    };

    /** What has come has to be the same each time: the bytes that were kept, under their id. */
    const assertSame = async (met: Way, { id, parcel: { body } }: Kept, least: number) => {
      const attempts = await met.attempts();
      assert.ok(attempts.length >= least);
      for (const attempt of attempts) assert.deepEqual(attempt, { key: `"${id}"`, body });
    };

    const attempt = (outbox: Outbox, { id }: Kept, met: Way, { ending }: Fault) =>
      withLimits(async (pass) => {
        const fate = outbox.attempt(id);
        if (ending === 'stall') {
          await met.attempts(1);
          pass();
        }
        return fate;
      });

    for (const fault of rows) {
      const { concludes, isSaved, wait, at, isLasting = false } = fault;
      const end = isLasting ? 'kept until it expires' : 'exactly once';

      test(`${fault.name}: ${concludes}, ${isSaved ? 'saved' : 'not saved'}, in the end ${end}`, async () => {
        const met = await Way.open(fault, base);
        const {
          tabs: [outbox],
          clock,
        } = openTabs(1);
        const kept = await keep(outbox!, met.endpoint);

        const fate = await attempt(outbox!, kept, met, fault);
        // Nothing of a store in memory outlives the page.
        assert.equal(fate.kind, concludes === 'refused' ? 'refused' : 'unsafe');
        assert.deepEqual(await ids(), isSaved ? [kept.id] : []);
        const [left, ...others] = await outbox!.list();
        assert.deepEqual(others, []);
        assert.deepEqual([left?.id, left?.parcel], [kept.id, kept.parcel]);
        assert.equal(left?.state, concludes === 'refused' ? 'refused' : 'waiting');
        if (concludes === 'unconfirmed') {
          assert.equal(left.attempts, 1);
          // A date in HTTP has whole seconds; of what the receiver asks for nothing is cut off.
          assert.equal(left.dueAt - clock.now, Math.max(wait, 500));
        }

        if (isLasting) {
          clock.now += LIFETIME;
          assert.equal((await outbox!.attempt(kept.id)).kind, 'expired');
          assert.deepEqual(
            (await outbox!.list()).map(({ parcel }) => parcel),
            [kept.parcel],
          );
          return;
        }
        await met.mend();
        const last = await outbox!.attempt(kept.id);
        assert.deepEqual([last.kind, await ids()], ['sent', [kept.id]]);
        assert.deepEqual(await outbox!.list(), []);
        await assertSame(met, kept, at ? 1 : 2);
      });
    }

    test('100 repeats at once: one row, and each is acknowledged in the end', async () => {
      const met = await Way.open(unavailable, base);
      await met.mend();
      const lead = makeLead();
      const parcel = pack(lead, met.endpoint, 'json');
      let left = 100;
      for (let round = 0; left && round < 100; round += 1) {
        const outcomes = await Promise.all(Array.from({ length: left }, () => deliver(parcel)));
        assert.deepEqual(await ids(), [lead.id]);
        assert.deepEqual(
          outcomes.filter(({ kind }) => kind === 'refused'),
          [],
        );
        left = outcomes.filter(({ kind }) => kind === 'unconfirmed').length;
      }
      assert.equal(left, 0);
    });

    for (const [what, wrap] of [
      [
        'at once',
        (fetch) =>
          async (...call) =>
            (await Promise.all([fetch(...call), fetch(...call)]))[1],
      ],
      [
        'one after the other',
        (fetch) =>
          async (...call) => (await fetch(...call), fetch(...call)),
      ],
    ] satisfies [string, (fetch: typeof globalThis.fetch) => typeof globalThis.fetch][]) {
      test(`a host that repeats fetch ${what}: exactly once`, async () => {
        const met = await Way.open(unavailable, base);
        await met.mend();
        const {
          tabs: [outbox],
        } = openTabs(1);
        const kept = await keep(outbox!, met.endpoint);
        await withFetch(wrap, () => outbox!.attempt(kept.id));
        assert.deepEqual(await ids(), [kept.id]);
        // It may have been told that the other one was in progress.
        assert.equal((await outbox!.attempt(kept.id)).kind, 'sent');
        assert.deepEqual(await ids(), [kept.id]);
        await assertSame(met, kept, 2);
      });
    }

    test('two tabs at once: one of them sends it', async () => {
      const met = await Way.open(unavailable, base);
      const {
        tabs: [one, other],
      } = openTabs(2);
      const kept = await keep(one!, met.endpoint);
      await one!.attempt(kept.id);
      await met.mend();
      const fates = await Promise.all([one!.attempt(kept.id), other!.attempt(kept.id)]);
      assert.deepEqual(fates.map(({ kind }) => kind).sort(), ['busy', 'sent']);
      assert.equal((await met.attempts()).length, 2);
      assert.deepEqual(await ids(), [kept.id]);
      // The other one learns of it.
      const late = await other!.attempt(kept.id);
      assert.deepEqual(late, { kind: 'sent', reason: 'noted before', isNew: false });
    });

    test('two tabs that do not see each other: still exactly once', async () => {
      const met = await Way.open(unavailable, base);
      await met.mend();
      const {
        tabs: [one],
      } = openTabs(1);
      const {
        tabs: [other],
        store: apart,
      } = openTabs(1);
      const kept = await keep(one!, met.endpoint);
      await apart.put(kept);
      await Promise.all([one!.attempt(kept.id), other!.attempt(kept.id)]);
      for (const tab of [one!, other!]) assert.equal((await tab.attempt(kept.id)).kind, 'sent');
      assert.deepEqual(await ids(), [kept.id]);
      await assertSame(met, kept, 2);
    });

    test('the same id with other content: refused, kept, and never sent under another id', async () => {
      const met = await Way.open(unavailable, base);
      await met.mend();
      const {
        tabs: [outbox],
      } = openTabs(1);
      const kept = await keep(outbox!, met.endpoint);
      await store.save({ ...kept.lead, contact: { name: 'Another' } });
      for (let round = 0; round < 2; round += 1) {
        assert.equal((await outbox!.attempt(kept.id)).kind, 'refused');
        assert.deepEqual(await ids(), [kept.id]);
        assert.deepEqual(
          (await outbox!.list()).map(({ id, parcel }) => [id, parcel]),
          [[kept.id, kept.parcel]],
        );
      }
      await assertSame(met, kept, 2);
    });
  });
}
