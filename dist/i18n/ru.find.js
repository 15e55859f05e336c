import { plural } from "./plural.js";
import { plain } from "./ru.find.plain.js";
// src/i18n/ru.find.ts
var roles = (count) => plural(count, "\u0440\u043e\u043b\u044c", "\u0440\u043e\u043b\u0438", "\u0440\u043e\u043b\u0435\u0439");
var ru = {
	...plain,
	all: (count) => `\u0412\u0441\u0435\u0433\u043e ${roles(count)}`,
	found: (count, all) => `\u041d\u0430\u0439\u0434\u0435\u043d\u043e: ${count} \u0438\u0437 ${all}`,
	widen: {
		query: (count) => `\u0411\u0435\u0437 \u0441\u043b\u043e\u0432 \u043f\u043e\u0438\u0441\u043a\u0430: ${roles(count)}`,
		level: (count) => `\u041d\u0430 \u0432\u0441\u0435\u0445 \u0443\u0440\u043e\u0432\u043d\u044f\u0445: ${roles(count)}`,
		tag: (count) => `\u0421 \u043b\u044e\u0431\u043e\u0439 \u043c\u0435\u0442\u043a\u043e\u0439: ${roles(count)}`
	},
	choice: (number) => `\u0420\u043e\u043b\u044c ${number}`,
	reports: (count) => `\u0412 \u043f\u043e\u0434\u0447\u0438\u043d\u0435\u043d\u0438\u0438: ${roles(count)}`
};
export { ru };
