import type { Kept, LeadStore, Sent } from '../../src/lead/store.js';

/** As `navigator.locks.request`, with options. */
export type RequestLock = (
  name: string,
  options: LockOptions,
  run: (lock: Lock | null) => Promise<unknown>,
) => Promise<unknown>;

/** What all tabs of a browser share. The model's is here, the real one in test/lead/outbox.replay.test.ts. */
export interface Browser {
  /** What is on the disk at this moment. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** A tab's own connection to the storage. */
  connect(): LeadStore;
  /** Absent where a page has no Web Locks. */
  readonly requestLock?: RequestLock | undefined;
  /** Resolves once nothing moves any more. */
  settle(): Promise<void>;
}

/** A disk that is a pair of maps. */
class ModelStore implements LeadStore {
  readonly kept = new Map<string, Kept>();
  readonly #sent = new Map<string, Sent>();

  put(kept: Kept): Promise<boolean> {
    this.kept.set(kept.id, kept);
    return Promise.resolve(true);
  }

  isSafe(): boolean {
    return true;
  }

  get(id: string): Promise<Kept | undefined> {
    return Promise.resolve(this.kept.get(id));
  }

  all(): Promise<Kept[]> {
    return Promise.resolve([...this.kept.values()]);
  }

  update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean> {
    const kept = this.kept.get(id);
    const changed = kept && change(kept);
    if (changed) this.kept.set(id, changed);
    return Promise.resolve(changed !== undefined);
  }

  remove(id: string, sent?: Sent): Promise<void> {
    this.kept.delete(id);
    if (sent) this.#sent.set(id, sent);
    return Promise.resolve();
  }

  sentSince(time: number): Promise<Sent[]> {
    for (const { id, sentAt } of this.#sent.values()) if (sentAt < time) this.#sent.delete(id);
    return Promise.resolve([...this.#sent.values()]);
  }
}

const modelLocks = (): RequestLock => {
  const held = new Set<string>();
  return async (name, _options, run) => {
    if (held.has(name)) return run(null);
    held.add(name);
    try {
      return await run({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
};

/** A browser of maps, for Node. */
export const modelBrowser = (hasLocks: boolean): Browser => {
  const store = new ModelStore();
  return {
    kept: store.kept,
    connect: () => store,
    requestLock: hasLocks ? modelLocks() : undefined,
    // Node's ticks come after every microtask.
    settle: () => new Promise((resolve) => process.nextTick(resolve)),
  };
};
