import { textOf } from './parts.js';

export interface Heading {
  level: number;
  text: string;
}

/** What an element shows, in the order of the flat tree: shadow roots instead of children, slotted for slots. */
const childrenOf = (element: Element): Element[] => {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement) return element.assignedElements();
  return [...element.children];
};

/** The outline of what a visitor sees: headings through shadow roots and slots. */
export const headingsIn = (element: Element): Heading[] => {
  const named = Number(/^H([1-6])$/.exec(element.tagName)?.[1]);
  const level = element.getAttribute('role') === 'heading' ? Number(element.ariaLevel) : named;
  if (level) return [{ level, text: textOf(element) }];
  return childrenOf(element).flatMap(headingsIn);
};
