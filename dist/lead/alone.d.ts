import type { LeadStore } from './store.js';
/** Runs alone for this id, in all tabs; resolves to `undefined` where another is at it. */
export type Alone = <T>(id: string, run: () => Promise<T>) => Promise<T | undefined>;
/**
 * Sees to it that a lead is sent by one tab at a time: by Web Locks, which end with their tab; where
 * there are none (plain http) or they are denied (a sandboxed frame), by a lease.
 *
 * @param now The time in milliseconds since 1970.
 * @param locks `navigator.locks`, at the moment when it is needed.
 */
export declare const alone: (store: LeadStore, now: () => number, locks: () => LockManager | undefined) => Alone;
