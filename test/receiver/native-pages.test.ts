import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Hono } from 'hono';
import { createDemo, createReceiver } from '../../demo/receiver/app.js';
import { fakeStore } from './fake-store.js';
import { assertPage, assertThanks, nativeRequest } from './native.js';
import { PROJECT } from './receiver-process.js';

const peerAddress = (): string => '127.0.0.1';

describe('the page after a form', () => {
  const folders = { demo: `${PROJECT}/demo`, dist: `${PROJECT}/dist` };
  const demo = createDemo({ folders, store: fakeStore(), peerAddress });
  const open = async (query: string): Promise<string> =>
    assertPage(
      await demo.request(`/leads/thanks?${query}`),
      200,
      query.includes('lang=ru') ? 'ru' : 'en',
    );

  test('says in the language of the form that the request has arrived', async () => {
    const russian = await open('lang=ru');
    assert.match(russian, /<h1>Заявка получена<\/h1>/);
    assert.match(russian, /Согласие можно отозвать в любой момент/);
    assert.doesNotMatch(russian, /href="[^"]*"[^>]*>Вернуться/);
    for (const lang of ['lang=en', 'lang=de', '']) {
      assert.match(await open(lang), /<h1>Your request has arrived<\/h1>/);
    }
  });

  test('links back to the page of this server that the form was on', async () => {
    const headers = { Referer: 'http://localhost/demo/tree.html?a=1&b=2' };
    const sent = await demo.request('/leads', nativeRequest({}, { headers }));
    const place = new URL(sent.headers.get('Location')!, 'http://localhost');
    assert.equal(place.pathname, '/leads/thanks');
    assert.equal(place.searchParams.get('from'), '/demo/tree.html?a=1&b=2');
    const html = await open(place.search.slice(1));
    assert.match(
      html,
      /<a href="http:\/\/localhost\/demo\/tree\.html\?a=1&amp;b=2">Вернуться на страницу с формой<\/a>/,
    );
  });

  test('links to no other place', async () => {
    const headers = { Referer: 'https://evil.example/page' };
    assertThanks(await demo.request('/leads', nativeRequest({}, { headers })));
    for (const from of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'http://localhost:1/',
    ]) {
      const html = await open(`lang=ru&from=${encodeURIComponent(from)}`);
      assert.doesNotMatch(html, /<a |evil/);
    }
    const twoSlashes = await open(
      `lang=ru&from=${encodeURIComponent('http://localhost//evil.example/')}`,
    );
    assert.match(twoSlashes, /<a href="http:\/\/localhost\/\/evil\.example\/">/);
  });

  test('is there to be read only, and on this machine only', async () => {
    const posted = await demo.request('/leads/thanks', { method: 'POST' });
    assert.equal(posted.status, 405);
    assert.equal(posted.headers.get('Allow'), 'GET, HEAD');
    const other = createReceiver({ store: fakeStore(), peerAddress: () => '192.0.2.2' });
    assert.equal((await other.request('/leads/thanks')).status, 403);
    assert.equal((await other.request('/leads', nativeRequest())).status, 403);
  });
});

describe('when a form cannot be stored', () => {
  const receive = (store: Parameters<typeof fakeStore>[0], log: string[] = []): Hono =>
    createDemo({
      store: fakeStore(store),
      folders: { demo: '', dist: '' },
      peerAddress,
      log: (line) => log.push(line),
    });

  test('a page says that it may be sent again, and nothing personal is logged', async () => {
    const log: string[] = [];
    const save = () => Promise.reject(new Error('Анна Каренина'));
    const response = await receive({ save }, log).request('/leads', nativeRequest());
    const html = await assertPage(response, 500, 'ru');
    assert.match(html, /Нет подтверждения, что заявка дошла/);
    assert.match(html, /дважды она не придёт/);
    assert.match(log.join('\n'), /^500 POST \/leads: Error/);
    assert.doesNotMatch(log.join('\n') + html, /Анна/);
  });

  test('another process that stores it is waited for', async () => {
    const outcomes = ['in-progress', 'in-progress', 'other-content'] as const;
    let saves = 0;
    const save = () => Promise.resolve(outcomes[saves++]!);
    assertThanks(await receive({ save }).request('/leads', nativeRequest()));
    assert.equal(saves, 3);
  });

  test('and not for ever', async () => {
    const save = () => Promise.resolve('in-progress' as const);
    const response = await receive({ save }).request('/leads', nativeRequest());
    assert.equal(response.headers.get('Retry-After'), '1');
    await assertPage(response, 409, 'ru');
  });

  test('what is too large, or no form at all, is told to a browser by a page, to a script by a problem', async () => {
    const receiver = receive({});
    const html = { Accept: 'text/html,*/*;q=0.8' };
    const large = { method: 'POST', body: new URLSearchParams({ message: 'x'.repeat(300_000) }) };
    const neither = { method: 'POST', body: new URLSearchParams({ name: 'Анна' }) };
    const type = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const other = { method: 'POST', body: '--x--', headers: type };
    for (const [init, status] of [
      [large, 413],
      [neither, 400],
      [other, 415],
    ] as const) {
      const headers = 'headers' in init ? init.headers : {};
      const shown = await receiver.request('/leads', { ...init, headers: { ...headers, ...html } });
      await assertPage(shown, status, 'en');
      const told = await receiver.request('/leads', init);
      assert.equal(told.status, status);
      assert.equal(told.headers.get('Content-Type'), 'application/problem+json');
    }
  });
});
