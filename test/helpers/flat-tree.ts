/** What an element shows: of a shadow root instead of its children, and of a slot what is put into it. */
export const nodesIn = (element: Element): Node[] => {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : [...element.childNodes];
};

export const elementsIn = (element: Element): Element[] =>
  nodesIn(element).filter((node) => node instanceof Element);

/** An element and all that it shows, in the order of the flat tree: the one that assistive technology reads. */
export function* flatTree(element: Element): Generator<Element> {
  yield element;
  for (const inner of elementsIn(element)) yield* flatTree(inner);
}

/** What shows a node: through slots and shadow roots. */
export const shownBy = (node: Node): Element | null => {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
};

/** What shows a node, and what shows that, from the inside out. */
export function* showersOf(node: Node): Generator<Element> {
  for (let at = shownBy(node); at instanceof Element; at = shownBy(at)) yield at;
}

/** Whether an element is in the accessibility tree, as far as styles and attributes say. */
export const isExposed = (element: Element): boolean =>
  // What a list to choose from holds is there with it, open or not.
  (element.closest('select') ?? element).checkVisibility({ visibilityProperty: true }) &&
  ![element, ...showersOf(element)].some((one) => one.matches('[aria-hidden="true"], [inert]'));

/** What of it all assistive technology can reach. */
export const exposedIn = (element: Element): Element[] => [...flatTree(element)].filter(isExposed);

/** The texts that assistive technology reads in an element, in order, without those that are white space. */
export const textsIn = (element: Element): Text[] =>
  exposedIn(element)
    .filter(({ localName }) => !['style', 'script', 'template'].includes(localName))
    .flatMap(nodesIn)
    .filter((node): node is Text => node instanceof Text && Boolean(node.data.trim()));

/** The element that has the focus, through shadow roots; `null` where it is lost to the page. */
export const deepFocus = (): Element | null => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement === document.body ? null : activeElement;
};
