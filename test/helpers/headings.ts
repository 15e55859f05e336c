import { elementsIn, isExposed } from './flat-tree.js';
import { textOf } from './parts.js';

export interface Heading {
  level: number;
  text: string;
}

/** The outline of what a visitor is read: headings through shadow roots and slots. */
export const headingsIn = (element: Element): Heading[] => {
  const named = Number(/^H([1-6])$/.exec(element.tagName)?.[1]);
  const level = element.getAttribute('role') === 'heading' ? Number(element.ariaLevel) : named;
  if (level) return isExposed(element) ? [{ level, text: textOf(element) }] : [];
  return elementsIn(element).flatMap(headingsIn);
};

/** Where a heading is more than one level below the one before it. */
export const gapsIn = (headings: readonly Heading[]): Heading[] =>
  headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? level) + 1);
