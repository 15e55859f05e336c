import { pageUrl } from '../url.js';
import { builtInCatalogue, type BuiltInLanguage } from './built-in.js';
import type { CatalogueIssue, ShownCatalogue } from './types.js';

/** Where a catalogue comes from: a property, `src`, JSON in the tag, HTML in the tag, or the product itself. */
export type CatalogueSource =
  | { kind: 'data'; value: unknown }
  | { kind: 'url'; url: string }
  | { kind: 'json'; text: string }
  | { kind: 'html'; element: Element }
  | { kind: 'built-in' };

export interface LoadedCatalogue {
  catalogue: ShownCatalogue;
  /** Optional fields that were lost because of a fault in them. */
  warnings: CatalogueIssue[];
}

/** The catalogue could not be loaded or does not fit. The message lists the issues, one a line. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
  readonly issues: readonly CatalogueIssue[];

  constructor(issues: readonly CatalogueIssue[]) {
    super(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.issues = issues;
  }
}

const fail = (path: string, message: string): never => {
  throw new CatalogueError([{ path, message }]);
};

/** The engine's own message is kept: it names the line and the column, or quotes the place. */
const parse = (text: string, path: string, expected: string): unknown => {
  try {
    // An editor's byte order mark is no part of JSON, but RFC 8259, section 8.1, lets a reader pass over it.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return fail(path, `${expected} ${String(error)}`);
  }
};

const download = async (url: string, signal: AbortSignal): Promise<unknown> => {
  const address = pageUrl(url);
  if (!address) {
    return fail('src', `expected an http or https URL, got ${JSON.stringify(url.slice(0, 80))}`);
  }
  const expected = `expected a catalogue at ${address.href}, got`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      signal,
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    signal.throwIfAborted();
    text = response.ok ? await response.text() : '';
  } catch (error) {
    return fail('src', `${expected} ${String(error)}`);
  }
  if (!response.ok) return fail('src', `${expected} status ${response.status}`);
  return parse(text, 'src', expected);
};

const read = async (
  source: Exclude<CatalogueSource, { kind: 'built-in' }>,
  signal: AbortSignal,
): Promise<unknown> => {
  switch (source.kind) {
    case 'data':
      return source.value;
    case 'url':
      return download(source.url, signal);
    case 'json':
      return parse(source.text, '', 'expected JSON, got');
    case 'html':
      return (await import('./from-html.js')).catalogueFromHtml(source.element);
  }
};

/**
 * Loads a catalogue and checks it. The built-in one is taken as it is; what checks the others is loaded
 * when there is something to check, so it is no part of the first screen.
 *
 * @param options.lang which of the built-in catalogues, where the source is that one.
 * @param options.signal ends the request, as when a later one has begun.
 * @returns the catalogue and what it lost on the way.
 * @throws {CatalogueError} where it cannot be had or does not fit; the signal's reason (an `AbortError` by
 * default) once the signal is aborted, whatever else went wrong; and what `import()` throws where a script
 * of ours cannot be loaded.
 */
export const loadCatalogue = async (
  source: CatalogueSource,
  { lang, signal }: { lang: BuiltInLanguage; signal: AbortSignal },
): Promise<LoadedCatalogue> => {
  signal.throwIfAborted();
  try {
    if (source.kind === 'built-in') {
      return { catalogue: await builtInCatalogue(lang), warnings: [] };
    }
    const value = await read(source, signal);
    signal.throwIfAborted();
    const { validateCatalogue } = await import('./validate.js');
    const result = validateCatalogue(value);
    if ('issues' in result) throw new CatalogueError(result.issues);
    return result;
  } finally {
    // After all that was awaited: what an old request brings is nobody's any more. Thrown here, the abort
    // also takes the place of an error, be it the request's own or a catalogue's.
    signal.throwIfAborted();
  }
};
