import type { BuiltInLanguage } from './built-in.js';
import type { ShownCatalogue } from './types.js';
/**
 * Adds the sections of the built-in roles, which are loaded when the first details are opened, or the page is idle.
 *
 * @param catalogue a built-in one; it is left as it is. A role of another id keeps the sections it has.
 * @param lang the catalogue's language.
 * @returns a new catalogue. Rejects where the script cannot be loaded.
 *
 * @example
 * ```js
 * import { builtInCatalogue, withSections } from 'sales-roles';
 *
 * const catalogue = await withSections(await builtInCatalogue('en'), 'en');
 * const [leader] = catalogue.roles;
 * console.log(leader.title, leader.sections.length); // → Sales Leader 3
 * ```
 */
export declare const withSections: (catalogue: ShownCatalogue, lang: BuiltInLanguage) => Promise<ShownCatalogue>;
