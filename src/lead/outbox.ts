import type { Alone } from './alone.js';
import type { Outcome } from './delivery.js';
import { backoff, LONGEST_ASKED } from './retry.js';
import type { Kept, LeadStore, Sent } from './store.js';

/** How long a lead is sent again, in milliseconds: shorter than servers remember ids, or a late repeat would be new. */
export const LIFETIME = 24 * 60 * 60 * 1000;

/** What the outbox needs of its surroundings, so that tests can be them. */
export interface Surroundings {
  store: LeadStore;
  deliver(parcel: Kept['parcel']): Promise<Outcome>;
  alone: Alone;
  /** In milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
}

/** What has become of a lead. */
export type Fate =
  /** The endpoint has it; `isNew` where that was not known before. */
  | { kind: 'sent'; reason: string; isNew: boolean }
  /** It will be sent again: kept in the browser, or where that is impossible (`unsafe`) in this page. */
  | { kind: 'waiting' | 'unsafe'; reason: string }
  /** The endpoint does not take it, or it is too old: kept until the visitor decides. */
  | { kind: 'refused' | 'expired'; reason: string }
  /** Another tab is sending it. */
  | { kind: 'busy' }
  /** The visitor has deleted it, here or in another tab. */
  | { kind: 'gone' };

/**
 * Keeps each lead until its endpoint has acknowledged it.
 *
 * A lead is written down before its first attempt and taken out after an acknowledgement, so a crash in
 * between repeats an attempt, with the same id and the same bytes, and never loses one.
 */
export class Outbox {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Writes a lead down, if only in memory, for the caller to attempt. Never rejects. */
  async keep(fresh: Pick<Kept, 'id' | 'lead' | 'parcel' | 'digest'>): Promise<Kept> {
    const keptAt = this.#around.now();
    // Other tabs leave the first attempt to this one, unless it dies before.
    const kept: Kept = { ...fresh, state: 'waiting', keptAt, attempts: 0, dueAt: keptAt + 1000 };
    await this.#around.store.put(kept);
    return kept;
  }

  /** Whether a kept lead outlives the page. */
  isSafe(id: string): boolean {
    return this.#around.store.isSafe(id);
  }

  /**
   * Sends a kept lead once, whether it is due or not, and notes what came of it; one that was refused
   * goes again as it is. Rejects where storage fails: then it stays as it was written.
   */
  async attempt(id: string): Promise<Fate> {
    return (await this.#around.alone(id, () => this.#attemptAlone(id))) ?? { kind: 'busy' };
  }

  /** The kept leads, the oldest first. Never rejects. */
  async list(): Promise<Kept[]> {
    return (await this.#around.store.all()).sort((a, b) => a.keptAt - b.keptAt);
  }

  /** Deletes a lead; `false` where an attempt is under way. Rejects where storage fails. */
  async remove(id: string): Promise<boolean> {
    const isRemoved = await this.#around.alone(id, async () => {
      await this.#around.store.remove(id);
      return true;
    });
    return isRemoved ?? false;
  }

  /** When the same was acknowledged within the last 24 hours, in milliseconds since 1970. Never rejects. */
  async sentBefore(digest: string): Promise<number | undefined> {
    const recent = await this.#recent().catch(() => []);
    return recent.findLast((sent) => sent.digest === digest)?.sentAt;
  }

  /** Forgets acknowledgements older than 24 hours. Never rejects. */
  async forget(): Promise<void> {
    await this.#recent().catch(() => []);
  }

  /** In how many milliseconds a kept lead is to be sent: 0 where it is due. */
  wait({ dueAt }: Kept): number {
    const wait = dueAt - this.#around.now();
    // Nothing waits so long: the clock was set back.
    return wait > LONGEST_ASKED ? 0 : Math.max(0, wait);
  }

  #recent(): Promise<Sent[]> {
    return this.#around.store.sentSince(this.#around.now() - LIFETIME);
  }

  async #attemptAlone(id: string): Promise<Fate> {
    const { store, deliver, now } = this.#around;
    const kept = await store.get(id);
    if (!kept) return this.#absent(id);
    if (now() - kept.keptAt >= LIFETIME) {
      return this.#conclude(kept, { state: 'expired' }, 'not acknowledged within 24 hours');
    }
    const outcome = await deliver(kept.parcel);
    const { reason } = outcome;
    switch (outcome.kind) {
      case 'sent':
        await this.#settle({ id, digest: kept.digest, sentAt: now() });
        return { kind: 'sent', reason, isNew: true };
      case 'refused':
        return this.#conclude(kept, { state: 'refused' }, reason);
      case 'unconfirmed':
        return this.#conclude(kept, this.#later(kept, outcome.retryAfter), reason);
    }
  }

  /** Of a lead that is not kept any more: another attempt has seen to it, or the visitor. */
  async #absent(id: string): Promise<Fate> {
    const isSent = (await this.#recent()).some((sent) => sent.id === id);
    return isSent ? { kind: 'sent', reason: 'noted before', isNew: false } : { kind: 'gone' };
  }

  #later({ attempts }: Kept, asked = 0): Partial<Kept> {
    const { now, random } = this.#around;
    const dueAt = now() + Math.max(asked, backoff(attempts, random()));
    return { state: 'waiting', attempts: attempts + 1, dueAt, isAsked: asked > 0 };
  }

  /** The acknowledgement holds even where it cannot be written down: the repeat that follows changes nothing. */
  async #settle(sent: Sent): Promise<void> {
    try {
      await this.#around.store.remove(sent.id, sent);
    } catch (error) {
      console.warn('sales-roles: a sent request could not be taken out of the outbox', error);
    }
  }

  /** Notes what came of an attempt; a lead that was deleted meanwhile stays deleted. */
  async #conclude(kept: Kept, change: Partial<Kept>, reason: string): Promise<Fate> {
    const { store } = this.#around;
    try {
      const isNoted = await store.update(kept.id, (now) => ({ ...now, ...change }));
      if (!isNoted) return await this.#absent(kept.id);
    } catch (error) {
      // It stays as it was written: the attempt is made again.
      console.warn('sales-roles: an attempt could not be noted', error);
    }
    const { state } = { ...kept, ...change };
    return { kind: state === 'waiting' && !store.isSafe(kept.id) ? 'unsafe' : state, reason };
  }
}
