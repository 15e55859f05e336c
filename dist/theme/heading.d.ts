import { type TemplateResult } from 'lit';
/**
 * A heading of the level that the page's outline needs.
 *
 * @param level From 1; above 6, where HTML has no element, `aria-level` says it (WAI-ARIA 1.2).
 * @param id Unique in its shadow root.
 */
export declare const heading: (level: number, content: unknown, part: string, id?: string) => TemplateResult;
