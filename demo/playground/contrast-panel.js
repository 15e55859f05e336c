// @ts-check
import { KINDS, measure, settled } from './contrast.js';
import { make } from './make.js';

/** @typedef {import('./texts.js').Texts} Texts */

/**
 * A number as it is written in a language, cut and not rounded: 4.499 is no 4.5.
 *
 * @param {number} ratio
 * @param {string} lang
 */
const say = (ratio, lang) =>
  (Math.floor(ratio * 100) / 100).toLocaleString(lang, { maximumFractionDigits: 2 });

/** @param {readonly number[]} colour */
const rgb = (colour) => `rgb(${colour.join(' ')})`;

/**
 * The table of the contrasts that a widget has.
 *
 * @param {HTMLElement} widget
 * @param {Texts} texts
 * @param {string} lang
 */
export const makeContrastPanel = (widget, { contrast: texts, groups }, lang) => {
  const rows = KINDS.map(({ name, needed }) => {
    // What is no text is shown without one, in the room of one.
    const words = ['borders', 'focus'].includes(name) ? '\u2003' : texts.sample;
    const sample = make('span', { class: `sample-${name}`, 'aria-hidden': 'true' }, words);
    const ratio = make('td');
    const verdict = make('td');
    const row = make(
      'tr',
      { 'data-kind': name },
      make(
        'th',
        { scope: 'row' },
        make(
          'div',
          {},
          sample,
          texts.kinds[/** @type {keyof Texts['contrast']['kinds']} */ (name)],
        ),
      ),
      ratio,
      verdict,
    );
    return { row, sample, ratio, verdict, needed: say(needed, lang) };
  });

  const show = () => {
    for (const [index, { kind, weakest }] of measure(widget).entries()) {
      const row = rows[index];
      if (!row) continue;
      row.row.classList.toggle('absent', !weakest);
      row.ratio.textContent = weakest ? say(weakest.ratio, lang) : '';
      if (!weakest) {
        row.verdict.textContent = texts.absent;
        continue;
      }
      row.sample.style.setProperty('--colour', rgb(weakest.colour));
      row.sample.style.setProperty('--ground', rgb(weakest.ground));
      const isEnough = weakest.ratio >= kind.needed;
      row.row.classList.toggle('low', !isEnough);
      row.verdict.textContent = isEnough ? texts.enough(row.needed) : texts.low(row.needed);
    }
  };

  let isDue = false;
  const showSoon = async () => {
    await new Promise(requestAnimationFrame);
    isDue = false;
    show();
    await settled(widget);
    show();
  };
  /** Measures once a frame at most, and again where colours were on their way. */
  const update = () => {
    if (!isDue) void showSoon();
    isDue = true;
  };
  // Parts come later, and a role is chosen: what is shown changes, and mostly the height with it.
  new ResizeObserver(update).observe(widget);
  for (const type of ['sales-role-select', 'sales-role-toggle', 'focusout']) {
    widget.addEventListener(type, update);
  }
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', update);
  }

  return {
    root: make(
      'div',
      {},
      make(
        'table',
        {},
        make('caption', { class: 'unseen' }, groups.contrast),
        make(
          'thead',
          { class: 'unseen' },
          make(
            'tr',
            {},
            ...[texts.what, texts.ratio, texts.verdict].map((title) =>
              make('th', { scope: 'col' }, title),
            ),
          ),
        ),
        make('tbody', {}, ...rows.map(({ row }) => row)),
      ),
      make('p', { class: 'hint' }, texts.intro),
    ),
    update,
  };
};
