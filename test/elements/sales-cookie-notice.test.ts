import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { follow, readConsent, undecided } from '../../src/consent/state.js';
import type { Tell } from '../../src/consent/types.js';
import { SalesCookieNotice } from '../../src/elements/sales-cookie-notice.js';
import { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { ConsoleSpy } from '../helpers/console.js';
import { clearConsent } from '../helpers/consent.js';
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
  // Once more for what takes the focus.
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
  beforeEach(() => {
    clearConsent();
  });

  afterEach(() => {
    for (const restore of restorers.splice(0)) restore();
    clearConsent();
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
    const { setItem } = Storage.prototype;
    replace('setItem', (...values) => {
      stored.push(values);
      setItem.apply(localStorage, values as [string, string]);
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

  it('stays away where it was dismissed before', async () => {
    await dismiss(await open());
    const next = await fixture<HTMLElement>(html`
      <div lang="en"><sales-cookie-notice></sales-cookie-notice></div>
    `);
    const notice = next.querySelector('sales-cookie-notice')!;
    // Its texts are there by then.
    await import('../../src/i18n/en.notice.js');
    await notice.updateComplete;
    expect(notice.shadowRoot!.childElementCount).to.equal(0);
    expect(notice.consent.decidedAt).to.be.a('string');
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
          <sales-cookie-notice id="off"></sales-cookie-notice>
          <sales-cookie-notice cookies="notice"></sales-cookie-notice>
        </sales-roles>
      `);
      const [off, notice] = [...widget.querySelectorAll('sales-cookie-notice')];
      await shown(notice!);
      const path = () => new URL(inside<HTMLAnchorElement>(notice!, 'a')!.href).pathname;
      expect(path()).to.equal('/above');
      notice!.policyUrl = '/own';
      await notice!.updateComplete;
      expect(path()).to.equal('/own');
      expect(off!.shadowRoot!.childElementCount).to.equal(0);
    });
  });

  describe('of several on a page', () => {
    const several = async (): Promise<SalesCookieNotice[]> => {
      const page = await fixture<HTMLElement>(html`
        <div lang="en">
          <sales-cookie-notice></sales-cookie-notice>
          <sales-cookie-notice></sales-cookie-notice>
        </div>
      `);
      const notices = [...page.querySelectorAll('sales-cookie-notice')];
      await shown(notices[0]!);
      return notices;
    };

    const isShown = (notice: SalesCookieNotice) => allInside(notice, '[part="notice"]').length > 0;

    it('one is shown', async () => {
      const [, second] = await several();
      await second!.updateComplete;
      expect(isShown(second!)).to.equal(false);
    });

    it('the next takes its place where the first is taken out', async () => {
      const [first, second] = await several();
      first!.remove();
      await shown(second!);
    });

    it('the next takes its place where the first is switched off', async () => {
      const [first, second] = await several();
      first!.cookies = 'off';
      await shown(second!);
      expect(isShown(first!)).to.equal(false);
    });

    it('different versions of the policy are told to the owner, and ask once', async () => {
      const spy = new ConsoleSpy();
      try {
        const [first, second] = await several();
        first!.policyVersion = 'a';
        second!.policyVersion = 'b';
        await until('the complaint', () => spy.of('error').length > 0);
        expect(spy.of('error')).to.have.length(1);
        expect(isShown(first!)).to.equal(true);
      } finally {
        spy.restore();
      }
    });

    it('none is left where one was dismissed, and the choice is told once', async () => {
      const [first, second] = await several();
      const events = eventsAt(first!.parentElement!, 'sales-consent-change');
      await dismiss(first!);
      await second!.updateComplete;
      expect([first!, second!].map(isShown)).to.deep.equal([false, false]);
      expect(events).to.have.length(1);
      first!.remove();
      await second!.updateComplete;
      expect(isShown(second!)).to.equal(false);
    });
  });

  it('steps aside where a consent manager is on the page, without taking the focus along', async () => {
    const notice = await open();
    const page = notice.parentElement!;
    const events = eventsAt(page, 'sales-consent-change');
    page.querySelector<HTMLElement>('#after')!.focus();
    let tell: Tell | undefined;
    follow({
      name: 'cmp',
      start: (given) => {
        tell = given;
        return () => undefined;
      },
    });
    tell!({});
    await notice.updateComplete;
    expect(notice.shadowRoot!.childElementCount).to.equal(0);
    expect(document.activeElement!.id).to.equal('after');
    tell!({ analytics: true, marketing: false });
    expect(events.map(({ consent }) => consent.manager)).to.deep.equal(['cmp', 'cmp']);
    expect(events.at(-1)!.consent.categories.analytics).to.equal('granted');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('asks anew where the owner’s policy has another version', async () => {
    const notice = await open();
    await dismiss(notice);
    notice.setAttribute('policy-version', '2');
    await shown(notice);
    await dismiss(notice);
    expect(notice.consent.version).to.equal('1/2');
  });

  it('starts what follows the choice, and says what it does not know', async () => {
    const spy = new ConsoleSpy();
    try {
      const notice = await open();
      notice.setAttribute('integrations', 'google-consent-mode=layer else');
      await until('the word that means nothing', () => spy.of('error').length > 0);
      expect(spy.of('error').join()).to.contain('got "else"');
      // Once, however often the notice is updated: what is set last is told last.
      for (let update = 0; update < 3; update += 1) {
        notice.requestUpdate();
        await notice.updateComplete;
      }
      notice.setAttribute('integrations', 'last');
      await until('the last word', () => spy.of('error').join().includes('got "last"'));
      expect(spy.of('error').filter((line) => line.includes('got "else"'))).to.have.length(1);
      const { layer } = window as { layer?: Iterable<unknown>[] };
      expect(layer!.map(([command, kind]) => [command, kind])).to.deep.equal([
        ['consent', 'default'],
      ]);
    } finally {
      spy.restore();
      Reflect.deleteProperty(window, 'layer');
    }
  });
});
