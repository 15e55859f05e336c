import type { Finding, Page } from './types.js';
/** What is kept in this browser for the page's site. */
export declare const inspectStored: (page: Page) => Finding[];
/** Whether a known service is there, by its host or by what it keeps. */
export declare const keepsOfTrackers: ({ stored }: Page) => boolean;
