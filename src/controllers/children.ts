import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { CatalogueSource } from '../catalogue/source.js';

const PARTS = 'sales-role-hierarchy, sales-role-card, sales-lead-form, sales-cookie-notice';
const NO_CONTENT = 'script, style, template, noscript, [slot]';

/** Whether the parser has passed the end tag: before that, children may be still to come. */
const isParsed = (element: Element): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.nextSibling) return true;
  }
  return false;
};

/** The slots that an owner fills: one that is passed on empty would take the place of what stands there by itself. */
export const filledSlots = ({ children }: Element): ReadonlySet<string> =>
  new Set([...children].map(({ slot }) => slot));

/** Those of them that are a part's, as its content. */
export const passOn = (host: Element, names: RegExp): unknown =>
  [...filledSlots(host)].map((name) =>
    names.test(name) ? html`<slot name=${name} slot=${name}></slot>` : nothing,
  );

/** Reads what an owner wrote inside `<sales-roles>`: a layout of parts, a catalogue, both or neither. */
export class Children implements ReactiveController {
  /** Whether all children are there. */
  isComplete = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.isComplete = isParsed(this.#host);
    if (!this.isComplete) addEventListener('DOMContentLoaded', this, { once: true });
    // What changed while the element was out of the page was not observed.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('DOMContentLoaded', this);
  }

  handleEvent(): void {
    this.isComplete = true;
    this.#host.requestUpdate();
  }

  /** Whether the owner put parts inside, and so decides on the layout. White space is no layout. */
  get hasLayout(): boolean {
    return this.#host.querySelector(PARTS) !== null;
  }

  /** The catalogue inside, if there is one: marked by its slot, or plain HTML where no layout is. */
  get catalogue(): CatalogueSource | undefined {
    const children = [...this.#host.children];
    const marked = children.find(({ slot }) => slot === 'catalogue');
    if (marked?.localName === 'script') return { kind: 'json', text: marked.textContent };
    if (marked) return { kind: 'html', elements: [marked] };
    if (this.hasLayout) return undefined;
    // Editors put `<br>` and `&nbsp;` into what is empty.
    const elements = children.filter(
      (child) => !child.matches(NO_CONTENT) && child.textContent.trim(),
    );
    return elements.length ? { kind: 'html', elements } : undefined;
  }
}
