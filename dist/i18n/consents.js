// src/i18n/consents.ts
/** What the visitor's own consents are shown with. */
var consentsTexts = {
	ru: async () => (await import("./ru.consents.js")).ru,
	en: async () => (await import("./en.consents.js")).en
};
export { consentsTexts };
