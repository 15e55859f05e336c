import { alone } from '../../src/lead/alone.js';
import type { Parcel } from '../../src/lead/delivery.js';
import { FallbackStore } from '../../src/lead/fallback-store.js';
import { type Fate, LIFETIME, Outbox, type Surroundings } from '../../src/lead/outbox.js';
import type { Kept, LeadStore, Sent } from '../../src/lead/store.js';
import type { Lead } from '../../src/lead/types.js';
import type { Dossier, World } from './world.js';

/** What a page uses of an outbox. */
export type Box = Pick<Outbox, 'keep' | 'isSafe' | 'attempt' | 'list' | 'remove' | 'wait'>;

/** What an outbox is made of: `store` is the disk. */
export interface Parts extends Omit<Surroundings, 'alone'> {
  readonly locks: () => LockManager | undefined;
}

/** Opens the outbox that is tested. */
export type Open = (parts: Parts) => Box;

/** As `openOutbox` in src/lead/open-outbox.ts. */
export const openOutbox: Open = ({ locks, ...parts }) => {
  const store = new FallbackStore(parts.store);
  return new Outbox({ ...parts, store, alone: alone(store, parts.now, locks) });
};

class StorageError extends Error {}

/** Storage as a tab has it: each call waits for its turn, and fails where the disk does. */
class TabStore implements LeadStore {
  /** The ids on the disk, as far as this tab can know. */
  readonly known = new Set<string>();
  readonly #world: World;
  readonly #tab: Tab;
  readonly #store: LeadStore;

  constructor(world: World, tab: Tab) {
    this.#world = world;
    this.#tab = tab;
    this.#store = world.browser.connect();
  }

  async put(kept: Kept): Promise<boolean> {
    await this.#begin('write');
    const isSafe = await this.#store.put(kept);
    this.known.add(kept.id);
    return isSafe;
  }

  isSafe(): boolean {
    return true;
  }

  async get(id: string): Promise<Kept | undefined> {
    await this.#begin('read');
    return this.#store.get(id);
  }

  async all(): Promise<Kept[]> {
    await this.#begin('read');
    const all = await this.#store.all();
    this.known.clear();
    for (const { id } of all) this.known.add(id);
    return all;
  }

  async update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean> {
    await this.#begin('write');
    return this.#store.update(id, change);
  }

  async remove(id: string, sent?: Sent): Promise<void> {
    await this.#begin('write');
    await this.#store.remove(id, sent);
    this.known.delete(id);
    if (!sent) return;
    const lead = this.#world.lead(id);
    lead.isNoted = true;
    if (!this.#world.copies(lead)) this.#world.faults.push(`${id} is noted, and not stored`);
  }

  async sentSince(time: number): Promise<Sent[]> {
    await this.#begin('read');
    return this.#store.sentSince(time);
  }

  async #begin(access: 'read' | 'write'): Promise<void> {
    await this.#world.turn(this.#tab);
    const { disk } = this.#world;
    if (disk === 'blocked' || (disk === 'full' && access === 'write')) throw new StorageError(disk);
  }
}

/** A page that uses the outbox as src/controllers/retries.ts does; what it tells the visitor has to be so. */
export class Tab {
  /** What it showed last. */
  shown: readonly Kept[] = [];
  /** The leads that it told the visitor to be in its memory only. */
  readonly unsafe = new Set<string>();
  readonly #world: World;
  readonly #store: TabStore;
  readonly #box: Box;
  /** The attempts under way, the oldest first, and `World.strain` when each began. */
  readonly #attempts: { readonly id: string; readonly since: number }[] = [];
  #isDead = false;
  #endLocks = (): void => undefined;
  readonly #end = new Promise<void>((resolve) => {
    this.#endLocks = resolve;
  });

  constructor(world: World) {
    this.#world = world;
    this.#store = new TabStore(world, this);
    this.#box = world.open({
      store: this.#store,
      deliver: (parcel: Parcel) => world.deliver(this, parcel),
      now: () => world.time,
      random: () => 0.5,
      locks: () => this.#locks(),
    });
  }

  /** The browser lets go of its locks, and nothing of it goes on. */
  die(): void {
    this.#isDead = true;
    this.#endLocks();
  }

  /** When the oldest attempt for a lead began. */
  since(id: string): number {
    return this.#attempts.find((attempt) => attempt.id === id)?.since ?? this.#world.strain;
  }

  /** Whether the visitor can have seen a lead here. */
  shows(lead: Dossier): boolean {
    return lead.isPromised || this.unsafe.has(lead.id);
  }

  async submit(): Promise<void> {
    const lead = this.#world.make();
    const { id, parcel, keptAt } = lead;
    const kept = await this.#box.keep({ id, lead: { id } as Lead, parcel, digest: id });
    this.#expect(kept.state === 'waiting' && kept.dueAt === keptAt + 1000, `${id} is not due soon`);
    if (this.#box.isSafe(id)) {
      lead.isPromised = true;
      this.#expect(this.#world.browser.kept.has(id), `${id} is said to be safe, and is not`);
    } else {
      this.unsafe.add(id);
    }
    await this.attempt(lead);
  }

  async attempt(lead: Dossier): Promise<void> {
    const { id } = lead;
    const attempt = { id, since: this.#world.strain };
    this.#attempts.push(attempt);
    const stay = (error: unknown): Fate => {
      if (!(error instanceof StorageError)) throw error;
      return { kind: this.#box.isSafe(id) ? 'waiting' : 'unsafe', reason: error.message };
    };
    const fate = await this.#box.attempt(id).catch(stay);
    this.#attempts.splice(this.#attempts.indexOf(attempt), 1);
    this.#check(lead, fate);
  }

  async remove(lead: Dossier): Promise<void> {
    const { id, wishes } = lead;
    const wish = {};
    const { strain } = this.#world;
    wishes.add(wish);
    const isRemoved = await this.#box.remove(id).catch((error: unknown) => {
      if (!(error instanceof StorageError)) throw error;
      return false;
    });
    if (!isRemoved) {
      wishes.delete(wish);
      return;
    }
    lead.isRemoved = true;
    this.#expect(!this.#world.browser.kept.has(id), `${id} is said to be removed, and is kept`);
    const isInFlight = this.#world.isInFlight(lead, strain);
    this.#expect(!isInFlight || lead.isNoted, `${id} is removed while it is on its way`);
  }

  /** When it is loaded, when something is due, or, with `isForced`, when the connection is back. */
  async flush(isForced: boolean): Promise<void> {
    await this.list();
    const due = this.shown.filter(
      (kept) => kept.state === 'waiting' && (isForced || !this.#box.wait(kept)),
    );
    for (const { id } of due) await this.attempt(this.#world.lead(id));
  }

  /** Shows what the disk holds, or held when the tab could see it last, and what only this tab holds. */
  async list(): Promise<void> {
    this.shown = await this.#box.list();
    const own = [...this.unsafe].filter((id) => !this.#box.isSafe(id));
    const expected = [...this.#store.known, ...own].sort().join();
    const ids = this.shown.map(({ id }) => id);
    this.#expect(ids.toSorted().join() === expected, `shows ${ids.join()} and not ${expected}`);
    const isSorted = this.shown.every((kept, i, all) => kept.keptAt >= (all[i - 1]?.keptAt ?? 0));
    this.#expect(isSorted, 'the oldest is not shown first');
  }

  #check(lead: Dossier, fate: Fate): void {
    const { id } = lead;
    const world = this.#world;
    const isStored = world.copies(lead) > 0;
    const isKept = world.browser.kept.has(id);
    const isWished = lead.wishes.size > 0;
    // What only this tab had is out of its memory a moment before it can tell that it is sent.
    const isOut = this.unsafe.has(id) && lead.acknowledgedAt !== undefined;
    const isSomewhere = isKept || lead.isNoted || isWished || isOut;
    switch (fate.kind) {
      case 'sent':
        this.#expect(isStored, `${id} is said to be sent, and is not stored`);
        this.#expect(lead.acknowledgedAt !== undefined, `${id} is sent without acknowledgement`);
        // Where storage fails, memory takes the note.
        if (this.unsafe.has(id)) lead.isNoted = true;
        break;
      case 'waiting':
        this.#expect(isSomewhere, `${id} is said to be kept, and is not`);
        break;
      case 'unsafe':
        this.#expect(this.unsafe.has(id) && !isKept, `${id} is not in this tab's memory`);
        break;
      case 'refused':
        this.#expect(lead.wasRefused, `${id} is said to be refused, and was not`);
        this.#expect(isSomewhere || this.unsafe.has(id), `${id} was refused, and is not kept`);
        break;
      case 'expired':
        this.#expect(world.isOld(lead), `${id} expired too early`);
        break;
      case 'gone': {
        const isForgotten = world.latest - (lead.acknowledgedAt ?? Infinity) >= LIFETIME;
        this.#expect(isWished || isForgotten, `${id} is gone, and nobody removed it`);
        break;
      }
      case 'busy':
    }
  }

  #expect(isSo: boolean, fault: string): void {
    if (!isSo) this.#world.faults.push(fault);
  }

  #locks(): LockManager | undefined {
    const { requestLock } = this.#world.browser;
    if (!requestLock) return undefined;
    const request: typeof requestLock = (name, options, run) =>
      new Promise((resolve, reject) => {
        requestLock(name, options, (lock) => Promise.race([run(lock), this.#end])).then((value) => {
          if (!this.#isDead) resolve(value);
        }, reject);
      });
    return { request } as unknown as LockManager;
  }
}
