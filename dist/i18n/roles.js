import { ru } from "./ru.js";
// src/i18n/roles.ts
/** What the hierarchy and the cards say: Russian is in the entry, English comes when it is needed. */
var roleTexts = {
	ru: () => ru,
	en: async () => (await import("./en.js")).en
};
export { roleTexts };
