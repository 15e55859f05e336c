// src/i18n/notice.ts
/** What the notice on cookies says. */
var noticeTexts = {
	ru: async () => (await import("./ru.notice.js")).ru,
	en: async () => (await import("./en.notice.js")).en
};
export { noticeTexts };
