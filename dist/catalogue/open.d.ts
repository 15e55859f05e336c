import type { BuiltInLanguage } from './built-in.js';
import { type CatalogueSource } from './source.js';
import type { Catalogue, CatalogueIssue } from './types.js';
/**
 * Loads a catalogue and tells its owner, in the console, what is wrong with it.
 *
 * @returns the catalogue, or why there is none. Rejects only once the signal is aborted.
 */
export declare const openCatalogue: (source: CatalogueSource, lang: BuiltInLanguage, signal: AbortSignal) => Promise<Catalogue | readonly CatalogueIssue[]>;
