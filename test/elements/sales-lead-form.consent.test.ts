import { expect, html } from '@open-wc/testing';
import { choose, readConsent } from '../../src/consent/state.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { Lead } from '../../src/lead/types.js';
import { clearConsent } from '../helpers/consent.js';
import { FetchStub } from '../helpers/fetch.js';
import { fill, leadOf, openForm, part, parts, pressSend } from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';

const hash = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** All words beside the box or above the button, as they stand on the screen. */
const wordsOnScreen = (form: SalesLeadForm): string => {
  const consent = part(form, '[part=consent]');
  const pieces = consent.matches('p') ? [consent] : [...consent.querySelectorAll('label, .hint')];
  return pieces.map(textOf).join(' ');
};

describe('<sales-lead-form>: the consent', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
    clearConsent();
  });

  afterEach(() => {
    stub.restore();
    clearConsent();
  });

  const send = async (form: SalesLeadForm): Promise<Lead> => {
    await fill(form);
    await pressSend(form);
    return leadOf(await stub.next());
  };

  it('is a box of its own, never ticked beforehand', async () => {
    const form = await openForm();
    const boxes = parts(form, '[type="checkbox"]') as HTMLInputElement[];
    expect(boxes).to.have.length(1);
    expect(boxes[0]!.checked).to.equal(false);
    expect(boxes[0]!.required).to.equal(true);
    expect(textOf(boxes[0]!.labels![0]!)).to.equal(
      'I agree to the processing of my personal data so that my request can be answered. ' +
        'Data controller: Acme LLC.',
    );
    expect(textOf(part(form, `#${boxes[0]!.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      'You can withdraw your consent at any time: write to the data controller. ' +
        'How your data is handled: privacy policy.',
    );
  });

  it('is needed: without it nothing is sent', async () => {
    const form = await openForm();
    await fill(form);
    part(form, '#consent').click();
    await pressSend(form);
    expect(stub.calls).to.have.length(0);
    expect(parts(form, '[aria-invalid="true"]').map(({ id }) => id)).to.deep.equal(['consent']);
  });

  it('is the line above the button where `consent="notice"`, before what it speaks of', async () => {
    const form = await openForm(html`
      <sales-lead-form
        lang="en"
        endpoint="/leads"
        controller="Acme LLC"
        policy-url="/privacy"
        consent-url="/consent"
        consent="notice"
      ></sales-lead-form>
    `);
    expect(parts(form, '[type="checkbox"]')).to.have.length(0);
    const line = part(form, '[part=consent]');
    expect(textOf(line)).to.equal(
      'By pressing “Send” you agree to the privacy policy and to the processing of your personal ' +
        'data so that your request can be answered. Data controller: Acme LLC. ' +
        'You can withdraw your consent at any time: write to the data controller.',
    );
    expect([...line.querySelectorAll('a')].map(({ href }) => new URL(href).pathname)).to.deep.equal(
      ['/privacy', '/consent'],
    );
    const button = part(form, 'form button.primary');
    expect(line.compareDocumentPosition(button)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(button)).to.equal('Send');
    const [purpose] = (await send(form)).consent.purposes;
    expect(purpose!.method).to.equal('button');
  });

  for (const lang of ['en', 'ru']) {
    for (const mode of ['checkbox', 'notice'] as const) {
      it(`is kept in the very words that were shown: ${lang}, ${mode}`, async () => {
        const form = await openForm(html`
          <sales-lead-form
            lang=${lang}
            endpoint="/leads"
            controller="ООО «Ромашка» &amp; Co"
            policy-url="/privacy"
            consent-url="/consent"
            consent=${mode}
          ></sales-lead-form>
        `);
        const shown = wordsOnScreen(form);
        const { consent } = await send(form);
        const [purpose] = consent.purposes;
        expect(purpose).to.deep.equal({
          purpose: 'request',
          granted: true,
          method: mode === 'checkbox' ? 'checkbox' : 'button',
          wording: shown,
          wordingSha256: await hash(shown),
        });
        expect(shown).to.contain(consent.withdrawalMethod);
        expect(shown).to.contain('ООО «Ромашка» & Co');
        expect(consent.language).to.equal(lang);
      });
    }
  }

  it('says on its receipt who, in which documents, and what was chosen on cookies', async () => {
    choose({ preferences: true, analytics: false });
    const { consent, createdAt, id } = await send(await openForm());
    expect(consent.piiController).to.equal('Acme LLC');
    expect(consent.privacyNotice).to.equal(`${location.origin}/privacy`);
    expect(consent.consentDocument).to.equal(`${location.origin}/consent`);
    expect(consent.cookieChoice).to.deep.equal(readConsent());
    expect(consent.cookieChoice.categories).to.deep.equal({
      necessary: 'granted',
      preferences: 'granted',
      analytics: 'denied',
      marketing: 'undecided',
    });
    expect(consent.eventTime).to.equal(createdAt);
    expect(consent.recordId).not.to.equal(id);
  });

  for (const template of [
    html`<sales-lead-form lang="en" endpoint="/leads"></sales-lead-form>`,
    html`<sales-lead-form lang="en" endpoint="/leads" controller=""></sales-lead-form>`,
  ]) {
    it('names the page’s host where no controller is given', async () => {
      const form = await openForm(template);
      expect(wordsOnScreen(form)).to.contain(`Data controller: ${location.hostname}.`);
      const { consent } = await send(form);
      expect(consent.piiController).to.equal(location.hostname);
      expect(consent).not.to.have.any.keys('privacyNotice', 'consentDocument');
    });
  }
});
