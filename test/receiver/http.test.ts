import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createReceiver } from '../../demo/receiver/app.js';
import { listenOnLoopback, type LoopbackServer } from '../../demo/receiver/listen.js';
import { createStore } from '../../demo/receiver/store.js';
import { databases, type TestDatabase } from './databases.js';
import { fakeStore } from './fake-store.js';
import { formRequest, jsonRequest, makeLead } from './lead.js';

const serve = (...[options]: Parameters<typeof createReceiver>): Promise<LoopbackServer> =>
  listenOnLoopback(createReceiver(options).fetch, 0);

for (const { name, create } of databases) {
  describe(`over HTTP with ${name}`, () => {
    let place: TestDatabase;
    let server: LoopbackServer;
    let url: string;

    before(async () => {
      place = await create();
      server = await serve({ store: await createStore(place.database) });
      url = `http://localhost:${server.port}/leads`;
    });
    beforeEach(() => place.database.query('delete from sales_roles_leads'));
    after(async () => {
      await server.close();
      await place.dispose();
    });

    test('50 equal requests at once are stored once', async () => {
      const lead = makeLead();
      const post = async (index: number): Promise<string> => {
        const init = index % 2 === 0 ? jsonRequest(lead) : formRequest(lead);
        const response = await fetch(url, init);
        const text = await response.text();
        return response.status === 409 ? '409' : `${response.status} ${text}`;
      };
      const answers = new Set(await Promise.all(Array.from({ length: 50 }, (_, i) => post(i))));
      answers.delete('409');
      const expected = `201 {"id":"${lead.id}"}`;
      assert.deepEqual([...answers], [expected]);
      assert.deepEqual([await post(0), await post(1)], [expected, expected]);
      assert.equal(((await (await fetch(url)).json()) as unknown[]).length, 1);
    });

    test('50 different requests at once are all stored', async () => {
      const leads = Array.from({ length: 50 }, () => makeLead());
      const answers = await Promise.all(leads.map((lead) => fetch(url, jsonRequest(lead))));
      assert.ok(answers.every(({ status }) => status === 201));
      const stored = (await (await fetch(url)).json()) as { id: string }[];
      assert.deepEqual(stored.map(({ id }) => id).sort(), leads.map(({ id }) => id).sort());
    });
  });
}

describe('the server', () => {
  let server: LoopbackServer;

  before(async () => {
    server = await serve({ store: fakeStore() });
  });
  after(() => server.close());

  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);

  for (const { address, family } of addresses.filter(({ internal }) => internal)) {
    test(`answers at ${address}`, async () => {
      const host = family === 'IPv6' ? `[${address}]` : address;
      assert.equal((await fetch(`http://${host}:${server.port}/leads`)).status, 200);
    });
  }

  for (const { address, scopeid } of addresses.filter(({ internal }) => !internal)) {
    // Addresses of one link only need the link's name.
    if (scopeid) continue;
    test(`does not listen at ${address}`, async () => {
      const socket = connect(server.port, address);
      await assert.rejects(once(socket, 'connect'), { code: 'ECONNREFUSED' });
    });
  }

  test('refuses the Host of a rebound name', async () => {
    const headers = { Host: 'evil.example' };
    const sent = request({ host: '127.0.0.1', port: server.port, path: '/leads', headers }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    assert.equal(response.statusCode, 403);
    response.resume();
  });

  test('stops reading a body without a length at its limit', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(16_384));
    let chunks = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        if (chunks > 64) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    const response = await fetch(`http://localhost:${server.port}/leads`, init);
    assert.equal(response.status, 413);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  });

  test('says that a port is taken, and leaves no address of it behind', async () => {
    const taken = createServer().listen(0, '::1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { fetch } = createReceiver({ store: fakeStore() });
    await assert.rejects(listenOnLoopback(fetch, port), { code: 'EADDRINUSE' });
    taken.close();
    await once(taken, 'close');
    const free = await listenOnLoopback(fetch, port);
    assert.equal(free.port, port);
    await free.close();
  });

  test('ends what is in progress before it closes, and does not wait for idle connections', async () => {
    let finish!: () => void;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let started!: () => void;
    const hasStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    const closing = await serve({
      store: fakeStore({
        save: async () => {
          started();
          await finished;
          return 'stored';
        },
      }),
    });
    const idle = connect(closing.port, '127.0.0.1');
    const idleClosed = once(idle, 'close');
    await once(idle, 'connect');
    const answer = fetch(`http://127.0.0.1:${closing.port}/leads`, jsonRequest(makeLead()));
    await hasStarted;
    const closed = closing.close();
    finish();
    assert.equal((await answer).status, 201);
    await Promise.all([closed, idleClosed]);
    await assert.rejects(fetch(`http://127.0.0.1:${closing.port}/leads`));
  });
});
