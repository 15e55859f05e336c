// @ts-check
import { copy } from './copy.js';
import { make } from './make.js';
import { cssOf, embedOf, htmlOf, missingIn, reactOf, vueOf } from './snippets.js';
import { makeTabs } from './tabs.js';

/** @typedef {import('./texts.js').Texts} Texts */

const KINDS = /** @type {const} */ ({ html: htmlOf, embed: embedOf, react: reactOf, vue: vueOf });

/**
 * @param {string} name Of what is in it.
 * @param {string} id
 */
const codeBlock = (name, id) => {
  const code = make('code', { id, tabindex: 0, role: 'group', 'aria-label': name });
  return { code, pre: make('pre', { translate: 'no' }, code) };
};

/**
 * The code to copy: the tag for four kinds of pages, and the CSS.
 *
 * @param {Texts} texts
 * @param {(text: string) => void} announce
 */
export const makeCodePanel = (texts, announce) => {
  const { code: said, placeholders } = texts;
  const names = /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS));

  const blocks = names.map((id) => {
    const title = said.kinds[id];
    const { code, pre } = codeBlock(title, `code-${id}`);
    return { id, title, code, panel: make('div', {}, make('p', {}, said.notes[id]), pre) };
  });
  const tabs = makeTabs(said.tabs, blocks);
  const missing = make('p', { class: 'hint' }, said.missing);
  const css = codeBlock(said.css, 'code-css');
  const cssNote = make('p');

  /**
   * @param {string} label
   * @param {() => HTMLElement | undefined} source
   */
  const copyButton = (label, source) => {
    const button = make(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': label },
      said.copy,
    );
    const press = async () => {
      const code = source();
      if (code) announce((await copy(code.textContent, code)) ? said.copied : said.selected);
    };
    button.addEventListener('click', () => void press());
    return button;
  };
  const copyTag = copyButton(said.copyTag, () => blocks.find(({ id }) => id === tabs.chosen)?.code);
  const copyCss = copyButton(said.copyCss, () => css.code);

  return {
    root: make(
      'div',
      { class: 'codes' },
      make(
        'section',
        { 'aria-label': said.tabs },
        make('div', { class: 'bar' }, tabs.list, copyTag),
        ...blocks.map(({ panel }) => panel),
        missing,
      ),
      make(
        'section',
        { 'aria-labelledby': 'css-title' },
        make('div', { class: 'bar' }, make('h3', { id: 'css-title' }, said.css), copyCss),
        cssNote,
        css.pre,
      ),
    ),
    /** @param {import('./settings.js').Settings} settings */
    update(settings) {
      for (const { id, code } of blocks) code.textContent = KINDS[id](settings, placeholders);
      missing.hidden = !missingIn(settings).length;
      const rule = cssOf(settings);
      css.code.textContent = rule;
      css.pre.hidden = copyCss.hidden = !rule;
      cssNote.textContent = rule ? said.cssNote : said.cssNone;
    },
  };
};
