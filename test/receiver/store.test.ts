import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createStore, type Store } from '../../demo/receiver/store.js';
import { databases, type TestDatabase } from './databases.js';
import { makeLead } from './lead.js';

for (const { name, create } of databases) {
  describe(`a store in ${name}`, () => {
    let place: TestDatabase;
    let store: Store;

    before(async () => {
      place = await create();
      store = await createStore(place.database);
    });
    beforeEach(() => place.database.query('delete from sales_roles_leads'));
    after(() => place.dispose());

    test('stores a lead and finds it', async () => {
      const lead = makeLead();
      const earliest = Date.now();
      assert.equal(await store.save(lead), 'stored');
      const found = await store.find(lead.id);
      assert.ok(found);
      const { receivedAt, chain, faults, ...rest } = found;
      assert.deepEqual(rest, lead);
      assert.equal(new Date(receivedAt).toISOString(), receivedAt);
      assert.ok(Math.abs(Date.parse(receivedAt) - earliest) < 60_000);
      assert.ok(chain);
      assert.deepEqual(faults, []);
      assert.equal(await store.count(), 1);
    });

    test('finds nothing where nothing is', async () => {
      assert.equal(await store.find(makeLead().id), undefined);
      assert.deepEqual(await store.list(), []);
      assert.equal(await store.count(), 0);
    });

    test('knows a lead again, whatever the order of its keys', async () => {
      const lead = makeLead();
      const reversed = Object.fromEntries(Object.entries(lead).reverse()) as unknown as typeof lead;
      assert.equal(await store.save(lead), 'stored');
      assert.equal(await store.save(reversed), 'repeated');
      assert.equal(await store.count(), 1);
    });

    test('keeps the first lead of an id when another says something else', async () => {
      const lead = makeLead();
      await store.save(lead);
      const other = { ...lead, contact: { name: 'Another' } };
      assert.equal(await store.save(other), 'other-content');
      assert.deepEqual((await store.find(lead.id))?.contact, lead.contact);
    });

    test('stores 50 equal leads at once as one', async () => {
      const lead = makeLead();
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.save(lead)));
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
      assert.ok(!outcomes.includes('other-content'));
      assert.equal(await store.save(lead), 'repeated');
      assert.equal(await store.count(), 1);
    });

    test('stores 50 different leads at once', async () => {
      const leads = Array.from({ length: 50 }, () => makeLead());
      const outcomes = await Promise.all(leads.map((lead) => store.save(lead)));
      assert.ok(outcomes.every((outcome) => outcome === 'stored'));
      assert.equal(await store.count(), 50);
    });

    test('lists the newest first, whole or in slices', async () => {
      const leads = [makeLead(), makeLead(), makeLead()];
      for (const lead of leads) await store.save(lead);
      const newest = leads.map(({ id }) => id).reverse();
      const ids = async (...slice: Parameters<Store['list']>): Promise<string[]> =>
        (await store.list(...slice)).map(({ id }) => id);
      assert.deepEqual(await ids(), newest);
      assert.deepEqual(await ids({ limit: 2, offset: 0 }), newest.slice(0, 2));
      assert.deepEqual(await ids({ limit: 2, offset: 2 }), newest.slice(2));
    });

    test('keeps every character of JSON, those that PostgreSQL has no text for too', async () => {
      const message = 'a\u0000b \ud800 \u2028 \u202e 😀 \' " \\ $1 %s';
      const lead = makeLead({ contact: { message } });
      assert.equal(await store.save(lead), 'stored');
      assert.equal(await store.save(lead), 'repeated');
      assert.equal((await store.find(lead.id))?.contact.message, message);
    });

    test('hashes the canonical JSON', async () => {
      const lead = makeLead();
      await store.save(lead);
      const [row] = await place.database.query('select * from sales_roles_leads');
      const json = String(row?.lead);
      assert.match(json, /^\{"consent":\{"cookieChoice":.*,"schema":"sales-roles\/lead@1"\}$/);
      assert.equal(row?.content_sha256, createHash('sha256').update(json).digest('hex'));
    });

    test('rolls back what fails, and works on', async () => {
      const lead = makeLead();
      const failure = new Error('no');
      const attempt = place.database.transaction(async (query) => {
        await query(
          "insert into sales_roles_leads (id, content_sha256, lead) values ($1, '', '')",
          [lead.id],
        );
        throw failure;
      });
      await assert.rejects(attempt, failure);
      assert.equal(await store.count(), 0);
      assert.equal(await store.save(lead), 'stored');
    });

    test('is made again over the leads that are there', async () => {
      const lead = makeLead();
      await store.save(lead);
      const again = await createStore(place.database);
      assert.equal(await again.save(lead), 'repeated');
    });
  });
}
