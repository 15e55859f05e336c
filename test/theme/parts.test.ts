import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { owned } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import { deep } from '../helpers/deep.js';
import {
  askButton,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

// The contract: plain nouns; the parts of a part are named after it where two would meet.
const PARTS =
  'title intro chosen button level level-title level-text list card card-title alias card-level ' +
  'summary details section section-title form form-title form-intro chip field label input ' +
  'consent error status notice notice-title notice-text count comparison comparison-title';

/** A widget with everything in sight: a role in the request, open details, an error in the form. */
const fullWidget = async (layout: 'levels' | 'list') => {
  const widget = await fixture<SalesRoles>(
    html`<sales-roles lang="en" layout=${layout} .catalogue=${owned}></sales-roles>`,
  );
  await until('the roles', () => detailsButton(cardsOf(widget)[0]!));
  const [card] = cardsOf(widget);
  const compare = () => inside(hierarchyOf(widget), '.search button');
  (await until('the comparison', compare)).click();
  askButton(card!).click();
  detailsButton(card!).click();
  const send = await until('the form', () => {
    // It comes when it is near.
    formOf(widget).scrollIntoView();
    return inside(formOf(widget), 'form button.primary');
  });
  send.click();
  await until('the errors', () => inside(formOf(widget), 'p[part="error"]'));
  await until('the notice', () => inside(inside(widget, 'sales-cookie-notice'), '[part="notice"]'));
  return widget;
};

/** A page's style sheet, until the test is over. */
const pageStyle = async (css: string) => {
  const style = document.createElement('style');
  style.textContent = css;
  (await fixture(html`<div></div>`)).append(style);
};

const MARK = '7px';
const isMarked = (element: Element) => getComputedStyle(element).scrollMarginTop === MARK;

describe('the theme’s parts', () => {
  expectNoErrors();

  it('are styled from the page, the card of a widget first', async () => {
    await pageStyle('sales-roles::part(card) { border-left-width: 9px; }');
    const widget = await fullWidget('levels');
    const widths = cardsOf(widget).map(
      (card) => getComputedStyle(inside(card, 'article')!).borderLeftWidth,
    );
    expect(widths).to.deep.equal(['9px', '9px', '9px']);
  });

  for (const name of PARTS.split(' ')) {
    it(`sales-roles::part(${name}) reaches something`, async () => {
      await pageStyle(`sales-roles::part(${name}) { scroll-margin-top: ${MARK}; }`);
      const widget = await fullWidget(name === 'card-level' ? 'list' : 'levels');
      const marked = deep(widget.shadowRoot!).filter(isMarked);
      expect(marked).not.to.deep.equal([]);
      // A title of the form is none of the widget's: each name means one thing.
      const own = new Set(marked.map((element) => element.getAttribute('part')));
      expect(
        [...own].every((part) => name.endsWith(part!)),
        [...own].join(),
      ).to.equal(true);
      expect(own).to.have.property('size', 1);
    });
  }

  for (const layout of ['levels', 'list'] as const) {
    it(`are all within reach: ${layout}`, async () => {
      const rules = PARTS.split(' ').map((name) => `sales-roles::part(${name})`);
      await pageStyle(`${rules.join()} { scroll-margin-top: ${MARK}; }`);
      const widget = await fullWidget(layout);
      const beyond = deep(widget.shadowRoot!).filter(
        (element) => element.hasAttribute('part') && !isMarked(element),
      );
      expect(beyond.map((element) => element.getAttribute('part'))).to.deep.equal([]);
    });
  }

  it('of a part that stands alone are its own', async () => {
    await pageStyle(`
      sales-role-hierarchy::part(card-title), sales-role-card::part(title) {
        scroll-margin-top: ${MARK};
      }
    `);
    const page = await fixture(html`
      <div lang="en">
        <sales-role-hierarchy .catalogue=${owned}></sales-role-hierarchy>
        <sales-role-card .salesRole=${owned.roles[0]}></sales-role-card>
      </div>
    `);
    const hierarchy = page.querySelector('sales-role-hierarchy')!;
    const card = page.querySelector('sales-role-card')!;
    await until('the titles', () => cardsOf(hierarchy).every((one) => inside(one, 'h4')));
    expect([...cardsOf(hierarchy), card].map((one) => isMarked(inside(one, 'h4')!))).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });
});
