// @ts-check
import { choice } from './controls.js';
import { make } from './make.js';

/** @typedef {import('./texts.js').Texts} Texts */

/** What our notice keeps its choice under. */
const KEY = 'sales-roles:consent';

/** Takes away the choice on cookies that this browser keeps; returns whether there was one. */
const removeKept = () => {
  try {
    const had = localStorage.getItem(KEY) !== null;
    localStorage.removeItem(KEY);
    return had;
  } catch {
    return false;
  }
};

/**
 * Lets the visitor be asked again, as if another tab had taken the choice back.
 *
 * @param {import('../../src/elements/sales-cookie-notice.js').SalesCookieNotice | null | undefined} notice
 */
export const forgetConsent = (notice) => {
  if (removeKept()) dispatchEvent(new StorageEvent('storage', { key: KEY }));
  // Where the browser keeps nothing, a choice lives as long as the page.
  else if (notice?.consent.decidedAt) location.reload();
};

/**
 * The widget in a place of a width that can be chosen, or dragged.
 *
 * The ruler is what can be dragged, not the place itself: that needs `overflow`, and what the widget holds at the edge
 * of the window would scroll away with it.
 *
 * @param {HTMLElement} widget
 * @param {Texts} texts
 */
export const makePreview = (widget, { preview: texts }) => {
  const now = make('span');
  const ruler = make('div', { class: 'ruler', title: texts.drag }, now);
  const stage = make('div', { class: 'stage' }, make('div', { class: 'page' }, widget));
  const page = /** @type {HTMLElement} */ (stage.firstElementChild);
  const options = /** @type {const} */ ([
    ['320', '320'],
    ['768', '768'],
    ['', texts.all],
  ]);
  const width = choice('width', options, (content) =>
    make('fieldset', { class: 'width' }, make('legend', {}, texts.width), content),
  );
  width.write('');
  width.root.addEventListener('change', ({ target }) => {
    const value = width.read(/** @type {HTMLInputElement} */ (target));
    ruler.style.setProperty('width', value && `${value}px`);
  });
  new ResizeObserver(() => {
    const pixels = Math.round(ruler.getBoundingClientRect().width);
    page.style.setProperty('width', `${pixels}px`);
    now.textContent = texts.now(pixels);
    // Neither of the words fits what was dragged.
    const asked = ruler.style.getPropertyValue('width');
    width.write(options.find(([value]) => asked === (value && `${value}px`))?.[0] ?? 'dragged');
  }).observe(ruler);
  return {
    root: make(
      'section',
      { class: 'preview', 'aria-labelledby': 'preview-title' },
      make('div', { class: 'head' }, make('h2', { id: 'preview-title' }, texts.title), width.root),
      ruler,
      stage,
    ),
    /** @param {string} scheme `light` or `dark`; else the page's own. */
    setScheme(scheme) {
      stage.style.setProperty('color-scheme', scheme);
    },
  };
};
