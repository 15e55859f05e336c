import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { createReceiver } from '../../demo/receiver/app.js';
import { type Arrival, createStore } from '../../demo/receiver/store.js';
import type { Lead } from '../../src/lead/types.js';
import { databases, type TestDatabase } from './databases.js';
import { fakeStore } from './fake-store.js';
import { formRequest, jsonRequest, makeLead, makePurpose } from './lead.js';

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}

/** A lead as `GET /leads` shows it. */
type ShownLead = Lead & Arrival & { verified: boolean };

const peerAddress = (): string => '127.0.0.1';

const assertProblem = async (response: Response, status: number): Promise<Problem> => {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  const problem = (await response.json()) as Problem;
  assert.equal(problem.type, 'about:blank');
  assert.equal(problem.status, status);
  assert.ok(problem.title);
  assert.ok(problem.detail);
  return problem;
};

for (const { name, create } of databases) {
  describe(`/leads with ${name}`, () => {
    let place: TestDatabase;
    let receiver: Hono;

    before(async () => {
      place = await create();
      receiver = createReceiver({ store: await createStore(place.database), peerAddress });
    });
    beforeEach(() => place.database.query('delete from sales_roles_leads'));
    after(() => place.dispose());

    const post = async (init: RequestInit): Promise<Response> => receiver.request('/leads', init);
    const stored = async (): Promise<ShownLead[]> =>
      (await (await receiver.request('/leads')).json()) as ShownLead[];

    test('201 with the id and its place, and the same again for a repeat', async () => {
      const lead = makeLead();
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const response = await post(jsonRequest(lead));
        assert.equal(response.status, 201);
        assert.equal(response.headers.get('Location'), `/leads/${lead.id}`);
        assert.match(response.headers.get('Content-Type')!, /^application\/json/);
        assert.deepEqual(await response.json(), { id: lead.id });
      }
      assert.equal((await stored()).length, 1);
    });

    test('the place has the lead', async () => {
      const lead = makeLead();
      const place = (await post(jsonRequest(lead))).headers.get('Location')!;
      const shown = (await (await receiver.request(place)).json()) as ShownLead;
      const { receivedAt, chain, verified, ...rest } = shown;
      assert.deepEqual(rest, lead);
      assert.ok(receivedAt);
      assert.deepEqual(Object.keys(chain!), ['position', 'hash', 'previousHash']);
      assert.equal(verified, true);
    });

    test('GET shows what is stored, the newest first', async () => {
      const leads = [makeLead(), makeLead()];
      for (const lead of leads) await post(jsonRequest(lead));
      assert.deepEqual(
        (await stored()).map(({ receivedAt, chain, verified, ...lead }) => {
          assert.equal(new Date(receivedAt).toISOString(), receivedAt);
          assert.ok(chain && verified);
          return lead;
        }),
        leads.reverse(),
      );
    });

    test('a form is taken as JSON is, and is the same lead', async () => {
      const lead = makeLead({ contact: { name: 'A&B=C', message: '100% +1\n😀' } });
      assert.equal((await post(formRequest(lead))).status, 201);
      assert.equal((await post(jsonRequest(lead))).status, 201);
      const [found, ...others] = await stored();
      const { receivedAt, chain, verified } = found!;
      assert.deepEqual(found, { ...lead, receivedAt, chain, verified });
      assert.deepEqual(others, []);
    });

    test('the longest message fits, as JSON and as a form with its copies', async () => {
      for (const request of [jsonRequest, formRequest]) {
        const contact = { name: 'Ж'.repeat(200), message: '漢'.repeat(5000) };
        assert.equal((await post(request(makeLead({ contact })))).status, 201);
      }
    });

    test('keys that a lead does not have are dropped, and make no other lead', async () => {
      const lead = makeLead();
      const more = { ...lead, more: 1, contact: { ...lead.contact, more: {} } };
      assert.equal((await post(jsonRequest(more))).status, 201);
      assert.equal((await post(jsonRequest(lead))).status, 201);
      assert.ok(!('more' in (await stored())[0]!));
    });

    test('422 for the same id with other content', async () => {
      const lead = makeLead();
      await post(jsonRequest(lead));
      const other = { ...lead, contact: { name: 'Another' } };
      await assertProblem(await post(jsonRequest(other)), 422);
      await assertProblem(await post(formRequest(other)), 422);
      assert.deepEqual((await stored())[0]!.contact, lead.contact);
    });

    test('a lead with hostile text comes back as it was', async () => {
      const message = "'; drop table sales_roles_leads; -- \u0000 </script> ${1} %00";
      const lead = makeLead({ contact: { message } });
      assert.equal((await post(jsonRequest(lead))).status, 201);
      assert.equal((await stored())[0]!.contact.message, message);
    });
  });
}

describe('what /leads does not take', () => {
  const saved: Lead[] = [];
  const receiver = createReceiver({
    peerAddress,
    store: fakeStore({
      save: (lead) => {
        saved.push(lead);
        return Promise.resolve('stored');
      },
    }),
  });
  const post = async (
    body: BodyInit,
    headers: Record<string, string> = { 'Content-Type': 'application/json' },
  ): Promise<Response> => receiver.request('/leads', { method: 'POST', headers, body });

  beforeEach(() => {
    saved.length = 0;
  });

  test('400 names each place that does not fit', async () => {
    const lead = makeLead();
    const misfit = {
      ...lead,
      contact: { phone: '8 900 123 45 67' },
      roles: [{ id: 'a' }],
      consent: { ...lead.consent, globalPrivacyControl: 'no' },
    };
    const { errors } = await assertProblem(await post(JSON.stringify(misfit)), 400);
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/contact/phone', '#/roles/0/title', '#/consent/globalPrivacyControl'],
    );
    assert.ok(errors.every(({ detail }) => detail.length > 0));
    assert.deepEqual(saved, []);
  });

  test('400 for what is no digest, while one of other words is taken', async () => {
    const lead = makeLead();
    const withDigest = (wordingSha256: string): string => {
      const purposes = [makePurpose(), makePurpose({ purpose: 'news', wordingSha256 })];
      return JSON.stringify({ ...lead, consent: { ...lead.consent, purposes } });
    };
    const { errors } = await assertProblem(await post(withDigest('0')), 400);
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/consent/purposes/1/wordingSha256'],
    );
    assert.deepEqual(saved, []);
    assert.equal((await post(withDigest('0'.repeat(64)))).status, 201);
  });

  test('400 for JSON that is no lead', async () => {
    for (const body of ['null', '[]', '"lead"', '1', '{}', '{"__proto__":{"id":"x"}}']) {
      const { errors } = await assertProblem(await post(body), 400);
      assert.ok(errors && errors.length > 0);
    }
  });

  test('400 with a short list for a lead that is wrong in hundreds of places', async () => {
    const body = JSON.stringify({ ...makeLead(), roles: Array.from({ length: 150 }, () => ({})) });
    const { errors } = await assertProblem(await post(body), 400);
    assert.equal(errors?.length, 20);
  });

  test('400 for what is not JSON, without a word of it in the answer', async () => {
    for (const body of ['', '{', 'Анна', `${JSON.stringify(makeLead())},`, '['.repeat(60_000)]) {
      const problem = await assertProblem(await post(body), 400);
      assert.equal(problem.detail, 'The lead is not JSON.');
    }
  });

  test('400 for bytes that are not UTF-8', async () => {
    await assertProblem(await post(new Uint8Array([0x22, 0xc0, 0xed, 0xed, 0xe0, 0x22])), 400);
  });

  test('400 for a form without a lead, or with two', async () => {
    const json = JSON.stringify(makeLead());
    for (const fields of [
      [['name', 'Анна']],
      [
        ['lead', json],
        ['lead', json],
      ],
      [['lead', '']],
    ]) {
      await assertProblem(
        await receiver.request('/leads', { method: 'POST', body: new URLSearchParams(fields) }),
        400,
      );
    }
  });

  test('400 for an Idempotency-Key that is not the id in quotes', async () => {
    const lead = makeLead();
    const key = (value: string): Promise<Response> =>
      post(JSON.stringify(lead), { 'Content-Type': 'application/json', 'Idempotency-Key': value });
    for (const value of ['', lead.id, `"${makeLead().id}"`, `"${lead.id.toUpperCase()}"`]) {
      await assertProblem(await key(value), 400);
    }
    assert.deepEqual(saved, []);
    assert.equal((await key(`"${lead.id}"`)).status, 201);
  });

  test('201 without Idempotency-Key, and with a charset', async () => {
    const body = JSON.stringify(makeLead());
    for (const type of ['application/json', 'Application/JSON; charset=utf-8']) {
      assert.equal((await post(body, { 'Content-Type': type })).status, 201);
    }
  });

  test('415 for other types and for compressed bodies, with what is taken', async () => {
    const body = JSON.stringify(makeLead());
    const refused: Record<string, string>[] = [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'text/plain;charset=UTF-8' },
      { 'Content-Type': 'application/problem+json' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      { 'Content-Type': '' },
      { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    ];
    for (const headers of refused) {
      const response = await post(body, headers);
      assert.equal(
        response.headers.get('Accept-Post'),
        'application/json, application/x-www-form-urlencoded',
      );
      await assertProblem(response, 415);
    }
    assert.deepEqual(saved, []);
  });

  test('413 above 64 KiB', async () => {
    const json = JSON.stringify(makeLead());
    const fill = (bytes: number): string => json + ' '.repeat(bytes - Buffer.byteLength(json));
    assert.equal((await post(fill(65_536))).status, 201);
    await assertProblem(await post(fill(65_537)), 413);
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await assertProblem(await post(`lead=${fill(65_537)}`, form), 413);
    await assertProblem(await post(`lead=${json}&copy=${'x'.repeat(262_144)}`, form), 413);
  });

  test('405 names what is allowed', async () => {
    for (const [path, allow] of [
      ['/leads', 'GET, HEAD, POST'],
      [`/leads/${makeLead().id}`, 'GET, HEAD'],
      ['/inbox', 'GET, HEAD'],
      ['/inbox.css', 'GET, HEAD'],
    ] as const) {
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const response = await receiver.request(path, { method });
        assert.equal(response.headers.get('Allow'), allow);
        await assertProblem(response, 405);
      }
    }
  });

  test('404 for a lead that is not there, and for other addresses', async () => {
    for (const path of [`/leads/${makeLead().id}`, '/leads/1', "/leads/'", '/other', '/']) {
      await assertProblem(await receiver.request(path), 404);
    }
  });

  test('no answer lets another origin read it', async () => {
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const response = await receiver.request('/leads', { method, headers });
      const names = [...response.headers.keys()];
      assert.ok(names.every((name) => !name.startsWith('access-control-')));
      assert.equal(response.headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
    }
  });
});

describe('when the store', () => {
  const lead = makeLead();

  test('is still saving, the next request of the id gets 409, and others go on', async () => {
    let finish!: () => void;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let started!: () => void;
    const hasStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    const receiver = createReceiver({
      peerAddress,
      store: fakeStore({
        save: async ({ id }) => {
          if (id !== lead.id) return 'stored';
          started();
          await finished;
          return 'stored';
        },
      }),
    });
    const post = async (sent: Lead): Promise<Response> =>
      receiver.request('/leads', jsonRequest(sent));
    const first = post(lead);
    await hasStarted;
    const second = await post(lead);
    assert.equal(second.headers.get('Retry-After'), '1');
    await assertProblem(second, 409);
    assert.equal((await post(makeLead())).status, 201);
    finish();
    assert.equal((await first).status, 201);
    assert.equal((await post(lead)).status, 201);
  });

  test('fails, the answer is 500, nothing personal is logged, and the id is free again', async () => {
    const lines: string[] = [];
    let fails = true;
    const receiver = createReceiver({
      peerAddress,
      log: (line) => lines.push(line),
      store: fakeStore({
        save: () => {
          if (!fails) return Promise.resolve('stored');
          const detail = { code: '23505', detail: `Key (lead)=(${lead.contact.name!})` };
          const error = new Error(`invalid input: "${lead.contact.name!}"`);
          return Promise.reject(Object.assign(error, detail));
        },
      }),
    });
    const response = await receiver.request('/leads', jsonRequest(lead));
    const problem = await assertProblem(response, 500);
    assert.doesNotMatch(JSON.stringify(problem), /Анна|23505/);
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /^500 POST \/leads: Error 23505\n\s+at /);
    assert.doesNotMatch(lines[0]!, /Анна|79001234567|anna@example/);
    fails = false;
    assert.equal((await receiver.request('/leads', jsonRequest(lead))).status, 201);
  });
});
