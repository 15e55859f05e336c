// src/i18n/find.ts
/** What search, comparison, links and exports say. */
var findTexts = {
	ru: async () => (await import("./ru.find.js")).ru,
	en: async () => (await import("./en.find.js")).en
};
export { findTexts };
