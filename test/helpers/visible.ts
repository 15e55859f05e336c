import { elementsIn, flatTree } from './flat-tree.js';

/** What a visitor can press, tick, choose or write in. */
export const INTERACTIVE = 'a[href], button, input, select, textarea, summary';

/** Whether it is there for screen readers only. */
const isForReaders = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const { position, overflowX } = getComputedStyle(element);
  return width <= 1 && height <= 1 && position === 'absolute' && overflowX !== 'visible';
};

/** An element and all that it shows which has a box that can be seen, or scrolled to. */
export const visibleIn = (element: Element): HTMLElement[] => {
  const isSeen = element.checkVisibility({ visibilityProperty: true }) && !isForReaders(element);
  // Without a box of its own, what is in it has one.
  if (!isSeen && getComputedStyle(element).display !== 'contents') return [];
  const below = elementsIn(element).flatMap(visibleIn);
  return isSeen ? [element as HTMLElement, ...below] : below;
};

/** The controls in it, and the links. */
export const controlsIn = (element: Element): HTMLElement[] =>
  visibleIn(element).filter((one) => one.matches(INTERACTIVE));

/** What is at a point of the window, within all shadow roots. */
export const elementAt = (x: number, y: number): Element | null => {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
};

/** Brings all that moves to its end: a document knows only of what moves outside of shadow roots. */
export const finishMotion = (): void => {
  const roots = [...flatTree(document.body)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...roots]) {
    for (const animation of root.getAnimations()) animation.finish();
  }
};

/** A name for messages: where it stands, what tells it from others, and its first words. */
export const nameOf = (element: Element): string => {
  const { id, localName } = element;
  const part = element.getAttribute('part');
  const words = (element.getAttribute('aria-label') ?? element.textContent).trim();
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const tag = `${localName}${id ? `#${id}` : part ? `[part=${part}]` : ''}`;
  return `${host ? `${host.localName} ` : ''}${tag} "${words.replace(/\s+/g, ' ').slice(0, 24)}"`;
};
