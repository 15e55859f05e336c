import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepFocus, elementsIn, exposedIn, flatTree, showersOf } from '../helpers/flat-tree.js';
import { textOf } from '../helpers/parts.js';
import { resizeTo } from '../helpers/window.js';
import { ENGLISH } from './catalogues.js';
import { STATE_NAMES, stages, type StateName } from './states.js';

/** More stops than this are a trap. */
const MOST = 150;

const press = (key: 'Tab' | 'Shift+Tab'): Promise<void> => sendKeys({ press: key });

const shiftTab = async (): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
};

/** Where Tab stops from one element on, until it comes to another. */
const walk = async (from: HTMLElement, to: HTMLElement, step: () => Promise<void>) => {
  from.focus();
  const stops: Element[] = [];
  for (;;) {
    await step();
    const stop = deepFocus();
    if (stop === to) return stops;
    if (!stop || stop === stops.at(-1) || stops.length > MOST) {
      throw new Error(`Tab goes no further than ${nameOf(stops.at(-1))}`);
    }
    stops.push(stop);
  }
};

const nameOf = (element: Element | undefined): string =>
  element ? `<${element.localName} id="${element.id}"> ${textOf(element).slice(0, 40)}` : 'nothing';

/** The box of what an element shows, also where it has none of its own. */
const boxOf = (element: Element): DOMRect => {
  const box = element.getBoundingClientRect();
  if (box.width || box.height) return box;
  const boxes = elementsIn(element)
    .map(boxOf)
    .filter(({ width, height }) => width || height);
  const [left, top] = [boxes.map((one) => one.left), boxes.map((one) => one.top)];
  const [right, bottom] = [boxes.map((one) => one.right), boxes.map((one) => one.bottom)];
  const x = Math.min(...left);
  const y = Math.min(...top);
  return new DOMRect(x, y, Math.max(...right) - x, Math.max(...bottom) - y);
};

/** The boxes of two elements, or of what they stand in, side by side in one place. */
const asideOf = (one: Element, other: Element): [DOMRect, DOMRect] => {
  const above = [one, ...showersOf(one)];
  const others = [other, ...showersOf(other)];
  const common = above.find((element) => others.includes(element))!;
  const below = (path: Element[]) => path[path.indexOf(common) - 1] ?? common;
  return [boxOf(below(above)), boxOf(below(others))];
};

/** Whether a box is read after another: in the same row further on, else in a row below. */
const isAfter = (box: DOMRect, before: DOMRect, isRightToLeft: boolean): boolean => {
  const shared = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
  const isRow = shared > Math.min(box.height, before.height) / 2;
  if (!isRow) return box.top >= before.top;
  return isRightToLeft ? box.right <= before.right + 1 : box.left >= before.left - 1;
};

/** Pairs of stops of which the second stands before the first. */
const backwardsIn = (stops: readonly Element[], isRightToLeft: boolean): string[] =>
  stops.slice(1).flatMap((stop, index) => {
    const [before, box] = asideOf(stops[index]!, stop);
    return isAfter(box, before, isRightToLeft)
      ? []
      : [`${nameOf(stop)} after ${nameOf(stops[index])}`];
  });

const WALKS: readonly StateName[] = [
  'default',
  'an open card',
  'nothing found',
  'compared',
  'a tree with a closed branch and an open card',
  'a list',
  'chosen roles',
  'a form with errors',
  'sent, with my consents open',
  'another request beside one that waits',
  'a choice that is open again',
  'a catalogue that failed',
  'parts alone',
  'a layout of the owner’s',
];

describe('Tab', () => {
  const stage = stages();

  for (const name of STATE_NAMES) {
    it(`goes by the document, never by numbers: ${name}`, async () => {
      const { page } = await stage(name);
      const numbered = [...flatTree(page)].filter(
        (element) => Number(element.getAttribute('tabindex')) > 0,
      );
      expect(numbered.map(nameOf)).to.deep.equal([]);
    });
  }

  it('is held against what is seen: a row that is turned around would be told', async () => {
    const page = await fixture(html`<div><button>One</button><button>Two</button></div>`);
    Object.assign((page as HTMLElement).style, { display: 'flex' });
    expect(backwardsIn([...page.children], false)).to.deep.equal([]);
    (page as HTMLElement).style.flexDirection = 'row-reverse';
    expect(backwardsIn([...page.children], false)).to.have.length(1);
    (page as HTMLElement).style.flexDirection = 'column-reverse';
    expect(backwardsIn([...page.children], false)).to.have.length(1);
  });

  for (const [width, dir, names] of [
    [1024, 'ltr', WALKS],
    [1024, 'rtl', ['an open card', 'compared', 'a form with errors', 'queued']],
    [360, 'ltr', ['an open card', 'compared', 'a choice that is open again']],
  ] as const) {
    describe(`${width} px, ${dir}`, () => {
      before(() => resizeTo(width, 800));

      after(() => resizeTo());

      for (const name of names) {
        it(`goes as one reads, out at the end, and back: ${name}`, async () => {
          const { page } = await stage(name, { lang: 'en', catalogue: ENGLISH });
          page.dir = dir;
          const [first, last] = ['before', 'after'].map((id) =>
            page.querySelector<HTMLElement>(`#${id}`)!,
          ) as [HTMLElement, HTMLElement];
          const stops = await walk(first, last, () => press('Tab'));
          expect(stops.length).to.be.above(4);
          expect(backwardsIn(stops, dir === 'rtl')).to.deep.equal([]);
          // All that can be operated is on the way.
          const missed = exposedIn(page).filter(
            (one) =>
              one.matches('a[href], button, input, select, textarea, summary') &&
              !one.matches(':disabled, [tabindex="-1"]') &&
              !stops.includes(one) &&
              one !== first &&
              one !== last,
          );
          expect(missed.map(nameOf)).to.deep.equal([]);

          const back = await walk(last, first, shiftTab);
          expect(back.map(nameOf)).to.deep.equal(stops.map(nameOf).reverse());
        });
      }
    });
  }
});
