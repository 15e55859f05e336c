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

const steps = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** sRGB in steps of a sixth, those of one amount of red each; greys; what is vivid; and what no hexadecimal names. */
const COLOURS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    steps(7).map((red) => [
      `red ${red} of 6`,
      steps(49).map(
        (step) =>
          `rgb(${[red, Math.floor(step / 7), step % 7].map((part) => Math.round((part * 255) / 6)).join(' ')})`,
      ),
    ]),
  ),
  grey: steps(33).map((step) => `hsl(0 0% ${step * 3.125}%)`),
  vivid: steps(36).flatMap((hue) =>
    [35, 50, 65].map((lightness) => `hsl(${hue * 10} 100% ${lightness}%)`),
  ),
  'beyond sRGB, translucent or named': [
    ...['1 0 0', '0 1 0', '0 0 1', '1 1 0', '0 1 1', '1 0 1'].map(
      (p3) => `color(display-p3 ${p3})`,
    ),
    ...steps(8).map((hue) => `oklch(0.7 0.4 ${hue * 45})`),
    'rgb(36 87 197 / 0.3)',
    'transparent',
    'rebeccapurple',
  ],
};

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

const isShown = (element: Element): boolean =>
  element.checkVisibility() && !element.closest('.hidden, [hidden]');

const hasText = (element: Element): boolean =>
  isShown(element) &&
  !['STYLE', 'OPTION'].includes(element.tagName) &&
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );

/** How an element is called in a message. */
const nameOf = (element: Element): string =>
  `${element.localName}.${element.className}[${element.getAttribute('part') ?? ''}]`;

interface Pair {
  name: string;
  least: number;
  colours: () => readonly [string, string];
}

/** Each text on what it lies on, each control's border or fill beside what lies around it, each dot. */
const pairsOf = (widget: SalesRoles): Pair[] => {
  const all = [...flatTree(widget)];
  const texts = all.filter(hasText).map((element): Pair => {
    const style = getComputedStyle(element);
    return {
      name: `the text of ${nameOf(element)}`,
      least: 4.5,
      colours: () => [style.color, groundOf(element)],
    };
  });
  const isBox = (element: Element): boolean =>
    element.matches(
      'button:not(.quiet, [part="chip"] *), input:not([type=checkbox]), textarea, select',
    );
  const boxes = all
    .filter((element) => isShown(element) && isBox(element))
    .map((element): Pair => {
      const style = getComputedStyle(element);
      const outside = element.parentElement!;
      return {
        name: `the border of ${nameOf(element)}`,
        least: 3,
        colours: () => [style.borderTopColor, groundOf(outside)],
      };
    });
  const drawn = all
    .filter((element) => isShown(element) && element.matches('.chevron, .tick'))
    .map((element): Pair => {
      const style = getComputedStyle(element);
      return {
        name: `the drawing in ${nameOf(element.parentElement!)}`,
        least: 3,
        colours: () => [style.borderBottomColor, groundOf(element)],
      };
    });
  const ticks = all
    .filter((element) => isShown(element) && element.matches('[type=checkbox]'))
    .flatMap((element): Pair[] => {
      const [box, tick] = [getComputedStyle(element), getComputedStyle(element, '::before')];
      const border: Pair = {
        name: `the border of ${nameOf(element)} ${element.id}`,
        least: 3,
        colours: () => [box.borderTopColor, groundOf(element.parentElement!)],
      };
      return (element as HTMLInputElement).checked
        ? [
            border,
            {
              name: `the tick of ${element.id}`,
              least: 3,
              colours: () => [tick.borderBottomColor, groundOf(element)],
            },
          ]
        : [border];
    });
  const dots = all
    .filter((element) => element.matches('[part="level"] > .header'))
    .map((element, index): Pair => {
      const style = getComputedStyle(element, '::before');
      return {
        name: `the dot of level ${index + 1}`,
        least: 3,
        colours: () => [style.backgroundColor, groundOf(element)],
      };
    });
  return [...texts, ...boxes, ...drawn, ...ticks, ...dots];
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

/** Pairs that come to the same with brands far apart are made of the same colours: one of them is looked at. */
const distinct = (page: HTMLElement, pairs: readonly Pair[]): Pair[] => {
  const keys = pairs.map(({ least }) => String(least));
  for (const brand of ['#2457c5', '#ffd400', '#b00020', '#123', '#eef']) {
    page.style.setProperty('--sales-brand', brand);
    for (const [index, { colours }] of pairs.entries())
      keys[index] = `${keys[index]} ${colours().join()}`;
  }
  return [...new Map(pairs.map((pair, index) => [keys[index], pair])).values()];
};

/** What cannot be read or seen well enough, of all the pairs, with all the colours. */
const faintIn = (
  page: HTMLElement,
  pairs: readonly Pair[],
  brands: readonly string[],
): string[] => {
  const faint: string[] = [];
  const apart = distinct(page, pairs);
  for (const brand of brands) {
    page.style.setProperty('--sales-brand', brand);
    for (const { name, least, colours } of apart) {
      const [one, other] = colours();
      const ratio = contrast(one, other);
      if (ratio < least)
        faint.push(`${name}: ${ratio.toFixed(2)} for ${brand}, ${one} on ${other}`);
    }
  }
  return faint;
};

/** A widget on a page of a scheme, in which no colour changes in steps. */
const shownOn = async (scheme: 'light' | 'dark') => {
  const widget = await shown();
  addRules(widget, () => '* { transition: none !important }');
  const page = widget.parentElement!;
  page.style.colorScheme = scheme;
  page.style.color = scheme === 'light' ? '#111' : '#eee';
  page.style.background = scheme === 'light' ? '#fff' : '#121212';
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
        const some = Object.values(COLOURS)
          .flat()
          .filter((_, index) => index % 5 === 0);
        expect(faintIn(page, pairsOf(widget), some).slice(0, 20)).to.deep.equal([]);
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
    for (const band of bands) {
      for (const text of band.querySelectorAll(
        '[part="level-title"], [part="level-text"], .count',
      )) {
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
