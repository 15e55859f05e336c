import { expect } from '@open-wc/testing';
import { flatTree } from '../helpers/flat-tree.js';
import { type } from '../helpers/finder.js';
import {
  allInside,
  askButton,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
  partText,
  textOf,
} from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { finishMotion } from '../helpers/visible.js';
import { ENGLISH } from './catalogues.js';
import { stages, widgetIn, type StateName } from './states.js';

/** All that is seen of an element beside its colours and its size: words, shapes, weights, lines. */
const shapeOf = (element: Element): string[] =>
  [...flatTree(element)].flatMap((one) => {
    const shapes = ['', '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(one, pseudo || null);
      const { content, transform, fontWeight, textDecorationLine, maskImage } = style;
      const borders = [style.borderTopWidth, style.borderBlockEndWidth, style.borderStyle];
      return [content, transform, fontWeight, textDecorationLine, maskImage, ...borders].join();
    });
    return [one.localName, ...shapes];
  });

/** What a press changes of how a button is seen, beside colours. */
const changeOf = async (button: HTMLElement, isPressed: () => boolean): Promise<boolean> => {
  const before = [textOf(button), ...shapeOf(button)].join('\n');
  button.click();
  await until('the pressed button', isPressed);
  // What turns is looked at when it has turned.
  finishMotion();
  return [textOf(button), ...shapeOf(button)].join('\n') !== before;
};

describe('no state is told by its colour alone', () => {
  const stage = stages();
  const own = (name: StateName) => stage(name, { lang: 'en', catalogue: ENGLISH });

  it('a role that is asked about: a mark on the button, and aria-pressed', async () => {
    const { page } = await own('default');
    const button = askButton(cardsOf(widgetIn(page))[0]!);
    expect(await changeOf(button, () => button.ariaPressed === 'true')).to.equal(true);
    expect(await changeOf(button, () => button.ariaPressed === 'false')).to.equal(true);
  });

  it('a role that is compared: a mark on the button, and aria-pressed', async () => {
    const { page } = await own('an open card');
    const button = inside(cardsOf(widgetIn(page))[0]!, '.tools [aria-pressed]')!;
    expect(await changeOf(button, () => button.ariaPressed === 'true')).to.equal(true);
    expect(await changeOf(button, () => button.ariaPressed === 'false')).to.equal(true);
  });

  it('what is open: the mark on the button is turned, and aria-expanded', async () => {
    const { page } = await own('a tree');
    const hierarchy = hierarchyOf(widgetIn(page));
    for (const button of [
      detailsButton(cardsOf(hierarchy)[0]!),
      inside(hierarchy, '.branch')!,
      inside(hierarchy, '.search [aria-expanded]')!,
    ]) {
      const before = button.ariaExpanded;
      expect(await changeOf(button, () => button.ariaExpanded !== before)).to.equal(true);
    }
  });

  for (const lang of ['en', 'ru'] as const) {
    it(`an error: words beside the field, and aria-invalid: ${lang}`, async () => {
      const { page } = await stage('a form with errors', { lang });
      const form = formOf(widgetIn(page));
      const inputs = allInside(form, 'form :is(input, textarea):not([aria-hidden] *)');
      const isWrong = (input: Element) => input.getAttribute('aria-invalid') === 'true';
      expect(inputs.filter(isWrong)).to.have.length(inputs.length);
      for (const input of inputs) {
        const error = inside(form, `#${input.id}-error`)!;
        expect(textOf(error), input.id).to.match(/\S/);
        expect(error.checkVisibility()).to.equal(true);
        expect(error.parentElement === input.parentElement, 'beside it').to.equal(true);
      }
    });

    it(`what has to be filled in: words where it has not, and "required" where it has: ${lang}`, async () => {
      const { page } = await stage('default', { lang });
      const form = formOf(widgetIn(page));
      const told = allInside<HTMLInputElement>(form, 'form [part="field"] [part="input"]').map(
        (input) => {
          const label = textOf(inside(form, `label[for="${input.id}"]`));
          const hint = input.getAttribute('aria-describedby') === 'either';
          const isOptional = /\((optional|необязательно)\)/.test(label);
          return [
            input.id,
            input.required ? 'required' : hint ? 'either' : isOptional && 'optional',
          ];
        },
      );
      expect(told).to.deep.equal([
        ['name', 'required'],
        ['phone', 'either'],
        ['email', 'either'],
        ['message', 'optional'],
      ]);
    });
  }

  it('what a search has found: underlined, and said by the count', async () => {
    const { page } = await own('default');
    const hierarchy = hierarchyOf(widgetIn(page));
    await type(hierarchy, 'seller');
    await until('the count', () => textOf(inside(hierarchy, '.found')).startsWith('Found'));
    // Firefox before 140 knows no highlights.
    if (!('highlights' in CSS)) return;
    const rule = await until('the style of what is found', () =>
      allInside(hierarchy, 'sales-role-card')
        .flatMap((card) => card.shadowRoot!.adoptedStyleSheets)
        .flatMap((sheet) => [...sheet.cssRules])
        .find(({ cssText }) => cssText.startsWith('::highlight')),
    );
    expect((rule as CSSStyleRule).style.textDecorationLine).to.equal('underline');
  });

  for (const name of ['default', 'a list', 'a tree'] as const) {
    it(`a level: its title or number in words, over its roles or on the card: ${name}`, async () => {
      const { page } = await own(name);
      const titles: Record<number, string> = { 1: 'Leaders', 2: 'Sellers', 3: 'Level 3' };
      for (const card of cardsOf(widgetIn(page))) {
        const band = card.closest('[part="level"]');
        const words = [partText(card, 'level'), textOf(band?.querySelector('.header') ?? null)];
        expect(words.join(' ')).to.include(titles[card.salesRole!.level]);
      }
    });
  }

  for (const [name, words] of Object.entries({
    sending: 'Sending…',
    sent: 'has been sent',
    queued: 'no confirmation yet',
    refused: 'was not accepted',
  })) {
    it(`what has become of a request: in words, ${name}`, async () => {
      const { page } = await stage(name as StateName);
      expect(textOf(inside(formOf(widgetIn(page)), '[part="status"]'))).to.include(words);
    });
  }
});
