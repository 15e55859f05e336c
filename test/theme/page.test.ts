import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { owned, role } from '../helpers/catalogues.js';
import { contrast } from '../helpers/colour.js';
import { expectNoErrors } from '../helpers/console.js';
import { deep } from '../helpers/deep.js';
import { Frame, FRAME_LIMIT, scriptTag } from '../helpers/frame.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  detailsButton,
  expectSame,
  formOf,
  hierarchyOf,
  inside,
  partText,
  sectionsOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const longWords: Catalogue = {
  version: 1,
  title: LONG,
  intro: LONG,
  levels: [{ level: 1, title: LONG, text: LONG }],
  roles: [
    role('a', 1, {
      title: LONG,
      alias: LONG,
      summary: LONG,
      sections: [{ title: LONG, items: [LONG] }],
    }),
    role('b', 1),
  ],
};

/** A widget with a role in the request, its details open, and an error in the form. */
const inUse = async (widget: SalesRoles) => {
  const [card] = cardsOf(widget);
  detailsButton(card!).click();
  askButton(card!).click();
  await until('the sections', () => sectionsOf(card!).length);
  const send = await until('the form', () => {
    formOf(widget).scrollIntoView();
    return inside(formOf(widget), 'form button.primary');
  });
  send.click();
  await until('the errors', () => inside(formOf(widget), 'p[part="error"]'));
  widget.scrollIntoView();
  return widget;
};

/** What reaches over the sides of the window, apart from what is hidden from view. */
const overflowing = (widget: SalesRoles) =>
  deep(widget.shadowRoot!).filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    if (element.closest('.hidden')) return false;
    return left < -0.5 || right > element.ownerDocument.documentElement.clientWidth + 0.5;
  });

describe('the theme on a page', () => {
  expectNoErrors();

  describe('in a window of 320 px', function () {
    this.timeout(FRAME_LIMIT);
    let frame: Frame;

    const open = async (html: string) => {
      frame = await Frame.open(`<html>${scriptTag()}<body>${html}`, 320);
      frame.close();
      return frame.find('sales-roles');
    };

    const expectNoOverflow = (widget: SalesRoles) => {
      expect(frame.window.innerWidth).to.equal(320);
      const { scrollWidth, clientWidth } = frame.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      expect(overflowing(widget)).to.deep.equal([]);
      expect(frame.errors).to.deep.equal([]);
    };

    afterEach(() => {
      frame.remove();
    });

    for (const [lang, title] of [
      ['ru', 'Роли в отделе продаж'],
      ['en', 'Roles in sales'],
    ] as const) {
      for (const layout of ['levels', 'list']) {
        it(`nothing has to be scrolled sideways: ${lang}, ${layout}`, async () => {
          const widget = await open(
            `<sales-roles lang="${lang}" layout="${layout}"></sales-roles>`,
          );
          await builtIn(widget, title);
          expectNoOverflow(await inUse(widget));
        });
      }
    }

    for (const dir of ['ltr', 'rtl']) {
      it(`nor with words that are longer than a line: ${dir}`, async () => {
        const widget = await open(`<div dir="${dir}" lang="en"><sales-roles></sales-roles></div>`);
        widget.catalogue = longWords;
        await until('the roles', () => {
          const [card] = cardsOf(widget);
          return card && partText(card, 'title') === LONG;
        });
        expectNoOverflow(await inUse(widget));
      });
    }
  });

  it('puts the cards side by side where the widget has the room', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><sales-roles .catalogue=${owned}></sales-roles></div>`,
    );
    const widget = page.querySelector('sales-roles')!;
    await until('the roles', () => askButton(cardsOf(widget)[2]!));
    const isBeside = () => {
      const [, seller, clerk] = cardsOf(widget).map((card) => card.getBoundingClientRect());
      return seller!.top === clerk!.top;
    };
    // The width of the widget counts, not that of the window.
    page.style.width = '750px';
    expect(isBeside()).to.equal(true);
    page.style.width = '360px';
    expect(isBeside()).to.equal(false);
  });

  it('shows where the focus of the keyboard is', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en">
        <button>Before</button>
        <sales-roles .catalogue=${owned}></sales-roles>
      </div>
    `);
    const widget = page.querySelector('sales-roles')!;
    await until('the roles', () => detailsButton(cardsOf(widget)[0]!));
    const [card] = cardsOf(widget);
    expect(getComputedStyle(detailsButton(card!)).outlineStyle).to.equal('none');

    page.querySelector('button')!.focus();
    const hierarchy = hierarchyOf(widget);
    await until('the search', () => inside(hierarchy, '#search'));
    const [compare] = allInside(hierarchy, '.search button');
    for (const button of [
      inside(hierarchy, '#search')!,
      inside(hierarchy, '#level')!,
      compare!,
      detailsButton(card!),
      askButton(card!),
    ]) {
      await sendKeys({ press: 'Tab' });
      expectSame((button.getRootNode() as ShadowRoot).activeElement, button);
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(button);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      const surface = getComputedStyle(inside(card!, 'article')!).backgroundColor;
      expect(contrast(outlineColor, surface)).to.be.at.least(3);
    }
  });

  it('shows nothing of a part that is hidden', async () => {
    const page = await fixture(html`
      <div lang="en">
        <sales-roles hidden .catalogue=${owned}></sales-roles>
        <sales-role-hierarchy hidden .catalogue=${owned}></sales-role-hierarchy>
        <sales-role-card hidden .salesRole=${owned.roles[0]}></sales-role-card>
        <sales-lead-form hidden></sales-lead-form>
        <sales-cookie-notice hidden></sales-cookie-notice>
      </div>
    `);
    const elements = [...page.children] as HTMLElement[];
    expect(elements.map((element) => getComputedStyle(element).display)).to.deep.equal(
      Array(5).fill('none'),
    );
    for (const element of elements) element.hidden = false;
    for (const element of elements) {
      // Some are loaded when they are near.
      element.scrollIntoView();
      await customElements.whenDefined(element.localName);
    }
    expect(elements.map((element) => getComputedStyle(element).display)).to.deep.equal(
      Array(5).fill('block'),
    );
  });

  it('has the page’s font and direction, and not its other ways with text', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en" dir="rtl"><sales-roles .catalogue=${owned}></sales-roles></div>
    `);
    Object.assign(page.style, {
      fontFamily: 'monospace',
      fontSize: '20px',
      textTransform: 'uppercase',
      letterSpacing: '5px',
      wordSpacing: '5px',
      textIndent: '30px',
      textAlign: 'center',
      whiteSpace: 'pre',
      lineHeight: '0.8',
    });
    const widget = page.querySelector('sales-roles')!;
    await until('the roles', () => askButton(cardsOf(widget)[0]!));
    const summary = getComputedStyle(inside(cardsOf(widget)[0]!, '[part="summary"]')!);
    expect(summary.fontFamily).to.equal('monospace');
    expect(summary.fontSize).to.equal('20px');
    expect(summary.direction).to.equal('rtl');
    expect(summary.textTransform).to.equal('none');
    expect(summary.letterSpacing).to.match(/^(?:normal|0px)$/);
    expect(summary.wordSpacing).to.equal('0px');
    expect(summary.textIndent).to.equal('0px');
    // That of its card, said by the side: the page is written from right to left.
    expect(summary.textAlign).to.equal('right');
    expect(summary.whiteSpace).to.equal('normal');
    expect(summary.lineHeight).to.equal('30px');
    expect(getComputedStyle(askButton(cardsOf(widget)[0]!)).fontFamily).to.equal('monospace');
  });

  it('does not shrink with a root of 10 px', async () => {
    const widget = await fixture<SalesRoles>(
      html`<sales-roles lang="en" .catalogue=${owned}></sales-roles>`,
    );
    await until('the roles', () => askButton(cardsOf(widget)[0]!));
    const sizes = () =>
      [inside(widget, '[part="title"]')!, inside(cardsOf(widget)[0]!, '[part="summary"]')!].map(
        (element) => getComputedStyle(element).fontSize,
      );
    document.body.style.fontSize = '16px';
    const before = sizes();
    document.documentElement.style.fontSize = '62.5%';
    try {
      expect(sizes()).to.deep.equal(before);
      expect(before).to.deep.equal(['36px', '16px']);
    } finally {
      document.documentElement.style.fontSize = '';
      document.body.style.fontSize = '';
    }
  });

  it('is not bent by the page’s own rules for headings, lists and buttons', async () => {
    const style = document.createElement('style');
    style.textContent =
      'h3, h4, ul, li, p, button { display: none !important; margin: 99px !important; }';
    const page = await fixture(html`<div></div>`);
    const widget = document.createElement('sales-roles');
    Object.assign(widget, { catalogue: owned, lang: 'en' });
    page.append(style, widget);
    await until('the roles', () => askButton(cardsOf(widget)[0]!));
    expect(askButton(cardsOf(widget)[0]!).checkVisibility()).to.equal(true);
    const title = inside(hierarchyOf(widget), '[part="level-title"]')!;
    expect(getComputedStyle(title).marginTop).to.equal('0px');
  });
});
