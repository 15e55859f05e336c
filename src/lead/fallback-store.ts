import { MemoryStore } from './memory-store.js';
import type { Kept, LeadStore, Sent } from './store.js';

/**
 * Leads in storage, and in memory what storage does not take: it can be blocked, full, or withdrawn at
 * any moment. A lead that was safe and cannot be written again stays as it was written.
 */
export class FallbackStore implements LeadStore {
  readonly #durable: LeadStore;
  readonly #memory = new MemoryStore();
  /** What storage showed when it last did. */
  #seen: Kept[] = [];

  constructor(durable: LeadStore) {
    this.#durable = durable;
  }

  /** Never rejects. */
  async put(kept: Kept): Promise<boolean> {
    try {
      const isSafe = await this.#durable.put(kept);
      this.#seen = [...this.#seen, kept];
      return isSafe;
    } catch {
      return this.#memory.put(kept);
    }
  }

  isSafe(id: string): boolean {
    return this.#memory.isSafe(id);
  }

  async get(id: string): Promise<Kept | undefined> {
    return (await this.#memory.get(id)) ?? this.#durable.get(id);
  }

  /** Never rejects: where storage fails, what it holds is what it held before. */
  async all(): Promise<Kept[]> {
    this.#seen = await this.#durable.all().catch(() => this.#seen);
    return [...this.#seen, ...(await this.#memory.all())];
  }

  async update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean> {
    const store = this.isSafe(id) ? this.#durable : this.#memory;
    return store.update(id, change);
  }

  async remove(id: string, sent?: Sent): Promise<void> {
    try {
      await this.#durable.remove(id, sent);
    } catch (error) {
      if (this.isSafe(id)) throw error;
      // Nothing of this lead is in storage.
      await this.#memory.remove(id, sent);
    }
    await this.#memory.remove(id);
    this.#seen = this.#seen.filter((kept) => kept.id !== id);
  }

  async sentSince(time: number): Promise<Sent[]> {
    const inMemory = await this.#memory.sentSince(time);
    return [...inMemory, ...(await this.#durable.sentSince(time))];
  }
}
