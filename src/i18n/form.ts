import type { FormMessages } from './en.form.js';
import type { Texts } from './localized.js';

/** What the request form says. */
export const formTexts: Texts<FormMessages> = {
  ru: async () => (await import('./ru.form.js')).ru,
  en: async () => (await import('./en.form.js')).en,
};
