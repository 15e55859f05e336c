import { showersOf } from './flat-tree.js';

/** A colour as it is painted: red, green, blue and alpha, each from 0 to 1. */
type Paint = readonly [number, number, number, number];

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const paints = new Map<string, Paint>();

/** The browser itself says what a colour comes to, whatever it is written in: `rgb()`, `oklch()`, `color(xyz-d65 …)`. */
const paintOf = (colour: string): Paint => {
  const known = paints.get(colour);
  if (known) return known;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#010203';
  context.fillStyle = colour;
  if (context.fillStyle === '#010203') throw new Error(`"${colour}" is no colour`);
  context.fillRect(0, 0, 1, 1);
  const paint = [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  const [red = 0, green = 0, blue = 0, alpha = 0] = paint;
  paints.set(colour, [red, green, blue, alpha]);
  return [red, green, blue, alpha];
};

const opaque = (colour: string): Paint => {
  const paint = paintOf(colour);
  if (paint[3] !== 1) throw new Error(`Expected an opaque colour, got "${colour}"`);
  return paint;
};

/** WCAG 2, "relative luminance". */
const luminance = (colour: string): number => {
  const [red, green, blue] = opaque(colour)
    .slice(0, 3)
    .map((channel) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2, "contrast ratio": from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
};

const written = ([red, green, blue]: readonly number[]): string =>
  `rgb(${[red, green, blue].map((channel) => Math.round((channel ?? 0) * 255)).join(', ')})`;

/**
 * The colour that an element lies on, or has: each translucent background laid on what is behind it.
 *
 * @param element from which to look outwards.
 */
export const groundOf = (element: Element): string => {
  const layers: Paint[] = [];
  for (const node of [element, ...showersOf(element)]) {
    const paint = paintOf(getComputedStyle(node).backgroundColor);
    if (paint[3]) layers.push(paint);
    if (paint[3] === 1) break;
  }
  const [bottom = [1, 1, 1, 1] as Paint, ...above] = layers.reverse();
  return written(
    above.reduce<readonly number[]>(
      (below, [red, green, blue, alpha]) =>
        [red, green, blue].map(
          (channel, index) => channel * alpha + (below[index] ?? 0) * (1 - alpha),
        ),
      bottom,
    ),
  );
};
