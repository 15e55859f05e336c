// @ts-check
// What can be set in the playground. A setting is a text everywhere: in the address, in its control and here; its
// name is that of the attribute, where it is one.
import { isColour, isFontFamily } from './css-value.js';

/** @typedef {keyof import('./texts.js').Texts['wrong']} Wrong */

/**
 * @typedef {object} Setting
 * @property {string} initial What the widget does by itself: it needs no line in the owner's page.
 * @property {(text: string) => string | undefined} read The text in its one spelling; `undefined` where it does not fit.
 * @property {Wrong} [wrong] What is said then, where a visitor can come to it.
 */

/** The colour of the widget where the owner names none. */
export const OWN_COLOUR = '#2457c5';

/** The longest text: as long as a request may name a controller. */
export const MAX_TEXT = 500;

/** The largest radius that can be set, in pixels. */
export const MAX_RADIUS = 28;

export const FIELDS = /** @type {const} */ (['name', 'phone', 'email', 'company', 'message']);
export const PURPOSES = /** @type {const} */ (['newsletter', 'partners']);

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** @param {string} text */
const onOneLine = (text) =>
  text
    // Control characters have no place in an attribute.
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();

/**
 * @param {string} initial
 * @param {readonly string[]} words In the order in which they are shown.
 * @returns {Setting & { words: readonly string[] }}
 */
const oneOf = (initial, ...words) => ({
  initial,
  words,
  read: (text) => words.find((word) => word === text),
});

/**
 * @param {Wrong} [wrong] What is said where it does not fit.
 * @param {(text: string) => boolean} [fits]
 * @returns {Setting}
 */
const text = (wrong, fits = () => true) => ({
  initial: '',
  ...(wrong && { wrong }),
  read: (given) => {
    const line = onOneLine(given);
    return line.length <= MAX_TEXT && (!line || fits(line)) ? line : undefined;
  },
});

/**
 * Of the page, or of the web: from an address that somebody sent, nothing else goes into the code.
 *
 * @param {string} line
 */
const isAddress = (line) => !/^[a-z][a-z\d+.-]*:/i.test(line) || /^https?:/i.test(line);
const address = text('address', isAddress);

/** @type {Setting} */
const radius = {
  initial: '14',
  read: (given) => (/^\d{1,2}$/.test(given) && +given <= MAX_RADIUS ? `${+given}` : undefined),
};

/** @type {Setting} */
const fields = {
  initial: 'name* phone email message',
  wrong: 'fields',
  read: (given) => {
    const words = wordsOf(given);
    const known = FIELDS.flatMap(
      (name) => words.find((word) => word.replace('*', '') === name) ?? [],
    );
    return known.join(' ') || undefined;
  },
};

/** @type {Setting} */
const purposes = {
  initial: '',
  read: (given) => PURPOSES.filter((name) => wordsOf(given).includes(name)).join(' '),
};

/** Every setting, in the order of the address. */
export const SETTINGS = {
  brand: text('brand', isColour),
  scheme: oneOf('page', 'page', 'light', 'dark'),
  radius,
  density: oneOf('normal', 'compact', 'normal', 'roomy'),
  font: oneOf('page', 'page', 'system', 'serif', 'mono', 'own'),
  'font-family': text('font-family', isFontFamily),
  // Below 15px the widget does not go.
  'font-size': oneOf('page', 'page', '16', '18', '20'),
  layout: oneOf('levels', 'levels', 'tree', 'list'),
  // `lang` is the language of the page itself.
  'widget-lang': oneOf('page', 'page', 'ru', 'en'),
  'heading-level': oneOf('2', '1', '2', '3', '4', '5'),
  fields,
  consent: oneOf('checkbox', 'checkbox', 'notice'),
  purposes,
  cookies: oneOf('notice', 'notice', 'choice', 'off'),
  controller: text(),
  endpoint: address,
  'policy-url': address,
  'consent-url': address,
  'withdraw-url': address,
  'newsletter-url': address,
  'partners-url': address,
  base: address,
};

/** @typedef {keyof typeof SETTINGS} SettingName */
/** @typedef {Readonly<Record<SettingName, string>>} Settings */

export const NAMES = /** @type {SettingName[]} */ (Object.keys(SETTINGS));

/**
 * @param {(name: SettingName) => string} valueOf
 * @returns {Settings}
 */
const each = (valueOf) =>
  /** @type {Settings} */ (Object.fromEntries(NAMES.map((name) => [name, valueOf(name)])));

export const INITIAL = each((name) => SETTINGS[name].initial);

/**
 * Reads the settings from an address. What does not fit counts as not said.
 *
 * @param {string} search
 */
export const parseSettings = (search) => {
  const said = new URLSearchParams(search);
  return each((name) => {
    const given = said.get(name);
    return (given === null ? undefined : SETTINGS[name].read(given)) ?? INITIAL[name];
  });
};

/**
 * Writes the settings into an address: those that are not the initial ones. Whatever else is in it stays.
 *
 * @param {string} search What the address has now.
 * @param {Settings} settings
 * @returns {string} With its question mark; empty where there is nothing to say.
 */
export const writeSettings = (search, settings) => {
  const said = new URLSearchParams(search);
  for (const name of NAMES) {
    if (settings[name] === INITIAL[name]) said.delete(name);
    else said.set(name, settings[name]);
  }
  // Not `size`: Safari has it from 17 on.
  return `${said}` && `?${said}`;
};

/**
 * Whether a setting can do something beside the others: the family of a font only where it is one's own.
 *
 * @param {SettingName} name
 * @param {Settings} settings
 */
export const isInUse = (name, settings) => {
  if (name === 'font-family') return settings.font === 'own';
  const purpose = PURPOSES.find((one) => name === `${one}-url`);
  return !purpose || wordsOf(settings.purposes).includes(purpose);
};
