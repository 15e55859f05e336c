import type { Content } from './content.js';
import { measure } from './painted.js';

/** What the benchmark knows of the inside of the widget: all of it is here. */
const HIERARCHY = 'sales-role-hierarchy';
const CARD = 'sales-role-card';
const CARD_TITLE = '[part~="title"]';
const SEARCH_FIELD = 'input[type="search"]';
const SEARCH_STATUS = '[part~="count"]';

/** The shadow root that the cards are in, of the widget or of a hierarchy itself. */
const cardsRoot = (element: Element): ShadowRoot | null | undefined => {
  const hierarchy = element.matches(HIERARCHY)
    ? element
    : (element.shadowRoot?.querySelector(HIERARCHY) ?? element.querySelector(HIERARCHY));
  return hierarchy?.shadowRoot;
};

export const cardsIn = (element: Element): readonly HTMLElement[] => [
  ...(cardsRoot(element)?.querySelectorAll<HTMLElement>(CARD) ?? []),
];

const hasRendered = (card: Element | null): boolean =>
  Boolean(card?.shadowRoot?.querySelector(CARD_TITLE));

/** How many cards there are, if the last has its content: one that has not rendered yet is no card. */
export const countCards = (element: Element): number => {
  let count = 0;
  let last: Element | null = null;
  for (const part of cardsRoot(element)?.children ?? []) {
    // Asked in each frame: only such a list is cheap where there are thousands.
    const cards = part.getElementsByTagName(CARD);
    count += cards.length;
    last = cards.item(cards.length - 1) ?? last;
  }
  return hasRendered(last) ? count : 0;
};

/** Nothing may be only virtual. */
export const checkCards = (element: Element): void => {
  const empty = cardsIn(element).filter((card) => !hasRendered(card)).length;
  if (empty) throw new Error(`${empty} cards have not rendered when the last one has`);
};

/**
 * How many cards can be seen, or scrolled to.
 *
 * By attribute: `checkVisibility()` would make the browser work out the styles of what it has skipped.
 */
export const countShown = (element: Element): number => {
  const hidden = `[hidden] ${CARD}, ${CARD}[hidden]`;
  return cardsIn(element).length - (cardsRoot(element)?.querySelectorAll(hidden).length ?? 0);
};

export const searchField = (element: Element): HTMLInputElement | null | undefined =>
  cardsRoot(element)?.querySelector<HTMLInputElement>(SEARCH_FIELD);

/** What is said of how many roles were found. */
export const searchStatus = (element: Element): string =>
  cardsRoot(element)?.querySelector(SEARCH_STATUS)?.textContent ?? '';

export const showWidget = ({ catalogue }: Content): HTMLElement => {
  const widget = Object.assign(document.createElement('sales-roles'), { catalogue });
  document.body.append(widget);
  return widget;
};

/**
 * Loads and compiles what the first frame needs, and no more: the form and the notice come when they are
 * near the window, after it, as for a visitor.
 */
export const warmUpWidget = async ({ catalogue }: Content): Promise<void> => {
  await import(new URL('/dist/sales-roles.js', location.href).href);
  const withoutForm = (): HTMLElement => {
    const widget = Object.assign(document.createElement('sales-roles'), { catalogue });
    widget.append(document.createElement(HIERARCHY));
    document.body.append(widget);
    return widget;
  };
  await measure(withoutForm, countCards, catalogue.roles.length);
};
