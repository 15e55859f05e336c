import { expect } from '@open-wc/testing';
import { deliver, pack, packWithdrawal, type Outcome } from '../../src/lead/delivery.js';
import type { ConsentWithdrawal } from '../../src/consent/types.js';
import type { Lead } from '../../src/lead/types.js';
import { deferred, FetchStub, type FetchCall } from '../helpers/fetch.js';
import { sampleLead } from '../helpers/sample-lead.js';

const TYPE = 'Content-Type';

describe('pack', () => {
  it('json: the lead, and its id as a quoted Idempotency-Key', () => {
    const lead = sampleLead();
    const parcel = pack(lead, 'https://host.example/leads', 'json');
    expect(parcel.headers).to.deep.equal({
      [TYPE]: 'application/json',
      'Idempotency-Key': `"${lead.id}"`,
    });
    expect(parcel.body).to.equal(JSON.stringify(lead));
    expect(parcel.endpoint).to.equal('https://host.example/leads');
  });

  it('form: one field with the whole JSON, copies of the rest, and no header that needs a preflight', () => {
    const lead = sampleLead({ contact: { name: 'Ann & Co = 1+1', message: 'Ä\n?' } });
    const parcel = pack(lead, 'https://host.example/leads', 'form');
    expect(parcel.headers).to.deep.equal({
      [TYPE]: 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    const form = new URLSearchParams(parcel.body);
    expect(JSON.parse(form.get('lead') ?? '')).to.deep.equal(lead);
    form.delete('lead');
    expect(Object.fromEntries(form)).to.deep.equal({
      id: lead.id,
      name: 'Ann & Co = 1+1',
      message: 'Ä\n?',
      roles: 'Sales leader; Account manager',
      page: lead.page,
    });
  });
});

describe('packWithdrawal', () => {
  const withdrawal: ConsentWithdrawal = {
    schema: 'sales-roles/withdrawal@1',
    id: '6f1c0f0e-5d0b-4c0e-9f0a-0d6a3f1f6b11',
    recordId: '0d2f1c1e-6c3a-4b5d-8e7f-1a2b3c4d5e6f',
    purposes: ['newsletter'],
    eventTime: '2026-11-24T08:00:00.000Z',
  };
  const URL = 'https://host.example/withdrawals';

  it('json: the withdrawal, and its id as a quoted Idempotency-Key', () => {
    const { headers, body } = packWithdrawal(withdrawal, URL, 'json');
    expect(headers['Idempotency-Key']).to.equal(`"${withdrawal.id}"`);
    expect(JSON.parse(body)).to.deep.equal(withdrawal);
  });

  it('form: one field with the whole JSON, and no header that needs a preflight', () => {
    const { headers, body } = packWithdrawal(withdrawal, URL, 'form');
    expect(Object.keys(headers)).to.deep.equal([TYPE]);
    const { withdrawal: json, ...copies } = Object.fromEntries(new URLSearchParams(body));
    expect(JSON.parse(json!)).to.deep.equal(withdrawal);
    expect(copies).to.deep.equal({
      id: withdrawal.id,
      recordId: withdrawal.recordId,
      purposes: 'newsletter',
    });
  });
});

describe('deliver', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
  });

  afterEach(() => {
    stub.restore();
  });

  const start = async (lead: Lead = sampleLead()): Promise<[FetchCall, Promise<Outcome>]> => {
    const outcome = deliver(pack(lead, 'https://host.example/leads', 'json'));
    return [await stub.next(), outcome];
  };

  const answered = async (body: BodyInit | null, init: ResponseInit): Promise<Outcome> => {
    const [call, outcome] = await start();
    call.answer(new Response(body, init));
    return outcome;
  };

  const json = (type = 'application/json'): ResponseInit => ({ headers: { [TYPE]: type } });

  it('posts the bytes, follows no redirect, is not cached and outlives the page', async () => {
    const [call, outcome] = await start();
    const { method, redirect, cache, keepalive } = call.init;
    expect({ method, redirect, cache, keepalive }).to.deep.equal({
      method: 'POST',
      redirect: 'manual',
      cache: 'no-store',
      keepalive: true,
    });
    expect(call.url).to.equal('https://host.example/leads');
    call.answer(new Response(null, { status: 204 }));
    await outcome;
  });

  it('asks for keepalive only where the body fits into its 64 KiB, counted in UTF-8', async () => {
    // 22,000 letters of three bytes each.
    const [call, outcome] = await start(sampleLead({ contact: { message: '€'.repeat(22_000) } }));
    expect(call.init.keepalive).to.equal(false);
    call.answer(new Response(null, { status: 204 }));
    expect((await outcome).kind).to.equal('sent');
  });

  it('counts what is on its way already: a second one beyond the limit goes without keepalive', async () => {
    // 40,000 bytes each.
    const big = () => sampleLead({ contact: { message: 'x'.repeat(40_000) } });
    const [first, one] = await start(big());
    const [second, two] = await start(big());
    expect([first.init.keepalive, second.init.keepalive]).to.deep.equal([true, false]);
    for (const call of [first, second]) call.answer(new Response(null, { status: 204 }));
    await Promise.all([one, two]);
    const [third, three] = await start(big());
    expect(third.init.keepalive).to.equal(true);
    third.answer(new Response(null, { status: 204 }));
    await three;
  });

  describe('sent, since acknowledged', () => {
    for (const status of [200, 201]) {
      it(`${status} with nothing in it`, async () => {
        expect((await answered('', { status })).kind).to.equal('sent');
      });
    }

    it('204', async () => {
      expect((await answered(null, { status: 204 })).kind).to.equal('sent');
    });

    for (const [body, init] of [
      ['{"id":"x"}', { status: 201, ...json() }],
      ['{"ok":true}', json()],
      ['{"ok":"false"}', json()],
      ['{"ok":null}', json()],
      ['[]', json()],
      ['null', json()],
      ['false', json()],
      [' \n', json()],
      ['OK', { headers: { [TYPE]: 'text/plain' } }],
      ['Thank you', {}],
    ] as const) {
      it(`${JSON.stringify(body)} ${JSON.stringify(init)}`, async () => {
        expect((await answered(body, init)).kind).to.equal('sent');
      });
    }
  });

  describe('refused', () => {
    for (const [body, init] of [
      ['{"ok":false}', json()],
      [' {"ok": false, "error": "closed"} ', { status: 201, ...json() }],
      ['{"ok":false}', json('application/problem+json; charset=utf-8')],
      ['{"ok":false}', json('TEXT/JSON')],
      // Some hosts send JSON as plain text.
      ['{"ok":false}', { headers: { [TYPE]: 'text/plain;charset=utf-8' } }],
    ] as const) {
      it(`${JSON.stringify(body)} ${JSON.stringify(init)}`, async () => {
        expect((await answered(body, init)).kind).to.equal('refused');
      });
    }

    for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422, 451, 501]) {
      it(`status ${status}`, async () => {
        expect(await answered('{"ok":true}', { status, ...json() })).to.deep.equal({
          kind: 'refused',
          reason: `status ${status}`,
        });
      });
    }
  });

  describe('unconfirmed', () => {
    for (const status of [202, 203, 206, 302, 304, 408, 409, 425, 429, 500, 502, 503, 504]) {
      it(`status ${status}`, async () => {
        const body = status === 304 ? null : '{"ok":true}';
        expect(await answered(body, { status, ...json() })).to.deep.equal({
          kind: 'unconfirmed',
          reason: `status ${status}`,
          retryAfter: undefined,
        });
      });
    }

    for (const [body, init] of [
      ['{"id":"x', json()],
      ['<p>no JSON at all', json()],
      ['Fatal error', json()],
      ['<!doctype html><title>Thanks</title>', { headers: { [TYPE]: 'text/html' } }],
      ['Thanks', { status: 201, headers: { [TYPE]: 'text/html; charset=utf-8' } }],
      ['<!DOCTYPE html><title>Login</title>', {}],
      ['\n <html></html>', { headers: { [TYPE]: 'text/plain' } }],
      ['', { headers: { [TYPE]: 'application/xhtml+xml' } }],
    ] as const) {
      it(`${JSON.stringify(body)} ${JSON.stringify(init)}`, async () => {
        expect((await answered(body, init)).kind).to.equal('unconfirmed');
      });
    }

    for (const status of [429, 503]) {
      it(`status ${status}, with the wait that the endpoint asks for`, async () => {
        const outcome = await answered('', { status, headers: { 'Retry-After': '120' } });
        expect(outcome).to.deep.equal({
          kind: 'unconfirmed',
          reason: `status ${status}`,
          retryAfter: 120_000,
        });
      });
    }

    it('a redirect, which a browser hands over closed', async () => {
      const [call, outcome] = await start();
      const closed = new Response('{"ok":true}', json());
      Object.defineProperties(closed, { type: { value: 'opaqueredirect' }, status: { value: 0 } });
      call.answer(closed);
      expect(await outcome).to.deep.equal({ kind: 'unconfirmed', reason: 'a redirect' });
    });

    it('an answer that comes from elsewhere, after a redirect', async () => {
      const [call, outcome] = await start();
      const moved = new Response('{"ok":true}', json());
      Object.defineProperty(moved, 'redirected', { value: true });
      call.answer(moved);
      expect(await outcome).to.deep.equal({ kind: 'unconfirmed', reason: 'a redirect' });
    });

    it('a network error', async () => {
      const [call, outcome] = await start();
      call.fail(new TypeError('Failed to fetch'));
      expect(await outcome).to.deep.equal({
        kind: 'unconfirmed',
        reason: 'TypeError: Failed to fetch',
      });
    });

    it('an answer that breaks off', async () => {
      const [call, outcome] = await start();
      const broken = new ReadableStream({
        start: (stream) => {
          stream.enqueue(new TextEncoder().encode('{"id"'));
          stream.error(new TypeError('network error'));
        },
      });
      call.answer(new Response(broken, json()));
      expect((await outcome).kind).to.equal('unconfirmed');
    });
  });

  describe('the time limit', () => {
    const before = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
    /** The limits that were set, each with a way to let it pass. */
    let limits: { delay: number; pass: () => void }[];

    beforeEach(() => {
      limits = [];
      const value = (delay: number) => {
        const controller = new AbortController();
        const pass = () => controller.abort(new DOMException('Timed out.', 'TimeoutError'));
        limits.push({ delay, pass });
        return controller.signal;
      };
      Object.defineProperty(AbortSignal, 'timeout', { ...before, value });
    });

    afterEach(() => Object.defineProperty(AbortSignal, 'timeout', before));

    it('gives up after 15 seconds without an answer', async () => {
      const [call, outcome] = await start();
      expect(limits.map(({ delay }) => delay)).to.deep.equal([15_000]);
      expect(call.isAborted()).to.equal(false);
      limits[0]!.pass();
      expect(call.isAborted()).to.equal(true);
      expect(await outcome).to.deep.equal({ kind: 'unconfirmed', reason: 'no answer in time' });
    });

    it('counts until the last byte: an answer that never ends is none', async () => {
      const [call, outcome] = await start();
      const read = deferred<undefined>();
      const endless = new ReadableStream({
        // What a browser does with the body of a fetch that is aborted.
        start: (stream) => {
          call.init.signal?.addEventListener('abort', () => stream.error(new Error('aborted')));
        },
        pull: () => read.resolve(undefined),
      });
      call.answer(new Response(endless, json()));
      await read.promise;
      limits[0]!.pass();
      expect(await outcome).to.deep.equal({ kind: 'unconfirmed', reason: 'no answer in time' });
    });

    it('holds where the page has a fetch of its own that knows no signal', async () => {
      const { fetch: stubbed } = globalThis;
      globalThis.fetch = (input, init) => stubbed(input, { ...init, signal: null });
      const [, outcome] = await start();
      limits[0]!.pass();
      expect(await outcome).to.deep.equal({ kind: 'unconfirmed', reason: 'no answer in time' });
    });

    it('does not spoil an answer that came in time', async () => {
      expect((await answered('{}', json())).kind).to.equal('sent');
      limits[0]!.pass();
    });
  });
});
