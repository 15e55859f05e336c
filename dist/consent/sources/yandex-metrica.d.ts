/**
 * Goals for Yandex Metrica and events for `dataLayer`, only while analytics are granted. Called once a
 * page; counters may be added later.
 */
export declare const tellMetrica: (counters: ReadonlySet<number>) => void;
