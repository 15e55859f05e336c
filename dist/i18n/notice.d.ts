import type { Texts } from './localized.js';
import type { NoticeMessages } from './en.notice.js';
/** What the notice on cookies says. */
export declare const noticeTexts: Texts<NoticeMessages>;
