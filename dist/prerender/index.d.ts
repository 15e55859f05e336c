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
 * @returns the HTML. Rejects with a `CatalogueError`, which lists the issues, where the catalogue does not fit, and
 * with a `TypeError` where an attribute has no name that it could have.
 */
export declare const prerender: ({ catalogue: given, attributes, light, jsonLd, page, nonce, onWarning, }?: PrerenderOptions) => Promise<string>;
