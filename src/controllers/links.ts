import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  decode,
  hasLinks,
  isSameLink,
  NOTHING,
  readHash,
  writeHash,
  type LinkState,
} from '../catalogue/link.js';
import { ownMethod } from '../own-method.js';

const EVENTS = ['popstate', 'hashchange'] as const;

// On the document, not in a variable: a page can load this module twice (see contexts.ts), and both must agree.
const NAMES = Symbol.for('sales-roles/links@1');
const namesInUse = (): Set<string> =>
  ((document as { [NAMES]?: Set<string> })[NAMES] ??= new Set());

/**
 * Takes a name for a widget: its id, or its place among the widgets of its tree, the first without a name.
 * Not the order in which they come: the one whose catalogue is slow would have another with each visit. Where
 * an id stands there twice, or two trees have each a first one, the later takes a number that is free.
 */
const takeName = (widget: Element): string => {
  const tree = widget.getRootNode() as Document | ShadowRoot;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its overloads is, for obsolete tags
  const all = tree === document ? ownMethod('querySelectorAll') : tree.querySelectorAll.bind(tree);
  const place = [...all(widget.localName)].indexOf(widget) + 1;
  let name = widget.id || (place > 1 ? `${place}` : '');
  for (let free = Math.max(place, 2); namesInUse().has(name); free += 1) name = `${free}`;
  namesInUse().add(name);
  return name;
};

/**
 * The address without its fragment. All URLs start from it: a relative `#…`, or a path, would start from the
 * `<base>` that the page may have.
 */
const page = (): string => location.href.replace(/#.*/, '');

/** The fragment with its `#`. Unlike `location.hash` it tells `page#`, which `href="#"` leads to, from `page`. */
const fragment = (): string => location.href.slice(page().length);

/** Whether a hash is a place on this page, to which the browser scrolls, and not the address of a router. */
const isPlace = (hash: string): boolean => {
  const id = decode(hash);
  return (
    // Both are the top of the page.
    /^(?:top)?$/i.test(id) ||
    ownMethod('querySelector')(`#${CSS.escape(id)}, a[name="${CSS.escape(id)}"]`) !== null
  );
};

/**
 * Keeps the hash of the page's address and what a widget shows the same.
 *
 * The page's own hash goes first. What has no part of ours and is no place on the page is its router's: while
 * it stands, nothing is written. Nor does it say that nothing is open, and neither does a place: a visitor
 * who follows a link to the page's contacts keeps the filter, and only "back" brings back what was.
 */
export class Links implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #widget: () => Element | undefined;
  readonly #apply: (state: LinkState) => void;
  /** `undefined` while the links are off. */
  #name: string | undefined;
  /** What the widget shows, in the address or not. */
  #state = NOTHING;
  /** What it showed at the page's own places when the visitor went on from there. */
  readonly #left = new Map<string, LinkState>();

  /**
   * @param widget The widget that the links name, while they are on.
   * @param apply Shows what the address says: told when that is not what the widget shows already.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    widget: () => Element | undefined,
    apply: (state: LinkState) => void,
  ) {
    this.#host = host;
    this.#widget = widget;
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    this.sync();
  }

  hostUpdate(): void {
    this.sync();
  }

  hostDisconnected(): void {
    if (this.#name === undefined) return;
    for (const type of EVENTS) removeEventListener(type, this);
    namesInUse().delete(this.#name);
    this.#name = undefined;
  }

  handleEvent(): void {
    this.#read();
  }

  /**
   * Starts or stops, as the links are on or off now. The host's updates do so too, but after its `willUpdate`:
   * called there, what the address says is in the same update.
   */
  sync(): void {
    // An update can come after the host was taken out.
    const widget = this.#host.isConnected ? this.#widget() : undefined;
    if (!widget) {
      this.hostDisconnected();
    } else if (this.#name === undefined) {
      this.#name = takeName(widget);
      for (const type of EVENTS) addEventListener(type, this);
      this.#read();
    }
  }

  /**
   * Writes what the widget shows now, if it is not what it showed before. Nothing of the page hears of it:
   * there is no event, and the page's own state of the history stays.
   *
   * @param kind `push` where "back" should bring back what was; `replace` for what changes with each key.
   */
  write(state: LinkState, kind: 'push' | 'replace'): void {
    const before = this.#state;
    if (this.#name === undefined || isSameLink(state, before)) return;
    this.#state = state;
    const from = fragment();
    const hash = from.slice(1);
    const isLink = hasLinks(hash);
    if (!isLink && !isPlace(hash)) return;
    const base = isLink ? hash : '';
    const next = writeHash(base, this.#name, state);
    if (next === base) return;
    if (!isLink && kind === 'push') this.#left.set(from, before);
    try {
      history[`${kind}State`](history.state, '', page() + (next && `#${next}`));
    } catch {
      // A sandboxed frame has no say in its address, and Safari takes a hundred in half a minute. The next
      // one that is taken says all.
    }
  }

  /** The absolute URL of the page with just this shown, to share. */
  linkTo(state: LinkState): string {
    const hash = writeHash('', this.#name ?? '', state);
    return page() + (hash && `#${hash}`);
  }

  /** Both events come of "back": the second finds nothing new. */
  #read(): void {
    const from = fragment();
    const hash = from.slice(1);
    const state =
      from && !hasLinks(hash)
        ? (this.#left.get(from) ?? this.#state)
        : readHash(hash, this.#name ?? '');
    if (isSameLink(state, this.#state)) return;
    this.#state = state;
    this.#apply(state);
  }
}
