import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { enter, part, pressSend, reaches, sendButton, shows } from '../helpers/lead-form.js';
import { inside, textOf } from '../helpers/parts.js';
import { serverStarts } from '../pages/page.js';
import {
  expectSameAttempts,
  expectStored,
  fillUnique,
  openFormTo,
  openWay,
  sendNow,
  storedOf,
  withLimits,
} from './faulty-form.js';
import { Replaced } from './replaced.js';
import type { Way } from './way.js';

type Fetch = typeof globalThis.fetch;

/** Nothing is sent before two minutes have passed, unless the visitor asks for it. */
const LATER = '503, Retry-After: seconds';

const press = (form: SalesLeadForm, text: string): void => {
  const buttons = [...form.shadowRoot!.querySelectorAll<HTMLElement>('button')];
  buttons.find((button) => textOf(button) === text)!.click();
};

describe('the fault matrix: the host and the visitor', () => {
  const replaced = new Replaced();
  let way: Way;
  let form: SalesLeadForm;
  let name: string;

  before(serverStarts);
  beforeEach(async () => {
    way = await openWay(LATER);
    form = await openFormTo(way);
    name = await fillUnique(form);
  });
  afterEach(() => replaced.restore());

  const repeats: Record<string, (fetch: Fetch) => Fetch> = {
    'twice at once, and hands over the first answer':
      (fetch) =>
      async (...call) =>
        (await Promise.all([fetch(...call), fetch(...call)]))[0],
    'twice at once, and hands over the second answer':
      (fetch) =>
      async (...call) =>
        (await Promise.all([fetch(...call), fetch(...call)]))[1],
    'once more after an answer':
      (fetch) =>
      async (...call) => {
        await fetch(...call);
        return fetch(...call);
      },
  };

  for (const [what, wrap] of Object.entries(repeats)) {
    it(`a host that sends ${what}`, async () => {
      await way.mend();
      replaced.set(globalThis, 'fetch', wrap(globalThis.fetch));
      await pressSend(form);
      // One of two at once can be told that the other is in progress: then it goes again by itself.
      await reaches(form, 'sent');
      await expectStored(name, 1);
      await expectSameAttempts(way, 2);
    });
  }

  const failures: Record<string, () => unknown> = {
    'throws at once': () => {
      throw new Error('The host has a bug');
    },
    rejects: () => Promise.reject(new TypeError('Failed to fetch')),
    'resolves to nothing': () => Promise.resolve(undefined),
    'resolves to an answer that was read before': async () => {
      const response = new Response('{"ok":true}', { status: 200 });
      await response.text();
      return response;
    },
  };

  for (const [what, fetch] of Object.entries(failures)) {
    it(`a host whose fetch ${what}: waiting, and sent without it`, async () => {
      await way.mend();
      replaced.set(globalThis, 'fetch', fetch);
      await pressSend(form);
      await reaches(form, 'waiting');
      await expectStored(name, 0);
      replaced.restore();
      sendNow(form);
      await reaches(form, 'sent');
      await expectStored(name, 1);
    });
  }

  it('a host whose fetch drops the signal, at an endpoint that stalls: waiting, when the time is up', async () => {
    const stalling = await openWay('stall before the server saved');
    form.endpoint = stalling.endpoint;
    await form.updateComplete;
    const { fetch } = globalThis;
    replaced.set(globalThis, 'fetch', (input: string, init: RequestInit) =>
      fetch(input, { ...init, signal: null }),
    );
    await withLimits(async (pass) => {
      await pressSend(form);
      await stalling.attempts(1);
      pass();
    });
    await reaches(form, 'waiting');
    await stalling.mend();
    sendNow(form);
    await reaches(form, 'sent');
    await expectStored(name, 1);
    await expectSameAttempts(stalling, 2);
  });

  it('offline: waiting, and sent when the browser is online again', async () => {
    await way.mend();
    // The clock stands still: by itself it is never due.
    const now = Date.now();
    replaced.set(Date, 'now', () => now);
    replaced.set(Math, 'random', () => 1);
    const { fetch } = globalThis;
    replaced.set(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await pressSend(form);
    await reaches(form, 'waiting');
    replaced.set(globalThis, 'fetch', fetch);
    await expectStored(name, 0);
    window.dispatchEvent(new Event('online'));
    await reaches(form, 'sent');
    await expectStored(name, 1);
    await expectSameAttempts(way, 1);
  });

  it('a double click', async () => {
    await way.mend();
    sendButton(form).click();
    sendButton(form).click();
    await form.updateComplete;
    sendButton(form).click();
    await reaches(form, 'sent');
    await expectStored(name, 1);
    expect(await way.attempts()).to.have.length(1);
  });

  it('Enter, twice', async () => {
    await way.mend();
    part(form, '#name').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await reaches(form, 'sent');
    await expectStored(name, 1);
    expect(await way.attempts()).to.have.length(1);
  });

  it('a double click on "Send now"', async () => {
    await pressSend(form);
    await reaches(form, 'waiting');
    await way.mend();
    const button = inside(form, '[part=kept] button')!;
    button.click();
    button.click();
    await reaches(form, 'sent');
    await expectStored(name, 1);
    expect(await way.attempts()).to.have.length(2);
  });

  describe('the same content again', () => {
    const again = async (): Promise<void> => {
      press(form, 'Write another request');
      await shows(form, '[part=input]');
      await fillUnique(form);
      await enter(form, 'name', name);
      await pressSend(form);
    };

    it('after it was sent: asks; "Do not send" sends nothing, "Send again" another lead', async () => {
      await way.mend();
      await pressSend(form);
      await reaches(form, 'sent');
      await again();
      await shows(form, '.question');
      await expectStored(name, 1);
      press(form, 'Do not send');
      await shows(form, 'form button.primary');
      await pressSend(form);
      await shows(form, '.question');
      press(form, 'Send again');
      await reaches(form, 'sent');
      await expectStored(name, 2);
      expect(await way.attempts()).to.have.length(2);
    });

    it('while it waits: it is the same lead, and goes at once', async () => {
      await pressSend(form);
      await reaches(form, 'waiting');
      await way.mend();
      await again();
      await reaches(form, 'sent');
      await expectStored(name, 1);
      await expectSameAttempts(way, 2);
    });
  });

  it('is never sent under another id after a refusal, unless the visitor says so', async () => {
    const refusing = await openWay('422');
    form.endpoint = refusing.endpoint;
    await form.updateComplete;
    await pressSend(form);
    await reaches(form, 'refused');
    // Nobody has asked for it to go again.
    window.dispatchEvent(new Event('online'));
    sendNow(form);
    await refusing.attempts(2);
    await reaches(form, 'refused');
    await expectSameAttempts(refusing, 2);
    await refusing.mend();
    sendNow(form);
    await reaches(form, 'sent');
    const [lead] = await storedOf(name);
    expect((await refusing.attempts())[0]?.key).to.equal(`"${lead?.id ?? ''}"`);
  });
});
