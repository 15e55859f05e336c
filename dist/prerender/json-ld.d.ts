import type { Catalogue } from '../catalogue/types.js';
/**
 * A catalogue as schema.org data for search engines: an `ItemList` of `Occupation`s, in a script element that
 * is data and never runs.
 *
 * @param lang BCP 47 tag of the texts.
 */
export declare const renderJsonLd: ({ title, intro, roles }: Catalogue, lang: string) => string;
