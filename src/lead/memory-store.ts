import type { Kept, LeadStore, Sent } from './store.js';

/** Leads for the life of the page. */
export class MemoryStore implements LeadStore {
  readonly #kept = new Map<string, Kept>();
  readonly #sent = new Map<string, Sent>();

  put(kept: Kept): Promise<boolean> {
    this.#kept.set(kept.id, kept);
    return Promise.resolve(false);
  }

  isSafe(id: string): boolean {
    return !this.#kept.has(id);
  }

  get(id: string): Promise<Kept | undefined> {
    return Promise.resolve(this.#kept.get(id));
  }

  all(): Promise<Kept[]> {
    return Promise.resolve([...this.#kept.values()]);
  }

  update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean> {
    const kept = this.#kept.get(id);
    const changed = kept && change(kept);
    if (changed) this.#kept.set(id, changed);
    return Promise.resolve(changed !== undefined);
  }

  remove(id: string, sent?: Sent): Promise<void> {
    this.#kept.delete(id);
    if (sent) this.#sent.set(id, sent);
    return Promise.resolve();
  }

  sentSince(time: number): Promise<Sent[]> {
    return Promise.resolve([...this.#sent.values()].filter(({ sentAt }) => sentAt >= time));
  }
}
