// Loaded before the first test: a slow machine must not fail what waits for them.
import '../../src/controllers/draft.js';
import '../../src/elements/sales-lead-form.consents.js';
import '../../src/i18n/en.consents.js';
import '../../src/i18n/ru.consents.js';
import '../helpers/preload.js';
import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choose } from '../../src/consent/state.js';
import type { ConsentReceipt, ConsentWithdrawal } from '../../src/consent/types.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesConsentWithdrawEvent } from '../../src/events/consent.js';
import { withdrawalSchema } from '../../src/lead/schema.js';
import { expectAccessible } from '../helpers/axe.js';
import { expectNoErrors } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import { deferred, FetchStub, type FetchCall } from '../helpers/fetch.js';
import { Frame, FRAME_LIMIT, scriptTag } from '../helpers/frame.js';
import { clearKept, kept, RECEIPTS } from '../helpers/kept.js';
import {
  enter,
  fill,
  leadOf,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
  shows,
} from '../helpers/lead-form.js';
import { prototypeJs } from '../helpers/old-libraries.js';
import { allInside, expectSame, inside, textOf } from '../helpers/parts.js';
import { sampleReceipt } from '../helpers/sample-lead.js';
import { until } from '../helpers/until.js';

const GRANTED = { preferences: true, analytics: false, marketing: false };
const DENIED = { preferences: false, analytics: true, marketing: true };

const UNCONFIRMED =
  'There is no confirmation that your withdrawal has arrived. Try again, or write to the data controller.';
const REFUSED =
  'Your withdrawal was not accepted here. Try again later, or write to the data controller.';
const UNAVAILABLE = 'It cannot be withdrawn on this page. Please write to the data controller.';

const created = () => new Response('{"id":"x"}', { status: 201 });

/** An answer that is no acknowledgement. */
const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '3600' } });

const complete = (lang = 'en') => html`
  <sales-lead-form
    lang=${lang}
    endpoint="/leads"
    controller="Acme LLC"
    policy-url="/privacy"
    consent-url="/consent"
    purposes="newsletter=/n partners=/p"
    withdraw-url="/withdrawals"
  ></sales-lead-form>
`;

const open = (lang?: string): Promise<SalesLeadForm> => openForm(complete(lang));

const panelOf = (form: SalesLeadForm): HTMLDetailsElement =>
  part<HTMLDetailsElement>(form, 'details[part="consents"]');

/** Opens "My consents", which come once there are some, as a visitor does. */
const openPanel = async (form: SalesLeadForm): Promise<void> => {
  await shows(form, 'details[part="consents"]');
  part(form, '[part=consents] summary').click();
  expect(panelOf(form).open).to.equal(true);
};

/** What was given, one for each receipt, in the order of time. */
const given = (form: SalesLeadForm): HTMLElement[] => parts(form, '[part=consents] > ul > li');

/** The purposes of a receipt: their words, and what is said of each. */
const purposesOf = (item: HTMLElement): [words: string, state: string][] =>
  [...item.querySelectorAll('li')].map((one) => {
    const [words, state] = [...one.querySelectorAll('p')].map(textOf);
    return [words!, state!];
  });

const button = (item: HTMLElement, text: string, index = 0): HTMLButtonElement => {
  const all = [...item.querySelectorAll('button')].filter((one) => textOf(one) === text);
  if (!all[index]) throw new Error(`No "${text}" (${index}) in "${textOf(item)}"`);
  return all[index];
};

/** What a screen reader was told of the withdrawals last. */
const said = (form: SalesLeadForm): string => textOf(part(form, '[part=consents] [role="status"]'));

/** What the visitor is told of the first purpose, beside its words. */
const stateOf = (form: SalesLeadForm): string => purposesOf(given(form)[0]!)[0]![1];

const says = (form: SalesLeadForm, text: string): Promise<true> =>
  until(`"${text}"`, () => stateOf(form) === text);

const withdrawalOf = ({ body }: FetchCall): ConsentWithdrawal =>
  JSON.parse(body) as ConsentWithdrawal;

/** The form once it is at rest. */
const settle = async (form: SalesLeadForm): Promise<void> => {
  for (let frames = 0; frames < 3; frames += 1) {
    await nextFrame();
    await form.updateComplete;
  }
};

/** Whether something that lasts stands beside a button. */
const isOver = (pressed: HTMLElement): boolean => {
  const hint = textOf(pressed.closest('li')!.querySelector('.hint'));
  return hint !== '' && !hint.endsWith('…');
};

/** A file that was handed to the visitor. */
interface File {
  name: string;
  type: string;
  text: string;
}

/** Takes the files of a page in the place of the browser, until the test is over. */
const files = (page: Window & typeof globalThis): File[] => {
  const all: File[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = page.URL;
  page.URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(page.URL, blob);
    blobs.set(url, blob);
    return url;
  };
  page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { href, download } = this;
    const { type } = blobs.get(href)!;
    void blobs
      .get(href)!
      .text()
      .then((text) => all.push({ name: download, type, text }));
  };
  restorers.push(() => {
    page.URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(page.HTMLAnchorElement.prototype, 'click');
  });
  return all;
};

const restorers: (() => void)[] = [];

describe('<sales-lead-form>: my consents', () => {
  const spy = expectNoErrors();
  let stub: FetchStub;

  beforeEach(() => {
    clearKept();
    stub = new FetchStub();
  });

  afterEach(() => {
    for (const restore of restorers.splice(0)) restore();
    stub.restore();
    clearKept();
  });

  /** Sends a request with the newsletter, not with the partners; returns what was sent. */
  const send = async (form: SalesLeadForm, message = 'Hello'): Promise<FetchCall> => {
    await fill(form);
    await enter(form, 'message', message);
    part(form, '#purpose-newsletter').click();
    await pressSend(form);
    const call = await stub.next();
    call.answer(created());
    await reaches(form, 'sent');
    return call;
  };

  /** A form that has sent a request, with "My consents" open. */
  const sent = async (lang?: string): Promise<[SalesLeadForm, ConsentReceipt, FetchCall]> => {
    const form = await open(lang);
    const call = await send(form);
    await openPanel(form);
    return [form, leadOf(call).consent, call];
  };

  /** Presses the first "Withdraw", as a visitor with a keyboard does. */
  const withdraw = (form: SalesLeadForm): HTMLButtonElement => {
    const pressed = button(given(form)[0]!, 'Withdraw');
    pressed.focus();
    pressed.click();
    return pressed;
  };

  describe('have nothing for axe to find', () => {
    for (const [scheme, background] of [
      ['light', '#fff'],
      ['dark', '#111'],
    ] as const) {
      for (const lang of ['en', 'ru']) {
        it(`${lang}, ${scheme}`, async () => {
          const form = await open(lang);
          form.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${background}`;
          await send(form);
          await shows(form, '[part=consents]');
          await expectAccessible(form);
          await openPanel(form);
          await expectAccessible(form);
          const [first, second] = parts(form, '[part=consents] li li button');
          for (const [pressed, answer] of [
            [first!, created()],
            [second!, busy()],
          ] as const) {
            pressed.click();
            const call = await stub.next();
            await form.updateComplete;
            await expectAccessible(form);
            call.answer(answer);
            await until('an end', () => isOver(pressed));
            await expectAccessible(form);
          }
        });
      }
    }
  });

  describe('show', () => {
    it('nothing before a request is sent', async () => {
      const form = await open();
      await fill(form);
      await settle(form);
      expect(parts(form, '[part=consents]')).to.have.length(0);
      await pressSend(form);
      const call = await stub.next();
      await settle(form);
      expect(parts(form, '[part=consents]'), 'on its way').to.have.length(0);
      call.answer(busy());
      await reaches(form, 'waiting');
      await settle(form);
      expect(parts(form, '[part=consents]'), 'not acknowledged').to.have.length(0);
    });

    it('what was given and what was not, in its full wording, when, and to whom', async () => {
      const form = await open();
      const shown = parts(form, '[part=consent]').map((one) =>
        [...one.querySelectorAll('label, .hint')].map(textOf).join(' '),
      );
      const { consent } = leadOf(await send(form));
      await openPanel(form);
      expect(textOf(part(form, '[part=consents] summary'))).to.equal('My consents (1)');
      const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
      expect(textOf(given(form)[0]!.querySelector('.hint'))).to.equal(
        `Given at ${time.format(new Date(consent.eventTime))}. Data controller: Acme LLC.`,
      );
      expect(shown).to.have.length(3);
      expect(purposesOf(given(form)[0]!)).to.deep.equal([
        [shown[0], ''],
        [shown[1], ''],
        [shown[2], 'Not given'],
      ]);
      expect(shown[0]).to.contain('right after sending under “My consents”');
    });

    it('a button for what was given alone, each described by its words', async () => {
      const [form] = await sent();
      const [item] = given(form);
      const buttons = [...item!.querySelectorAll<HTMLElement>('li li button')];
      expect(buttons.map(textOf)).to.deep.equal(['Withdraw', 'Withdraw']);
      const described = buttons.map((one) =>
        textOf(form.shadowRoot!.getElementById(one.getAttribute('aria-describedby')!)),
      );
      expect(described).to.deep.equal(
        purposesOf(item!)
          .map(([words]) => words)
          .slice(0, 2),
      );
    });

    it('the words in the language in which they were given', async () => {
      const form = await open('ru');
      const { consent } = leadOf(await send(form));
      await openPanel(form);
      expect(textOf(part(form, '[part=consents] summary'))).to.equal('Мои согласия (1)');
      form.lang = 'en';
      await until(
        'English',
        () => textOf(part(form, '[part=consents] summary')) === 'My consents (1)',
      );
      const [words] = parts(form, '[part=consents] li li p');
      expect([words!.lang, textOf(words!)]).to.deep.equal(['ru', consent.purposes[0]!.wording]);
    });

    it('every request of the page, in the order of time', async () => {
      const form = await open();
      const first = leadOf(await send(form)).consent;
      part(form, '.another').click();
      await form.updateComplete;
      const second = leadOf(await send(form, 'Another')).consent;
      await until('both', () => given(form).length === 2);
      const ids = given(form).map((item) => item.querySelector('li li p')!.id);
      expect(ids).to.deep.equal([first, second].map(({ recordId }) => `request-${recordId}`));
    });

    it('what was agreed to by the button', async () => {
      const form = await openForm(html`
        <sales-lead-form
          lang="en"
          endpoint="/leads"
          policy-url="/p"
          consent-url="/c"
          consent="notice"
        ></sales-lead-form>
      `);
      const line = textOf(part(form, 'p[part=consent]'));
      await fill(form);
      await pressSend(form);
      (await stub.next()).answer(created());
      await openPanel(form);
      expect(purposesOf(given(form)[0]!)).to.deep.equal([[line, '']]);
    });
  });

  describe('the receipt', () => {
    it('is a file: what was sent, byte for byte', async () => {
      const [form, consent, call] = await sent();
      const all = files(window);
      button(given(form)[0]!, 'Download the receipt').click();
      await until('the file', () => all[0]);
      const [{ name, type, text } = { name: '', type: '', text: '' }] = all;
      expect(name).to.equal(`consent-${consent.recordId}.json`);
      expect(type).to.equal('application/json');
      expect(JSON.parse(text)).to.deep.equal(consent);
      expect(call.body).to.contain(`"consent":${text}`);
    });

    it('is the same file on the next visit', async () => {
      choose(GRANTED);
      const [form, , call] = await sent();
      form.remove();
      const next = await open();
      await openPanel(next);
      const all = files(window);
      button(given(next)[0]!, 'Download the receipt').click();
      await until('the file', () => all[0]);
      expect(call.body).to.contain(`"consent":${all[0]!.text}`);
    });

    it('is one of each request', async () => {
      const form = await open();
      const ids = [];
      for (const message of ['One', 'Two']) {
        ids.push(leadOf(await send(form, message)).consent.recordId);
        part(form, '.another').click();
        await form.updateComplete;
      }
      await openPanel(form);
      await until('both', () => given(form).length === 2);
      const all = files(window);
      for (const item of given(form)) button(item, 'Download the receipt').click();
      await until('two files', () => all.length === 2);
      expect(all.map(({ name }) => name)).to.deep.equal(ids.map((id) => `consent-${id}.json`));
      expect(all.map(({ text }) => (JSON.parse(text) as ConsentReceipt).recordId)).to.deep.equal(
        ids,
      );
    });
  });

  describe('are withdrawn', () => {
    it('by an event for the page and a POST to the owner’s endpoint', async () => {
      const [form, receipt] = await sent();
      const events = eventsAt(form.parentElement!, 'sales-consent-withdraw');
      const before = Date.now();
      withdraw(form);
      const call = await stub.next();

      expect(events).to.have.length(1);
      const [event] = events;
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(event!.receipt).to.deep.equal(receipt);
      expect(event!.withdrawal).to.deep.equal({
        schema: 'sales-roles/withdrawal@1',
        id: event!.withdrawal.id,
        recordId: receipt.recordId,
        purposes: ['request'],
        eventTime: event!.withdrawal.eventTime,
      });
      expect(Date.parse(event!.withdrawal.eventTime)).to.be.within(before, Date.now());
      expect(event!.withdrawal.id).not.to.equal(receipt.recordId);

      expect([call.url, call.init.method]).to.deep.equal([
        `${location.origin}/withdrawals`,
        'POST',
      ]);
      expect(call.headers).to.deep.equal({
        'Content-Type': 'application/json',
        'Idempotency-Key': `"${event!.withdrawal.id}"`,
      });
      expect(withdrawalSchema.parse(JSON.parse(call.body))).to.deep.equal(event!.withdrawal);
      expect(withdrawalOf(call), 'nothing beside it').to.deep.equal(event!.withdrawal);
      call.answer(created());
      await says(form, 'Withdrawn');
    });

    it('one by one: the others stay given', async () => {
      const [form, receipt] = await sent();
      const newsletter = button(given(form)[0]!, 'Withdraw', 1);
      newsletter.click();
      const call = await stub.next();
      expect(withdrawalOf(call).purposes).to.deep.equal(['newsletter']);
      call.answer(new Response(null, { status: 204 }));
      const states = () => purposesOf(given(form)[0]!).map(([, state]) => state);
      await until('the end', () => states()[1] === 'Withdrawn');
      expect(states()).to.deep.equal(['', 'Withdrawn', 'Not given']);
      expect(button(given(form)[0]!, 'Withdraw').ariaDisabled).to.equal(null);

      withdraw(form);
      const other = await stub.next();
      expect(withdrawalOf(other).id).not.to.equal(withdrawalOf(call).id);
      expect(withdrawalOf(other).recordId).to.equal(receipt.recordId);
      other.answer(created());
      await says(form, 'Withdrawn');
    });

    it('with each step told: beside the words, and to a screen reader', async () => {
      const [form] = await sent();
      withdraw(form);
      const call = await stub.next();
      await form.updateComplete;
      expect(stateOf(form)).to.equal('Withdrawing…');
      call.answer(created());
      await says(form, 'Withdrawn');
      await until('the announcement', () => said(form) === 'Withdrawn');
    });

    it('with the focus on the pressed button all along, which does nothing any more', async () => {
      const [form] = await sent();
      const events = eventsAt(form, 'sales-consent-withdraw');
      const pressed = withdraw(form);
      const call = await stub.next();
      await form.updateComplete;
      expectSame(form.shadowRoot!.activeElement, pressed);
      expect([pressed.ariaDisabled, pressed.disabled]).to.deep.equal(['true', false]);
      await sendKeys({ press: 'Enter' });
      call.answer(created());
      await says(form, 'Withdrawn');
      expectSame(form.shadowRoot!.activeElement, pressed);
      expect(pressed.ariaDisabled).to.equal('true');
      await sendKeys({ press: 'Enter' });
      await settle(form);
      expect([stub.calls.length, events.length], 'the lead and the withdrawal').to.deep.equal([
        2, 1,
      ]);
      expect(stateOf(form)).to.equal('Withdrawn');
    });

    for (const [what, answer] of [
      ['answers 503', (call: FetchCall) => call.answer(busy())],
      ['is out of reach', (call: FetchCall) => call.fail(new TypeError('No network'))],
      [
        'answers with a page',
        (call: FetchCall) =>
          call.answer(
            new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
          ),
      ],
    ] as const) {
      it(`not surely where the endpoint ${what}: a second press sends the same again`, async () => {
        const [form] = await sent();
        const events = eventsAt(form, 'sales-consent-withdraw');
        const pressed = withdraw(form);
        const first = await stub.next();
        answer(first);
        await says(form, UNCONFIRMED);
        await until('the announcement', () => said(form) === UNCONFIRMED);
        expect(pressed.ariaDisabled).to.equal(null);
        expectSame(form.shadowRoot!.activeElement, pressed);

        pressed.click();
        const second = await stub.next();
        expect(second.body).to.equal(first.body);
        expect(second.headers).to.deep.equal(first.headers);
        expect(events.map(({ withdrawal }) => withdrawal.id)).to.deep.equal([
          withdrawalOf(first).id,
          withdrawalOf(first).id,
        ]);
        second.answer(created());
        await says(form, 'Withdrawn');
        await until('the announcement', () => said(form) === 'Withdrawn');
      });
    }

    for (const [what, answer] of [
      ['400', () => new Response('', { status: 400 })],
      ['{"ok":false}', () => new Response('{"ok":false}')],
    ] as const) {
      it(`not where the endpoint refuses with ${what}: the visitor is sent to the controller`, async () => {
        const [form] = await sent();
        const pressed = withdraw(form);
        const first = await stub.next();
        first.answer(answer());
        await says(form, REFUSED);
        await until('the announcement', () => said(form) === REFUSED);
        // A wrong address that the owner mends must not have ended it for good.
        expect(pressed.ariaDisabled).to.equal(null);
        pressed.click();
        const second = await stub.next();
        expect(second.body).to.equal(first.body);
        second.answer(created());
        await says(form, 'Withdrawn');
      });
    }

    it('not without an endpoint: the visitor is told, and the owner in the console', async () => {
      const [form] = await sent();
      form.withdrawUrl = 'javascript:alert(1)';
      await form.updateComplete;
      const pressed = withdraw(form);
      await says(form, UNAVAILABLE);
      await until('the announcement', () => said(form) === UNAVAILABLE);
      expectSame(form.shadowRoot!.activeElement, pressed);
      expect(stub.calls).to.have.length(1);
      const lines = spy().of('error');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('no withdraw-url').and.contain('sales-consent-withdraw');
      spy().lines.length = 0;
    });
  });

  describe('that the page withdraws by itself', () => {
    it('are withdrawn once its promise is fulfilled, without a POST', async () => {
      const [form] = await sent();
      const delivery = deferred<string>();
      form.parentElement!.addEventListener('sales-consent-withdraw', (event) => {
        event.preventDefault();
        event.waitUntil(delivery.promise);
      });
      withdraw(form);
      await says(form, 'Withdrawing…');
      delivery.resolve('done');
      await says(form, 'Withdrawn');
      expect(stub.calls).to.have.length(1);
    });

    it('are not confirmed where its promise is rejected; the next has the same id', async () => {
      const [form] = await sent();
      const ids: string[] = [];
      const deliveries = [deferred<string>(), deferred<string>()];
      form.addEventListener('sales-consent-withdraw', (event: SalesConsentWithdrawEvent) => {
        event.preventDefault();
        event.waitUntil(deliveries[ids.length]!.promise);
        ids.push(event.withdrawal.id);
      });
      const pressed = withdraw(form);
      deliveries[0]!.reject(new Error('No.'));
      await says(form, UNCONFIRMED);
      pressed.click();
      deliveries[1]!.resolve('Yes.');
      await says(form, 'Withdrawn');
      expect(ids).to.have.length(2);
      expect(ids[1]).to.equal(ids[0]);
      expect(stub.calls).to.have.length(1);
    });

    it('are not confirmed where fetch brings it an answer that is not OK', async () => {
      const [form] = await sent();
      form.addEventListener('sales-consent-withdraw', (event: SalesConsentWithdrawEvent) => {
        event.preventDefault();
        const body = JSON.stringify(event.withdrawal);
        event.waitUntil(fetch('/mine', { method: 'POST', body }));
      });
      const pressed = withdraw(form);
      (await stub.next()).answer(new Response('', { status: 404 }));
      await says(form, UNCONFIRMED);
      pressed.click();
      (await stub.next()).answer(created());
      await says(form, 'Withdrawn');
    });

    it('are left to the page where it says nothing of their end', async () => {
      const [form] = await sent();
      form.addEventListener('sales-consent-withdraw', (event) => event.preventDefault());
      const pressed = withdraw(form);
      await settle(form);
      expect([stateOf(form), pressed.ariaDisabled]).to.deep.equal(['', null]);
      expect(stub.calls).to.have.length(1);
    });

    it('go to the endpoint too where the page only wants to know', async () => {
      const [form] = await sent();
      form.addEventListener('sales-consent-withdraw', (event: SalesConsentWithdrawEvent) => {
        event.waitUntil(Promise.resolve());
      });
      withdraw(form);
      (await stub.next()).answer(created());
      await says(form, 'Withdrawn');
    });
  });

  describe('on the next visit', () => {
    it('are there with preferences granted, with what was withdrawn', async () => {
      choose(GRANTED);
      const [form, receipt] = await sent();
      withdraw(form);
      (await stub.next()).answer(created());
      await says(form, 'Withdrawn');
      const shown = purposesOf(given(form)[0]!);
      form.remove();

      const next = await open();
      await openPanel(next);
      expect(given(next)).to.have.length(1);
      expect(purposesOf(given(next)[0]!)).to.deep.equal(shown);
      expect(shown.map(([, state]) => state)).to.deep.equal(['Withdrawn', '', 'Not given']);
      expect(button(given(next)[0]!, 'Withdraw').ariaDisabled).to.equal('true');
      expect((kept(RECEIPTS) as { receipt: ConsentReceipt }[])[0]!.receipt).to.deep.equal(receipt);
    });

    for (const [state, choices] of [
      ['nothing chosen', undefined],
      ['preferences denied', DENIED],
    ] as const) {
      it(`are not there with ${state}, and nothing of them is kept`, async () => {
        if (choices) choose(choices);
        const [form] = await sent();
        withdraw(form);
        (await stub.next()).answer(created());
        await says(form, 'Withdrawn');
        expect(localStorage.getItem(RECEIPTS)).to.equal(null);
        form.remove();

        const next = await open();
        await settle(next);
        expect(parts(next, '[part=consents]')).to.have.length(0);
      });
    }

    it('are there where preferences are granted after sending', async () => {
      const [form] = await sent();
      choose(GRANTED);
      await until('the receipt', () => kept(RECEIPTS));
      form.remove();
      const next = await open();
      await openPanel(next);
      expect(given(next)).to.have.length(1);
    });

    it('are gone at once where preferences are denied, though this page still shows them', async () => {
      choose(GRANTED);
      const [form] = await sent();
      await until('the receipt', () => kept(RECEIPTS));
      choose(DENIED);
      expect(localStorage.getItem(RECEIPTS)).to.equal(null);
      await settle(form);
      expect(given(form)).to.have.length(1);
      withdraw(form);
      (await stub.next()).answer(created());
      await says(form, 'Withdrawn');
      expect(localStorage.getItem(RECEIPTS)).to.equal(null);
    });

    it('are not confirmed where the page was left while they were withdrawn', async () => {
      choose(GRANTED);
      const [form] = await sent();
      withdraw(form);
      const first = await stub.next();
      // What this page would write now is not there on a page that was left.
      const left = localStorage.getItem(RECEIPTS)!;
      form.remove();

      const next = await open();
      await openPanel(next);
      expect(stateOf(next)).to.equal(UNCONFIRMED);
      withdraw(next);
      const second = await stub.next();
      expect(second.body).to.equal(first.body);
      second.answer(created());
      await says(next, 'Withdrawn');
      first.answer(created());
      expect(left).to.contain('"sending"');
    });

    it('are the newest 20', async () => {
      choose(GRANTED);
      const [form, receipt] = await sent();
      form.remove();
      const all = Array.from({ length: 20 }, () => ({
        receipt: { ...receipt, recordId: crypto.randomUUID() },
        withdrawals: {},
      }));
      localStorage.setItem(RECEIPTS, JSON.stringify(all));
      const next = await open();
      await shows(next, '[part=consents]');
      expect(given(next)).to.have.length(20);
      await send(next, 'One more');
      const ids = () =>
        (kept(RECEIPTS) as { receipt: ConsentReceipt }[]).map((one) => one.receipt.recordId);
      await until('the new one', () => !all.some((one) => one.receipt.recordId === ids()[19]));
      expect(ids().slice(0, 19)).to.deep.equal(all.slice(1).map((one) => one.receipt.recordId));
    });

    for (const [what, text] of [
      ['broken JSON', '[{'],
      ['no list', '{"receipt":{}}'],
      ['null', 'null'],
      ['a list of nothing', '[null, 7, "x", {}, {"receipt": null}, {"receipt": {}}]'],
    ] as const) {
      it(`are as if there were none where storage holds ${what}`, async () => {
        choose(GRANTED);
        localStorage.setItem(RECEIPTS, text);
        const form = await open();
        await settle(form);
        expect(parts(form, '[part=consents]')).to.have.length(0);
        await send(form);
        await openPanel(form);
        expect(given(form)).to.have.length(1);
      });
    }
  });

  it('are kept beside those of other forms and tabs', async () => {
    choose(GRANTED);
    const [one, other] = [await open(), await open()];
    for (const [form, message] of [
      [one, 'x'],
      [other, 'y'],
    ] as const) {
      await fill(form);
      await enter(form, 'message', message);
      await pressSend(form);
      (await stub.next()).answer(created());
      await shows(form, '[part=consents]');
    }
    const ids = () =>
      ((kept(RECEIPTS) ?? []) as { receipt: ConsentReceipt }[]).map(
        ({ receipt }) => receipt.recordId,
      );
    await until('both', () => ids().length === 2);
    // One that has none, moved or with another choice, takes none away.
    const third = await open();
    document.body.append(third);
    choose({ ...GRANTED, analytics: true });
    await third.updateComplete;
    expect(ids()).to.have.length(2);
    third.remove();
  });

  it('are told anew where a second attempt ends as the first one did', async () => {
    const form = await open();
    await fill(form);
    await pressSend(form);
    (await stub.next()).answer(created());
    await openPanel(form);
    const said: string[] = [];
    const region = part(form, '[part=consents] [role="status"]');
    new MutationObserver(() => said.push(textOf(region))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      part(form, '[part=consents] li li button').click();
      (await stub.next()).answer(busy());
      await until('the end', () => said.filter((text) => text === UNCONFIRMED).length === attempt);
    }
    expect(said).to.deep.equal(['Withdrawing…', UNCONFIRMED, 'Withdrawing…', UNCONFIRMED]);
  });

  for (const [what, value] of [
    ['no time', [{ receipt: { recordId: 'x', purposes: [] }, withdrawals: {} }]],
    [
      'no id',
      [{ receipt: { eventTime: '2026-11-23T08:00:00.000Z', purposes: [] }, withdrawals: {} }],
    ],
    [
      'nothing in the place of purposes',
      [{ receipt: sampleReceipt({ purposes: [null] as never }), withdrawals: {} }],
    ],
    ['nothing in the place of withdrawals', [{ receipt: sampleReceipt(), withdrawals: null }]],
  ] as const) {
    it(`stay whole where what is kept has ${what}`, async () => {
      choose(GRANTED);
      localStorage.setItem(RECEIPTS, JSON.stringify(value));
      const form = await open();
      await fill(form);
      await pressSend(form);
      (await stub.next()).answer(created());
      await shows(form, '[part=consents]');
      expect(parts(form, '[part=consents] > ul > li')).to.have.length(1);
    });
  }

  it('stand a page with Prototype.js: kept, downloaded and withdrawn as they were sent', async function () {
    this.timeout(FRAME_LIMIT);
    choose(GRANTED);
    const frame = await Frame.open(`<script>${prototypeJs}</script>${scriptTag()}
      <sales-lead-form lang="en" endpoint="/leads" controller="Acme LLC" policy-url="/privacy"
        consent-url="/consent" purposes="newsletter=/n partners=/p" withdraw-url="/withdrawals">
      </sales-lead-form>`);
    restorers.push(() => frame.remove());
    const bodies: string[] = [];
    frame.window.fetch = (_input, { body } = {}) => {
      bodies.push(body as string);
      return Promise.resolve(new frame.window.Response('{"id":"x"}', { status: 201 }));
    };
    frame.close();
    const form = frame.find('sales-lead-form');
    await until('the form', () => inside(form, 'form'));
    await fill(form);
    part(form, '#purpose-newsletter').click();
    part(form, 'form button.primary').click();
    await until('the panel', () => inside(form, '[part=consents]'));
    const { consent } = JSON.parse(bodies[0]!) as { consent: ConsentReceipt };
    expect(consent.purposes).to.have.length(3);
    await until('the receipt in storage', () => kept(RECEIPTS));
    expect(kept(RECEIPTS)).to.deep.equal([{ receipt: consent, withdrawals: {} }]);

    const all = files(frame.window);
    allInside(form, '[part=consents] > ul > li > button')[0]!.click();
    await until('the file', () => all[0]);
    expect(bodies[0]).to.contain(`"consent":${all[0]!.text}`);

    allInside(form, '[part=consents] li li button')[0]!.click();
    await until('"Withdrawn"', () => stateOf(form) === 'Withdrawn');
    const withdrawal = withdrawalSchema.parse(JSON.parse(bodies[1]!));
    expect([withdrawal.recordId, withdrawal.purposes]).to.deep.equal([
      consent.recordId,
      ['request'],
    ]);
    expect(kept(RECEIPTS)).to.deep.equal([
      { receipt: consent, withdrawals: { request: { progress: 'withdrawn', record: withdrawal } } },
    ]);
    expect(frame.errors).to.deep.equal([]);
  });
});
