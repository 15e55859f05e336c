import { alone } from '../../src/lead/alone.js';
import type { Outcome } from '../../src/lead/delivery.js';
import { FallbackStore } from '../../src/lead/fallback-store.js';
import { Outbox, type Surroundings } from '../../src/lead/outbox.js';
import type { Kept, LeadStore } from '../../src/lead/store.js';
import { type Open, openOutbox, type Parts } from './tab.js';

/** An outbox with one fault, which the model has to notice. */
export interface Mutant {
  readonly name: string;
  /** Whether it shows where there are Web Locks, or with leases. */
  readonly hasLocks: boolean;
  readonly open: Open;
}

interface Around extends Surroundings, Pick<Parts, 'locks'> {
  readonly disk: LeadStore;
}

const surround = (parts: Parts): Around => {
  const store = new FallbackStore(parts.store);
  return { ...parts, disk: parts.store, store, alone: alone(store, parts.now, parts.locks) };
};

/** Opens an outbox of which something is replaced. */
const replacing =
  (replace: (around: Around) => Partial<Surroundings>): Open =>
  (parts) => {
    const around = surround(parts);
    return new Outbox({ ...around, ...replace(around) });
  };

/** The same store but for some methods. */
const alter = (store: LeadStore, methods: Partial<LeadStore>): LeadStore => ({
  put: (kept) => store.put(kept),
  isSafe: (id) => store.isSafe(id),
  get: (id) => store.get(id),
  all: () => store.all(),
  update: (id, change) => store.update(id, change),
  remove: (id, sent) => store.remove(id, sent),
  sentSince: (time) => store.sentSince(time),
  ...methods,
});

const altering = (methods: (around: Around) => Partial<LeadStore>): Open =>
  replacing((around) => ({ store: alter(around.store, methods(around)) }));

/** Alters the store only where the lease is written. */
const alteringLeases = (methods: (store: LeadStore) => Partial<LeadStore>): Open =>
  replacing(({ store, now, locks }) => ({
    alone: alone(alter(store, methods(store)), now, locks),
  }));

/** Takes some outcomes for acknowledgements. */
const believing = (believes: (outcome: Outcome) => boolean): Open =>
  replacing(({ deliver }) => ({
    deliver: async (parcel) => {
      const outcome = await deliver(parcel);
      return believes(outcome) ? { kind: 'sent', reason: outcome.reason } : outcome;
    },
  }));

const withLocks: Record<string, Open> = {
  'deletes before it sends': replacing(({ store, deliver }) => ({
    deliver: async (parcel) => {
      await store.remove((JSON.parse(parcel.body) as { id: string }).id);
      return deliver(parcel);
    },
  })),
  'does not wait until it is written': altering(({ store }) => ({
    put: (kept) => {
      store.put(kept);
      return Promise.resolve(true);
    },
  })),
  'calls memory safe': altering(() => ({ isSafe: () => true })),
  'has no lock': replacing(() => ({ alone: (_id, run) => run() })),
  'takes a refusal for an acknowledgement': believing(({ kind }) => kind === 'refused'),
  'takes any status below 400 for an acknowledgement': believing(({ reason }) =>
    /status [123]/.test(reason),
  ),
  'makes a new id for a repeat': (parts) => {
    const attempted = new Set<string>();
    return replacing(({ deliver }) => ({
      deliver: (parcel) => {
        const headers = { 'Idempotency-Key': '"new"' };
        if (attempted.has(parcel.body)) return deliver({ ...parcel, headers });
        attempted.add(parcel.body);
        return deliver(parcel);
      },
    }))(parts);
  },
  'does not note an acknowledgement': altering(({ store }) => ({
    remove: (id) => store.remove(id),
  })),
  'notes an acknowledgement in a second step': altering(({ store }) => ({
    remove: async (id, sent) => {
      if (sent && store.isSafe(id)) await store.remove(id);
      await store.remove(id, sent);
    },
  })),
  'does not read anew what it has written': altering(({ store }) => {
    const written = new Map<string, Kept>();
    return {
      put: (kept) => {
        written.set(kept.id, kept);
        return store.put(kept);
      },
      get: async (id) => written.get(id) ?? store.get(id),
    };
  }),
  'sends what is too old': altering(({ store, now }) => ({
    get: async (id) => {
      const kept = await store.get(id);
      return kept && { ...kept, keptAt: now() };
    },
  })),
  'does not send again what was lost': altering(({ store }) => ({
    update: (id, change) =>
      store.update(id, (kept) => {
        const changed = change(kept);
        return changed?.state === 'waiting' ? { ...changed, state: 'expired' } : changed;
      }),
  })),
  'shows nothing where storage fails': (parts) => {
    const all = () => parts.store.all().catch(() => []);
    return openOutbox({ ...parts, store: alter(parts.store, { all }) });
  },
  'removes what is on its way': (parts) => {
    const around = surround(parts);
    const remove = async (id: string): Promise<boolean> => {
      await around.store.remove(id);
      return true;
    };
    return Object.assign(new Outbox(around), { remove });
  },
};

const withLeases: Record<string, Open> = {
  'does not look at the lease': alteringLeases((store) => ({
    update: (id, change) => store.update(id, (kept) => change({ ...kept, lease: undefined })),
  })),
  'takes a lease for ever': alteringLeases((store) => ({
    update: (id, change) =>
      store.update(id, ({ lease, ...kept }) => (lease ? undefined : change(kept))),
  })),
  'brings back what was deleted': altering(({ store, disk }) => ({
    update: async (id, change) => {
      if (!store.isSafe(id)) return store.update(id, change);
      const kept = await disk.get(id);
      const changed = kept && change(kept);
      if (changed) await disk.put(changed);
      return changed !== undefined;
    },
  })),
};

const named = (outboxes: Record<string, Open>, hasLocks: boolean): Mutant[] =>
  Object.entries(outboxes).map(([name, open]) => ({ name, hasLocks, open }));

export const mutants: readonly Mutant[] = [...named(withLocks, true), ...named(withLeases, false)];
