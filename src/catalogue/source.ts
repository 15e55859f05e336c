import { pageUrl } from '../url.js';
import { builtInCatalogue, type BuiltInLanguage } from './built-in.js';
import { inSlices } from './slices.js';
import type { CatalogueIssue, ShownCatalogue } from './types.js';

/** Where a catalogue comes from: a property, `src`, JSON in the tag, HTML in the tag, or the product itself. */
export type CatalogueSource =
  | { kind: 'data'; value: unknown }
  | { kind: 'url'; url: string }
  | { kind: 'json'; text: string }
  | { kind: 'html'; elements: readonly Element[] }
  | { kind: 'built-in' };

export interface LoadedCatalogue {
  catalogue: ShownCatalogue;
  /** Optional fields that were lost because of a fault in them. */
  warnings: CatalogueIssue[];
}

/** How far a catalogue is on its way: bytes that have come, then roles that have been checked. */
export interface LoadProgress {
  phase: 'download' | 'check';
  done: number;
  /** Of how many, where that is known. */
  total?: number | undefined;
}

/** Told of each piece of an answer and of each role. */
export type OnProgress = (progress: LoadProgress) => void;

/** The catalogue could not be loaded or does not fit. `message` lists the issues, one a line. */
export class CatalogueError extends Error {
  /** `CatalogueError`. */
  override name = 'CatalogueError';
  /** Each fault, in English, for the catalogue's owner. */
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

/** The length that was announced, where it is that of the text: not of a compressed one. */
const lengthOf = ({ headers, type }: Response): number | undefined =>
  // Of another origin's headers `Content-Encoding` is not among those that a page can read.
  type === 'cors' || headers.has('content-encoding')
    ? undefined
    : Number(headers.get('content-length')) || undefined;

/** As `response.text()`, with progress where the answer comes as a stream: a `fetch` of the page's may have none. */
const textOf = async (
  response: Response,
  signal: AbortSignal,
  onProgress: OnProgress | undefined,
): Promise<string> => {
  const { body } = response as { body?: Partial<ReadableStream<Uint8Array>> | null };
  const reader = body?.getReader?.();
  if (!reader) return response.text();
  const total = lengthOf(response);
  const decoder = new TextDecoder();
  let text = '';
  let done = 0;
  for (;;) {
    const { value } = await reader.read();
    signal.throwIfAborted();
    if (!value) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    done += value.length;
    onProgress?.({ phase: 'download', done, total: total && total >= done ? total : undefined });
  }
};

const download = async (
  url: string,
  signal: AbortSignal,
  onProgress: OnProgress | undefined,
): Promise<unknown> => {
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
    text = response.ok ? await textOf(response, signal, onProgress) : '';
  } catch (error) {
    return fail('src', `${expected} ${String(error)}`);
  }
  if (!response.ok) return fail('src', `${expected} status ${response.status}`);
  return parse(text, 'src', expected);
};

const read = async (
  source: Exclude<CatalogueSource, { kind: 'built-in' }>,
  signal: AbortSignal,
  onProgress: OnProgress | undefined,
): Promise<unknown> => {
  switch (source.kind) {
    case 'data':
      return source.value;
    case 'url':
      return download(source.url, signal, onProgress);
    case 'json':
      return parse(source.text, '', 'expected JSON, got');
    case 'html':
      return (await import('./from-html.js')).catalogueFromHtml(source.elements);
  }
};

/**
 * Loads a catalogue and checks it. The built-in one is taken as it is; what checks the others is loaded
 * when there is something to check, so it is no part of the first screen.
 *
 * @param options.lang which of the built-in catalogues, where the source is that one.
 * @param options.signal ends the request and the check, as when a later one has begun.
 * @param options.onProgress is told how far it is, often and at once: what it does must take no time.
 * @param options.onPreview gets what a long catalogue begins with, before the rest has been checked.
 * @returns the catalogue and what it lost on the way.
 * @throws {CatalogueError} where it cannot be had or does not fit; the signal's reason (an `AbortError` by
 * default) once the signal is aborted, whatever else went wrong; and what `import()` throws where a script
 * of ours cannot be loaded.
 */
export const loadCatalogue = async (
  source: CatalogueSource,
  {
    lang,
    signal,
    onProgress,
    onPreview,
  }: {
    lang: BuiltInLanguage;
    signal: AbortSignal;
    onProgress?: OnProgress | undefined;
    onPreview?: ((preview: ShownCatalogue) => void) | undefined;
  },
): Promise<LoadedCatalogue> => {
  signal.throwIfAborted();
  try {
    if (source.kind === 'built-in') {
      return { catalogue: await builtInCatalogue(lang), warnings: [] };
    }
    const value = await read(source, signal, onProgress);
    signal.throwIfAborted();
    const { validateCatalogueSteps } = await import('./validate.js');
    signal.throwIfAborted();
    const steps = validateCatalogueSteps(
      value,
      (done, total) => onProgress?.({ phase: 'check', done, total }),
      onPreview,
    );
    const result = await inSlices(steps, signal);
    if ('issues' in result) throw new CatalogueError(result.issues);
    return result;
  } finally {
    // After all that was awaited: what an old request brings is nobody's any more. Thrown here, the abort
    // also takes the place of an error, be it the request's own or a catalogue's.
    signal.throwIfAborted();
  }
};
