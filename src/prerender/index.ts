import { headingLevel } from '../attributes.js';
import { CatalogueError, loadCatalogue } from '../catalogue/source.js';
import type { Catalogue, CatalogueIssue } from '../catalogue/types.js';
import { withSections } from '../catalogue/with-sections.js';
import { findTexts } from '../i18n/find.js';
import { formTexts } from '../i18n/form.js';
import { builtInLanguage, foreignLanguage } from '../i18n/localized.js';
import { roleTexts } from '../i18n/roles.js';
import { escapeHtml, scriptJson } from './escape.js';
import { renderJsonLd } from './json-ld.js';
import { renderLight } from './light.js';
import { renderPage } from './page.js';
import { renderShadow } from './shadow.js';

export { CatalogueError };

/** What a widget is rendered from. */
export interface PrerenderOptions {
  /** A catalogue, as in `src` or inside the tag. Default: the built-in one. */
  catalogue?: unknown;
  /**
   * The attributes of `<sales-roles>`, as they are written; `true` for a boolean one. `lang` is the page's language
   * (default: `en`). With `src`, the browser loads the catalogue from there again; else it stands inside the tag.
   */
  attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /** Plain HTML in the place of shadow roots, for site builders that strip `<template>`. */
  light?: boolean;
  /** Adds schema.org data for search engines. */
  jsonLd?: boolean;
  /** A whole page around the widget, with the URL of the script (default: `sales-roles.js`). */
  page?: boolean | { script?: string; title?: string };
  /** For each `<style>` and the page's script, where the page's Content-Security-Policy asks for one. */
  nonce?: string;
  /** Told of each optional field of the catalogue that was lost because of a fault in it. Default: the console. */
  onWarning?: (warning: CatalogueIssue) => void;
}

const NAME = /^(?!on)[a-z][a-z\d-]*$/;

const startTag = (attributes: Readonly<Record<string, string | boolean | undefined>>): string => {
  const given = Object.entries(attributes).flatMap(([name, value]) => {
    // Handlers are code; and a name goes into the tag as it is.
    if (!NAME.test(name)) throw new TypeError(`"${name}" is no attribute of <sales-roles>`);
    if (value === undefined || value === false) return [];
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  });
  return `<sales-roles${given.join('')}>`;
};

/**
 * Renders a widget as HTML, to be pasted or served: its roles can be read, and its form sent, before the script
 * has come and without it; the script takes over what is there.
 *
 * @param options What is shown, and how.
 * @returns the HTML. Rejects with a `CatalogueError`, which lists the issues, where the catalogue does not fit, and
 * with a `TypeError` where an attribute has no name that it could have.
 *
 * @example The built-in roles
 * ```js
 * import { prerender } from 'sales-roles/prerender';
 *
 * const html = await prerender({
 *   attributes: {
 *     lang: 'en',
 *     endpoint: '/leads',
 *     controller: 'Acme LLC',
 *     'deep-links': true,
 *   },
 * });
 * console.log(html.includes('shadowrootmode="open"')); // → true
 * console.log(html.includes('Sales Leader')); // → true
 * ```
 *
 * @example Your own roles, as plain HTML with data for search engines
 * ```js
 * import { prerender } from 'sales-roles/prerender';
 *
 * const catalogue = {
 *   version: 1,
 *   roles: [{ id: 'seller', title: 'Seller', level: 1, summary: 'Talks to customers.' }],
 * };
 * const html = await prerender({ catalogue, light: true, jsonLd: true });
 * console.log(html.includes('<p>Talks to customers.</p>')); // → true
 * console.log(html.includes('application/ld+json')); // → true
 * ```
 *
 * @example A catalogue that does not fit
 * ```js
 * import { CatalogueError, prerender } from 'sales-roles/prerender';
 *
 * try {
 *   const roles = [{ id: 'seller', title: 'Seller', level: 'top' }];
 *   await prerender({ catalogue: { version: 1, roles } });
 * } catch (error) {
 *   if (!(error instanceof CatalogueError)) throw error;
 *   console.log(error.issues[0].path); // → roles[0].level
 * }
 * ```
 */
export const prerender = async ({
  catalogue: given,
  attributes: own = {},
  light = false,
  jsonLd = false,
  page = false,
  nonce,
  onWarning = ({ path, message }) => {
    console.warn(`sales-roles: ${path}: ${message}`);
  },
}: PrerenderOptions = {}): Promise<string> => {
  const lang = typeof own.lang === 'string' ? own.lang : 'en';
  const language = builtInLanguage(lang);
  const { signal } = new AbortController();
  const source =
    given === undefined
      ? ({ kind: 'built-in' } as const)
      : ({ kind: 'data', value: given } as const);
  const { catalogue: loaded, warnings } = await loadCatalogue(source, { lang: language, signal });
  // Around the roles stand our words, which may be in another language than the page.
  const contentLang = loaded.lang ?? foreignLanguage(lang);
  const catalogue = contentLang ? { ...loaded, lang: contentLang } : loaded;
  warnings.forEach(onWarning);
  const whole = given === undefined ? await withSections(catalogue, language) : catalogue;
  const messages = await roleTexts[language]();
  // A page of its own begins with the widget's title: nothing stands above it.
  const attributes = page && catalogue.title ? { 'heading-level': '1', ...own } : own;
  const widget = light
    ? `${startTag(attributes)}\n${renderLight(whole, messages, levelOf(attributes))}\n</sales-roles>`
    : renderShadow(
        `${startTag({ ...attributes, prerendered: true })}${inside(given === undefined || attributes.src ? undefined : catalogue)}</sales-roles>`,
        {
          language,
          catalogue,
          roles: new Map(whole.roles.map((role) => [role.id, role])),
          messages,
          formMessages: await formTexts[language](),
          findMessages: await findTexts[language](),
          nonce,
        },
      );
  const all = jsonLd ? `${widget}\n${renderJsonLd(whole, catalogue.lang ?? lang)}` : widget;
  if (!page) return all;
  const { script = 'sales-roles.js', title = catalogue.title ?? 'sales-roles' } =
    page === true ? {} : page;
  return renderPage(all, { lang, title, description: catalogue.intro, script, nonce });
};

/** The level of the widget's title, as the element reads it. */
const levelOf = ({ 'heading-level': level }: NonNullable<PrerenderOptions['attributes']>): number =>
  (typeof level === 'string' && headingLevel.fromAttribute?.(level)) || 2;

/** The catalogue inside the tag, where the script would not know it otherwise. */
const inside = (catalogue: Catalogue | undefined): string =>
  catalogue
    ? `<script type="application/json" slot="catalogue">${scriptJson(catalogue)}</script>`
    : '';
