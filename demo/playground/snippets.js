// @ts-check
// The code that an owner copies, from the settings alone.
import { attributesOf, propertiesOf } from './widget.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {import('./settings.js').SettingName} SettingName */

/** What an owner alone knows. Where it is not said, the code has words in its place that say what is missing. */
const OWNERS = /** @type {const} */ ([
  'base',
  'endpoint',
  'controller',
  'policy-url',
  'consent-url',
  'newsletter-url',
  'partners-url',
]);

/** @typedef {(typeof OWNERS)[number]} OwnersSetting */
/** @typedef {Readonly<Record<OwnersSetting, string>>} Placeholders */

/**
 * What an owner still has to say.
 *
 * @param {Settings} settings
 * @returns {readonly OwnersSetting[]}
 */
export const missingIn = (settings) =>
  OWNERS.filter((name) => {
    const [purpose] = /^(?:newsletter|partners)/.exec(name) ?? [];
    return !settings[name] && (!purpose || settings.purposes.includes(purpose));
  });

/**
 * @param {Settings} settings
 * @param {Placeholders} placeholders
 */
const complete = (settings, placeholders) => {
  /** @type {Record<SettingName, string>} */
  const all = { ...settings };
  for (const name of missingIn(settings)) all[name] = placeholders[name];
  return all;
};

/** @param {Settings} settings */
const saidIn = (settings) => attributesOf(settings).filter(([, value]) => value);

/**
 * In double quotes, with no tag in it for a site builder to find.
 *
 * @param {string} value
 */
const inQuotes = (value) =>
  `"${value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')}"`;

/**
 * @param {string} tag
 * @param {readonly string[]} lines Its attributes.
 * @param {string} end
 */
const tagOf = (tag, lines, end) => `<${[tag, ...lines].join('\n  ')}\n${end}`;

/**
 * The address of a file of ours, in quotes.
 *
 * @param {Settings} settings
 * @param {string} file
 */
const addressOf = ({ base }, file) => inQuotes(`${base.replace(/\/?$/, '/')}${file}`);

/**
 * One rule; empty where nothing is to be said.
 *
 * @param {Settings} settings
 */
export const cssOf = (settings) => {
  const lines = propertiesOf(settings)
    .filter(([, value]) => value)
    // In a `<style>` element, `</style>` ends it also in a string of CSS; there, `\/` is a slash.
    .map(([name, value]) => `  ${name}: ${value.replace(/<\//g, '<\\/')};\n`);
  return lines.length ? `sales-roles {\n${lines.join('')}}\n` : '';
};

/**
 * The script and the tag.
 *
 * @param {Settings} settings
 * @param {Placeholders} placeholders
 */
export const htmlOf = (settings, placeholders) => {
  const all = complete(settings, placeholders);
  const lines = saidIn(all).map(([name, value]) => `${name}=${inQuotes(value)}`);
  return `<script type="module" src=${addressOf(all, 'sales-roles.js')}></script>\n${tagOf('sales-roles', lines, '></sales-roles>')}\n`;
};

/**
 * The one script for site builders.
 *
 * @param {Settings} settings
 * @param {Placeholders} placeholders
 */
export const embedOf = (settings, placeholders) => {
  const all = complete(settings, placeholders);
  const lines = saidIn(all).map(([name, value]) => `data-${name}=${inQuotes(value)}`);
  const src = `src=${addressOf(all, 'embed.js')}`;
  // By an address with the product's name in it embed.js is found also after an optimiser; else by this.
  const mark = all.base.includes('sales-roles') ? [] : ['data-sales-roles'];
  return `${tagOf('script', ['async', src, ...mark, ...lines], '></script>')}\n`;
};

/** @param {string} name */
const propertyOf = (name) => name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());

/**
 * A component of React 19, where attributes are properties.
 *
 * @param {Settings} settings
 * @param {Placeholders} placeholders
 */
export const reactOf = (settings, placeholders) => {
  const lines = saidIn(complete(settings, placeholders)).map(([name, value]) => {
    if (name === 'heading-level') return `headingLevel={${value}}`;
    // As a string of JavaScript where JSX would read more than text in it.
    const text = /["&<>{}\\]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;
    return `${propertyOf(name)}=${text}`;
  });
  const tag = tagOf('sales-roles', lines, '/>').replace(/^/gm, '  ');
  return `import 'sales-roles/sales-roles.js';\n\nexport const Roles = () => (\n${tag}\n);\n`;
};

/**
 * A component of Vue 3.
 *
 * @param {Settings} settings
 * @param {Placeholders} placeholders
 */
export const vueOf = (settings, placeholders) => {
  const lines = saidIn(complete(settings, placeholders)).map(([name, value]) =>
    name === 'heading-level' ? `:headingLevel="${value}"` : `${name}=${inQuotes(value)}`,
  );
  const tag = tagOf('sales-roles', lines, '/>').replace(/^/gm, '  ');
  return `<script setup>\nimport 'sales-roles/sales-roles.js';\n</script>\n\n<template>\n${tag}\n</template>\n`;
};
