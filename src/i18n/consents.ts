import type { ConsentsMessages } from './en.consents.js';
import type { Texts } from './localized.js';

/** What the visitor's own consents are shown with. */
export const consentsTexts: Texts<ConsentsMessages> = {
  ru: async () => (await import('./ru.consents.js')).ru,
  en: async () => (await import('./en.consents.js')).en,
};
