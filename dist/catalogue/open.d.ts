import type { BuiltInLanguage } from './built-in.js';
import { type CatalogueSource } from './source.js';
import type { Catalogue, CatalogueIssue, ShownCatalogue } from './types.js';
/**
 * Loads a catalogue and tells its owner, in the console, what is wrong with it.
 *
 * @param onProgress is told how far it is, where it takes long: a text in the language, such as "40 %" or "1.5 MB";
 * and gets, where the check takes long, what can be shown meanwhile.
 * @returns the catalogue, or why there is none. Rejects only once the signal is aborted.
 */
export declare const openCatalogue: (source: CatalogueSource, lang: BuiltInLanguage, signal: AbortSignal, onProgress: (text: string, preview?: ShownCatalogue) => void) => Promise<Catalogue | readonly CatalogueIssue[]>;
