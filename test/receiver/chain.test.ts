import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { linkHash, START } from '../../demo/receiver/chain.js';
import { checkRecords } from '../../demo/receiver/check-records.js';
import type { Query } from '../../demo/receiver/database.js';
import { openPostgres } from '../../demo/receiver/postgres.js';
import { createStore, type Store } from '../../demo/receiver/store.js';
import type { ConsentWithdrawal } from '../../src/consent/types.js';
import { createSchema, DATABASE_URL, databases, type TestDatabase } from './databases.js';
import { makeLead } from './lead.js';
import { startReceiver } from './receiver-process.js';

const makeWithdrawal = (recordId: string): ConsentWithdrawal => ({
  schema: 'sales-roles/withdrawal@1',
  id: randomUUID(),
  recordId,
  purposes: ['request'],
  eventTime: '2026-11-24T08:00:00.000Z',
});

const readChain = (query: Query) =>
  query('select * from sales_roles_chain order by sales_roles_chain.position');

/** Every position from 1 on, each with the hash of the one before. */
const assertUnbroken = async (query: Query, count: number): Promise<void> => {
  const rows = await readChain(query);
  assert.deepEqual(
    rows.map(({ position }) => Number(position)),
    Array.from({ length: count }, (_, index) => index + 1),
  );
  assert.deepEqual(
    rows.map(({ previous_hash }) => previous_hash),
    [START.hash, ...rows.slice(0, -1).map(({ hash }) => hash)],
  );
};

test('the hash of a chain record is that of a text which anybody can write', () => {
  const hash = linkHash(
    {
      kind: 'lead',
      id: '8e03978e-40d5-43e8-bc93-6894a57f9324',
      contentSha256: 'a'.repeat(64),
      receivedAt: '2026-11-23T08:00:00.000001Z',
    },
    { position: 1, previousHash: START.hash },
  );
  // printf 'sales-roles/chain@1\n1\nlead\n8e03978e-…\naaa…\n2026-11-23T08:00:00.000001Z\n000…' | sha256sum
  assert.equal(hash, '4155891d76784a5a2b32b0c496b51d8eff0d718fe769bc87468bec179302c64b');
});

for (const { name, create } of databases) {
  describe(`the chain in ${name}`, () => {
    let place: TestDatabase;
    let store: Store;

    before(async () => {
      place = await create();
    });
    beforeEach(async () => {
      await place.database.query('drop table if exists sales_roles_chain');
      await place.database.query('drop table if exists sales_roles_withdrawals');
      await place.database.query('drop table if exists sales_roles_leads');
      store = await createStore(place.database);
    });
    after(() => place.dispose());

    test('has what is stored, in the order in which it came, and what is refused is not in it', async () => {
      const lead = makeLead();
      const withdrawal = makeWithdrawal(lead.consent.recordId);
      await store.save(lead);
      await store.save(lead);
      await store.save({ ...lead, contact: { name: 'Another' } });
      await store.withdraw(withdrawal);
      await store.withdraw(withdrawal);
      await store.save(makeLead());
      const rows = await readChain(place.database.query);
      assert.deepEqual(rows.map(({ kind, id }) => [kind, id]).slice(0, 2), [
        ['lead', lead.id],
        ['withdrawal', withdrawal.id],
      ]);
      await assertUnbroken(place.database.query, 3);
      const found = await store.find(lead.id);
      assert.deepEqual(found?.chain, {
        position: 1,
        hash: rows[0]?.hash,
        previousHash: START.hash,
      });
      assert.deepEqual((await store.withdrawals())[0]?.chain?.position, 2);
      assert.deepEqual(await checkRecords(place.database), {
        count: 3,
        head: { position: 3, hash: rows[2]?.hash },
        faults: [],
      });
    });

    test('100 leads at once from two stores: one chain', async () => {
      const stores = [store, await createStore(place.database)];
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, (_, index) => stores[index % 2]!.save(makeLead())),
      );
      assert.ok(outcomes.every((outcome) => outcome === 'stored'));
      await assertUnbroken(place.database.query, 100);
      assert.deepEqual((await checkRecords(place.database)).faults, []);
    });

    test('a lead that is rolled back leaves no gap', async () => {
      await store.save(makeLead());
      await assert.rejects(
        createStore({
          ...place.database,
          transaction: (work) =>
            place.database.transaction(async (query) => {
              await work(query);
              throw new Error('no');
            }),
        }).then((failing) => failing.save(makeLead())),
      );
      await store.save(makeLead());
      await assertUnbroken(place.database.query, 2);
      assert.equal(await store.count(), 2);
    });

    test('takes in what an earlier version stored, the oldest first, and once', async () => {
      const leads = [makeLead(), makeLead(), makeLead()];
      for (const lead of leads) await store.save(lead);
      await place.database.query('drop table sales_roles_chain');
      // Two that arrived in one microsecond, and before the first.
      await place.database.query(
        "update sales_roles_leads set received_at = '2026-11-01T00:00:00.000001Z' where id <> $1",
        [leads[0]!.id],
      );
      for (let start = 0; start < 2; start += 1) {
        store = await createStore(place.database);
        assert.deepEqual(
          (await readChain(place.database.query)).map(({ id }) => id),
          [leads[1], leads[2], leads[0]].map((lead) => lead?.id),
        );
      }
      await store.save(makeLead());
      await assertUnbroken(place.database.query, 4);
      assert.deepEqual((await checkRecords(place.database)).faults, []);
    });

    test('takes in more than one statement holds', async () => {
      await place.database.query(
        `insert into sales_roles_leads (id, content_sha256, lead)
          select gen_random_uuid(), '', '{}' from generate_series(1, 1234)`,
      );
      store = await createStore(place.database);
      await assertUnbroken(place.database.query, 1234);
    });

    test('finds a lead of an earlier version that was changed before it was taken in', async () => {
      const lead = makeLead();
      await store.save(lead);
      await place.database.query('drop table sales_roles_chain');
      await place.database.query(
        "update sales_roles_leads set lead = replace(lead, 'Анна', 'Анка')",
      );
      await createStore(place.database);
      assert.deepEqual((await checkRecords(place.database)).faults, [
        `position 1, lead ${lead.id}: its content was changed`,
      ]);
    });

    test('a lead that was deleted can come again, and that it was is found', async () => {
      const lead = makeLead();
      await store.save(lead);
      await place.database.query('delete from sales_roles_leads');
      assert.equal(await store.save(lead), 'stored');
      assert.equal((await store.find(lead.id))?.chain?.position, 2);
      assert.deepEqual((await store.find(lead.id))?.faults, []);
      assert.deepEqual((await checkRecords(place.database)).faults, [
        `position 1, lead ${lead.id}: it is missing; one of this id came again at position 2`,
      ]);
    });
  });
}

// Several processes at one database: only a server has that.
if (DATABASE_URL) {
  const server = DATABASE_URL;
  describe('one chain of several processes at PostgreSQL', () => {
    const log = (): void => undefined;
    let schema: Awaited<ReturnType<typeof createSchema>>;
    beforeEach(async () => {
      schema = await createSchema(server);
    });
    const check = async (count: number): Promise<void> => {
      const database = openPostgres(schema.url, log);
      await assertUnbroken(database.query, count);
      assert.deepEqual((await checkRecords(database)).faults, []);
      await database.close();
      await schema.drop();
    };

    test('100 leads and 20 withdrawals at once, to two receivers', async () => {
      const receivers = [1, 2].map(() => startReceiver({ DATABASE_URL: schema.url }));
      const addresses = await Promise.all(receivers.map(({ address }) => address));
      const post = async (path: string, index: number, record: object): Promise<number> => {
        const response = await fetch(`${addresses[index % 2]!}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(record),
        });
        return response.status;
      };
      const statuses = await Promise.all([
        ...Array.from({ length: 100 }, (_, index) => post('/leads', index, makeLead())),
        ...Array.from({ length: 20 }, (_, index) =>
          post('/withdrawals', index, makeWithdrawal(randomUUID())),
        ),
      ]);
      assert.deepEqual([...new Set(statuses)], [201]);
      for (const { child } of receivers) child.kill('SIGTERM');
      await Promise.all(receivers.map(({ ended }) => ended));
      await check(120);
    });

    test('stores that are opened, over leads without a chain, while others save', async () => {
      const first = await createStore(openPostgres(schema.url, log));
      for (let lead = 0; lead < 20; lead += 1) await first.save(makeLead());
      const database = openPostgres(schema.url, log);
      await database.query('truncate sales_roles_chain');
      const opening = Array.from({ length: 4 }, () => createStore(openPostgres(schema.url, log)));
      const saving = Array.from({ length: 60 }, (_, index) =>
        index % 3 ? first.save(makeLead()) : first.withdraw(makeWithdrawal(randomUUID())),
      );
      assert.deepEqual([...new Set(await Promise.all(saving))], ['stored']);
      const stores = await Promise.all(opening);
      for (const store of [first, ...stores]) await store.close();
      // What was saved before the first of them had opened is taken in by the next.
      await (await createStore(openPostgres(schema.url, log))).close();
      await database.close();
      await check(80);
    });

    test('a process that is killed while it saves breaks nothing', async () => {
      const receivers = [1, 2].map(() => startReceiver({ DATABASE_URL: schema.url }));
      const [killed, other] = await Promise.all(receivers.map(({ address }) => address));
      const send = (url: string | undefined): Promise<number> =>
        fetch(`${url!}/leads`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(makeLead()),
        }).then(
          ({ status }) => status,
          () => 0,
        );
      const doomed = Array.from({ length: 60 }, () => send(killed));
      await Promise.any(doomed.map((one) => one.then((status) => assert.equal(status, 201))));
      receivers[0]!.child.kill('SIGKILL');
      await Promise.all([...doomed, receivers[0]!.ended]);
      assert.equal(await send(other), 201);
      receivers[1]!.child.kill('SIGTERM');
      await receivers[1]!.ended;
      const database = openPostgres(schema.url, log);
      // Nobody holds a lock now: whatever the server had not finished is rolled back or committed.
      const [row] = await database.query('select count(*)::int as count from sales_roles_leads');
      await database.close();
      await check(Number(row?.count));
    });
  });
}
