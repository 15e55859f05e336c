import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { read, write } from '../helpers/colour.js';
import { emulate } from '../helpers/emulate.js';
import { deepFocus, showersOf } from '../helpers/flat-tree.js';
import { inside } from '../helpers/parts.js';
import { expand, fillsOf, groundsAround, isWithin, lowest, opacityOf } from '../helpers/paint.js';
import { controlsIn, elementAt, finishMotion, nameOf, visibleIn } from '../helpers/visible.js';
import { resizeTo } from '../helpers/window.js';
import { FEW, TELLING } from './settings.js';
import { stages, widgetIn, type StateName } from './states.js';

/** Each has something to focus that no other has. */
const IN: readonly StateName[] = [...TELLING, 'parts alone'];

/** WCAG 2.2, 1.4.11 (and 2.4.13): at least 2 px thick, and 3 to 1 with all that it lies on. */
const THICKNESS = 2;
const CONTRAST = 3;

/** What cuts off all that reaches over its edges. */
const isClipping = (element: Element): boolean => {
  const { overflowX, overflowY, contain, contentVisibility } = getComputedStyle(element);
  return (
    [overflowX, overflowY].some((overflow) => overflow !== 'visible') ||
    /paint|content|strict/.test(contain) ||
    contentVisibility === 'auto'
  );
};

/** What is wrong with the focus ring of an element, unless it lies on the page itself and that `isOthers`. */
const faultsOf = (element: Element, isOthers = false): string[] => {
  const {
    outlineStyle,
    outlineWidth,
    outlineOffset,
    outlineColor,
    borderTopWidth,
    borderTopColor,
  } = getComputedStyle(element);
  const [width, offset] = [outlineWidth, outlineOffset].map(parseFloat) as [number, number];
  // `auto` is the browser's own, of which nothing is known.
  if (['none', 'auto'].includes(outlineStyle)) return [`its outline is ${outlineStyle}`];
  if (width < THICKNESS) return [`its outline is ${width} px`];
  const faults: string[] = [];
  const ring = expand(element.getBoundingClientRect(), offset + width);
  const outside = groundsAround(element, ring);
  const page = read(getComputedStyle(document.body).backgroundColor);
  if (isOthers && outside.some((ground) => write(ground) === write(page))) return [];
  const fills = fillsOf(element).filter(([, , , alpha]) => alpha === 1);
  const border = parseFloat(borderTopWidth) ? [read(borderTopColor)] : [];
  const inside = [...fills, ...border.filter(([, , , alpha]) => alpha === 1)];
  const grounds = [
    ...(offset + width > 0 ? outside : []),
    // It touches what the element itself is made of.
    ...(offset <= 0 ? inside : []),
  ];
  const [red, green, blue, alpha] = read(outlineColor);
  const ratio = lowest([red, green, blue, alpha * opacityOf(element)], grounds);
  if (ratio < CONTRAST) faults.push(`its outline ${outlineColor} has ${ratio.toFixed(2)} to 1`);
  const cut = [...showersOf(element)].find(
    (one) =>
      one !== document.body &&
      one !== document.documentElement &&
      isClipping(one) &&
      !isWithin(ring, one.getBoundingClientRect()),
  );
  if (cut) faults.push(`its outline is cut off by ${nameOf(cut)}`);
  return faults;
};

/** Whether something else lies over the middle of each of its lines (WCAG 2.2, 2.4.11). */
const isObscured = (element: Element): boolean => {
  const middle = (from: number, to: number, end: number) =>
    (Math.max(from, 0) + Math.min(to, end)) / 2;
  return [...element.getClientRects()].every(({ left, right, top, bottom }) => {
    const found = elementAt(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return !found || ![found, ...showersOf(found)].includes(element);
  });
};

/** Whether it stays so: WebKit brings a field into view some frames after it has the focus. */
const staysObscured = async (element: Element): Promise<boolean> => {
  for (let frames = 0; frames < 30 && isObscured(element); frames += 1) {
    await new Promise(requestAnimationFrame);
  }
  return isObscured(element);
};

const isFocusable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled, #before, #after');

/** In each of the states there are more stops: whatever comes of it, there are the fields of the form, or the search. */
const LEAST = 5;

/** Goes through a page from its first button to its last by the keyboard; fails where that leaves out anything. */
const walk = async (page: Element, visit: (element: Element) => unknown): Promise<void> => {
  const walked: Element[] = [];
  page.querySelector<HTMLElement>('#before')!.focus();
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const element = deepFocus();
    if (element?.id === 'after') break;
    if (!element || walked.includes(element)) {
      const last = walked.at(-1);
      throw new Error(`Tab goes no further than ${last ? nameOf(last) : 'the beginning'}`);
    }
    walked.push(element);
    await visit(element);
  }
  const missed = controlsIn(page)
    .filter(isFocusable)
    .filter((element) => !walked.includes(element));
  expect(missed.map(nameOf), 'not reached').to.deep.equal([]);
  expect(walked.length, 'stops').to.be.at.least(LEAST);
};

interface Colours {
  scheme: 'light' | 'dark';
  background: string;
  /** No page that goes with the scheme: only what lies on the widget's own surfaces can be answered for. */
  isOthers?: boolean;
}

const PAGES: readonly Colours[] = [
  { scheme: 'light', background: 'white' },
  { scheme: 'dark', background: 'black' },
  { scheme: 'light', background: 'rgb(40, 90, 200)', isOthers: true },
  { scheme: 'dark', background: 'rgb(140, 180, 250)', isOthers: true },
];

const FORCED: readonly Colours[] = [
  { scheme: 'light', background: 'Canvas' },
  { scheme: 'dark', background: 'Canvas' },
];

const onEach = (pages: readonly Colours[], element: Element): string[] =>
  pages.flatMap(({ scheme, background, isOthers }) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = background;
    finishMotion();
    return faultsOf(element, isOthers).map(
      (fault) => `${nameOf(element)}, ${scheme} on ${background}: ${fault}`,
    );
  });

describe('the focus ring', () => {
  const open = stages();

  beforeEach(() => resizeTo(1000, 500));

  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    await emulate({});
  });

  for (const name of IN) {
    it(`is seen on all that the keyboard reaches, on light and dark pages: ${name}`, async () => {
      const { page } = await open(name, FEW);
      const faults: string[] = [];
      await walk(page, async (element) => {
        if (await staysObscured(element)) faults.push(`${nameOf(element)}: something lies over it`);
        faults.push(...onEach(PAGES, element));
      });
      expect(faults).to.deep.equal([]);
    });
  }

  it('does not end up below the bar that leads to the form, in a narrow window, too', async () => {
    await resizeTo(320, 500);
    const { page } = await open('chosen roles', FEW);
    const bar = inside(widgetIn(page), '.chosen')!;
    const obscured: Element[] = [];
    let stuck = 0;
    await walk(page, async (element) => {
      if (await staysObscured(element)) obscured.push(element);
      const { bottom } = bar.getBoundingClientRect();
      if (Math.abs(bottom - innerHeight) < 30) stuck += 1;
    });
    expect(obscured.map(nameOf)).to.deep.equal([]);
    // Else it was never in the way.
    expect(stuck, 'stops with the bar in the window').to.be.above(3);
  });

  for (const name of [
    'compared',
    'a form with errors',
    'asked whether to send it again',
    'another request beside one that waits',
  ] as const) {
    it(`is seen on what takes the focus by itself: ${name}`, async () => {
      const { page } = await open(name, FEW);
      await sendKeys({ press: 'Tab' });
      const places = visibleIn(page).filter((element) => element.matches('[tabindex="-1"]'));
      expect(places.length).to.be.above(0);
      const faults = places.flatMap((place) => {
        place.focus();
        if (deepFocus() !== place) return [`${nameOf(place)} does not take it`];
        return onEach(PAGES, place);
      });
      expect(faults).to.deep.equal([]);
    });
  }

  for (const name of IN) {
    it(`is seen in forced colours: ${name}`, async function () {
      // Firefox and WebKitGTK cannot be told to force colours: to be taken out when they can.
      if (!(await emulate({ features: { 'forced-colors': 'active' } }))) this.skip();
      const { page } = await open(name, FEW);
      const faults: string[] = [];
      await walk(page, (element) => faults.push(...onEach(FORCED, element)));
      expect(faults).to.deep.equal([]);
    });
  }
});
