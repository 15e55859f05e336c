import type { BuiltInLanguage } from './built-in.js';
import { CatalogueError, loadCatalogue, type CatalogueSource } from './source.js';
import type { Catalogue, CatalogueIssue } from './types.js';

const line = ({ path, message }: CatalogueIssue) => (path ? `${path}: ${message}` : message);

/**
 * Loads a catalogue and tells its owner, in the console, what is wrong with it.
 *
 * @returns the catalogue, or why there is none. Rejects only once the signal is aborted.
 */
export const openCatalogue = async (
  source: CatalogueSource,
  lang: BuiltInLanguage,
  signal: AbortSignal,
): Promise<Catalogue | readonly CatalogueIssue[]> => {
  try {
    const { catalogue, warnings } = await loadCatalogue(source, { lang, signal });
    for (const warning of warnings) console.warn(`<sales-roles>: ${line(warning)}`);
    return catalogue;
  } catch (error) {
    signal.throwIfAborted();
    const issues =
      error instanceof CatalogueError ? error.issues : [{ path: '', message: String(error) }];
    console.error(`<sales-roles>: the catalogue cannot be shown\n${issues.map(line).join('\n')}`);
    return issues;
  }
};
