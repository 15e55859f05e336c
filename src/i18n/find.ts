import type { FindMessages } from './en.find.js';
import type { Texts } from './localized.js';

/** What search, comparison, links and exports say. */
export const findTexts: Texts<FindMessages> = {
  ru: async () => (await import('./ru.find.js')).ru,
  en: async () => (await import('./en.find.js')).en,
};
