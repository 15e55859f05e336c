import type { ConsentsMessages } from './en.consents.js';
import type { Texts } from './localized.js';
/** What the visitor's own consents are shown with. */
export declare const consentsTexts: Texts<ConsentsMessages>;
