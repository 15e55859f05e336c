// @ts-check
// What settings come to on `<sales-roles>`: attributes, and properties of CSS. The preview and the code to copy
// both begin here, so that one shows what the other brings.
import { INITIAL, PURPOSES } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {readonly (readonly [name: string, value: string])[]} Entries Those without a value are not said. */

/** The attributes that are settings of the same name, in the order in which they are written. */
const SAME = /** @type {const} */ ([
  'endpoint',
  'controller',
  'policy-url',
  'consent-url',
  'withdraw-url',
  'layout',
  'heading-level',
  'fields',
  'consent',
  'cookies',
]);

/** @type {Readonly<Record<string, string>>} */
const SPACES = { compact: '0.75em', roomy: '1.25em' };

/** @type {Readonly<Record<string, string>>} */
const FAMILIES = {
  system: 'system-ui, sans-serif',
  serif: "ui-serif, Georgia, 'Times New Roman', serif",
  mono: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
};

/**
 * What a setting says; nothing where that is what the widget does by itself.
 *
 * @param {Settings} settings
 * @param {import('./settings.js').SettingName} name
 */
const said = (settings, name) => (settings[name] === INITIAL[name] ? '' : settings[name]);

/**
 * The purposes as the attribute takes them: apart by spaces, each with its document.
 *
 * @param {Settings} settings
 */
const purposesOf = (settings) =>
  PURPOSES.filter((name) => settings.purposes.includes(name))
    .map((name) => {
      const url = settings[`${name}-url`].replace(/ /g, '%20');
      return url ? `${name}=${url}` : name;
    })
    .join(' ');

/**
 * The attributes of the tag.
 *
 * @param {Settings} settings
 * @returns {Entries}
 */
export const attributesOf = (settings) => [
  ['lang', said(settings, 'widget-lang')],
  ...SAME.map((name) => /** @type {const} */ ([name, said(settings, name)])),
  ['purposes', purposesOf(settings)],
];

/**
 * The properties of CSS on the tag.
 *
 * @param {Settings} settings
 * @returns {Entries}
 */
export const propertiesOf = (settings) => {
  const { brand, density, font } = settings;
  /** @param {string} length */
  const px = (length) => length && `${length}px`;
  return [
    ['--sales-brand', brand],
    ['--sales-radius', px(said(settings, 'radius'))],
    ['--sales-space', SPACES[density] ?? ''],
    ['font-family', font === 'own' ? settings['font-family'] : (FAMILIES[font] ?? '')],
    ['font-size', px(said(settings, 'font-size'))],
    ['color-scheme', said(settings, 'scheme')],
  ];
};

/**
 * The settings of the preview. Requests and links go to the demo's own receiver and documents, whatever the owner's
 * are: an address that somebody has sent must not make this page send elsewhere what a visitor writes.
 *
 * @param {Settings} settings
 * @param {boolean} isRussian
 * @returns {Settings}
 */
export const forPreview = (settings, isRussian) => {
  const place = isRussian ? '' : '#english';
  return {
    ...settings,
    controller: settings.controller || (isRussian ? 'ООО «Опора»' : 'Opora LLC'),
    endpoint: '/leads',
    'withdraw-url': '/withdrawals',
    'policy-url': `privacy.html${place}`,
    'consent-url': `consent.html${place}`,
    'newsletter-url': `newsletter.html${place}`,
    'partners-url': `partners.html${place}`,
  };
};

/**
 * Brings a widget to what settings say. It stays the same element, with what a visitor has done in it.
 *
 * @param {HTMLElement} widget
 * @param {Settings} settings
 */
export const applyTo = (widget, settings) => {
  for (const [name, value] of attributesOf(settings)) {
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
  // An empty value takes a property away.
  for (const [name, value] of propertiesOf(settings)) widget.style.setProperty(name, value);
};
