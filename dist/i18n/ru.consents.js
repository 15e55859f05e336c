import { plain } from "./ru.consents.plain.js";
// src/i18n/ru.consents.ts
var ru = {
	...plain,
	given: (time) => `\u0414\u0430\u043d\u043e ${time}.`,
	controller: (name) => `\u041e\u043f\u0435\u0440\u0430\u0442\u043e\u0440 \u0434\u0430\u043d\u043d\u044b\u0445: ${name}.`
};
export { ru };
