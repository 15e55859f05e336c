import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { role } from '../helpers/catalogues.js';
import { contrast, groundOf } from '../helpers/colour.js';
import { ConsoleSpy, expectNoErrors } from '../helpers/console.js';
import { flatTree } from '../helpers/flat-tree.js';
import { allInside, askButton, cardsOf, detailsButton, formOf, inside } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { COLOURS, dress, faintIn, FEWER, nameOf, pairsOf } from './brands.js';

const CATALOGUE: Catalogue = {
  version: 1,
  lang: 'en',
  title: 'Roles',
  intro: 'Who does what.',
  levels: [1, 2, 3, 4].map((level) => ({ level, text: `What level ${level} does` })),
  roles: [1, 2, 3, 4].map((level) =>
    role(`role-${level}`, level, {
      alias: 'Alias',
      tags: ['a tag'],
      sections: [{ title: 'Hiring', items: ['Likes people'] }],
    }),
  ),
};

/** A widget that shows most of what it has: an open and a chosen card, a form with errors, the notice. */
const shown = async (): Promise<SalesRoles> => {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const widget = document.createElement('sales-roles');
  widget.catalogue = CATALOGUE;
  widget.purposes = 'newsletter=/newsletter';
  widget.policyUrl = '/privacy';
  widget.consentUrl = '/consent';
  widget.cookies = 'choice';
  page.append(widget);
  await until('the roles', () => askButton(cardsOf(widget)[3]!));
  const [first] = cardsOf(widget);
  askButton(first!).click();
  detailsButton(first!).click();
  const form = formOf(widget);
  const send = await until('the form', () => {
    form.scrollIntoView({ block: 'center' });
    return inside(form, 'button.primary');
  });
  inside(form, '#purpose-newsletter')!.click();
  send.click();
  await until('the errors', () => inside(form, '.summary'));
  await until('what is chosen', () => inside(form, '[part="chip"]'));
  await until('the details', () => inside(first!, '[part="section"]'));
  await until('the search', () => inside(inside(widget, 'sales-role-hierarchy'), '#tag'));
  const notice = inside(widget, 'sales-cookie-notice');
  await until('the choice', () => {
    notice?.scrollIntoView({ block: 'center' });
    return allInside(notice, '.buttons button').length === 3;
  });
  return widget;
};

/** A rule as if it held now: no test can bring the pointer over everything, or an old browser. */
const asIf = {
  hovered: ({ cssText }: CSSRule): string => cssText.replaceAll(':hover', ':not(:hover, :not(*))'),
  old: (rule: CSSRule): string =>
    rule instanceof CSSSupportsRule ? [...rule.cssRules].map((one) => one.cssText).join('') : '',
};

/** Adds rules to a widget and all its parts, on top of their own. */
const addRules = (widget: SalesRoles, rules: (own: CSSRule[]) => string): void => {
  for (const { shadowRoot } of flatTree(widget)) {
    if (!shadowRoot) continue;
    const own = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const added = new CSSStyleSheet();
    added.replaceSync(rules(own));
    shadowRoot.adoptedStyleSheets.push(added);
  }
};

/** A widget on a page of a scheme, in which no colour changes in steps. */
const shownOn = async (scheme: 'light' | 'dark') => {
  const widget = await shown();
  addRules(widget, () => '* { transition: none !important }');
  const page = widget.parentElement!;
  dress(page, scheme);
  return { widget, page };
};

describe('a theme from any brand colour', () => {
  expectNoErrors();

  it('is looked at with more than 500 colours', () => {
    const all = new Set(Object.values(COLOURS).flat());
    expect(all.size).to.be.at.least(500);
    for (const colour of all) expect(CSS.supports('color', colour), colour).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    describe(`has a contrast of 4.5 for each text and 3 for each control, on a ${scheme} page`, () => {
      for (const [kind, colours] of Object.entries(COLOURS)) {
        it(`where it is ${kind}`, async () => {
          const { widget, page } = await shownOn(scheme);
          const pairs = pairsOf(widget);
          expect(pairs.length, 'what is looked at').to.be.at.least(80);
          expect(faintIn(page, pairs, colours).slice(0, 20)).to.deep.equal([]);
        });
      }

      it('also under the pointer', async () => {
        const { widget, page } = await shownOn(scheme);
        const before = getComputedStyle(askButton(cardsOf(widget)[1]!)).backgroundColor;
        addRules(widget, (own) => own.map(asIf.hovered).join(''));
        const after = getComputedStyle(askButton(cardsOf(widget)[1]!)).backgroundColor;
        expect(after).not.to.equal(before);
        expect(faintIn(page, pairsOf(widget), FEWER).slice(0, 20)).to.deep.equal([]);
      });
    });
  }

  it('is the default one, light, where a browser has no relative colours', async () => {
    const { widget, page } = await shownOn('light');
    addRules(widget, (own) => own.map(asIf.old).join(''));
    const pairs = pairsOf(widget).filter(({ name }) => !name.startsWith('the dot'));
    expect(faintIn(page, pairs, ['#ffd400'])).to.deep.equal([]);
    expect(getComputedStyle(askButton(cardsOf(widget)[1]!)).color).to.equal('rgb(36, 87, 197)');
  });

  it('has its levels, and what is written on them, also on a dark page there', async () => {
    const { widget } = await shownOn('dark');
    addRules(widget, (own) => own.map(asIf.old).join(''));
    const bands = allInside(inside(widget, 'sales-role-hierarchy'), '[part="level"]');
    expect(bands.length, 'bands').to.equal(4);
    for (const band of bands) {
      const texts = band.querySelectorAll('[part="level-title"], [part="level-text"], .count');
      expect(texts.length, 'texts on a band').to.equal(3);
      for (const text of texts) {
        const ratio = contrast(getComputedStyle(text).color, groundOf(text));
        expect(ratio, nameOf(text)).to.be.at.least(4.5);
      }
      expect(contrast(groundOf(band), '#121212'), 'a band').to.be.at.least(4.5);
    }
  });

  it('shows a bright brand as it is, under black words', async () => {
    const { widget, page } = await shownOn('light');
    page.style.setProperty('--sales-brand', '#ffd400');
    const send = getComputedStyle(inside(formOf(widget), 'button.primary')!);
    expect(contrast(send.backgroundColor, '#ffd400')).to.be.at.most(1.01);
    expect(contrast(send.color, '#000')).to.be.at.most(1.01);
  });

  it('tells its levels apart, also where the brand is grey', async () => {
    const { widget, page } = await shownOn('light');
    const bands = allInside(inside(widget, 'sales-role-hierarchy'), '[part="level"]');
    for (const brand of ['#2457c5', '#ffd400', '#808080', '#000']) {
      page.style.setProperty('--sales-brand', brand);
      expect(new Set(bands.map(groundOf)).size, brand).to.equal(4);
    }
  });
});

describe('a brand colour that is none', () => {
  it('is named to the owner in the console', async () => {
    const spy = new ConsoleSpy();
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    page.style.setProperty('--sales-brand', 'banana');
    page.append(document.createElement('sales-lead-form'));
    const told = await spy.told('error');
    spy.restore();
    expect(told).to.deep.equal([
      'error: <sales-lead-form>: --sales-brand: expected a colour, got "banana"',
    ]);
  });
});
