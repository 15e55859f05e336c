import type { Messages } from './en.js';
import type { Texts } from './localized.js';
import { ru } from './ru.js';

/** What the hierarchy and the cards say: Russian is in the entry, English comes when it is needed. */
export const roleTexts: Texts<Messages> = {
  ru: () => ru,
  en: async () => (await import('./en.js')).en,
};
