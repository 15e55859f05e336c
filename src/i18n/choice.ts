import type { ChoiceMessages } from './en.choice.js';
import type { Texts } from './localized.js';

/** What the choice on cookies and storage says. */
export const choiceTexts: Texts<ChoiceMessages> = {
  ru: async () => (await import('./ru.choice.js')).ru,
  en: async () => (await import('./en.choice.js')).en,
};
