import { contrast, over, read, write, type Colour } from './colour.js';
import { showersOf } from './flat-tree.js';

/** Where something is painted, in the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** WCAG's contrast of a colour, which may be translucent, with what it lies on. */
export const contrastOn = (colour: Colour, ground: Colour): number =>
  contrast(write(over(colour, ground)), write(ground));

export const expand = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Whether a box lies in another: half a pixel is none. */
export const isWithin = (inner: Box, outer: Box, slack = 0.5): boolean =>
  inner.left >= outer.left - slack &&
  inner.top >= outer.top - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom <= outer.bottom + slack;

/** How much of what an element paints there is to see: its own opacity, and that of all around it. */
export const opacityOf = (element: Element): number =>
  [element, ...showersOf(element)].reduce(
    (opacity, one) => opacity * Number(getComputedStyle(one).opacity),
    1,
  );

const COLOUR = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|transparent/g;

/** What an element is filled with: its colour, and those of a gradient, of which any may be the one. */
export const fillsOf = (element: Element): Colour[] => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const ground = read(backgroundColor);
  const stops = (backgroundImage.match(COLOUR) ?? []).map(read);
  return stops.length
    ? stops.map((stop) => (ground[3] === 1 ? over(stop, ground) : stop))
    : [ground];
};

/**
 * The colours on which a box can lie that an element shows: what the element and those around it are filled with, up
 * to the first that is opaque and holds all of the box. The page's body needs a background, and holds it in any case.
 */
export const groundsIn = (element: Element, box: Box): Colour[] => {
  const { display } = getComputedStyle(element);
  const painted = display === 'contents' ? [] : fillsOf(element).filter(([, , , alpha]) => alpha);
  const isBody = element === document.body;
  const holds = isBody || isWithin(box, element.getBoundingClientRect());
  const opacity = opacityOf(element);
  const isOpaque = opacity === 1 && painted.every(([, , , alpha]) => alpha === 1);
  if (painted.length && isOpaque && holds) return painted;
  const [around] = showersOf(element);
  if (isBody || !around) throw new Error('The page needs a background');
  const below = groundsIn(around, box);
  const mixed = painted.flatMap(([red, green, blue, alpha]) =>
    below.map((ground) => over([red, green, blue, alpha * opacity], ground)),
  );
  return holds && mixed.length ? mixed : [...mixed, ...below];
};

/** Those around an element. */
export const groundsAround = (element: Element, box: Box): Colour[] => {
  const [around] = showersOf(element);
  return groundsIn(around!, box);
};

/** The lowest contrast of a colour with those on which it can lie. */
export const lowest = (colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrastOn(colour, ground)));
