// dist/embed.js: a classic script for site builders that strip modules or unknown tags. It puts `<sales-roles>` where
// the page names a place for it, and loads `sales-roles.js` from its own folder. Under 1,000 bytes of Brotli.

/** Names a place, and marks our script elements where their address does not tell. */
const MARK = 'data-sales-roles';

/** The attributes that a place can set, as `data-…`. No others: `data-onclick` must not become a handler. */
const NAMES =
  'id lang src endpoint encoding controller policy-url consent-url consent purposes withdraw-url fields cookies policy-version integrations debug layout deep-links heading-level';

const FILE = /[^/]*embed\.js([?#].*)?$/;
// Others have an `embed.js` too, TikTok and Typeform among them.
const OURS = /sales-roles.*\/embed\.js([?#].*)?$/;

// From the prototype: `<img name="createElement">` takes the place of what `document` has. (MooTools has its own `Document`.)
// eslint-disable-next-line @typescript-eslint/no-deprecated -- some of their overloads are, which are not used
const { createElement, querySelectorAll } = Object.getPrototypeOf(
  XMLDocument.prototype,
) as Document;
const create = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  createElement.call(document, tag) as HTMLElementTagNameMap[K];
const all = (selector: string) =>
  querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;

/**
 * The address of an `embed.js` that a script element names: in `src`, or in what an optimiser has made of it
 * (`data-src`, `data-rocket-src`, …), which wins, as `src` may be a copy on another host by then.
 */
const addressOf = (script: Element): string => {
  let address = '';
  for (const { name, value } of script.attributes) {
    if (name.endsWith('src') && FILE.test(value) && (!address || name !== 'src')) address = value;
  }
  return address;
};

const isScript = (element: Element): boolean => element.localName === 'script';

/** Whether the parser has passed an element's end: until then, children may be still to come. */
const isFollowed = (node: Node | null): boolean =>
  !!node && (!!node.nextSibling || isFollowed(node.parentNode));

/** What a place wants the widget to be: its attributes, with their values. */
const settingsOf = (place: Element): [name: string, value: string][] => {
  const settings: [string, string][] = [];
  for (const name of NAMES.split(' ')) {
    const value = place.getAttribute(`data-${name}`);
    // An optimiser's `data-src` of the script is no catalogue.
    if (value !== null && !(isScript(place) && FILE.test(value))) settings.push([name, value]);
  }
  return settings;
};

/** Whether a place has its widget, from this script, from an earlier run in a page kept as HTML, or from the owner. */
const isFilled = (place: Element): boolean => {
  if (!isScript(place)) return !!place.querySelector('sales-roles');
  const before = place.previousElementSibling;
  return !!before && (before.localName === 'sales-roles' || before.isEqualNode(place));
};

const fill = (place: HTMLElement): void => {
  const widget = create('sales-roles');
  for (const [name, value] of settingsOf(place)) widget.setAttribute(name, value);
  if (isScript(place)) {
    place.before(widget);
    return;
  }
  // A catalogue of the owner's own, a layout, or what goes into slots. The tag tells them from nothing at all.
  widget.append(...place.childNodes);
  place.append(widget);
};

const make = (): (() => void) => {
  let hasComplained = false;

  const load = (isParsed: boolean): void => {
    if (customElements.get('sales-roles') || all('script[src*="sales-roles.js"]').length) return;
    for (const script of all(`script[${MARK}]`)) {
      const address = addressOf(script);
      if (!address) continue;
      const module = create('script');
      module.type = 'module';
      module.nonce = script.nonce;
      for (const [name, from] of [
        ['crossorigin', 'crossorigin'],
        ['integrity', 'data-integrity'],
      ] as const) {
        const value = script.getAttribute(from);
        if (value !== null) module.setAttribute(name, value);
      }
      module.src = address.replace(FILE, 'sales-roles.js');
      all('head,body')[0]?.append(module);
      return;
    }
    if (isParsed && !hasComplained) {
      hasComplained = true;
      console.error(
        `sales-roles: embed.js cannot tell where it comes from. Add to the page: <script type="text/plain" ${MARK} data-src="https://…/embed.js"></script>`,
      );
    }
  };

  const look = (): void => {
    const isParsed = document.readyState !== 'loading';
    for (const script of all('script')) {
      if (OURS.test(addressOf(script))) script.setAttribute(MARK, '');
    }
    const hasDivs = all(`[${MARK}]:not(script)`).length > 0;
    for (const place of all(`body [${MARK}]`)) {
      const isDue = isScript(place)
        ? // A script that says nothing of the widget only brings it to the places beside it.
          settingsOf(place).length || (isParsed && !hasDivs)
        : isParsed || isFollowed(place);
      if (isDue && !isFilled(place)) fill(place);
    }
    if (all('sales-roles,sales-lead-form').length) load(isParsed);
  };

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', look);
  return look;
};

const { currentScript } = document;
// Where files are merged it is another's, and an element with that name can stand in its place.
if (currentScript instanceof HTMLScriptElement && addressOf(currentScript)) {
  currentScript.setAttribute(MARK, '');
}
const page = window as unknown as Record<symbol, (() => void) | undefined>;
// One for the page, however often the script is included.
(page[Symbol.for('sales-roles/embed')] ??= make())();

export {};
