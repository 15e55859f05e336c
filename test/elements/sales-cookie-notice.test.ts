import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readConsent, undecided } from '../../src/consent/state.js';
import { SalesCookieNotice } from '../../src/elements/sales-cookie-notice.js';
import { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { eventsAt } from '../helpers/events.js';
import { allInside, inside, partText, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

if (!customElements.get('sales-cookie-notice')) {
  customElements.define('sales-cookie-notice', SalesCookieNotice);
}
if (!customElements.get('sales-roles')) customElements.define('sales-roles', SalesRoles);

const KEY = 'sales-roles:consent';

const shown = (notice: SalesCookieNotice) =>
  until('the notice', () => inside(notice, '[part="notice"]'));

/** A notice, with a button of the page before and after it. */
const open = async (lang = 'en'): Promise<SalesCookieNotice> => {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <button id="before">Before</button>
      <sales-cookie-notice policy-url="/privacy"></sales-cookie-notice>
      <button id="after">After</button>
    </div>
  `);
  const notice = page.querySelector('sales-cookie-notice')!;
  await shown(notice);
  return notice;
};

const button = (notice: SalesCookieNotice) => inside(notice, 'button')!;

const dismiss = async (notice: SalesCookieNotice): Promise<void> => {
  button(notice).focus();
  button(notice).click();
  await notice.updateComplete;
};

/** Makes one method of the storage do something else, until the test is over. */
const restorers: (() => void)[] = [];
const replace = (name: 'getItem' | 'setItem', method: (...values: string[]) => string | null) => {
  const before = Object.getOwnPropertyDescriptor(Storage.prototype, name)!;
  Object.defineProperty(Storage.prototype, name, { ...before, value: method });
  restorers.push(() => Object.defineProperty(Storage.prototype, name, before));
};

describe('<sales-cookie-notice>', () => {
  beforeEach(() => localStorage.removeItem(KEY));

  afterEach(() => {
    for (const restore of restorers.splice(0)) restore();
    localStorage.removeItem(KEY);
  });

  for (const [scheme, background] of [
    ['light', '#fff'],
    ['dark', '#111'],
  ] as const) {
    for (const lang of ['en', 'ru']) {
      it(`has nothing for axe to find: ${lang}, ${scheme}`, async () => {
        const notice = await open(lang);
        notice.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${background}`;
        await expectAccessible(notice);
        await dismiss(notice);
        await expectAccessible(notice);
      });
    }
  }

  it('says what it is about, with a link to the policy, in the page’s language', async () => {
    const notice = await open();
    expect(partText(notice, 'title')).to.equal('Cookies');
    expect(partText(notice, 'text')).to.contain('uses cookies');
    const link = inside<HTMLAnchorElement>(notice, 'a')!;
    expect([textOf(link), link.href, link.target, link.rel]).to.deep.equal([
      'Privacy policy',
      `${location.origin}/privacy`,
      '_blank',
      'noopener',
    ]);
    expect(textOf(button(notice))).to.equal('Got it');
    expect(inside(notice, 'section')!.lang).to.equal('en');
    notice.parentElement!.lang = 'ru';
    await until('Russian', () => textOf(button(notice)) === 'Понятно');
    expect(inside(notice, 'section')!.lang).to.equal('ru');
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '']) {
    it(`makes no link of policy-url="${url}"`, async () => {
      const notice = await open();
      notice.policyUrl = url;
      await notice.updateComplete;
      expect(allInside(notice, 'a')).to.have.length(0);
    });
  }

  it('stores nothing before the visitor presses the button, and then once', async () => {
    const stored: string[][] = [];
    replace('setItem', (...values) => {
      stored.push(values);
      return null;
    });
    const notice = await open();
    expect(stored).to.deep.equal([]);
    await dismiss(notice);
    expect(stored.map(([key]) => key)).to.deep.equal([KEY]);
    expect(JSON.parse(stored[0]![1]!)).to.deep.equal(notice.consent);
  });

  it('goes when it is dismissed, and tells the page the choice', async () => {
    const notice = await open();
    const events = eventsAt(notice.parentElement!, 'sales-consent-change');
    const before = Date.now();
    await dismiss(notice);
    expect(allInside(notice, '[part="notice"], button')).to.have.length(0);
    expect(events).to.have.length(1);
    const { consent } = events[0]!;
    expect(consent.categories).to.deep.equal(undecided.categories);
    expect(Date.parse(consent.decidedAt!)).to.be.within(before, Date.now());
    expect(readConsent()).to.deep.equal(consent);
  });

  it('stays away where it was dismissed before, also in another element', async () => {
    await dismiss(await open());
    const next = await fixture<SalesCookieNotice>(
      html`<div lang="en"><sales-cookie-notice></sales-cookie-notice></div>`,
    ).then((page) => page.querySelector('sales-cookie-notice')!);
    // Its texts come as late as those of one that does show.
    const other = document.createElement('sales-cookie-notice');
    other.consent = undecided;
    replace('getItem', () => null);
    next.after(other);
    await shown(other);
    expect(next.shadowRoot!.childElementCount).to.equal(0);
    expect(next.consent.decidedAt).to.be.a('string');
  });

  it('works where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    replace('getItem', blocked);
    replace('setItem', blocked);
    const notice = await open();
    const events = eventsAt(notice, 'sales-consent-change');
    await dismiss(notice);
    expect(events).to.have.length(1);
    expect(allInside(notice, '[part="notice"]')).to.have.length(0);
    // Moved within the page, it does not come back.
    notice.parentElement!.prepend(notice);
    await notice.updateComplete;
    expect(allInside(notice, '[part="notice"]')).to.have.length(0);
  });

  it('takes a choice from the page, without an event and without storing it', async () => {
    const notice = await open();
    const events = eventsAt(notice, 'sales-consent-change');
    notice.consent = { ...undecided, decidedAt: '2026-11-23T08:00:00.000Z' };
    await notice.updateComplete;
    expect(allInside(notice, '[part="notice"]')).to.have.length(0);
    expect(events).to.have.length(0);
    expect(localStorage.getItem(KEY)).to.equal(null);
    notice.consent = undecided;
    await notice.updateComplete;
    expect(allInside(notice, '[part="notice"]')).to.have.length(1);
  });

  describe('the focus after it is dismissed', () => {
    it('stays where the notice was, and says that it is gone', async () => {
      const notice = await open();
      await dismiss(notice);
      expect(document.activeElement?.localName).to.equal('sales-cookie-notice');
      expect(textOf(notice.shadowRoot!.activeElement)).to.equal('The notice on cookies is closed.');
    });

    it('goes on with Tab to what follows, and leaves nothing behind', async () => {
      const notice = await open();
      button(notice).focus();
      await sendKeys({ press: 'Enter' });
      await notice.updateComplete;
      await sendKeys({ press: 'Tab' });
      await notice.updateComplete;
      expect(document.activeElement?.id).to.equal('after');
      expect(notice.shadowRoot!.childElementCount).to.equal(0);
    });

    it('goes back with Shift+Tab to what is before', async () => {
      const notice = await open();
      await dismiss(notice);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(document.activeElement?.id).to.equal('before');
    });
  });

  describe('cookies="off"', () => {
    it('shows nothing', async () => {
      const notice = await open();
      notice.setAttribute('cookies', 'off');
      await notice.updateComplete;
      expect(notice.shadowRoot!.childElementCount).to.equal(0);
    });

    it('is taken from <sales-roles>, as the policy is, and the notice’s own wins', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en" cookies="off" policy-url="/above">
          <sales-cookie-notice></sales-cookie-notice>
          <sales-cookie-notice cookies="notice" policy-url="/own"></sales-cookie-notice>
          <sales-cookie-notice cookies="notice"></sales-cookie-notice>
        </sales-roles>
      `);
      const [off, own, above] = [...widget.querySelectorAll('sales-cookie-notice')];
      await shown(own!);
      await shown(above!);
      const path = (notice: SalesCookieNotice) =>
        new URL(inside<HTMLAnchorElement>(notice, 'a')!.href).pathname;
      expect(path(own!)).to.equal('/own');
      expect(path(above!)).to.equal('/above');
      expect(off!.shadowRoot!.childElementCount).to.equal(0);
    });
  });
});
