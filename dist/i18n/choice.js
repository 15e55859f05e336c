// src/i18n/choice.ts
/** What the choice on cookies and storage says. */
var choiceTexts = {
	ru: async () => (await import("./ru.choice.js")).ru,
	en: async () => (await import("./en.choice.js")).en
};
export { choiceTexts };
