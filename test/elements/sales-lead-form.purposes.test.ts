import { expect, html } from '@open-wc/testing';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { leadSchema } from '../../src/lead/schema.js';
import { expectAccessible } from '../helpers/axe.js';
import { clearConsent } from '../helpers/consent.js';
import { ConsoleSpy } from '../helpers/console.js';
import { FetchStub } from '../helpers/fetch.js';
import {
  fill,
  focused,
  leadOf,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
} from '../helpers/lead-form.js';
import { clearOutbox } from '../helpers/outbox.js';
import { textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

const hash = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const open = (purposes: string, more: { lang?: string; consent?: string } = {}) =>
  openForm(html`
    <sales-lead-form
      lang=${more.lang ?? 'en'}
      endpoint="/leads"
      controller="Acme LLC"
      policy-url="/privacy"
      consent-url="/consent"
      consent=${more.consent ?? 'checkbox'}
      purposes=${purposes}
    ></sales-lead-form>
  `);

const BUILT_IN = 'newsletter=/newsletter partners=/partners';

/** One that cannot be done without, and one that can. */
const OWN = JSON.stringify([
  {
    id: 'health',
    text: { en: 'I agree to <a>health data</a>.', ru: 'Я согласен на <a>данные о здоровье</a>.' },
    url: '/health',
    required: true,
    error: { en: 'Agree to health data', ru: 'Отметьте данные о здоровье' },
  },
  { id: 'sms', text: 'Text me & you', url: 'javascript:alert(1)' },
]);

const boxes = (form: SalesLeadForm) => parts(form, '[type="checkbox"]') as HTMLInputElement[];

const labelOf = (box: HTMLInputElement): string => textOf(box.labels![0]!);

describe('<sales-lead-form>: the purposes', () => {
  let stub: FetchStub;
  let spy: ConsoleSpy;

  beforeEach(async () => {
    await clearOutbox();
    stub = new FetchStub();
    spy = new ConsoleSpy();
    clearConsent();
  });

  afterEach(() => {
    stub.restore();
    spy.restore();
    clearConsent();
  });

  for (const lang of ['en', 'ru']) {
    for (const purposes of [BUILT_IN, OWN]) {
      it(`have nothing for axe to find: ${lang}, ${purposes.slice(0, 12)}`, async () => {
        const form = await open(purposes, { lang });
        await expectAccessible(form);
        await pressSend(form);
        await expectAccessible(form);
      });
    }
  }

  it('are one unticked box each, with a document of its own', async () => {
    const form = await open(BUILT_IN);
    expect(boxes(form).map(({ id, checked, required }) => [id, checked, required])).to.deep.equal([
      ['consent', false, true],
      ['purpose-newsletter', false, false],
      ['purpose-partners', false, false],
    ]);
    const links = boxes(form).map((box) => box.labels![0]!.querySelector('a')!.pathname);
    expect(links).to.deep.equal(['/consent', '/newsletter', '/partners']);
    expect(labelOf(boxes(form)[1]!)).to.equal(
      'I agree to receive news and offers by email or phone. Data controller: Acme LLC. (optional)',
    );
  });

  it('refuse no request: one without a tick goes, and the receipt says what was not granted', async () => {
    const form = await open(BUILT_IN);
    const shown = boxes(form).map(labelOf);
    await fill(form);
    part(form, '#purpose-partners').click();
    await pressSend(form);
    const { consent } = leadSchema.parse(leadOf(await stub.next()));
    expect(
      consent.purposes.map(({ purpose, granted, method }) => [purpose, granted, method]),
    ).to.deep.equal([
      ['request', true, 'checkbox'],
      ['newsletter', false, 'checkbox'],
      ['partners', true, 'checkbox'],
    ]);
    for (const [index, one] of consent.purposes.entries()) {
      if (index) expect(one.wording).to.equal(shown[index]);
      expect(one.wordingSha256).to.equal(await hash(one.wording));
    }
    expect(consent.purposes.map(({ document }) => document)).to.deep.equal([
      undefined,
      `${location.origin}/newsletter`,
      `${location.origin}/partners`,
    ]);
  });

  it('go with the request that the ticks were made for: another one begins without', async () => {
    const form = await open(BUILT_IN);
    await fill(form);
    part(form, '#purpose-partners').click();
    await pressSend(form);
    (await stub.next()).answer(new Response(null, { status: 201 }));
    await reaches(form, 'sent');
    part(form, '.another').click();
    await form.updateComplete;
    expect(boxes(form).some(({ checked }) => checked)).to.equal(false);
  });

  it('say what is wrong at the box that cannot be done without, in the owner’s words', async () => {
    const form = await open(OWN);
    await fill(form);
    await pressSend(form);
    expect(stub.calls).to.have.length(0);
    const box = part<HTMLInputElement>(form, '#purpose-health');
    expect(box.required).to.equal(true);
    expect(parts(form, '[aria-invalid="true"]').map(({ id }) => id)).to.deep.equal([
      'purpose-health',
    ]);
    expect(textOf(part(form, `#${box.getAttribute('aria-describedby')!}`))).to.equal(
      'Agree to health data',
    );
    part(form, '.summary a').click();
    expect(focused(form)).to.equal('purpose-health');
    box.click();
    await form.updateComplete;
    expect(parts(form, '[aria-invalid="true"], .summary')).to.have.length(0);
    await pressSend(form);
    const { consent } = leadOf(await stub.next());
    expect(consent.purposes[1]).to.include({ purpose: 'health', granted: true });
  });

  it('have an error of ours where the owner gave none', async () => {
    const form = await open('[{"id":"newsletter","required":true}]');
    await fill(form);
    await pressSend(form);
    expect(textOf(part(form, '#purpose-newsletter-error'))).to.contain(
      'cannot be answered without',
    );
  });

  it('take the owner’s words as text, and only web addresses as documents', async () => {
    const form = await open(OWN);
    const box = part<HTMLInputElement>(form, '#purpose-sms');
    expect(labelOf(box)).to.equal('Text me & you (optional)');
    expect(box.labels![0]!.querySelectorAll('*')).to.have.length(0);
    expect((await spy.told('warn')).join()).to.contain('the url of the purpose sms');
  });

  it('are boxes also where the request is agreed to by the button', async () => {
    const form = await open(BUILT_IN, { consent: 'notice' });
    expect(boxes(form).map(({ id }) => id)).to.deep.equal([
      'purpose-newsletter',
      'purpose-partners',
    ]);
    await fill(form);
    await pressSend(form);
    const { consent } = leadOf(await stub.next());
    expect(consent.purposes.map(({ method, granted }) => [method, granted])).to.deep.equal([
      ['button', true],
      ['checkbox', false],
      ['checkbox', false],
    ]);
  });

  it('take a tick to no other purpose where the owner changes them', async () => {
    const form = await open(BUILT_IN);
    part(form, '#purpose-newsletter').click();
    form.purposes = [{ id: 'partners' }, { id: 'newsletter' }];
    await form.updateComplete;
    expect(boxes(form).map(({ id, checked }) => [id, checked])).to.deep.equal([
      ['consent', false],
      ['purpose-partners', false],
      ['purpose-newsletter', false],
    ]);
  });

  for (const [what, change] of [
    ['its words', (form: SalesLeadForm) => (form.purposes = [{ id: 'newsletter', text: 'Other' }])],
    ['the controller', (form: SalesLeadForm) => (form.controller = 'Other Ltd')],
    ['its document', (form: SalesLeadForm) => (form.purposes = 'newsletter=/other')],
    ['the language', (form: SalesLeadForm) => (form.lang = 'ru')],
  ] as const) {
    it(`take a tick for the words beside it alone: not where it was made before ${what} changed`, async () => {
      const form = await open('newsletter=/newsletter');
      part(form, '#purpose-newsletter').click();
      const before = labelOf(boxes(form)[1]!);
      change(form);
      await until('the change', () => boxes(form).every(({ checked }) => !checked));
      if (what !== 'its document') {
        await until('other words', () => labelOf(boxes(form)[1]!) !== before);
      }
    });
  }

  it('are part of what is the same: a request with another consent is another one', async () => {
    const form = await open(BUILT_IN);
    await fill(form);
    part(form, '#purpose-newsletter').click();
    await pressSend(form);
    const later = { status: 503, headers: { 'Retry-After': '3600' } };
    (await stub.next()).answer(new Response('', later));
    await reaches(form, 'waiting');
    part(form, '.another').click();
    await form.updateComplete;
    await fill(form);
    await pressSend(form);
    const { consent } = leadOf(await stub.next());
    expect(consent.purposes[1]).to.include({ purpose: 'newsletter', granted: false });
  });

  it('tell the owner once, with the path, what does not fit; the others are asked for', async () => {
    const form = await open('[{"id":"webinar"},{"id":"newsletter","url":"/n","required":"no"}]');
    form.requestUpdate();
    await form.updateComplete;
    expect(boxes(form).map(({ id }) => id)).to.deep.equal(['consent', 'purpose-newsletter']);
    expect(await spy.told('error')).to.deep.equal([
      'error: <sales-lead-form>: purposes[0].text: expected the words beside the box (built in for newsletter and partners), got null',
      'error: <sales-lead-form>: purposes[1].required: expected true or false, got "no"',
    ]);
  });

  it('let the owner know once why consent="notice" may not be enough', async () => {
    const form = await open('', { consent: 'notice' });
    form.requestUpdate();
    await form.updateComplete;
    const told = await spy.told('warn');
    const warnings = told.filter((line) => line.includes('consent="notice"'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('may not be enough').and.contain('152-FZ');
  });
});
