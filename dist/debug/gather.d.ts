import type { Page } from './types.js';
/** What was loaded so far, by the browser's own account: it keeps 250 entries, unless the page has said otherwise. */
export declare const loadedSoFar: () => string[];
/** The addresses in a list of entries. */
export declare const addressesIn: (list: PerformanceObserverEntryList) => string[];
/**
 * Looks at the real page. It opens, writes and asks for nothing: names only, and only what is there.
 *
 * @param resources what has been loaded, by URL.
 * @param patience milliseconds to wait for a storage that does not answer.
 */
export declare const gather: (resources: readonly string[], patience?: number) => Promise<Page>;
