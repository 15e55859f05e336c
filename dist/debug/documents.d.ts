import type { Checked, Finding, Page } from './types.js';
/** The documents and the name that a consent needs. */
export declare const inspectDocuments: (page: Page, settings: Checked) => Finding[];
