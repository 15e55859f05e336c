import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { formRequest, jsonRequest, makeLead } from './lead.js';
import { type PreparedFolder, prepareFolder } from './prepared-folder.js';
import { type ReceiverProcess, startReceiver } from './receiver-process.js';

describe('the program', () => {
  let prepared: PreparedFolder;
  let DATA_DIR: string;
  const processes: ReceiverProcess[] = [];

  const start = (environment: NodeJS.ProcessEnv = {}): ReceiverProcess => {
    const receiver = startReceiver({ DATA_DIR, ...environment });
    processes.push(receiver);
    return receiver;
  };

  before(async () => {
    prepared = await prepareFolder();
  });
  beforeEach(async () => {
    DATA_DIR = await prepared.copy();
  });
  afterEach(async () => {
    for (const { child, ended } of processes.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
  });
  after(() => prepared.dispose());

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`prints its address, takes a lead, and ends with 0 on ${signal}`, async () => {
      const { address, child, ended, output } = start();
      const url = await address;
      const lead = makeLead();
      assert.equal((await fetch(`${url}/leads`, jsonRequest(lead))).status, 201);
      assert.match(await (await fetch(`${url}/inbox`)).text(), /Анна Каренина/);
      // A browser's connection that nothing was asked on yet.
      const idle = connect(Number(new URL(url).port), '127.0.0.1');
      await once(idle, 'connect');
      child.kill(signal);
      assert.equal(await ended, 0);
      assert.doesNotMatch(output(), /Анна|79001234567|anna@/);

      const again = start();
      const stored = (await (await fetch(`${await again.address}/leads`)).json()) as unknown[];
      assert.equal(stored.length, 1);
    });
  }

  test('has a lead that it answered 201 to, though it was killed right after', async () => {
    const leads = [makeLead(), makeLead()];
    for (const [index, lead] of leads.entries()) {
      const { address, child, ended } = start();
      const init = index % 2 === 0 ? jsonRequest(lead) : formRequest(lead);
      const { status } = await fetch(`${await address}/leads`, init);
      child.kill('SIGKILL');
      assert.equal(status, 201);
      assert.equal(await ended, 'SIGKILL');
    }
    const url = `${await start().address}/leads`;
    const stored = (await (await fetch(url)).json()) as { id: string }[];
    assert.deepEqual(
      stored.map(({ id }) => id),
      leads.map(({ id }) => id).reverse(),
    );
    const repeats = await Promise.all(leads.map((lead) => fetch(url, jsonRequest(lead))));
    assert.ok(repeats.every(({ status }) => status === 201));
  });

  test('ends at once when Ctrl+C is pressed again', async () => {
    const { address, child, ended } = start();
    // A request that does not end keeps the server from closing.
    const socket = connect(Number(new URL(await address).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const head = 'POST /leads HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    // The server answers 100 when it has read the head: the request is in progress then.
    socket.write(`${head}Content-Length: 9\r\nExpect: 100-continue\r\n\r\n`);
    await once(socket, 'data');
    let code: number | NodeJS.Signals | undefined;
    void ended.then((how) => {
      code = how;
    });
    while (code === undefined) {
      child.kill('SIGINT');
      await setImmediate();
    }
    assert.equal(code, 130);
    socket.destroy();
  });

  test('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { ended, output } = start({ PORT: String(port) });
    assert.equal(await ended, 1);
    assert.match(output(), new RegExp(`^Port ${port} is taken`));
    assert.doesNotMatch(output(), /\n\s+at /);
    other.close();
  });

  test('says that the folder is in use', async () => {
    const first = start();
    await first.address;
    const second = start();
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /in use by process \d+/);
    const response = await fetch(`${await first.address}/leads`, jsonRequest(makeLead()));
    assert.equal(response.status, 201);
  });

  test('says that PORT is no port', async () => {
    const { ended, output } = start({ PORT: '70000' });
    assert.equal(await ended, 1);
    assert.match(output(), /PORT has to be a number/);
  });
});
