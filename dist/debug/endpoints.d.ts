import type { Checked, Finding, Page } from './types.js';
/** Where personal data goes, and how. */
export declare const inspectEndpoints: (page: Page, { endpoint, withdrawUrl }: Checked) => Finding[];
