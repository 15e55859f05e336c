import type { Messages } from './en.js';
import type { Texts } from './localized.js';
/** What the hierarchy and the cards say: Russian is in the entry, English comes when it is needed. */
export declare const roleTexts: Texts<Messages>;
