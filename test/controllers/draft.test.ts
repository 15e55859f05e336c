// Loaded before the first test: what does not come must not pass for what is not kept.
import '../../src/controllers/draft.js';
import '../../src/elements/sales-lead-form.consents.js';
import '../../src/i18n/en.form.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { choose, expectPolicy, follow } from '../../src/consent/state.js';
import type { Tell } from '../../src/consent/types.js';
import { SalesCookieNotice } from '../../src/elements/sales-cookie-notice.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesLeadSubmitEvent } from '../../src/events/lead.js';
import { ConsoleSpy, expectNoErrors } from '../helpers/console.js';
import { deferred, FetchStub } from '../helpers/fetch.js';
import { clearKept, DRAFT, kept } from '../helpers/kept.js';
import {
  enter,
  fill,
  keptButton,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
  valueOf,
} from '../helpers/lead-form.js';
import { allInside, inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

if (!customElements.get('sales-cookie-notice')) {
  customElements.define('sales-cookie-notice', SalesCookieNotice);
}

const GRANTED = { preferences: true, analytics: false, marketing: false };
const DENIED = { preferences: false, analytics: true, marketing: true };

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

const created = () => new Response('{"id":"x"}', { status: 201 });

/** What is kept of the form, by input. */
const draft = () => (kept(DRAFT) as { fields: Record<string, string> } | null)?.fields;

const isKept = (name: string, value: string): Promise<true> =>
  until(`the draft with ${name} "${value}"`, () => draft()?.[name] === value);

const isGone = (): Promise<true> =>
  until('no draft in storage', () => localStorage.getItem(DRAFT) === null);

/** Keeps a draft as an earlier visit did. */
const keep = (fields: unknown, ago = 0): void => {
  localStorage.setItem(DRAFT, JSON.stringify({ fields, savedAt: Date.now() - ago }));
};

/** Whatever a form does by itself once it is shown: all of its modules are there. */
const settle = async (form: SalesLeadForm): Promise<void> => {
  for (let frames = 0; frames < 3; frames += 1) {
    await nextFrame();
    await form.updateComplete;
  }
};

/** The next visit. */
const comeBack = async (form: SalesLeadForm): Promise<SalesLeadForm> => {
  form.remove();
  const next = await openForm();
  await settle(next);
  return next;
};

const restorers: (() => void)[] = [];

/** Makes one method of the storage do something else, until the test is over. */
const replace = (name: 'getItem' | 'setItem' | 'removeItem', method: (key: string) => never) => {
  const before = Object.getOwnPropertyDescriptor(Storage.prototype, name)!;
  Object.defineProperty(Storage.prototype, name, { ...before, value: method });
  restorers.push(() => Object.defineProperty(Storage.prototype, name, before));
};

describe('the draft of the form', () => {
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

  describe('is kept', () => {
    for (const [state, choices] of [
      ['before the choice', undefined],
      ['where the notice was only dismissed', {}],
      ['with all but preferences granted', DENIED],
    ] as const) {
      it(`not ${state}`, async () => {
        if (choices) choose(choices);
        const form = await openForm();
        await fill(form);
        await enter(form, 'message', 'Hello');
        await settle(form);
        expect(localStorage.getItem(DRAFT)).to.equal(null);
        expect(valueOf(await comeBack(form), 'message')).to.equal('');
      });
    }

    it('with preferences granted: every field that is filled in, and no box', async () => {
      choose(GRANTED);
      const form = await openForm(html`
        <sales-lead-form
          lang="en"
          endpoint="/leads"
          policy-url="/privacy"
          consent-url="/consent"
          purposes="newsletter=/n"
        ></sales-lead-form>
      `);
      await enter(form, 'name', ' Ann ');
      await enter(form, 'phone', '12');
      await enter(form, 'email', '');
      await enter(form, 'message', '  ');
      for (const box of parts(form, '[type="checkbox"]')) box.click();
      await isKept('phone', '12');
      expect(draft()).to.deep.equal({ name: ' Ann ', phone: '12' });
    });

    it('from the moment of the consent on: also what was written before', async () => {
      const form = await openForm();
      await enter(form, 'message', 'Hello');
      choose(GRANTED);
      await isKept('message', 'Hello');
    });

    it('without what robots fill in', async () => {
      choose(GRANTED);
      const form = await openForm();
      await enter(form, 'website', 'spam');
      await enter(form, 'name', 'Ann');
      await isKept('name', 'Ann');
      expect(draft()).to.deep.equal({ name: 'Ann' });
    });
  });

  describe('is restored', () => {
    it('into the form of the next visit, whose boxes stay unticked', async () => {
      choose(GRANTED);
      const form = await openForm();
      await fill(form);
      await enter(form, 'message', 'Hello\nthere');
      await isKept('message', 'Hello\nthere');

      const next = await comeBack(form);
      expect(['name', 'phone', 'email', 'message'].map((id) => valueOf(next, id))).to.deep.equal([
        'Ann',
        '8 (900) 123-45-67',
        '',
        'Hello\nthere',
      ]);
      expect(part<HTMLInputElement>(next, '#consent').checked).to.equal(false);
      expect(draft(), 'and is kept on').to.include({ message: 'Hello\nthere' });
    });

    it('never over what the visitor has typed meanwhile, not even beside it', async () => {
      const form = await openForm();
      await enter(form, 'name', 'Bob');
      // Of another tab, in which the visitor has agreed.
      keep({ name: 'Ann', message: 'Hello' });
      choose(GRANTED);
      await isKept('name', 'Bob');
      expect([valueOf(form, 'name'), valueOf(form, 'message')]).to.deep.equal(['Bob', '']);
      expect(draft()).to.deep.equal({ name: 'Bob' });
    });

    it('once: what the visitor has emptied stays empty', async () => {
      choose(GRANTED);
      keep({ name: 'Ann' });
      const form = await openForm();
      await until('Ann', () => valueOf(form, 'name') === 'Ann');
      await enter(form, 'name', '');
      await isGone();
      const parent = form.parentElement!;
      form.remove();
      parent.append(form);
      await settle(form);
      expect(valueOf(form, 'name')).to.equal('');
    });

    it('only as far as the form has its fields', async () => {
      choose(GRANTED);
      keep({ name: 'Ann', company: 'Acme', consent: 'on', website: 'spam', title: 'x' });
      const form = await openForm();
      await until('Ann', () => valueOf(form, 'name') === 'Ann');
      expect(valueOf(form, 'website')).to.equal('');
      expect(parts(form, '#company')).to.have.length(0);
    });
  });

  describe('is gone', () => {
    it('once the request is sent', async () => {
      choose(GRANTED);
      const form = await openForm();
      await fill(form);
      await isKept('name', 'Ann');
      await pressSend(form);
      const call = await stub.next();
      expect(draft(), 'until it is acknowledged').to.include({ name: 'Ann' });
      call.answer(created());
      await reaches(form, 'sent');
      await isGone();
      expect(valueOf(await comeBack(form), 'name')).to.equal('');
    });

    it('once the request waits in the outbox, which keeps it', async () => {
      choose(GRANTED);
      const form = await openForm();
      await fill(form);
      await isKept('name', 'Ann');
      await pressSend(form);
      (await stub.next()).answer(
        new Response('', { status: 503, headers: { 'Retry-After': '3600' } }),
      );
      await reaches(form, 'waiting');
      await isGone();
    });

    it('once the page has taken the request without a word of its end', async () => {
      choose(GRANTED);
      const form = await openForm();
      form.addEventListener('sales-lead-submit', (event) => event.preventDefault());
      await fill(form);
      await isKept('name', 'Ann');
      await pressSend(form);
      await isGone();
    });

    it('once the page has delivered the request, and not where it could not', async () => {
      choose(GRANTED);
      const form = await openForm();
      const deliveries = [deferred<string>(), deferred<string>()];
      const [first, second] = deliveries;
      form.addEventListener('sales-lead-submit', (event: SalesLeadSubmitEvent) => {
        event.preventDefault();
        event.waitUntil(deliveries.shift()!.promise);
      });
      await fill(form);
      await isKept('name', 'Ann');
      await pressSend(form);
      first!.reject(new Error('No.'));
      await reaches(form, 'failed');
      expect(draft()).to.include({ name: 'Ann' });
      await pressSend(form);
      second!.resolve('Yes.');
      await reaches(form, 'sent');
      await isGone();
    });

    it('after 7 days, and not before', async () => {
      choose(GRANTED);
      keep({ name: 'Ann' }, 7 * DAY - MINUTE);
      const form = await openForm();
      await until('Ann', () => valueOf(form, 'name') === 'Ann');
      form.remove();

      keep({ name: 'Ann' }, 7 * DAY + MINUTE);
      const next = await openForm();
      await isGone();
      expect(valueOf(next, 'name')).to.equal('');
    });

    for (const [what, choices] of [
      ['preferences are denied', DENIED],
      ['the choice is taken back to nothing', {}],
    ] as const) {
      it(`at once, and for good, when ${what}`, async () => {
        choose(GRANTED);
        const form = await openForm();
        await enter(form, 'name', 'Ann');
        await isKept('name', 'Ann');
        choose(choices);
        expect(localStorage.getItem(DRAFT)).to.equal(null);
        expect(valueOf(form, 'name'), 'what stands there is the visitor’s').to.equal('Ann');
        await enter(form, 'name', 'Ann B');
        await settle(form);
        expect(localStorage.getItem(DRAFT)).to.equal(null);
      });
    }

    it('when the fields are emptied', async () => {
      choose(GRANTED);
      const form = await openForm();
      await enter(form, 'name', 'Ann');
      await enter(form, 'message', 'Hello');
      await isKept('message', 'Hello');
      await enter(form, 'name', '');
      expect(draft()).to.deep.equal({ message: 'Hello' });
      await enter(form, 'message', ' ');
      expect(localStorage.getItem(DRAFT)).to.equal(null);
    });
  });

  it('is, after sending, what was typed while the request was on its way', async () => {
    choose(GRANTED);
    const form = await openForm();
    await fill(form);
    await isKept('name', 'Ann');
    await pressSend(form);
    const call = await stub.next();
    await enter(form, 'message', 'One more thing');
    call.answer(created());
    await reaches(form, 'sent');
    await settle(form);
    expect(draft()).to.include({ message: 'One more thing' });
    expect(valueOf(await comeBack(form), 'message')).to.equal('One more thing');
  });

  for (const [what, text] of [
    ['broken JSON', '{"fields":'],
    ['no object', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['fields that are no object', JSON.stringify({ fields: 'Ann', savedAt: Date.now() })],
    ['fields of null', JSON.stringify({ fields: null, savedAt: Date.now() })],
    [
      'values that are no text',
      JSON.stringify({ fields: { name: { a: 1 } }, savedAt: Date.now() }),
    ],
    ['no time', JSON.stringify({ fields: { name: 'Ann' } })],
    ['a time that is none', JSON.stringify({ fields: { name: 'Ann' }, savedAt: 'today' })],
  ] as const) {
    it(`is as if there were none where storage holds ${what}`, async () => {
      choose(GRANTED);
      localStorage.setItem(DRAFT, text);
      const form = await openForm();
      await settle(form);
      expect(valueOf(form, 'name')).to.equal('');
      await enter(form, 'name', 'Bob');
      await isKept('name', 'Bob');
    });
  }

  for (const [what, methods, error] of [
    ['is full', ['setItem'], 'QuotaExceededError'],
    ['is blocked', ['getItem', 'setItem', 'removeItem'], 'SecurityError'],
  ] as const) {
    it(`costs no request where storage ${what}`, async () => {
      for (const method of methods) {
        replace(method, () => {
          throw new DOMException('No.', error);
        });
      }
      choose(GRANTED);
      const form = await openForm();
      await settle(form);
      await fill(form);
      await pressSend(form);
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
      for (const restore of restorers.splice(0)) restore();
      expect(localStorage.getItem(DRAFT)).to.equal(null);
      expect(spy()).to.be.instanceOf(ConsoleSpy);
    });
  }

  describe('outlives', () => {
    it('a form whose texts come later than what restores it', async () => {
      choose(GRANTED);
      keep({ name: 'Ann' });
      const form = await openForm(html`
        <sales-lead-form
          lang="ru"
          endpoint="/leads"
          policy-url="/p"
          consent-url="/c"
        ></sales-lead-form>
      `);
      await settle(form);
      expect(valueOf(form, 'name')).to.equal('Ann');
      await isKept('name', 'Ann');
    });

    it('a form that stands before the notice with the version of the policy', async () => {
      expectPolicy('2026');
      choose(GRANTED);
      keep({ name: 'Ann' });
      // The next page has not heard of the version yet.
      Reflect.deleteProperty(document, Symbol.for('sales-roles/consent@1'));
      const page = await fixture<HTMLElement>(html`
        <div lang="en">
          <sales-lead-form endpoint="/leads" policy-url="/p" consent-url="/c"></sales-lead-form>
          <sales-cookie-notice cookies="choice" policy-version="2026"></sales-cookie-notice>
        </div>
      `);
      const form = page.querySelector('sales-lead-form')!;
      await until('the draft', () => inside<HTMLInputElement>(form, '#name')?.value === 'Ann');
      expect(draft()).to.deep.equal({ name: 'Ann' });
    });

    it('the time until a consent manager has told the choice', async () => {
      keep({ name: 'Ann' });
      let tell: Tell | undefined;
      follow({
        name: 'cmp',
        start: (given) => {
          tell = given;
          return () => undefined;
        },
      });
      tell!({});
      const page = await fixture<HTMLElement>(html`
        <div lang="en">
          <sales-lead-form endpoint="/leads" policy-url="/p" consent-url="/c"></sales-lead-form>
          <sales-cookie-notice cookies="choice"></sales-cookie-notice>
        </div>
      `);
      const form = page.querySelector('sales-lead-form')!;
      await until('the form', () => inside(form, 'form'));
      await settle(form);
      tell!({ preferences: true });
      await until('the draft', () => inside<HTMLInputElement>(form, '#name')?.value === 'Ann');
      tell!({ preferences: false });
      await isGone();
    });

    it('a request that is put back into the form', async () => {
      choose(GRANTED);
      const form = await openForm();
      await fill(form);
      await isKept('name', 'Ann');
      await pressSend(form);
      const later = { status: 503, headers: { 'Retry-After': '3600' } };
      (await stub.next()).answer(new Response('', later));
      await reaches(form, 'waiting');
      await isGone();
      keptButton(form, 'Change').click();
      await until('the form', () => inside<HTMLInputElement>(form, '#name')?.value === 'Ann');
      await isKept('name', 'Ann');
    });

    it('a choice that is taken back and made again', async () => {
      choose(GRANTED);
      const form = await openForm();
      await enter(form, 'name', 'Ann');
      await isKept('name', 'Ann');
      choose(DENIED);
      await isGone();
      choose(GRANTED);
      await isKept('name', 'Ann');
    });
  });

  it('is gone once a refused request stands in the outbox', async () => {
    choose(GRANTED);
    const form = await openForm();
    await fill(form);
    await isKept('name', 'Ann');
    await pressSend(form);
    (await stub.next()).answer(new Response('', { status: 400 }));
    await reaches(form, 'refused');
    await isGone();
  });

  it('is gone where preferences are refused on a page that has the notice alone', async () => {
    choose(GRANTED);
    keep({ name: 'Ann' });
    const page = await fixture<HTMLElement>(html`
      <div lang="en"><sales-cookie-notice cookies="choice"></sales-cookie-notice></div>
    `);
    const notice = page.querySelector('sales-cookie-notice')!;
    (await until('the link', () => inside(notice, '.settings button'))).click();
    (await until('reject', () => allInside(notice, '.buttons button')[1])).click();
    await isGone();
  });

  it('is gone where the choice has expired', async () => {
    choose(GRANTED);
    const state = JSON.parse(localStorage.getItem('sales-roles:consent')!) as object;
    const decidedAt = new Date(Date.now() - 400 * DAY).toISOString();
    localStorage.setItem('sales-roles:consent', JSON.stringify({ ...state, decidedAt }));
    keep({ name: 'Ann' });
    await fixture(html`<sales-cookie-notice lang="en" cookies="choice"></sales-cookie-notice>`);
    await isGone();
  });

  it('is none where it is of a time to come: a clock was wrong', async () => {
    choose(GRANTED);
    keep({ name: 'Ann' }, -400 * DAY);
    const form = await openForm();
    await settle(form);
    expect(valueOf(form, 'name')).to.equal('');
  });
});
