import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { createReceiver } from '../../demo/receiver/app.js';
import { type Arrival, createStore } from '../../demo/receiver/store.js';
import { UUID } from '../../src/consent/well-formed.js';
import { leadSchema } from '../../src/lead/schema.js';
import type { Lead } from '../../src/lead/types.js';
import { databases, type TestDatabase } from './databases.js';
import {
  assertPage,
  assertThanks,
  NEWS,
  nativeRequest,
  REQUEST,
  settings,
  without,
} from './native.js';

type ShownLead = Lead & Arrival & { verified: boolean };

const peerAddress = (): string => '127.0.0.1';

for (const { name, create } of databases) {
  describe(`a form without a script with ${name}`, () => {
    const clock = { now: 0 };
    const log: string[] = [];
    let place: TestDatabase;
    let receiver: Hono;

    before(async () => {
      place = await create();
      receiver = createReceiver({
        store: await createStore(place.database),
        peerAddress,
        log: (line) => log.push(line),
        now: () => clock.now,
      });
    });
    beforeEach(async () => {
      clock.now = Date.parse('2026-11-23T12:00:00.000Z');
      log.length = 0;
      await place.database.query('delete from sales_roles_leads');
    });
    after(() => place.dispose());

    const post = async (init: RequestInit): Promise<Response> => receiver.request('/leads', init);
    const stored = async (): Promise<ShownLead[]> =>
      (await (await receiver.request('/leads')).json()) as ShownLead[];
    const storedOne = async (init: RequestInit): Promise<ShownLead> => {
      assertThanks(await post(init));
      const [lead, ...others] = await stored();
      assert.deepEqual(others, []);
      return lead!;
    };

    test('is a lead like any other, with a receipt that verifies', async () => {
      const headers = { Referer: 'https://shop.example/team?utm_source=x#form' };
      const message = 'Первая строка\r\nвторая';
      const fields = { message, 'purpose-news': 'on' };
      const lead = await storedOne(nativeRequest(fields, { headers }));
      const { receivedAt, chain, verified, ...sent } = lead;
      assert.ok(receivedAt && chain);
      assert.equal(verified, true);
      assert.deepEqual(log, []);
      assert.deepEqual(leadSchema.parse(sent), sent);
      const time = '2026-11-23T12:00:00.000Z';
      const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
      assert.match(sent.id, UUID);
      assert.equal(sent.id.charAt(14), '8');
      assert.match(sent.consent.recordId, UUID);
      assert.deepEqual(sent, {
        schema: 'sales-roles/lead@1',
        id: sent.id,
        createdAt: time,
        contact: { name: 'Анна Каренина', phone: '+79001234567', message: 'Первая строка\nвторая' },
        roles: [],
        page: 'https://shop.example/team',
        lang: 'ru',
        consent: {
          schema: 'sales-roles/receipt@1',
          recordId: sent.consent.recordId,
          piiController: 'ООО «Пример»',
          privacyNotice: 'https://example.ru/privacy',
          consentDocument: 'https://example.ru/consent',
          language: 'ru',
          purposes: [
            {
              purpose: 'request',
              granted: true,
              method: 'checkbox',
              wording: REQUEST.wording,
              wordingSha256: digest(REQUEST.wording),
              document: REQUEST.document,
            },
            {
              purpose: 'news',
              granted: true,
              method: 'checkbox',
              wording: NEWS.wording,
              wordingSha256: digest(NEWS.wording),
            },
          ],
          eventTime: time,
          withdrawalMethod: 'Согласие можно отозвать в любой момент: напишите оператору данных.',
          cookieChoice: {
            categories: {
              necessary: 'granted',
              preferences: 'undecided',
              analytics: 'undecided',
              marketing: 'undecided',
            },
          },
          globalPrivacyControl: false,
        },
      });
    });

    test('a box that is left out is a consent that was not given', async () => {
      const { consent } = await storedOne(nativeRequest());
      assert.deepEqual(
        consent.purposes.map(({ purpose, granted }) => [purpose, granted]),
        [
          ['request', true],
          ['news', false],
        ],
      );
    });

    test('the button under a notice is the consent to the request', async () => {
      const button = { ...REQUEST, method: 'button', box: undefined };
      const native = settings({ purposes: [button, NEWS] });
      const { consent, verified } = await storedOne(
        without(nativeRequest({}, { native }), 'consent'),
      );
      assert.equal(verified, true);
      assert.deepEqual(
        consent.purposes.map(({ granted, method }) => [granted, method]),
        [
          [true, 'button'],
          [false, 'checkbox'],
        ],
      );
    });

    test('roles have the titles that the form gives them, each once', async () => {
      const native = settings({ roles: { leader: 'Руководитель', ['__proto__']: 'x' } });
      const init = nativeRequest({}, { native });
      for (const id of ['leader', 'toString', 'leader']) {
        init.body.append('role', id);
      }
      assert.deepEqual((await storedOne(init)).roles, [
        { id: 'leader', title: 'Руководитель' },
        { id: 'toString', title: 'toString' },
      ]);
    });

    test('a filled trap marks the lead, and does not drop it', async () => {
      assert.equal((await storedOne(nativeRequest({ website: 'x' }))).suspicious, true);
    });

    test('Global Privacy Control is in the receipt, and refuses marketing', async () => {
      const { consent } = await storedOne(nativeRequest({}, { headers: { 'Sec-GPC': '1' } }));
      assert.equal(consent.globalPrivacyControl, true);
      assert.equal(consent.cookieChoice.categories.marketing, 'denied');
      assert.equal(consent.cookieChoice.categories.analytics, 'undecided');
    });

    test('the page is the Referer, else the Origin, else ours; documents are resolved there', async () => {
      const native = settings({ privacyNotice: '/privacy' });
      for (const [headers, page] of [
        [
          { Referer: 'https://shop.example/a?b', Origin: 'https://x.example' },
          'https://shop.example/a',
        ],
        [{ Origin: 'https://shop.example' }, 'https://shop.example/'],
        [{ Referer: 'javascript:alert(1)', Origin: 'null' }, 'http://localhost/'],
        [{ Referer: `https://shop.example/${'x'.repeat(5000)}` }, 'http://localhost/'],
        [{}, 'http://localhost/'],
      ] as [Record<string, string>, string][]) {
        await place.database.query('delete from sales_roles_leads');
        const lead = await storedOne(nativeRequest({}, { native, headers }));
        assert.equal(lead.page, page);
        assert.equal(lead.consent.privacyNotice, new URL('/privacy', page).href);
      }
    });

    test('sent again it is one lead, the first of them, and the answer is the same', async () => {
      const first = await storedOne(nativeRequest());
      clock.now += 3_600_000;
      const headers = { Origin: 'https://other.example' };
      assert.deepEqual(await storedOne(nativeRequest({}, { headers })), first);
    });

    test('20 at once are one lead', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => {
          clock.now += index;
          return post(nativeRequest());
        }),
      );
      for (const answer of answers) assertThanks(answer);
      assert.equal((await stored()).length, 1);
    });

    test('other words are another lead, and so are the same on the next day', async () => {
      for (const message of ['', 'Ещё вопрос'])
        assertThanks(await post(nativeRequest({ message })));
      assert.equal((await stored()).length, 2);
      clock.now += 86_400_000;
      assertThanks(await post(nativeRequest()));
      assert.equal((await stored()).length, 3);
    });

    test('a second click after midnight is the same request', async () => {
      clock.now = Date.parse('2026-11-23T23:59:59.900Z');
      const first = await storedOne(nativeRequest());
      clock.now += 200;
      assert.deepEqual(await storedOne(nativeRequest()), first);
    });

    test('the longest message fits, and more than a lead may have does not', async () => {
      const message = '漢'.repeat(5000);
      assert.equal((await storedOne(nativeRequest({ message }))).contact.message, message);
      const wording = 'Ж'.repeat(10_000);
      const many = ['a', 'b', 'c'].map((id) => ({ ...NEWS, purpose: id, box: id, wording }));
      const native = settings({ purposes: [REQUEST, ...many] });
      const html = await assertPage(await post(nativeRequest({ message }, { native })), 413, 'ru');
      assert.match(html, /Заявка слишком длинная/);
      assert.equal((await stored()).length, 1);
    });

    for (const [what, init, ...texts] of [
      [
        'nothing typed and nothing ticked',
        without(nativeRequest({ name: ' ', phone: '' }), 'consent'),
        'Заявка не отправлена: проверьте 3 поля',
        '<b>Имя</b>\\s*<p>Напишите, как вас зовут',
        '<b>Телефон</b>\\s*<p>Укажите телефон или почту',
        `<blockquote dir="auto">${REQUEST.wording}</blockquote>\\s*<p>Отметьте согласие`,
      ],
      ['a wrong phone', nativeRequest({ phone: '123' }), 'проверьте 1 поле', 'Проверьте телефон'],
      ['a wrong email', nativeRequest({ email: 'a@b' }), '<b>Электронная почта</b>'],
      ['no consent', without(nativeRequest(), 'consent'), 'Отметьте согласие'],
      ['a box with another value', nativeRequest({ consent: '' }), 'Отметьте согласие'],
      [
        'no consent, and settings that do not ask for it',
        without(
          nativeRequest({}, { native: settings({ purposes: [{ ...REQUEST, required: false }] }) }),
          'consent',
        ),
        'Отметьте согласие',
      ],
      [
        'a further consent that the answer needs',
        nativeRequest(
          {},
          { native: settings({ purposes: [REQUEST, { ...NEWS, required: true }] }) },
        ),
        NEWS.wording.replace(/[()]/g, '\\$&'),
        'Отметьте и это согласие',
      ],
      [
        'a name that is too long',
        nativeRequest({ name: 'Ж'.repeat(201) }),
        'можно не больше 200 знаков',
      ],
      [
        'a message that is too long',
        nativeRequest({ message: 'Ж'.repeat(5001) }),
        'не больше 5\\s000 знаков',
      ],
    ] as [string, RequestInit, ...string[]][]) {
      test(`${what}: 422, a page that says so, nothing stored`, async () => {
        const html = await assertPage(await post(init), 422, 'ru');
        for (const text of [...texts, 'Ничего не сохранено', 'кнопкой браузера «Назад»']) {
          assert.match(html, new RegExp(text));
        }
        assert.deepEqual(await stored(), []);
      });
    }

    test('the faults are told in the language of the form', async () => {
      const native = settings({ language: 'en-GB' });
      const init = nativeRequest({ name: '', message: 'x'.repeat(5001) }, { native });
      const html = await assertPage(await post(init), 422, 'en');
      assert.match(html, /Not sent yet: check 2 fields/);
      assert.match(html, /<b>Name<\/b>\s*<p>Tell us your name/);
      assert.match(html, /at most 5,000 characters/);
      assert.match(html, /Nothing has been stored/);
    });

    test('what a visitor or a page wrote is text in the faults', async () => {
      const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
      const native = settings({ purposes: [{ ...REQUEST, wording: hostile }] });
      const init = nativeRequest({ name: hostile, phone: hostile }, { native });
      const html = await assertPage(await post(without(init, 'consent')), 422, 'ru');
      assert.match(html, /&quot;&gt;&lt;script&gt;alert\(1\)/);
      const lang = settings({ language: hostile });
      const other = await post(without(nativeRequest({}, { native: lang }), 'consent'));
      await assertPage(other, 422, 'en');
      assert.deepEqual(await stored(), []);
    });

    test('settings that are not ours: 400 with a page in the language of the browser', async () => {
      const headers = { 'Accept-Language': 'ru-RU,ru;q=0.9' };
      for (const native of [
        undefined,
        null,
        [],
        'x',
        {},
        settings({ schema: 'sales-roles/native@2' }),
        settings({ purposes: [] }),
        settings({ purposes: [NEWS] }),
        settings({ purposes: [REQUEST, REQUEST] }),
        settings({ purposes: [REQUEST, { ...NEWS, box: 'consent' }] }),
        settings({ purposes: [REQUEST, { ...NEWS, method: 'button' }] }),
        settings({ purposes: [{ ...REQUEST, box: undefined }] }),
        settings({ purposes: [{ ...REQUEST, wording: '' }] }),
        settings({ purposes: [{ ...REQUEST, wording: 'x'.repeat(10_001) }] }),
        settings({ piiController: '' }),
        settings({ privacyNotice: 'javascript:alert(1)' }),
        settings({ privacyNotice: '' }),
        settings({ roles: ['leader'] }),
      ]) {
        const response = await post(nativeRequest({}, { native: native ?? null, headers }));
        const html = await assertPage(response, 400, 'ru');
        assert.match(html, /Заявку не приняли/);
      }
      const broken = await post(nativeRequest({ native: '['.repeat(30_000) }));
      assert.match(await assertPage(broken, 400, 'en'), /Your request was not accepted/);
      const twice = nativeRequest();
      twice.body.append('native', JSON.stringify(settings()));
      await assertPage(await post(twice), 400, 'en');
      assert.deepEqual(await stored(), []);
    });

    test('a form in the encoding of an old page is refused, not stored as what nobody wrote', async () => {
      const { body, ...init } = nativeRequest();
      const text = body.toString().replace('%D0%90', '%C0');
      const headers = { ...init.headers, 'Content-Type': 'application/x-www-form-urlencoded' };
      await assertPage(await post({ ...init, headers, body: text }), 400, 'en');
      assert.deepEqual(await stored(), []);
    });

    test('a receipt that does not verify is stored and reported', async () => {
      const native = settings({ purposes: [{ ...REQUEST, wording: 'half \ud800' }] });
      assert.equal((await storedOne(nativeRequest({}, { native }))).verified, false);
      assert.match(log.join('\n'), /^The lead [\da-f-]{36} is stored, but its consent receipt/);
    });

    test('the lead of a script is taken as before, whatever stands beside it', async () => {
      const { body, ...init } = nativeRequest();
      const lead = await storedOne(nativeRequest());
      await place.database.query('delete from sales_roles_leads');
      body.set('lead', JSON.stringify({ ...lead, receivedAt: undefined }));
      const response = await post({ ...init, body });
      assert.equal(response.status, 201);
      assert.deepEqual(await response.json(), { id: lead.id });
    });
  });
}
