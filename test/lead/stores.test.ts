import { expect } from '@open-wc/testing';
import { FallbackStore } from '../../src/lead/fallback-store.js';
import { IndexedDbStore } from '../../src/lead/indexeddb-store.js';
import { MemoryStore } from '../../src/lead/memory-store.js';
import type { Kept, LeadStore } from '../../src/lead/store.js';
import { sampleLead } from '../helpers/sample-lead.js';

const keptLead = (id = crypto.randomUUID() as string): Kept => ({
  id,
  lead: sampleLead({ id }),
  parcel: { endpoint: 'https://host.example/leads', headers: { A: 'b' }, body: '{"a":1}' },
  digest: `digest of ${id}`,
  state: 'waiting',
  keptAt: 1,
  attempts: 0,
  dueAt: 2,
});

const DATABASE = 'sales-roles test';

const deleteDatabase = (): Promise<unknown> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = resolve;
    request.onerror = resolve;
  });

/** A store in which everything fails once `isBroken` is set. */
class Breakable extends MemoryStore {
  isBroken = false;

  override put(kept: Kept): Promise<boolean> {
    return this.isBroken ? Promise.reject(new Error('broken')) : super.put(kept).then(() => true);
  }

  override get(id: string) {
    return this.isBroken ? Promise.reject(new Error('broken')) : super.get(id);
  }

  override all() {
    return this.isBroken ? Promise.reject(new Error('broken')) : super.all();
  }

  override remove(...args: Parameters<MemoryStore['remove']>) {
    return this.isBroken ? Promise.reject(new Error('broken')) : super.remove(...args);
  }

  override sentSince(time: number) {
    return this.isBroken ? Promise.reject(new Error('broken')) : super.sentSince(time);
  }
}

afterEach(deleteDatabase);

const stores: Record<string, () => LeadStore> = {
  IndexedDbStore: () => new IndexedDbStore(DATABASE),
  MemoryStore: () => new MemoryStore(),
  'FallbackStore, storage well': () => new FallbackStore(new IndexedDbStore(DATABASE)),
  'FallbackStore, storage broken': () =>
    new FallbackStore(
      Object.assign(new Breakable(), { sentSince: () => Promise.resolve([]), isBroken: true }),
    ),
};

for (const [name, create] of Object.entries(stores)) {
  describe(name, () => {
    it('gives back what it was given, byte for byte', async () => {
      const store = create();
      const one = keptLead();
      await store.put(one);
      expect(await store.get(one.id)).to.deep.equal(one);
      expect((await store.all()).map(({ id }) => id)).to.deep.equal([one.id]);
    });

    it('changes what is kept, and leaves alone what is not, or is to stay', async () => {
      const store = create();
      const one = keptLead();
      await store.put(one);
      expect(await store.update(one.id, (kept) => ({ ...kept, attempts: 3 }))).to.equal(true);
      expect((await store.get(one.id))?.attempts).to.equal(3);
      expect(await store.update(one.id, () => undefined)).to.equal(false);
    });

    it('lets go of a lead, and remembers for a time that it was sent', async () => {
      const store = create();
      const one = keptLead();
      await store.put(one);
      await store.remove(one.id, { id: one.id, digest: one.digest, sentAt: 1000 });
      expect(await store.all()).to.deep.equal([]);
      expect((await store.sentSince(1000)).map(({ digest }) => digest)).to.deep.equal([one.digest]);
      expect(await store.sentSince(1001)).to.deep.equal([]);
    });
  });
}

describe('IndexedDbStore', () => {
  it('keeps a lead for the next page', async () => {
    const one = keptLead();
    expect(await new IndexedDbStore(DATABASE).put(one)).to.equal(true);
    expect(await new IndexedDbStore(DATABASE).get(one.id)).to.deep.equal(one);
  });

  it('is not there before the first lead, whatever is asked of it', async () => {
    const store = new IndexedDbStore(DATABASE);
    const nothing = [
      store.all(),
      store.get('a'),
      store.sentSince(0),
      store.update('a', (kept) => kept),
      store.remove('a'),
    ];
    expect(await Promise.all(nothing)).to.deep.equal([[], undefined, [], false, undefined]);
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    expect(await names()).not.to.include(DATABASE);
    const one = keptLead();
    // A reader at the same time does not keep it from being made.
    expect(await Promise.all([store.all(), store.put(one), store.all()])).to.have.length(3);
    expect((await store.all()).map(({ id }) => id)).to.deep.equal([one.id]);
    expect(await names()).to.include(DATABASE);
  });

  it('makes way for whoever deletes the database, and begins anew', async () => {
    const store = new IndexedDbStore(DATABASE);
    await store.put(keptLead());
    await deleteDatabase();
    expect(await store.all()).to.deep.equal([]);
    const one = keptLead();
    await store.put(one);
    expect((await store.all()).map(({ id }) => id)).to.deep.equal([one.id]);
  });

  it('rejects where it cannot be opened, and tries again the next time', async () => {
    const { open } = IDBFactory.prototype;
    const store = new IndexedDbStore(DATABASE);
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const failed = await store
      .put(keptLead())
      .catch((error: unknown) => (error as DOMException).name);
    IDBFactory.prototype.open = open;
    expect(failed).to.equal('SecurityError');
    expect(await store.all()).to.deep.equal([]);
  });

  it('rejects where nothing answers, and makes nobody wait for it twice', async () => {
    const { open } = IDBFactory.prototype;
    const { setTimeout } = window;
    const store = new IndexedDbStore(DATABASE);
    const limits: number[] = [];
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    window.setTimeout = ((act: () => void, delay: number) => {
      limits.push(delay);
      queueMicrotask(act);
      return 0;
    }) as typeof window.setTimeout;
    const attempts = [];
    try {
      for (let i = 0; i < 2; i += 1) {
        attempts.push(
          await store.put(keptLead()).catch((error: unknown) => (error as Error).message),
        );
      }
    } finally {
      IDBFactory.prototype.open = open;
      window.setTimeout = setTimeout;
    }
    expect(attempts).to.deep.equal(['IndexedDB does not answer', 'IndexedDB does not answer']);
    expect(limits).to.deep.equal([3000]);
  });
});

describe('FallbackStore', () => {
  it('says which lead outlives the page', async () => {
    const durable = new Breakable();
    const store = new FallbackStore(durable);
    const [one, two] = [keptLead(), keptLead()];
    expect(await store.put(one)).to.equal(true);
    durable.isBroken = true;
    expect(await store.put(two)).to.equal(false);
    expect([store.isSafe(one.id), store.isSafe(two.id)]).to.deep.equal([true, false]);
    const ids = (await store.all()).map(({ id }) => id);
    expect(ids).to.contain(two.id);
  });

  it('does not take a lead for gone because storage fails', async () => {
    const durable = new Breakable();
    const store = new FallbackStore(durable);
    const one = keptLead();
    await store.put(one);
    await store.all();
    durable.isBroken = true;
    expect((await store.all()).map(({ id }) => id)).to.deep.equal([one.id]);
    const failed = await Promise.allSettled([store.get(one.id), store.remove(one.id)]);
    expect(failed.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
  });
});
