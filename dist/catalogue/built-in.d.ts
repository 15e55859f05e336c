import type { ShownCatalogue } from './types.js';
/** The languages that the built-in catalogue comes in. */
export type BuiltInLanguage = 'ru' | 'en';
/**
 * The 14 roles that show where an owner gives none, without their sections: see `withSections`.
 *
 * @param lang `ru` or `en`.
 * @returns at once in Russian, which is part of the entry; a promise in English, which is loaded. The promise
 * rejects where the script cannot be loaded.
 *
 * @example
 * ```js
 * import { builtInCatalogue } from 'sales-roles';
 *
 * const { title, roles } = await builtInCatalogue('en');
 * console.log(title, roles.length); // → Roles in sales 14
 * ```
 */
export declare const builtInCatalogue: (lang: BuiltInLanguage) => ShownCatalogue | Promise<ShownCatalogue>;
