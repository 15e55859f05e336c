import { nodesIn, showersOf } from './flat-tree.js';
import { read } from './colour.js';
import { isWithin, type Box } from './paint.js';
import { nameOf, visibleIn } from './visible.js';

/** Half a pixel is rounding; a line may be lower than the font's tallest letters, which then reach over it. */
const [SLACK, LINE_SLACK] = [1, 4];

const isScrolling = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => /auto|scroll/.test(overflow));
};

/** Whether it shows where it ends: by a border, or a background. */
const isSurface = (element: Element): boolean => {
  const style = getComputedStyle(element);
  if (style.display === 'inline') return false;
  const isDrawn = (side: string): boolean => {
    const of = (name: string) => style.getPropertyValue(`border-${side}-${name}`);
    return of('style') !== 'none' && parseFloat(of('width')) > 0 && read(of('color'))[3] > 0;
  };
  return (
    style.backgroundImage !== 'none' ||
    read(style.backgroundColor)[3] > 0 ||
    ['top', 'right', 'bottom', 'left'].every(isDrawn)
  );
};

/** A text that can be read, and where its lines stand. */
interface Text {
  words: string;
  element: HTMLElement;
  /** The nearest above it that is not part of a line itself. */
  block: Element;
  lines: Box[];
}

const blockOf = (element: Element): Element => {
  const isBlock = (one: Element) => !/^(inline|contents)$/.test(getComputedStyle(one).display);
  let block = element;
  while (!isBlock(block)) block = showersOf(block).next().value as Element;
  return block;
};

const isCutOnPurpose = (element: Element): boolean =>
  !/^(none|)$/.test(getComputedStyle(element).getPropertyValue('-webkit-line-clamp'));

/** The texts in an element, but for those of fields, which are the browser's. */
export const textsOf = (root: Element): Text[] =>
  visibleIn(root)
    .filter((element) => !element.matches('select, option, optgroup, textarea, style, script'))
    .flatMap((element) =>
      nodesIn(element).flatMap((node) => {
        const words = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
        if (!words) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        return [{ words, element, block: blockOf(element), lines }];
      }),
    );

/** The same for an element as before, while nothing moves: browsers work a style out anew for each question. */
const once = <T>(find: (element: Element) => T): ((element: Element) => T) => {
  const found = new Map<Element, T>();
  return (element) => {
    if (!found.has(element)) found.set(element, find(element));
    return found.get(element) as T;
  };
};

/** What reaches over the sides of a page, or of the surface on which it stands; there, in height as well. */
export const escapesFrom = (root: Element, { isHeightKnown = true } = {}): string[] => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  const boxOf = (surface: Element | undefined): Box => {
    const { left, right, top, bottom } = (surface ?? root).getBoundingClientRect();
    return isHeightKnown && surface
      ? { left, right, top, bottom }
      : { left, right, top: -Infinity, bottom: Infinity };
  };
  const [isGround, scrolls] = [once(isSurface), once(isScrolling)];
  const around = once((element) =>
    [...showersOf(element)].filter((one) => root.contains(one) || one.getRootNode() !== document),
  );
  const surfaceOf = once((element) => around(element).find(isGround));
  // What scrolls by itself may hold more than it shows.
  const isFree = once((element) => around(element).some(scrolls));
  const elements = visibleIn(root).filter((element) => {
    if (isFree(element)) return false;
    const box = element.getBoundingClientRect();
    return !isWithin(box, boxOf(surfaceOf(element)), SLACK);
  });
  const texts = textsOf(root).filter(({ block, lines }) => {
    if (scrolls(block) || isFree(block) || isCutOnPurpose(block)) return false;
    const bounds = [boxOf(block), boxOf(isGround(block) ? block : surfaceOf(block))];
    return lines.some((line) => {
      const { left, right, top, bottom } = line;
      const lower = { left, right, top: top + LINE_SLACK, bottom: bottom - LINE_SLACK };
      return bounds.some((bound) => !isWithin(lower, bound, SLACK));
    });
  });
  return [
    ...wide,
    ...elements.map(nameOf),
    ...texts.map(({ words, block }) => `the text "${words}" of ${nameOf(block)}`),
  ];
};

/** What shows less than it holds, and cannot be scrolled. */
export const cutIn = (root: Element): string[] =>
  visibleIn(root)
    .filter((element) => {
      const { overflowX, overflowY, display, fontSize, paddingTop, paddingBottom } =
        getComputedStyle(element);
      if (display === 'inline' || isCutOnPurpose(element)) return false;
      if (element.matches('input, select')) {
        // A line of text and its tallest letters.
        const room = element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
        return !element.matches('[type="checkbox"]') && room < parseFloat(fontSize) * 1.2;
      }
      const isCut = (overflow: string, holds: number, shows: number) =>
        /hidden|clip/.test(overflow) && holds > shows + SLACK;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
      );
    })
    .map(nameOf);

/** Texts that stand on each other. */
export const overlapsIn = (root: Element): string[] => {
  // What sticks to the window's lower edge is at its place there.
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  const all = textsOf(root).filter(({ block }) => !isCutOnPurpose(block));
  const meet = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > LINE_SLACK;
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          one.block !== other.block &&
          one.lines.some((line) => other.lines.some((another) => meet(line, another))),
      )
      .map((other) => `"${one.words}" and "${other.words}"`),
  );
};
