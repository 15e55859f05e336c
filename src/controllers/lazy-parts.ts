import { exists, WAITING_MARK } from '../lead/waiting-mark.js';
import { loaded } from './loaded.js';
import { ownMethod } from '../own-method.js';

/** How far from the window a part may be when it is loaded. */
const NEAR = '800px';

/** Loads and registers custom elements when the first of their tags is near the window, or needed. */
export class LazyParts {
  readonly #loaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>>;
  readonly #selector: string;
  readonly #observer: IntersectionObserver;
  /** Whether something waits in this browser, which is to be sent. */
  readonly #isMarked: Promise<boolean | undefined>;

  /** @param loaders The class of each tag, by dynamic import. */
  constructor(loaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>>) {
    this.#loaders = loaders;
    this.#selector = `:is(${Object.keys(loaders).join()}):not(:defined)`;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) void this.#load(target);
        }
      },
      { rootMargin: NEAR },
    );
    // Asked once, not with each change of the page.
    this.#isMarked = exists(WAITING_MARK).catch(() => false);
  }

  /**
   * Watches the tags that stand in a tree now. Shadow roots inside it are trees of their own.
   *
   * @param isDue Whether they are needed wherever they stand.
   */
  watch(root: Pick<ParentNode, 'querySelectorAll'>, isDue?: unknown): void {
    for (const element of root.querySelectorAll(this.#selector)) {
      this.#observer.observe(element);
      // A chosen role is to stand in the form before the visitor gets there.
      if (isDue || element.matches('.chosen~*,[integrations]')) void this.#load(element);
      void this.#isMarked.then((isMarked) => {
        if (isMarked) void this.#load(element);
      });
    }
  }

  /** Watches the tags of a document, also those that come later. */
  watchDocument(): void {
    const page = { querySelectorAll: ownMethod('querySelectorAll') };
    this.watch(page);
    new MutationObserver(() => {
      this.watch(page);
    }).observe(document, { childList: true, subtree: true });
  }

  async #load(element: Element): Promise<void> {
    const tag = element.localName;
    // Where it does not come, it stays observed: the connection may be back when the visitor comes past again.
    const constructor = await loaded(`<${tag}>`, this.#loaders[tag]?.());
    if (constructor && !customElements.get(tag)) customElements.define(tag, constructor);
  }
}
