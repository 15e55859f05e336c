import type { FindMessages } from './en.find.js';
import type { Texts } from './localized.js';
/** What search, comparison, links and exports say. */
export declare const findTexts: Texts<FindMessages>;
