import { globalPrivacyControl } from '../consent/sources/gpc.js';
import { readConsent } from '../consent/state.js';
import type { Page, Stored } from './types.js';

/** What loads by itself. Not `link[rel=canonical]`, nor scripts that a consent manager holds back by their type. */
const LOADING = [
  'script[src]:is(:not([type]), [type=""], [type="module"], [type$="/javascript"])',
  ...['iframe[src]', 'img[src]', 'video[src]', 'audio[src]', 'source[src]', 'embed[src]'],
  ...['stylesheet', 'preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'icon'].map(
    (rel) => `link[rel~="${rel}"][href]`,
  ),
].join();

/** WebKit can leave a question on IndexedDB without an answer (bug 226547): after so many milliseconds it has none. */
const PATIENCE = 1000;

/** What a look finds; `undefined` where the browser forbids it, as in a sandbox or with cookies off. */
const look = <T>(at: () => T): T | undefined => {
  try {
    return at();
  } catch {
    return undefined;
  }
};

const ask = async <T>(at: () => Promise<T> | undefined, patience: number): Promise<T | undefined> =>
  Promise.race([
    // Some browsers throw, and others reject.
    Promise.resolve(look(at)).catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined)),
  ]);

/** Without the query, which can hold what is personal, and what no check needs. */
const bare = (address: string): string => address.split(/[?#]/)[0] ?? '';

/** What was loaded so far, by the browser's own account: it keeps 250 entries, unless the page has said otherwise. */
export const loadedSoFar = (): string[] =>
  look(() =>
    ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type).map(({ name }) => bare(name)),
    ),
  ) ?? [];

/** The addresses in a list of entries. */
export const addressesIn = (list: PerformanceObserverEntryList): string[] =>
  list.getEntries().map(({ name }) => bare(name));

const embedded = (): string[] =>
  [...document.querySelectorAll(LOADING)].map((element) => {
    const { src, href } = element as { src?: string; href?: string };
    return bare(src ?? href ?? '');
  });

const cookieNames = (): string[] =>
  document.cookie
    .split(/;\s*/)
    .filter(Boolean)
    .map((pair) => pair.split('=')[0] ?? '');

const keysOf = (storage: Storage): string[] => {
  const keys: string[] = [];
  // Not by `Array.from` with a function, which Prototype.js 1.6 does not know.
  for (let index = 0; index < storage.length; index += 1) keys.push(storage.key(index) ?? '');
  return keys;
};

const stored = async (patience: number): Promise<Stored> => {
  const [databases, caches] = await Promise.all([
    // Firefox before 126 cannot say which there are; plain http has no `caches`.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
    ask(() => self.indexedDB?.databases?.(), patience),
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
    ask(() => self.caches?.keys(), patience),
  ]);
  return {
    cookies: look(cookieNames),
    localStorage: look(() => keysOf(localStorage)),
    sessionStorage: look(() => keysOf(sessionStorage)),
    databases: databases?.flatMap(({ name }) => name ?? []),
    caches,
  };
};

/**
 * Looks at the real page. It opens, writes and asks for nothing: names only, and only what is there.
 *
 * @param resources what has been loaded, by URL.
 * @param patience milliseconds to wait for a storage that does not answer.
 */
export const gather = async (resources: readonly string[], patience = PATIENCE): Promise<Page> => ({
  location: location.href,
  script: import.meta.url,
  resources,
  stored: await stored(patience),
  // After the wait, so that all of it is of one moment.
  embedded: look(embedded) ?? [],
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not there on plain http
  serviceWorker: look(() => navigator.serviceWorker?.controller?.scriptURL),
  consent: readConsent(),
  globalPrivacyControl: globalPrivacyControl(),
});
