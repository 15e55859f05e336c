import { flatTree, isExposed, showersOf, textsIn } from './flat-tree.js';

const LIVE =
  '[role="status"], [role="alert"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]';

const sayingOf = (region: Element): string =>
  textsIn(region)
    .map(({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Calls back after each change of what an element shows, shadow roots that come later included. */
export class Watch {
  readonly #element: Element;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();

  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#observer = new MutationObserver(() => {
      this.#follow();
      changed();
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

/** What a screen reader announces from now on by itself: each new text of a live region. */
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
    for (const region of this.#regions) this.#texts.set(region, sayingOf(region));
    this.#watch = new Watch(element, () => {
      this.#read();
    });
  }

  stop(): void {
    this.#watch.stop();
  }

  get #regions(): Element[] {
    return [...flatTree(this.#element)].filter((one) => one.matches(LIVE) && isExposed(one));
  }

  #read(): void {
    const regions = this.#regions;
    for (const region of this.#texts.keys()) {
      if (!regions.includes(region)) this.#texts.delete(region);
    }
    for (const region of regions) {
      const before = this.#texts.get(region);
      const text = sayingOf(region);
      this.#texts.set(region, text);
      if (!text || text === before) continue;
      if (before === undefined && !region.matches('[role="alert"]')) this.late.push(text);
      else this.said.push(text);
      if ([...showersOf(region)].some((one) => one.matches(LIVE))) this.nested.push(text);
    }
  }
}
