import { uuid } from './id.js';
import type { LeadStore } from './store.js';

/** Longer than an attempt can take (15 s): who holds a lease for longer has crashed. */
const LEASE = 20_000;

/** Runs alone for this id, in all tabs; resolves to `undefined` where another is at it. */
export type Alone = <T>(id: string, run: () => Promise<T>) => Promise<T | undefined>;

/** By a lease that is written beside the lead. Rejects where storage fails. */
const byLease =
  (store: LeadStore, now: () => number): Alone =>
  async (id, run) => {
    const owner = uuid();
    const isTaken = await store.update(id, (kept) => {
      const left = (kept.lease?.until ?? 0) - now();
      // One that ends later than any can has a clock that was set back.
      const isHeld = left > 0 && left <= LEASE;
      return isHeld ? undefined : { ...kept, lease: { owner, until: now() + LEASE } };
    });
    if (!isTaken && (await store.get(id))) return undefined;
    try {
      return await run();
    } finally {
      // Where it cannot be ended it runs out.
      await store
        .update(id, (kept) =>
          kept.lease?.owner === owner ? { ...kept, lease: undefined } : undefined,
        )
        .catch(() => false);
    }
  };

/**
 * Sees to it that a lead is sent by one tab at a time: by Web Locks, which end with their tab; where
 * there are none (plain http) or they are denied (a sandboxed frame), by a lease.
 *
 * @param now The time in milliseconds since 1970.
 * @param locks `navigator.locks`, at the moment when it is needed.
 */
export const alone = (
  store: LeadStore,
  now: () => number,
  locks: () => LockManager | undefined,
): Alone => {
  const leased = byLease(store, now);
  return async <T>(id: string, run: () => Promise<T>) => {
    const state = { hasBegun: false };
    try {
      const manager = locks();
      if (manager) {
        const options = { ifAvailable: true };
        return await (manager.request(`sales-roles/lead/${id}`, options, (lock) => {
          state.hasBegun = true;
          return lock ? run() : undefined;
        }) as Promise<T | undefined>);
      }
    } catch (error) {
      if (state.hasBegun) throw error;
    }
    return leased(id, run);
  };
};
