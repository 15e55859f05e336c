// @ts-check
// The contrast of what the widget shows now: of the colours that the browser has come to, not those of the settings.
import { contrast, painter } from './colours.js';

/**
 * @typedef {object} Kind
 * @property {string} name
 * @property {number} needed WCAG 2.2: 4.5 for text (1.4.3), 3 for what shows a control or its focus (1.4.11).
 * @property {string} selector
 * @property {'color' | 'border-top-color' | 'outline-color'} property `outline-color`: with the focus of the keyboard.
 */

/** @type {readonly Kind[]} */
export const KINDS = [
  {
    name: 'text',
    needed: 4.5,
    selector: '[part~=title], [part~=summary], [part~=level-title], [part~=label]',
    property: 'color',
  },
  {
    name: 'secondary',
    needed: 4.5,
    selector: '[part~=alias], [part~=level-text], [part~=intro], [part~=count]',
    property: 'color',
  },
  {
    name: 'buttons',
    needed: 4.5,
    selector: 'button[part~=button]:not([aria-disabled=true])',
    property: 'color',
  },
  { name: 'links', needed: 4.5, selector: 'a[href]', property: 'color' },
  { name: 'borders', needed: 3, selector: '[part~=input]', property: 'border-top-color' },
  { name: 'focus', needed: 3, selector: 'button[part~=button]', property: 'outline-color' },
];

/**
 * Every element below one, through shadow roots.
 *
 * @param {Element | ShadowRoot} root
 * @returns {HTMLElement[]}
 */
const inside = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    .../** @type {HTMLElement[]} */ (element instanceof HTMLElement ? [element] : []),
    ...(element.shadowRoot ? inside(element.shadowRoot) : []),
  ]);

/**
 * Waits until a widget has the colours that it is on its way to.
 *
 * @param {HTMLElement} widget
 */
export const settled = async (widget) => {
  const roots = [widget, ...inside(widget.shadowRoot ?? widget)].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  const moving = roots
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
};

/**
 * What the style sheets say of the outline of an element that has the focus of the keyboard.
 *
 * @param {HTMLElement} element
 * @param {ShadowRoot} root
 */
const outlineOf = (element, root) => {
  /** @type {Record<string, string>} */
  const said = {};
  for (const rule of root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])) {
    if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':focus-visible')) continue;
    // As if it had the focus: what is no `_` is everything.
    if (!element.matches(rule.selectorText.replaceAll(':focus-visible', ':not(_)'))) continue;
    for (const name of ['outline', 'outline-color']) {
      const value = rule.style.getPropertyValue(name);
      if (value) said[name] = value;
    }
  }
  return said;
};

/**
 * The colour of the focus ring. To give an element the focus would take that from the visitor: what the style sheets
 * say of it, another one finds out that is there for no frame.
 */
const rings = () => {
  /** @type {WeakMap<ShadowRoot, Map<string, string>>} */
  const known = new WeakMap();
  /** @param {HTMLElement} element */
  return (element) => {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot)) return 'transparent';
    const said = outlineOf(element, root);
    const key = JSON.stringify(said);
    const colours = known.get(root) ?? /** @type {Map<string, string>} */ (new Map());
    known.set(root, colours);
    const before = colours.get(key);
    if (before) return before;
    const probe = document.createElement('i');
    for (const [name, value] of Object.entries(said)) probe.style.setProperty(name, value);
    root.append(probe);
    const { outlineColor } = getComputedStyle(probe);
    probe.remove();
    colours.set(key, outlineColor);
    return outlineColor;
  };
};

/** @param {Element} element */
const above = (element) => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
};

/** The backgrounds behind an element and its own, the lowest first; each looked up once. */
const grounds = () => {
  /** @type {Map<Element, readonly string[]>} */
  const known = new Map();
  /**
   * @param {Element | null} element
   * @returns {readonly string[]}
   */
  const groundsOf = (element) => {
    if (!element) return [];
    const layers = known.get(element) ?? [
      ...groundsOf(above(element)),
      getComputedStyle(element).backgroundColor,
    ];
    known.set(element, layers);
    return layers;
  };
  return groundsOf;
};

/**
 * Measures each kind where it is the weakest; `undefined` where nothing of it is shown.
 *
 * @param {HTMLElement} widget
 */
export const measure = (widget) => {
  const paint = painter();
  const groundsOf = grounds();
  const ringOf = rings();
  const shown = inside(widget.shadowRoot ?? widget).filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    // What only a screen reader has is one pixel wide.
    return width > 1 && height > 1 && element.checkVisibility();
  });
  return KINDS.map((kind) => {
    const { selector, property } = kind;
    const [weakest] = shown
      .filter((element) => element.matches(selector))
      .map((element) => {
        // Borders and rings are seen on what is around.
        const layers = groundsOf(property === 'color' ? element : above(element));
        const seen =
          property === 'outline-color'
            ? ringOf(element)
            : getComputedStyle(element).getPropertyValue(property);
        const ground = paint(layers);
        const colour = paint([...layers, seen]);
        return { colour, ground, ratio: contrast(colour, ground) };
      })
      .sort((one, other) => one.ratio - other.ratio);
    return { kind, weakest };
  });
};
