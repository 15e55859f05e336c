import { contrast, groundOf } from '../helpers/colour.js';
import { flatTree } from '../helpers/flat-tree.js';

const steps = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** sRGB in steps of a sixth, those of one amount of red each; greys; what is vivid; and what no hexadecimal names. */
export const COLOURS: Readonly<Record<string, readonly string[]>> = {
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

/** Some of them, for what is made of the same colours: every fifth, and all that is vivid. */
export const FEWER: readonly string[] = [
  ...new Set([
    ...Object.values(COLOURS)
      .flat()
      .filter((_, index) => index % 5 === 0),
    ...(COLOURS.vivid ?? []),
  ]),
];

const isShown = (element: Element): boolean =>
  element.checkVisibility() && !element.closest('.hidden, [hidden]');

const hasText = (element: Element): boolean =>
  !['STYLE', 'OPTION'].includes(element.tagName) &&
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );

/** Whether it shows words of its own, which are no nodes: those written in a field, or chosen in a list. */
const isWritten = (element: Element): boolean =>
  element.matches('input:not([type=checkbox]), textarea, select');

/** How an element is called in a message. */
export const nameOf = (element: Element): string =>
  `${element.localName}.${element.className}[${element.getAttribute('part') ?? ''}]`;

interface Pair {
  /** Whose it is. */
  element: Element;
  name: string;
  least: number;
  colours: () => readonly [string, string];
}

/** Each text on what it lies on, each control's border or fill beside what lies around it, each dot. */
export const pairsOf = (widget: Element): Pair[] => {
  const all = [...flatTree(widget)];
  const shown = all.filter(isShown);
  const matching = (selector: string): Element[] => shown.filter((one) => one.matches(selector));

  /** A colour of an element, or of what is drawn before it, on its own ground or on that of another. */
  const pair = (
    element: Element,
    name: string,
    least: number,
    property: 'color' | 'backgroundColor' | 'borderTopColor' | 'borderBottomColor',
    { pseudo, on = element }: { pseudo?: '::before'; on?: Element } = {},
  ): Pair => {
    const style = getComputedStyle(element, pseudo);
    return { element, name, least, colours: () => [style[property], groundOf(on)] };
  };
  const above = (element: Element): Element => element.parentElement!;

  const texts = shown
    .filter((one) => hasText(one) || isWritten(one))
    .map((one) => pair(one, `the text of ${nameOf(one)}`, 4.5, 'color'));
  // In a narrow place the name of the role stands over each of its cells.
  const labels = matching('td')
    .filter((one) => !['none', 'normal', '""'].includes(getComputedStyle(one, '::before').content))
    .map((one) => pair(one, `the label of ${nameOf(one)}`, 4.5, 'color', { pseudo: '::before' }));
  const boxes = matching(
    'button:not(.quiet, [part="chip"] *), input:not([type=checkbox]), textarea, select',
  ).map((one) =>
    pair(one, `the border of ${nameOf(one)}`, 3, 'borderTopColor', { on: above(one) }),
  );
  const drawn = matching('.chevron, .tick').map((one) =>
    pair(one, `the drawing in ${nameOf(above(one))}`, 3, 'borderBottomColor'),
  );
  const crosses = matching('[part="chip"] button').map((one) =>
    pair(one, `the cross of ${nameOf(above(one))}`, 3, 'borderTopColor', { pseudo: '::before' }),
  );
  const ticks = matching('[type=checkbox]').flatMap((one) => {
    const name = `the border of ${nameOf(one)} ${one.id}`;
    const border = pair(one, name, 3, 'borderTopColor', { on: above(one) });
    if (!(one as HTMLInputElement).checked) return [border];
    const tick = `the tick of ${one.id}`;
    return [border, pair(one, tick, 3, 'borderBottomColor', { pseudo: '::before' })];
  });
  const dots = all
    .filter((one) => one.matches('[part="level"] > .header'))
    .map((one, index) =>
      pair(one, `the dot of level ${index + 1}`, 3, 'backgroundColor', { pseudo: '::before' }),
    );
  return [...texts, ...labels, ...boxes, ...drawn, ...crosses, ...ticks, ...dots];
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
export const faintIn = (
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

/** Gives a page a scheme, and what goes with it. */
export const dress = (page: HTMLElement, scheme: 'light' | 'dark'): void => {
  page.style.colorScheme = scheme;
  page.style.color = scheme === 'light' ? '#111' : '#eee';
  page.style.background = scheme === 'light' ? '#fff' : '#121212';
};
