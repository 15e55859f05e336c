import { CatalogueError } from '../catalogue/source.js';
import type { CatalogueIssue } from '../catalogue/types.js';
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
    page?: boolean | {
        script?: string;
        title?: string;
    };
    /** For each `<style>` and the page's script, where the page's Content-Security-Policy asks for one. */
    nonce?: string;
    /** Told of each optional field of the catalogue that was lost because of a fault in it. Default: the console. */
    onWarning?: (warning: CatalogueIssue) => void;
}
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
export declare const prerender: ({ catalogue: given, attributes: own, light, jsonLd, page, nonce, onWarning, }?: PrerenderOptions) => Promise<string>;
