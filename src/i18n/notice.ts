import type { Texts } from './localized.js';
import type { NoticeMessages } from './en.notice.js';

/** What the notice on cookies says. */
export const noticeTexts: Texts<NoticeMessages> = {
  ru: async () => (await import('./ru.notice.js')).ru,
  en: async () => (await import('./en.notice.js')).en,
};
