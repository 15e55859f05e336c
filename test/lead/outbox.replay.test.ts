import { expect } from '@open-wc/testing';
import { uuid } from '../../src/lead/id.js';
import { IndexedDbStore } from '../../src/lead/indexeddb-store.js';
import type { Kept, LeadStore } from '../../src/lead/store.js';
import { expectNoErrors } from '../helpers/console.js';
import type { Browser, RequestLock } from '../model/browser.js';
import { type Command, run } from '../model/commands.js';
import { caught, found } from '../model/counterexamples.js';
import { mutants } from '../model/mutants.js';
import type { Open } from '../model/tab.js';
import { World } from '../model/world.js';

/** A task of its own: every microtask comes before it. */
const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** This browser: real storage under a name of its own, and real Web Locks. */
class RealBrowser implements Browser {
  readonly kept = new Map<string, Kept>();
  readonly requestLock: RequestLock | undefined;
  readonly #name: string;
  readonly #reader: LeadStore;
  /** What the browser is at. */
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(name: string, hasLocks: boolean) {
    this.#name = name;
    this.#reader = new IndexedDbStore(name);
    this.requestLock = hasLocks ? (...request) => this.#lock(...request) : undefined;
  }

  connect(): LeadStore {
    const store = new IndexedDbStore(this.#name);
    return {
      put: (kept) => this.#track(store.put(kept)),
      isSafe: () => store.isSafe(),
      get: (id) => this.#track(store.get(id)),
      all: () => this.#track(store.all()),
      update: (id, change) => this.#track(store.update(id, change)),
      remove: (id, sent) => this.#track(store.remove(id, sent)),
      sentSince: (time) => this.#track(store.sentSince(time)),
    };
  }

  async settle(): Promise<void> {
    do {
      await Promise.allSettled(this.#underWay);
      await task();
    } while (this.#underWay.size);
  }

  /** Deletes the database; its connections close by themselves. */
  dispose(): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(this.#name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error!);
    });
  }

  /** Counts an operation as under way until it has ended, and it is known what is on the disk then. */
  #track<T>(operation: Promise<T>): Promise<T> {
    return this.#count(
      operation.then(async (result) => {
        const all = await this.#reader.all();
        this.kept.clear();
        for (const kept of all) this.kept.set(kept.id, kept);
        return result;
      }),
    );
  }

  async #count<T>(operation: Promise<T>): Promise<T> {
    this.#underWay.add(operation);
    try {
      return await operation;
    } finally {
      this.#underWay.delete(operation);
    }
  }

  /** Under way are the way to the lock and the way out of it, not what is done in between. */
  #lock(...[name, options, act]: Parameters<RequestLock>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      let enter = (): void => undefined;
      let leave = (): void => undefined;
      this.#count(new Promise<void>((entered) => (enter = entered)));
      navigator.locks
        .request(name, options, async (lock) => {
          enter();
          try {
            return await act(lock);
          } finally {
            this.#count(new Promise<void>((left) => (leave = left)));
          }
        })
        .then(resolve, reject)
        .finally(() => {
          enter();
          leave();
        });
    });
  }
}

/** Does it all in a database of its own; resolves to the faults. */
const replay = async (
  commands: readonly Command[],
  hasLocks: boolean,
  open?: Open,
): Promise<string[]> => {
  const name = `sales-roles-${uuid()}`;
  const browser = new RealBrowser(name, hasLocks);
  try {
    return await run(commands, new World(browser, open, name));
  } finally {
    await browser.dispose();
  }
};

describe('the outbox with real IndexedDB', () => {
  expectNoErrors();

  for (const { catches, commands } of [...found, ...caught]) {
    it(`and real Web Locks: ${catches}`, async () => {
      expect(await replay(commands, true)).to.deep.equal([]);
    });

    it(`and leases: ${catches}`, async () => {
      expect(await replay(commands, false)).to.deep.equal([]);
    });
  }

  for (const { name, hasLocks, open } of mutants) {
    it(`also shows a fault where the outbox ${name}`, async () => {
      const { commands } = caught.find(({ catches }) => catches === name)!;
      expect(await replay(commands, hasLocks, open)).not.to.deep.equal([]);
    });
  }
});
