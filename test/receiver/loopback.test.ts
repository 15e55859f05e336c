import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDemo } from '../../demo/receiver/app.js';
import { isLoopbackAddress } from '../../demo/receiver/loopback.js';
import { fakeStore } from './fake-store.js';
import { jsonRequest, makeLead } from './lead.js';
import { PROJECT } from './receiver-process.js';

const folders = { demo: `${PROJECT}/demo`, dist: `${PROJECT}/dist` };
const demoFor = (peer: string | undefined) =>
  createDemo({ folders, store: fakeStore(), peerAddress: () => peer });

test('the addresses of this machine are 127.0.0.0/8 and ::1', () => {
  for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '0:0:0:0:0:0:0:1']) {
    assert.ok(isLoopbackAddress(address), address);
  }
  for (const address of ['', '128.0.0.1', '192.0.2.2', '::', '::2', '::ffff:192.0.2.2', 'x']) {
    assert.ok(!isLoopbackAddress(address), address);
  }
});

test('403 for every address of the server to a peer that is not this machine', async () => {
  for (const peer of ['192.0.2.2', 'fd00::2', undefined]) {
    const demo = demoFor(peer);
    for (const path of ['/', '/leads', '/inbox', '/inbox.css', '/demo/', '/dist/x.js', '/none']) {
      const response = await demo.request(path);
      assert.equal(response.status, 403, path);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    }
    assert.equal((await demo.request('/leads', jsonRequest(makeLead()))).status, 403);
  }
});

test('403 for a Host that is another name', async () => {
  const demo = demoFor('127.0.0.1');
  const status = async (host: string, path = '/leads'): Promise<number> =>
    (await demo.request(path, { headers: { Host: host } })).status;
  for (const host of [
    'localhost',
    'localhost:4173',
    'LOCALHOST:80',
    '127.0.0.1:4173',
    '[::1]',
    '[::1]:4173',
  ]) {
    assert.equal(await status(host), 200, host);
  }
  for (const host of [
    'evil.example',
    'evil.example:4173',
    'localhost.evil.example',
    'evil-localhost',
    'localhost@evil.example',
    '127.0.0.1.evil.example',
    '192.0.2.2:4173',
    '0.0.0.0:4173',
    '[::2]',
    '::1',
    '',
  ]) {
    assert.equal(await status(host), 403, host);
    assert.equal(await status(host, '/'), 403, host);
    const headers = { Host: host, 'Content-Type': 'application/json' };
    const post = { ...jsonRequest(makeLead()), headers };
    assert.equal((await demo.request('/leads', post)).status, 403, host);
  }
});

test('403 for an absolute URL of another host, whatever Host says', async () => {
  const headers = { Host: 'localhost' };
  const response = await demoFor('::1').request('http://evil.example/leads', { headers });
  assert.equal(response.status, 403);
});
