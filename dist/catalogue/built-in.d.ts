import type { ShownCatalogue } from './types.js';
/** The languages that the built-in catalogue comes in. */
export type BuiltInLanguage = 'ru' | 'en';
/**
 * The 14 roles that show where an owner gives none, without their sections: see `withSections`.
 *
 * @returns at once in Russian, which is part of the entry; a promise in English, which is loaded. The promise
 * rejects where the script cannot be loaded.
 */
export declare const builtInCatalogue: (lang: BuiltInLanguage) => ShownCatalogue | Promise<ShownCatalogue>;
/**
 * Adds the sections of the built-in roles, which are loaded only when the first details are opened.
 *
 * @param catalogue a built-in one; it is left as it is. A role of another id keeps the sections it has.
 * @param lang the catalogue's language.
 * @param titles of the three sections: hiring, assessment, development.
 * @returns a new catalogue. Rejects where the script cannot be loaded.
 */
export declare const withSections: (catalogue: ShownCatalogue, lang: BuiltInLanguage, titles: readonly [string, string, string]) => Promise<ShownCatalogue>;
