import type { ChoiceMessages } from './en.choice.js';
import type { Texts } from './localized.js';
/** What the choice on cookies and storage says. */
export declare const choiceTexts: Texts<ChoiceMessages>;
