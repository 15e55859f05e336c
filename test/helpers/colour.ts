import { showersOf } from './flat-tree.js';

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** A colour in any notation: the browser is asked, since it computes `color-mix()` and system colours in several. */
export const read = (css: string): Colour => {
  const before = known.get(css);
  if (before) return before;
  if (!CSS.supports('color', css)) throw new Error(`Not a colour: "${css}"`);
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
};

/** A colour painted on an opaque one. */
export const over = (top: Colour, bottom: Colour): Colour => {
  const [, , , alpha] = top;
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + bottom[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
};

export const write = ([red, green, blue]: Colour): string =>
  `rgb(${[red, green, blue].map(Math.round).join(', ')})`;

/** WCAG 2, "relative luminance". */
const luminance = (css: string): number => {
  const [red, green, blue, alpha] = read(css);
  if (alpha !== 1) throw new Error(`Expected an opaque colour, got "${css}"`);
  const linear = (value: number): number => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** WCAG 2, "contrast ratio": from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
};

/**
 * The colour that an element lies on, or has: each translucent background laid on what is behind it.
 *
 * @param element from which to look outwards.
 */
export const groundOf = (element: Element): string => {
  const layers: Colour[] = [];
  for (const node of [element, ...showersOf(element)]) {
    const layer = read(getComputedStyle(node).backgroundColor);
    if (layer[3]) layers.push(layer);
    if (layer[3] === 1) break;
  }
  // Behind all of it is the canvas.
  return write(layers.reduceRight<Colour>((below, layer) => over(layer, below), read('#fff')));
};
