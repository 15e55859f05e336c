import type { Kept, LeadStore, Sent } from './store.js';
import { exists } from './waiting-mark.js';

const KEPT = 'kept';
const SENT = 'sent';

/** Safari can leave the opening without an answer (WebKit bug 226547): after so long it has failed. */
const PATIENCE = 3000;
const NO_ANSWER = new Error('IndexedDB does not answer');

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB failed'));
    };
  });

/** Opens the database; `undefined` where there is none and none is to be made. */
const connect = async (name: string, isMade: boolean): Promise<IDBDatabase | undefined> => {
  // Where it cannot be said, opening tells.
  if (!isMade && (await exists(name)) === false) return undefined;
  const request = indexedDB.open(name, 1);
  let isAbsent = false;
  request.onupgradeneeded = () => {
    isAbsent = !isMade;
    if (isAbsent) request.transaction?.abort();
    else {
      for (const store of [KEPT, SENT]) request.result.createObjectStore(store, { keyPath: 'id' });
    }
  };
  return answer(request).catch((error: unknown) => {
    if (isAbsent) return undefined;
    throw error;
  });
};

/** The same, in time. Rejects where storage is blocked, and where nothing answers. */
const open = (name: string, isMade: boolean): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(NO_ANSWER);
    }, PATIENCE);
    connect(name, isMade)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });

/**
 * Leads in IndexedDB: they outlive the page and the browser. Every method rejects where storage fails.
 *
 * There is no database before the first lead: nothing is stored that no visitor's request needs.
 */
export class IndexedDbStore implements LeadStore {
  readonly #name: string;
  #database: Promise<IDBDatabase | undefined> | undefined;

  constructor(name = 'sales-roles') {
    this.#name = name;
  }

  async put(kept: Kept): Promise<boolean> {
    await this.#write(true, (stores) => stores[KEPT].put(kept));
    return true;
  }

  isSafe(): boolean {
    return true;
  }

  async get(id: string): Promise<Kept | undefined> {
    const database = await this.#open();
    return (
      database &&
      answer(database.transaction(KEPT).objectStore(KEPT).get(id) as IDBRequest<Kept | undefined>)
    );
  }

  async all(): Promise<Kept[]> {
    const database = await this.#open();
    if (!database) return [];
    return answer(database.transaction(KEPT).objectStore(KEPT).getAll() as IDBRequest<Kept[]>);
  }

  async update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean> {
    let changed: Kept | undefined;
    await this.#write(false, (stores) => {
      const request = stores[KEPT].get(id) as IDBRequest<Kept | undefined>;
      request.onsuccess = () => {
        changed = request.result && change(request.result);
        if (changed) stores[KEPT].put(changed);
      };
    });
    return changed !== undefined;
  }

  async remove(id: string, sent?: Sent): Promise<void> {
    await this.#write(sent !== undefined, (stores) => {
      stores[KEPT].delete(id);
      if (sent) stores[SENT].put(sent);
    });
  }

  async sentSince(time: number): Promise<Sent[]> {
    const database = await this.#open();
    if (!database) return [];
    const all = await answer(
      database.transaction(SENT).objectStore(SENT).getAll() as IDBRequest<Sent[]>,
    );
    const recent = all.filter(({ sentAt }) => sentAt >= time);
    if (recent.length < all.length) {
      await this.#write(false, (stores) => {
        for (const { id, sentAt } of all) if (sentAt < time) stores[SENT].delete(id);
      });
    }
    return recent;
  }

  /** One transaction; resolves when its data is on the disk, as far as the browser can tell. */
  async #write(
    isMade: boolean,
    act: (stores: Record<typeof KEPT | typeof SENT, IDBObjectStore>) => void,
  ): Promise<void> {
    const database = await this.#open(isMade);
    if (!database) return;
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([KEPT, SENT], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('IndexedDB gave up'));
      };
      act({ [KEPT]: transaction.objectStore(KEPT), [SENT]: transaction.objectStore(SENT) });
    });
  }

  async #open(isMade = false): Promise<IDBDatabase | undefined> {
    const opening = (this.#database ??= open(this.#name, isMade));
    const forget = (): void => {
      if (this.#database === opening) this.#database = undefined;
    };
    try {
      const database = await opening;
      if (database) {
        // A later version of ours, or the visitor who clears the site's data, must not be kept waiting.
        database.onversionchange = () => {
          database.close();
          forget();
        };
        database.onclose = forget;
        return database;
      }
    } catch (error) {
      // One that did not answer does not before the next load; nobody is to wait for it again.
      if (error !== NO_ANSWER) forget();
      throw error;
    }
    forget();
    // There was none for a reader who came before.
    return isMade ? this.#open(true) : undefined;
  }
}
