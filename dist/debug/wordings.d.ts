import type { Checked, Finding, Page } from './types.js';
/** Wording that binds several purposes or documents together. */
export declare const inspectWordings: (page: Page, settings: Checked) => Finding[];
