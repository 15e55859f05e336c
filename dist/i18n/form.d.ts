import type { FormMessages } from './en.form.js';
import type { Texts } from './localized.js';
/** What the request form says. */
export declare const formTexts: Texts<FormMessages>;
