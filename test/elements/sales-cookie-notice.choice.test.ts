import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choose, readConsent } from '../../src/consent/state.js';
import { SalesCookieNotice } from '../../src/elements/sales-cookie-notice.js';
import { expectAccessible } from '../helpers/axe.js';
import { clearConsent } from '../helpers/consent.js';
import { eventsAt } from '../helpers/events.js';
import { allInside, inside, partText, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

if (!customElements.get('sales-cookie-notice')) {
  customElements.define('sales-cookie-notice', SalesCookieNotice);
}

const KEY = 'sales-roles:consent';

const ACCEPT = 'Accept all';
const REJECT = 'Reject all';
const SELECTED = 'Accept selected';
const LINK = 'Cookie settings';

const region = (notice: Element) => inside(notice, '[part="notice"]');

const open = async (lang = 'en'): Promise<SalesCookieNotice> => {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <button id="before">Before</button>
      <sales-cookie-notice cookies="choice" policy-url="/privacy"></sales-cookie-notice>
      <button id="after">After</button>
    </div>
  `);
  const notice = page.querySelector('sales-cookie-notice')!;
  await until('the choice', () => allInside(notice, 'button').length > 0);
  return notice;
};

const buttons = (notice: Element): HTMLElement[] => allInside(notice, '[part="notice"] button');

const button = (notice: Element, text: string): HTMLElement => {
  const found = allInside(notice, 'button').find((one) => textOf(one) === text);
  if (!found) throw new Error(`There is no "${text}"`);
  return found;
};

const press = async (notice: SalesCookieNotice, text: string): Promise<void> => {
  button(notice, text).focus();
  button(notice, text).click();
  await notice.updateComplete;
  await notice.updateComplete;
};

const box = (notice: Element, id: string) => inside<HTMLInputElement>(notice, `#${id}`)!;

const ticked = (notice: Element): string[] =>
  allInside<HTMLInputElement>(notice, 'input:checked').map(({ id }) => id);

const said = (): string => {
  const { preferences, analytics, marketing } = readConsent().categories;
  return [preferences, analytics, marketing].join(' ');
};

const focused = (notice: Element): string => textOf(notice.shadowRoot!.activeElement);

/** Puts something else in the place of a property of the browser's, until the test is over. */
const restorers: (() => void)[] = [];
const replace = (target: object, name: string, descriptor: PropertyDescriptor) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  restorers.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
};

describe('<sales-cookie-notice cookies="choice">', () => {
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
        buttons(notice)[1]!.click();
        await until('the link', () => inside(notice, '[aria-expanded="false"]'));
        await expectAccessible(notice);
        inside(notice, '[aria-expanded]')!.click();
        await until('the choice', () => region(notice));
        await expectAccessible(notice);
      });
    }
  }

  it('has nothing for axe to find where the browser sends Global Privacy Control', async () => {
    replace(Navigator.prototype, 'globalPrivacyControl', { value: true });
    await expectAccessible(await open());
  });

  it('is a labelled region in the flow, which leaves the focus where it is', async () => {
    const focus = document.createElement('button');
    document.body.append(focus);
    focus.focus();
    const notice = await open();
    const section = region(notice)!;
    expect(section.localName).to.equal('section');
    expect(textOf(inside(notice, `#${section.getAttribute('aria-labelledby')!}`))).to.equal(
      'Cookies and storage',
    );
    expect(document.activeElement === focus).to.equal(true);
    for (const element of [notice, section]) {
      expect(getComputedStyle(element).position).to.be.oneOf(['static', 'relative']);
    }
    const { bottom } = notice.previousElementSibling!.getBoundingClientRect();
    expect(section.getBoundingClientRect().top).to.be.at.least(bottom);
    focus.remove();
  });

  it('offers accept, reject and by category on one level, and nothing is ticked beforehand', async () => {
    const notice = await open();
    expect(buttons(notice).map(textOf)).to.deep.equal([ACCEPT, REJECT, SELECTED]);
    expect(ticked(notice)).to.deep.equal(['necessary']);
    expect(box(notice, 'necessary').disabled).to.equal(true);
    expect(
      allInside<HTMLInputElement>(notice, 'input').map(({ labels }) => textOf(labels![0]!)),
    ).to.deep.equal(['Necessary', 'Preferences', 'Statistics', 'Marketing']);
  });

  for (const width of [320, 700, 1100]) {
    it(`makes them equal in size and looks: ${width} px`, async () => {
      const notice = await open();
      notice.parentElement!.style.width = `${width}px`;
      const looks = buttons(notice).map((one) => {
        const { width: wide, height } = one.getBoundingClientRect();
        const { color, backgroundColor, borderColor, fontWeight, fontSize } = getComputedStyle(one);
        const size = [wide.toFixed(0), height.toFixed(0)];
        return [...size, color, backgroundColor, borderColor, fontWeight, fontSize].join(' ');
      });
      expect(new Set(looks).size).to.equal(1);
      const rows = new Set(buttons(notice).map((one) => one.getBoundingClientRect().top));
      expect(rows.size).to.be.oneOf([1, 3]);
    });
  }

  for (const [text, result] of [
    [ACCEPT, 'granted granted granted'],
    [REJECT, 'denied denied denied'],
    [SELECTED, 'denied denied denied'],
  ] as const) {
    it(`takes one press: ${text}`, async () => {
      const notice = await open();
      const events = eventsAt(notice.parentElement!, 'sales-consent-change');
      expect(localStorage.getItem(KEY)).to.equal(null);
      await press(notice, text);
      expect(said()).to.equal(result);
      expect(events.map(({ consent }) => consent.categories)).to.deep.equal([
        readConsent().categories,
      ]);
      expect(localStorage.getItem(KEY)).to.be.a('string');
    });
  }

  it('takes the categories that were ticked', async () => {
    const notice = await open();
    box(notice, 'analytics').click();
    await press(notice, SELECTED);
    expect(said()).to.equal('denied granted denied');
  });

  it('gives way to a permanent link, which takes the focus, and says that the choice is kept', async () => {
    const notice = await open();
    await press(notice, REJECT);
    expect(region(notice) === null).to.equal(true);
    expect(focused(notice)).to.equal(LINK);
    expect(textOf(inside(notice, '[role="status"]'))).to.equal('Your choice has been saved.');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('after');
  });

  it('opens again by the link, as it was chosen, and the choice can be changed', async () => {
    const notice = await open();
    box(notice, 'preferences').click();
    await press(notice, SELECTED);
    const link = button(notice, LINK);
    expect(link.getAttribute('aria-expanded')).to.equal('false');
    await press(notice, LINK);
    expect(link.getAttribute('aria-expanded')).to.equal('true');
    expect(focused(notice)).to.equal(LINK);
    expect(ticked(notice)).to.deep.equal(['necessary', 'preferences']);
    await press(notice, REJECT);
    expect(said()).to.equal('denied denied denied');
    await press(notice, LINK);
    expect(ticked(notice)).to.deep.equal(['necessary']);
  });

  it('closes again by the link, and what was ticked meanwhile is not taken', async () => {
    const notice = await open();
    await press(notice, REJECT);
    await press(notice, LINK);
    box(notice, 'marketing').click();
    await press(notice, LINK);
    expect(region(notice) === null).to.equal(true);
    expect(said()).to.equal('denied denied denied');
    await press(notice, LINK);
    expect(ticked(notice)).to.deep.equal(['necessary']);
  });

  it('is not asked on the next visit, which has the link', async () => {
    choose({ preferences: false, analytics: true, marketing: false });
    const notice = await open();
    expect(region(notice) === null).to.equal(true);
    expect(allInside(notice, 'button').map(textOf)).to.deep.equal([LINK]);
    expect(textOf(inside(notice, '[role="status"]'))).to.equal('');
  });

  it('is asked where a notice was only dismissed: that chose nothing', async () => {
    choose({});
    const notice = await open();
    expect(buttons(notice)).to.have.length(3);
  });

  it('follows the choice made at another notice or in another tab', async () => {
    const notice = await open();
    choose({ preferences: true, analytics: false, marketing: false });
    await notice.updateComplete;
    expect(region(notice) === null).to.equal(true);
    await press(notice, LINK);
    expect(ticked(notice)).to.deep.equal(['necessary', 'preferences']);
    choose({ preferences: false, analytics: false, marketing: true });
    await notice.updateComplete;
    expect(ticked(notice)).to.deep.equal(['necessary', 'marketing']);
  });

  it('keeps the focus where another tab has decided while it is in the region', async () => {
    const notice = await open();
    button(notice, REJECT).focus();
    choose({ preferences: false, analytics: false, marketing: false });
    await until('the focus', () => focused(notice) === LINK);
    expect(document.activeElement!.localName).to.equal('sales-cookie-notice');
  });

  it('comes back to what was chosen while it was out of the page', async () => {
    const notice = await open();
    await press(notice, ACCEPT);
    const page = notice.parentElement!;
    notice.remove();
    choose({ preferences: false, analytics: false, marketing: false });
    page.append(notice);
    await notice.updateComplete;
    await press(notice, LINK);
    expect(ticked(notice)).to.deep.equal(['necessary']);
  });

  it('says that a choice lasts for the page only where the browser keeps nothing', async () => {
    const notice = await open();
    replace(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('No.', 'QuotaExceededError');
      },
    });
    await press(notice, ACCEPT);
    expect(textOf(inside(notice, '[role="status"]'))).to.contain('until you leave this page');
    expect(said()).to.equal('granted granted granted');
  });

  it('does not offer marketing where the browser sends Global Privacy Control', async () => {
    replace(Navigator.prototype, 'globalPrivacyControl', { value: true });
    const notice = await open();
    expect(box(notice, 'marketing').disabled).to.equal(true);
    expect(textOf(inside(notice, '#marketing-purpose'))).to.contain('Global Privacy Control');
    await press(notice, ACCEPT);
    expect(said()).to.equal('granted granted denied');
    // Nor is it granted where the browser stops sending it: the visitor was not asked.
    for (const restore of restorers.splice(0)) restore();
    expect(said()).to.equal('granted granted denied');
  });

  it('follows the page’s language', async () => {
    const notice = await open();
    notice.parentElement!.lang = 'ru';
    await until('Russian', () => textOf(buttons(notice)[0] ?? null) === 'Принять все');
    expect(partText(notice, 'title')).to.equal('Файлы cookie и память браузера');
    expect(region(notice)!.closest('[lang]')!.getAttribute('lang')).to.equal('ru');
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '']) {
    it(`makes no link of policy-url="${url}"`, async () => {
      const notice = await open();
      expect(allInside(notice, 'a')).to.have.length(1);
      notice.policyUrl = url;
      await notice.updateComplete;
      expect(allInside(notice, 'a')).to.have.length(0);
    });
  }
});
