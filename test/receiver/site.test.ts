import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Hono } from 'hono';
import { createDemo } from '../../demo/receiver/app.js';
import { fakeStore } from './fake-store.js';
import { PROJECT } from './receiver-process.js';

let root: string;
let site: Hono;

const demoOf = (project: string): Hono =>
  createDemo({
    folders: { demo: join(project, 'demo'), dist: join(project, 'dist') },
    store: fakeStore(),
    peerAddress: () => '127.0.0.1',
  });

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'sales-roles-site-'));
  for (const folder of ['demo/pages', 'dist/chunks']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  const files: Record<string, string | Uint8Array> = {
    'demo/index.html': '<!doctype html><title>Демо</title>',
    'demo/pages/index.html': 'pages',
    'demo/old.html': Buffer.from('<meta charset="windows-1251"><p>\xcf', 'latin1'),
    'demo/source.ts': 'secret',
    'demo/.hidden.html': 'secret',
    'demo/with space.txt': 'space',
    'dist/sales-roles.js': 'export {};',
    'dist/sales-roles.js.map': '{}',
    'dist/chunks/a.css': 'a{}',
    'dist/catalogue.schema.json': '{}',
    'dist/icon.svg': '<svg/>',
    'secret.html': 'secret',
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
  await symlink(join(root, 'secret.html'), join(root, 'demo', 'link.html'));
  await symlink(root, join(root, 'dist', 'up'));
  site = demoOf(root);
});
after(() => rm(root, { recursive: true }));

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  site.request(path, { headers });

test('files are served with their types, to be asked for each time', async () => {
  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/demo/', 'text/html; charset=utf-8'],
    ['/demo/index.html', 'text/html; charset=utf-8'],
    ['/demo/pages/', 'text/html; charset=utf-8'],
    ['/demo/with%20space.txt', 'text/plain; charset=utf-8'],
    ['/dist/sales-roles.js', 'text/javascript; charset=utf-8'],
    ['/dist/sales-roles.js?v=1', 'text/javascript; charset=utf-8'],
    ['/dist/sales-roles.js.map', 'application/json'],
    ['/dist/catalogue.schema.json', 'application/json'],
    ['/dist/chunks/a.css', 'text/css; charset=utf-8'],
    ['/dist/icon.svg', 'image/svg+xml; charset=utf-8'],
  ] as const) {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('Content-Type'), type, path);
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(response.headers.get('Cache-Control'), 'no-cache');
    assert.ok(response.headers.get('ETag'));
  }
});

test('/ is the page of the demo', async () => {
  assert.equal(await (await get('/')).text(), '<!doctype html><title>Демо</title>');
});

test('a page keeps the encoding that it declares', async () => {
  const type = (await get('/demo/old.html')).headers.get('Content-Type');
  assert.equal(type, 'text/html; charset=windows-1251');
});

test('a folder without its slash is redirected to it', async () => {
  for (const path of ['/demo', '/dist', '/demo/pages']) {
    const response = await get(path);
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('Location'), `${path}/`);
  }
});

test('304 while a file is the same, the new one once it is built anew', async () => {
  const path = '/dist/sales-roles.js';
  const etag = (await get(path)).headers.get('ETag')!;
  const same = await get(path, { 'If-None-Match': etag });
  assert.equal(same.status, 304);
  assert.equal(same.headers.get('Cache-Control'), 'no-cache');
  // The same length, and perhaps the same time.
  await writeFile(join(root, path), 'export [];');
  const anew = await get(path, { 'If-None-Match': etag });
  assert.equal(anew.status, 200);
  assert.equal(await anew.text(), 'export [];');
});

test('404 is a page, for what is not there and for what is not to be served', async () => {
  for (const path of [
    '/none',
    '/favicon.ico',
    '/demo/none.html',
    '/demo/index.html/',
    '/demo/source.ts',
    '/demo/.hidden.html',
    '/demo/link.html',
    '/demo//index.html',
    '/demo/%00.html',
    '/demo/%zz.html',
    '/demo/%2e%2e/secret.html',
    '/demo/..%2fsecret.html',
    '/demo/%2e%2e%2fsecret.html',
    '/demo/..%5csecret.html',
    '/demo/%252e%252e/secret.html',
    '/demo//etc/passwd',
    '/dist/up/secret.html',
    '/dist/',
    '/dist/chunks/',
    '/package.json',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.match(response.headers.get('Content-Type')!, /^text\/html/);
    const html = await response.text();
    assert.match(html, /Nothing is here/);
    assert.doesNotMatch(html, /secret|root:/);
  }
});

test('the sources of the receiver are not served', async () => {
  const project = demoOf(PROJECT);
  for (const path of ['', '/', '/app.ts', '/main.ts', '/inbox.css', '/../receiver/inbox.css']) {
    assert.equal((await project.request(`/demo/receiver${path}`)).status, 404, path);
  }
});

test('405 for other methods', async () => {
  for (const path of ['/', '/demo/index.html', '/dist/sales-roles.js']) {
    const response = await site.request(path, { method: 'POST' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), 'GET, HEAD');
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  }
});

test('HEAD is GET without the body', async () => {
  const response = await site.request('/dist/chunks/a.css', { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'text/css; charset=utf-8');
  assert.equal(await response.text(), '');
});
