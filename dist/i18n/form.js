// src/i18n/form.ts
/** What the request form says. */
var formTexts = {
	ru: async () => (await import("./ru.form.js")).ru,
	en: async () => (await import("./en.form.js")).en
};
export { formTexts };
