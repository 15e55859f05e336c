import type { NoticeMessages } from './en.notice.js';
export declare const ru: NoticeMessages;
