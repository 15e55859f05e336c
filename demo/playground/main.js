// @ts-check
// The playground: the settings in the address, their controls, the widget, its contrast and the code to copy.
import { makeCodePanel } from './code-panel.js';
import { makeContrastPanel } from './contrast-panel.js';
import { makeControls } from './controls.js';
import { copy } from './copy.js';
import { make } from './make.js';
import { forgetConsent, makePreview } from './preview.js';
import { INITIAL, isInUse, NAMES, parseSettings, SETTINGS, writeSettings } from './settings.js';
import { en, ru } from './texts.js';
import { applyTo, forPreview } from './widget.js';

/** @typedef {import('./settings.js').SettingName} SettingName */

/** How long somebody has to pause for the address to follow: Safari takes 100 changes in 30 seconds. */
const PAUSE = 400;

/** How long what was said stays in view. */
const STAY = 6000;

const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';
const texts = { en, ru }[lang];

let settings = parseSettings(location.search);
/** What was in force when a control was last left: while somebody writes, each beginning that fits counts. */
let settled = settings;

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 */
const find = (selector, type) => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`No ${selector} on the page`);
  return found;
};

/** The words of the page's own markup. */
const speak = () => {
  document.documentElement.lang = lang;
  document.title = texts.title;
  for (const element of document.querySelectorAll('[data-text]')) {
    const name = element.getAttribute('data-text');
    element.textContent = texts[/** @type {'heading'} */ (name)];
  }
  find('header nav', HTMLElement).setAttribute('aria-label', texts.nav);
  find('#examples', HTMLAnchorElement).href =
    lang === 'en' ? 'english.html#pages' : 'index.html#pages';
  for (const link of document.querySelectorAll('#languages a')) {
    if (link.getAttribute('hreflang') === lang) link.setAttribute('aria-current', 'true');
  }
};

speak();

const status = find('#said', HTMLElement);
/** @type {ReturnType<typeof setTimeout> | undefined} */
let clearing;
/**
 * Says something once, also where it is what was said before.
 *
 * @param {string} text
 */
const announce = (text) => {
  clearTimeout(clearing);
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = text;
  });
  clearing = setTimeout(() => {
    status.textContent = '';
  }, STAY);
};

const widget = document.createElement('sales-roles');
const controls = makeControls(texts);
const contrast = makeContrastPanel(widget, texts, lang);
const code = makeCodePanel(texts, announce);
const preview = makePreview(widget, texts);

/** The address with the settings, for the bar and for links. */
const addressNow = () => {
  const url = new URL(location.href);
  url.search = writeSettings(url.search, settings);
  return url;
};

/** Brings the whole page to what the settings say, apart from the controls themselves. */
const show = () => {
  const spoken = settings['widget-lang'] === 'page' ? lang : settings['widget-lang'];
  applyTo(widget, forPreview(settings, spoken === 'ru'));
  preview.setScheme(settings.scheme === 'page' ? '' : settings.scheme);
  code.update(settings);
  contrast.update();
  for (const name of NAMES) controls[name].root.hidden = !isInUse(name, settings);
  askAgain.hidden = settings.cookies === 'off';
  for (const link of document.querySelectorAll('#languages a')) {
    const url = addressNow();
    url.searchParams.set('lang', link.getAttribute('hreflang') ?? '');
    /** @type {HTMLAnchorElement} */ (link).href = url.href;
  }
};

/** @type {ReturnType<typeof setTimeout> | undefined} */
let writing;
const writeAddress = () => {
  clearTimeout(writing);
  writing = undefined;
  history.replaceState(history.state, '', addressNow());
};
const writeAddressSoon = () => {
  clearTimeout(writing);
  writing = setTimeout(writeAddress, PAUSE);
};
addEventListener('pagehide', () => {
  if (writing !== undefined) writeAddress();
});

/**
 * @param {SettingName} name
 * @param {boolean} isWrong
 */
const complain = (name, isWrong) => {
  const { root, error } = controls[name];
  if (!error) return;
  const { wrong } = SETTINGS[name];
  error.textContent = isWrong && wrong ? texts.wrong[wrong] : '';
  root.querySelector('[type=text]')?.setAttribute('aria-invalid', `${isWrong}`);
};

/** @param {readonly SettingName[]} names */
const writeControls = (names) => {
  for (const name of names) {
    controls[name].write(settings[name]);
    complain(name, false);
  }
};

/**
 * @param {SettingName} name
 * @param {string} value
 */
const put = (name, value) => {
  if (value === settings[name]) return;
  settings = { ...settings, [name]: value };
  show();
  writeAddressSoon();
};

/**
 * Takes over what a control says.
 *
 * @param {Event} event
 */
const take = ({ type, target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const name = /** @type {SettingName | undefined} */ (
    target.closest('[data-setting]')?.getAttribute('data-setting')
  );
  if (!name) return;
  const control = controls[name];
  const value = SETTINGS[name].read(control.read(/** @type {HTMLInputElement} */ (target)));
  if (value === undefined) {
    // Half a word is no mistake yet: that is said when it is left.
    if (type !== 'change') return;
    complain(name, true);
    // What was written stays to be mended; a list goes back to what is in force.
    control.write(settled[name], target instanceof HTMLSelectElement ? null : target);
    put(name, settled[name]);
    return;
  }
  complain(name, false);
  control.write(value, type === 'input' ? target : null);
  put(name, value);
  if (type === 'change') settled = settings;
};

/**
 * @param {string} label
 * @param {() => void} press
 */
const button = (label, press) => {
  const made = make('button', { type: 'button', class: 'quiet' }, label);
  made.addEventListener('click', press);
  return made;
};

const copyLink = async () => {
  writeAddress();
  announce((await copy(location.href)) ? texts.code.linkCopied : texts.code.linkKept);
};

const askAgain = button(texts.askAgain, () => {
  const notice = widget.shadowRoot?.querySelector('sales-cookie-notice');
  forgetConsent(notice);
  notice?.scrollIntoView({ block: 'center' });
  announce(texts.askedAgain);
});

const isWide = matchMedia('(width >= 1024px)').matches;

/**
 * @param {string} title
 * @param {boolean} isOpen
 * @param {readonly Node[]} content
 */
const panel = (title, isOpen, ...content) =>
  make(
    'details',
    { class: 'panel', open: isOpen },
    make('summary', {}, make('h2', {}, title)),
    make('div', { class: 'content' }, ...content),
  );

/** @param {readonly SettingName[]} names */
const rootsOf = (...names) => names.map((name) => controls[name].root);

const { groups } = texts;
const form = make(
  'form',
  { class: 'settings', 'aria-labelledby': 'settings-title', autocomplete: 'off', novalidate: true },
  make(
    'div',
    { class: 'head' },
    make('h2', { id: 'settings-title' }, texts.settings),
    button(texts.reset, () => {
      settings = settled = INITIAL;
      writeControls(NAMES);
      show();
      writeAddress();
      announce(texts.resetDone);
    }),
  ),
  panel(groups.colour, true, ...rootsOf('brand', 'scheme')),
  panel(groups.contrast, isWide, contrast.root),
  panel(groups.shape, false, ...rootsOf('radius', 'density', 'font', 'font-family', 'font-size')),
  panel(groups.content, false, ...rootsOf('layout', 'widget-lang', 'heading-level')),
  panel(groups.form, false, ...rootsOf('fields', 'consent', 'purposes')),
  panel(groups.cookies, false, ...rootsOf('cookies'), askAgain),
  panel(
    groups.site,
    false,
    make('p', { class: 'hint' }, texts.hints.site),
    ...rootsOf(
      'controller',
      'endpoint',
      'policy-url',
      'consent-url',
      'newsletter-url',
      'partners-url',
      'withdraw-url',
      'base',
    ),
  ),
);
form.addEventListener('input', take);
form.addEventListener('change', take);
// Enter in a field has done its work.
form.addEventListener('submit', (event) => {
  event.preventDefault();
});

writeControls(NAMES);
show();
find('#intro', HTMLElement).append(button(texts.copyLink, () => void copyLink()));
find('#bench', HTMLElement).replaceChildren(
  form,
  make('div', { class: 'result' }, panel(texts.code.title, isWide, code.root), preview.root),
);
