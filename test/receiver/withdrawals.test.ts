import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { createReceiver } from '../../demo/receiver/app.js';
import { createStore, type StoredWithdrawal } from '../../demo/receiver/store.js';
import type { ConsentWithdrawal } from '../../src/consent/types.js';
import { databases, type TestDatabase } from './databases.js';
import { fakeStore } from './fake-store.js';
import { jsonRequest, makeLead, makePurpose } from './lead.js';

const peerAddress = (): string => '127.0.0.1';

const makeWithdrawal = (change: Partial<ConsentWithdrawal> = {}): ConsentWithdrawal => ({
  schema: 'sales-roles/withdrawal@1',
  id: randomUUID(),
  recordId: randomUUID(),
  purposes: ['news'],
  eventTime: '2026-11-24T08:00:00.000Z',
  ...change,
});

const inJson = (withdrawal: ConsentWithdrawal): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${withdrawal.id}"` },
  body: JSON.stringify(withdrawal),
});

const inForm = (withdrawal: ConsentWithdrawal): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ id: withdrawal.id, withdrawal: JSON.stringify(withdrawal) }),
});

interface Problem {
  status: number;
  detail: string;
  errors?: { pointer: string }[];
}

const problemOf = async (response: Response, status: number): Promise<Problem> => {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  return (await response.json()) as Problem;
};

for (const { name, create } of databases) {
  describe(`/withdrawals with ${name}`, () => {
    let place: TestDatabase;
    let receiver: Hono;

    before(async () => {
      place = await create();
      receiver = createReceiver({ store: await createStore(place.database), peerAddress });
    });
    beforeEach(async () => {
      await place.database.query('delete from sales_roles_leads');
      await place.database.query('delete from sales_roles_withdrawals');
    });
    after(() => place.dispose());

    const post = async (init: RequestInit): Promise<Response> =>
      receiver.request('/withdrawals', init);
    const stored = async (): Promise<(StoredWithdrawal & { verified: boolean })[]> =>
      (await (await receiver.request('/withdrawals')).json()) as (StoredWithdrawal & {
        verified: boolean;
      })[];
    const inbox = async (): Promise<string> => (await receiver.request('/inbox')).text();

    test('201 with the id, the same again for a repeat, as JSON and as a form', async () => {
      const withdrawal = makeWithdrawal();
      for (const init of [inJson(withdrawal), inJson(withdrawal), inForm(withdrawal)]) {
        const response = await post(init);
        assert.equal(response.status, 201);
        assert.equal(response.headers.get('Cache-Control'), 'no-store');
        assert.deepEqual(await response.json(), { id: withdrawal.id });
      }
      const [found, ...others] = await stored();
      assert.deepEqual(others, []);
      const { receivedAt, chain, verified, ...rest } = found!;
      assert.deepEqual(rest, withdrawal);
      assert.equal(new Date(receivedAt).toISOString(), receivedAt);
      assert.deepEqual(Object.keys(chain!), ['position', 'hash', 'previousHash']);
      assert.equal(verified, true);
    });

    test('422 for the same id with other content, and the first is kept', async () => {
      const withdrawal = makeWithdrawal();
      await post(inJson(withdrawal));
      await problemOf(await post(inJson({ ...withdrawal, purposes: ['request'] })), 422);
      assert.deepEqual((await stored())[0]!.purposes, ['news']);
    });

    test('an id of a lead is no id of a withdrawal', async () => {
      const lead = makeLead();
      assert.equal((await receiver.request('/leads', jsonRequest(lead))).status, 201);
      assert.equal((await post(inJson(makeWithdrawal({ id: lead.id })))).status, 201);
    });

    test('50 repeats at once: stored once', async () => {
      const withdrawal = makeWithdrawal();
      const statuses = await Promise.all(
        Array.from({ length: 50 }, async () => (await post(inJson(withdrawal))).status),
      );
      assert.ok(statuses.every((status) => status === 201 || status === 409));
      assert.ok(statuses.includes(201));
      assert.equal((await stored()).length, 1);
    });

    test('GET shows the newest first', async () => {
      const all = [makeWithdrawal(), makeWithdrawal()];
      for (const one of all) await post(inJson(one));
      assert.deepEqual(
        (await stored()).map(({ id }) => id),
        all.map(({ id }) => id).reverse(),
      );
    });

    test('the inbox says what was taken back and when, also where it came before the lead', async () => {
      const lead = makeLead();
      const purposes = [makePurpose(), makePurpose({ purpose: 'news', wording: 'Новости' })];
      const consent = { ...lead.consent, purposes };
      const withdrawal = makeWithdrawal({ recordId: consent.recordId });
      await post(inJson(withdrawal));
      await receiver.request('/leads', jsonRequest({ ...lead, consent }));
      await receiver.request('/leads', jsonRequest(makeLead()));
      const html = await inbox();
      assert.equal(html.match(/<b>Consent withdrawn<\/b>/g)?.length, 1);
      assert.match(html, /<bdi>news<\/bdi><\/span\s*>\s*<time datetime="2026-11-24T08:00:00.000Z"/);
      assert.equal(html.match(/<b>Granted, then withdrawn<\/b>/g)?.length, 1);
      assert.match(
        html,
        /<b>Granted, then withdrawn<\/b>\s*<time datetime="2026-11-24T08:00:00.000Z">[^<]*<\/time>\s*<span>news,/,
      );
      // The other purpose stands.
      assert.match(html, /<b>Granted<\/b>\s*<span>request,/);
    });

    test('hostile purposes stay text', async () => {
      const lead = makeLead();
      const purposes = ['<script>alert(1)</script>', `'; drop table sales_roles_chain; -- \u0000`];
      await receiver.request('/leads', jsonRequest(lead));
      const withdrawal = makeWithdrawal({ recordId: lead.consent.recordId, purposes });
      assert.equal((await post(inJson(withdrawal))).status, 201);
      assert.deepEqual((await stored())[0]!.purposes, purposes);
      assert.doesNotMatch(await inbox(), /<script/);
    });

    test('a lead whose receipt does not verify is stored, and shown with the reasons', async () => {
      const lead = makeLead();
      const purposes = [makePurpose({ wordingSha256: '0'.repeat(64) })];
      const lines: string[] = [];
      const logging = createReceiver({
        store: await createStore(place.database),
        peerAddress,
        log: (line) => lines.push(line),
      });
      const sent = jsonRequest({ ...lead, consent: { ...lead.consent, purposes } });
      for (let attempt = 0; attempt < 2; attempt += 1) {
        assert.equal((await logging.request('/leads', sent)).status, 201);
      }
      assert.deepEqual(lines, [
        `The lead ${lead.id} is stored, but its consent receipt does not verify.`,
      ]);
      const shown = (await (await receiver.request(`/leads/${lead.id}`)).json()) as object;
      assert.deepEqual((shown as { problems: unknown }).problems, [
        { path: 'purposes[0].wordingSha256', message: 'expected the SHA-256 of the wording' },
      ]);
      const html = await inbox();
      assert.match(html, /not verified<\/span>/);
      assert.match(html, /<code>purposes\[0\]\.wordingSha256<\/code>\s*<span>expected the SHA-256/);
      assert.doesNotMatch(html, /badge good/);
    });

    test('a lead that was changed in the database is not shown as verified', async () => {
      const lead = makeLead();
      await receiver.request('/leads', jsonRequest(lead));
      assert.match(await inbox(), /<span class="badge good">verified<\/span>/);
      await place.database.query(
        "update sales_roles_leads set lead = replace(lead, 'Анна', 'Анка')",
      );
      const shown = (await (await receiver.request('/leads')).json()) as object[];
      assert.deepEqual((shown[0] as { problems: unknown }).problems, [
        { path: '', message: 'its content was changed' },
      ]);
      assert.match(await inbox(), /<span>its content was changed<\/span>/);
    });

    test('400 names what does not fit, and what is no withdrawal is not stored', async () => {
      const misfit = {
        ...makeWithdrawal(),
        recordId: 'x',
        purposes: [],
        eventTime: '2026-13-45T08:00:00.000Z',
      };
      const body = (text: string): RequestInit => ({
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: text,
      });
      const { errors } = await problemOf(await post(body(JSON.stringify(misfit))), 400);
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer),
        ['#/recordId', '#/purposes', '#/eventTime'],
      );
      for (const text of ['null', '[]', '{}', JSON.stringify(makeLead())]) {
        await problemOf(await post(body(text)), 400);
      }
      assert.equal(
        (await problemOf(await post(body('{')), 400)).detail,
        'The withdrawal is not JSON.',
      );
      const key = { ...inJson(makeWithdrawal()) };
      await problemOf(await post({ ...key, body: JSON.stringify(makeWithdrawal()) }), 400);
      assert.deepEqual(await stored(), []);
    });

    test('413, 415 and 405 as for leads, and only for this machine', async () => {
      const headers = { 'Content-Type': 'application/json' };
      const large = { method: 'POST', headers, body: ' '.repeat(65 * 1024) };
      assert.match((await problemOf(await post(large), 413)).detail, /^A withdrawal has at most/);
      await problemOf(await post({ method: 'POST', body: 'x' }), 415);
      const wrong = await post({ method: 'DELETE' });
      await problemOf(wrong, 405);
      assert.equal(wrong.headers.get('Allow'), 'GET, HEAD, POST');
      const far = createReceiver({
        store: await createStore(place.database),
        peerAddress: () => '192.0.2.1',
      });
      await problemOf(await far.request('/withdrawals', inJson(makeWithdrawal())), 403);
      await problemOf(await far.request('/withdrawals'), 403);
    });
  });
}

test('409 while the first is still being stored', async () => {
  let finish!: () => void;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let start!: () => void;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const store = fakeStore({
    withdraw: async () => {
      start();
      await finished;
      return 'stored';
    },
  });
  const receiver = createReceiver({ store, peerAddress });
  const withdrawal = makeWithdrawal();
  const post = async (): Promise<Response> => receiver.request('/withdrawals', inJson(withdrawal));
  const first = post();
  await started;
  const second = await post();
  assert.equal(second.headers.get('Retry-After'), '1');
  await problemOf(second, 409);
  finish();
  assert.equal((await first).status, 201);
});
