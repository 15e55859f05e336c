import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReceiver } from '../../demo/receiver/app.js';
import type { StoredLead } from '../../demo/receiver/store.js';
import type { Lead } from '../../src/lead/types.js';
import { fakeStore } from './fake-store.js';
import { makeLead, makePurpose } from './lead.js';

const received = (change: Partial<Lead> = {}): StoredLead => {
  const lead = makeLead(change);
  return { ...lead, receivedAt: lead.createdAt };
};

const open = async (leads: StoredLead[], query = ''): Promise<Response> =>
  createReceiver({ store: fakeStore({}, leads), peerAddress: () => '::1' }).request(
    `/inbox${query}`,
  );

const htmlOf = async (...leads: StoredLead[]): Promise<string> => (await open(leads)).text();

test('the inbox is a page that can run nothing', async () => {
  const response = await open([received()]);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type')!, /^text\/html; charset=utf-8$/i);
  assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const policy = response.headers.get('Content-Security-Policy')!;
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /style-src 'self'(;|$)/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
  const html = await response.text();
  assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=/);
  assert.match(html, /<link rel="stylesheet" href="\/inbox\.css"/);
});

test('its styles are a file', async () => {
  const receiver = createReceiver({ store: fakeStore(), peerAddress: () => '::1' });
  const response = await receiver.request('/inbox.css');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'text/css; charset=utf-8');
  assert.match(await response.text(), /prefers-color-scheme: dark/);
});

test('an empty inbox says so', async () => {
  const html = await htmlOf();
  assert.match(html, /No requests yet/);
  assert.match(html, /0 requests/);
});

test('a lead shows what the visitor wrote', async () => {
  const contact = {
    name: 'Анна Каренина',
    phone: '+79001234567',
    email: 'anna@example.ru',
    company: 'ООО «Ромашка»',
    message: 'Первая строка\nвторая',
  };
  const html = await htmlOf(received({ contact }));
  assert.match(html, /1 request</);
  assert.match(html, /<h2 [^>]*>Анна Каренина<\/h2>/);
  assert.match(html, /href="tel:\+79001234567"\s*>\+7 900 123-45-67</);
  assert.match(html, /href="mailto:anna@example\.ru">anna@example\.ru</);
  assert.match(html, /ООО «Ромашка»/);
  assert.match(html, /<p class="message"[^>]*>Первая строка\nвторая<\/p>/);
  assert.match(html, /<li dir="auto">Руководитель отдела продаж<\/li>/);
  assert.match(html, /href="https:\/\/example\.ru\/page"/);
  assert.match(html, /<time datetime="\d{4}-\d\d-\d\dT[\d:.]+Z">\d{1,2} \w+ \d{4} at \d\d:\d\d</);
  assert.doesNotMatch(html, /Suspicious|written/);
});

test('a lead that came late shows when it was written', async () => {
  const lead = received({ createdAt: '2026-11-20T08:00:00.000Z' });
  const html = await htmlOf({ ...lead, receivedAt: '2026-11-23T08:00:00.000Z' });
  assert.match(html, /written <time datetime="2026-11-20T08:00:00.000Z">/);
});

test('a suspicious lead is marked', async () => {
  assert.match(await htmlOf(received({ suspicious: true })), /<b>Suspicious<\/b>/);
});

test('the receipt shows everything, and checks the digests anew', async () => {
  const lead = received();
  const refused = makePurpose({ purpose: 'marketing', granted: false, method: 'button' });
  const changed = makePurpose({ wording: 'Other words', wordingSha256: 'a'.repeat(64) });
  const html = await htmlOf({
    ...lead,
    consent: {
      ...lead.consent,
      consentDocument: 'https://example.ru/consent',
      purposes: [makePurpose(), refused, changed],
      globalPrivacyControl: true,
    },
  });
  assert.match(html, /<details>/);
  assert.match(html, /2 of 3 granted/);
  assert.match(html, /<b>Granted<\/b>\s*<span>request, by ticking a box<\/span>/);
  assert.match(html, /<b>Not granted<\/b>\s*<span>marketing, by pressing the button<\/span>/);
  assert.match(html, /<blockquote lang="ru" dir="auto">Я согласен на обработку/);
  assert.equal(html.match(/SHA-256 matches the wording/g)?.length, 2);
  assert.equal(html.match(/SHA-256 does not match the wording/g)?.length, 1);
  assert.match(html, /wording changed/);
  for (const text of [
    'ООО «Пример»',
    'href="https://example.ru/privacy"',
    'href="https://example.ru/consent"',
    'Напишите на privacy@example.ru.',
    '<time datetime="2026-11-23T08:00:00.000Z">',
    lead.consent.recordId,
  ]) {
    assert.ok(html.includes(text), text);
  }
  assert.match(html, /<span>analytics<\/span>\s*<span>denied<\/span>/);
  assert.match(html, /Global Privacy Control<\/dt>\s*<dd dir="auto">on</);
});

test('hostile text stays text', async () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const lead = received();
  const html = await htmlOf({
    ...lead,
    contact: {
      name: hostile,
      company: hostile,
      message: `</p>${hostile}`,
      phone: hostile,
      email: `a"onclick="alert(1)"?cc=b&bcc=c\ud800@example.ru`,
    },
    roles: [{ id: hostile, title: hostile }],
    page: `javascript:alert(1)//${hostile}`,
    lang: hostile,
    consent: {
      ...lead.consent,
      piiController: hostile,
      privacyNotice: 'javascript:alert(1)',
      consentDocument: `https://example.ru/${hostile}`,
      language: hostile,
      purposes: [makePurpose({ purpose: hostile, wording: `</blockquote>${hostile}` })],
      withdrawalMethod: hostile,
      eventTime: hostile,
      recordId: hostile,
    },
  });
  assert.doesNotMatch(html, /<script|<img/);
  // Every tag of the page is as it would be without the lead: names, and values in double quotes.
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags) {
    assert.match(tag, /^<(?:!doctype html|\/?[a-z]\w*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?)>$/);
    assert.doesNotMatch(tag, /^<[^"]*(?:"[^"]*"[^"]*)*\son\w+=/);
  }
  assert.doesNotMatch(html, /href="javascript:/);
  const mail = /href="mailto:([^"]*)"/.exec(html)?.[1];
  assert.equal(mail, 'a%22onclick%3D%22alert(1)%22%3Fcc%3Db%26bcc%3Dc%EF%BF%BD@example.ru');
});

test('many leads come in pages', async () => {
  const leads = Array.from({ length: 120 }, (_, index) =>
    received({ contact: { name: `Visitor ${index}` } }),
  );
  const pageOf = async (query: string): Promise<string[]> => {
    const html = await (await open(leads, query)).text();
    assert.match(html, /120 requests/);
    return html.match(/Visitor \d+|>Newer<|>Older<|Page \d of \d/g) ?? [];
  };
  const first = await pageOf('');
  assert.deepEqual(
    [first.length, first[0], first.at(-2), first.at(-1)],
    [52, 'Visitor 0', 'Page 1 of 3', '>Older<'],
  );
  const last = await pageOf('?page=3');
  assert.deepEqual([last.length, last[0], last.at(-2)], [22, 'Visitor 100', '>Newer<']);
  assert.deepEqual(await pageOf('?page=99'), last);
  assert.deepEqual(await pageOf('?page=-1'), first);
  assert.deepEqual(await pageOf('?page=x'), first);
});
