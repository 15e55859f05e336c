import { nothing, type TemplateResult } from 'lit';
import type { ComparisonRow } from '../catalogue/compare.js';
import type { FindMessages } from '../i18n/en.find.js';
/** In which words. */
interface Wording {
    messages: FindMessages;
    contentLang: string | typeof nothing;
}
/**
 * Roles side by side, what differs first. A table to every screen reader: where it is laid out in one column,
 * `display` takes that from it, and the roles give it back. `<bdi>`: on a page that is written the other
 * way a full stop stays at its end.
 *
 * @param titles of the roles, in the order of the cells.
 */
export declare const renderTable: (rows: readonly ComparisonRow[], titles: readonly string[], wording: Wording) => TemplateResult;
export {};
