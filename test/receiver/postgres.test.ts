import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import pg from 'pg';
import { createReceiver } from '../../demo/receiver/app.js';
import { openPostgres } from '../../demo/receiver/postgres.js';
import { createStore } from '../../demo/receiver/store.js';
import { createSchema, DATABASE_URL } from './databases.js';
import { jsonRequest, makeLead } from './lead.js';
import { startReceiver } from './receiver-process.js';

// Several processes at one database: only a server has that.
const server = DATABASE_URL;
if (server) {
  describe('several processes at one PostgreSQL server', () => {
    const log = (): void => undefined;
    let schema: Awaited<ReturnType<typeof createSchema>>;
    let other: pg.Client;

    beforeEach(async () => {
      schema = await createSchema(server);
      other = new pg.Client(schema.url);
      // Its end is part of a test.
      other.on('error', log);
      await other.connect();
    });
    afterEach(async () => {
      await other.end();
      await schema.drop();
    });

    const lock = (id: string): Promise<unknown> =>
      other.query(
        `select pg_advisory_xact_lock(hashtextextended('sales-roles/lead/' || '${id}', 0))`,
      );

    test('409 while another process stores the lead, 201 when that has failed', async () => {
      const database = openPostgres(schema.url, log);
      const store = await createStore(database);
      const receiver = createReceiver({ store, peerAddress: () => '127.0.0.1' });
      const lead = makeLead();
      const status = async (): Promise<number> =>
        (await receiver.request('/leads', jsonRequest(lead))).status;

      await other.query('begin');
      await lock(lead.id);
      assert.equal(await status(), 409);
      assert.equal((await receiver.request('/leads', jsonRequest(makeLead()))).status, 201);
      await other.query('rollback');
      assert.equal(await status(), 201);
      await store.close();
    });

    test('the lock of a process that died is let go', async () => {
      const store = await createStore(openPostgres(schema.url, log));
      const lead = makeLead();
      await other.query('begin');
      await lock(lead.id);
      assert.equal(await store.save(lead), 'in-progress');

      const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
      const admin = new pg.Client(schema.url);
      await admin.connect();
      // Waits until the server has ended the session.
      await admin.query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid]);
      await admin.end();

      assert.equal(await store.save(lead), 'stored');
      await store.close();
    });

    test('a connection that is lost in a transaction fails the request, not the process', async () => {
      const lost: string[] = [];
      const database = openPostgres(schema.url, (line) => lost.push(line));
      const store = await createStore(database);
      const attempt = database.transaction(async (query) => {
        const [row] = await query('select pg_backend_pid() as pid');
        await other.query('select pg_terminate_backend($1, 5000)', [row?.pid]);
        await query('select 1');
      });
      await assert.rejects(attempt);
      assert.equal(await store.save(makeLead()), 'stored');
      assert.ok(lost.every((line) => line.startsWith('A connection to the database was lost: ')));
      await store.close();
    });

    test('ten stores are made at once', async () => {
      const opened = Array.from({ length: 10 }, () => openPostgres(schema.url, log));
      const stores = await Promise.all(opened.map(createStore));
      const lead = makeLead();
      const outcomes = await Promise.all(stores.map((store) => store.save(lead)));
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
      assert.equal(await stores[0]!.count(), 1);
      await Promise.all(stores.map((store) => store.close()));
    });

    test('two servers take 50 equal requests at once and store one lead', async () => {
      const servers = [1, 2].map(() => startReceiver({ DATABASE_URL: schema.url }));
      const addresses = await Promise.all(servers.map(({ address }) => address));
      const lead = makeLead();
      const post = async (index: number): Promise<string> => {
        const url = `${addresses[index % 2]!}/leads`;
        const response = await fetch(url, jsonRequest(lead));
        return response.status === 201 ? `201 ${await response.text()}` : `${response.status}`;
      };
      const answers = new Set(await Promise.all(Array.from({ length: 50 }, (_, i) => post(i))));
      answers.delete('409');
      const expected = `201 {"id":"${lead.id}"}`;
      assert.deepEqual([...answers], [expected]);
      assert.deepEqual([await post(0), await post(1)], [expected, expected]);
      const stored = (await (await fetch(`${addresses[0]!}/leads`)).json()) as unknown[];
      assert.equal(stored.length, 1);
      for (const { child } of servers) child.kill('SIGTERM');
      assert.deepEqual(await Promise.all(servers.map(({ ended }) => ended)), [0, 0]);
    });
  });

  test('a server that is not there ends the process with a message, without its password', async () => {
    const url = 'postgres://user:secret@localhost:1/none';
    const { ended, output } = startReceiver({ DATABASE_URL: url });
    assert.equal(await ended, 1);
    assert.match(output(), /DATABASE_URL cannot be used: .*ECONNREFUSED/);
    assert.doesNotMatch(output(), /secret/);
  });
}
