import { flatTree, isExposed, showersOf, textsIn } from './flat-tree.js';

const LIVE =
  '[role="status"], [role="alert"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]';

const join = (texts: readonly Text[]): string =>
  texts
    .map(({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Which nodes some changes put in a place, or write anew: also where the words are those from before. */
const putBy = (changes: readonly MutationRecord[]): Node[] =>
  changes.flatMap(({ type, target, addedNodes }) =>
    type === 'attributes' ? [] : type === 'characterData' ? [target] : [...addedNodes],
  );

/** Calls back after each change of what an element shows, shadow roots that come later included. */
export class Watch {
  readonly #element: Element;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();

  constructor(element: Element, changed: (changes: readonly MutationRecord[]) => void) {
    this.#element = element;
    this.#observer = new MutationObserver((changes) => {
      this.#follow();
      changed(changes);
    });
    this.#follow();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #follow(): void {
    for (const { shadowRoot } of flatTree(this.#element)) {
      if (shadowRoot) this.#observe(shadowRoot);
    }
    this.#observe(this.#element);
  }

  #observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }
}

/**
 * What a screen reader announces from now on by itself: each text that is put into a live region, also where it said
 * the same before.
 */
export class Announcements {
  readonly said: string[] = [];
  /** Of polite regions, what they said when they came: some screen readers are silent then. */
  readonly late: string[] = [];
  /** Regions within regions: what they say may be read twice. */
  readonly nested: string[] = [];
  readonly #element: Element;
  readonly #texts = new Map<Element, string>();
  readonly #watch: Watch;

  constructor(element: Element) {
    this.#element = element;
    for (const region of this.#regions) this.#texts.set(region, join(textsIn(region)));
    this.#watch = new Watch(element, (changes) => {
      this.#read(putBy(changes));
    });
  }

  stop(): void {
    this.#watch.stop();
  }

  get #regions(): Element[] {
    return [...flatTree(this.#element)].filter((one) => one.matches(LIVE) && isExposed(one));
  }

  #read(put: readonly Node[]): void {
    const regions = this.#regions;
    for (const region of this.#texts.keys()) {
      if (!regions.includes(region)) this.#texts.delete(region);
    }
    for (const region of regions) {
      const before = this.#texts.get(region);
      const texts = textsIn(region);
      const text = join(texts);
      this.#texts.set(region, text);
      const isPut = texts.some((one) => put.some((node) => node.contains(one)));
      if (!text || (text === before && !isPut)) continue;
      if (before === undefined && !region.matches('[role="alert"]')) this.late.push(text);
      else this.said.push(text);
      if ([...showersOf(region)].some((one) => one.matches(LIVE))) this.nested.push(text);
    }
  }
}
