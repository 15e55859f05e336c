import type { Checked, Finding, Page } from './types.js';
/**
 * What the owner should know of a page, with what to do: problems first. It looks at nothing but what it is
 * given, and what a list of words and hosts can tell: silence is no proof.
 */
export declare const inspect: (page: Page, settings: Checked) => Finding[];
