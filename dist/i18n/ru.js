import { plural } from "./plural.js";
import { plain } from "./ru.plain.js";
// src/i18n/ru.ts
var roles = (count) => plural(count, "\u0440\u043e\u043b\u044c", "\u0440\u043e\u043b\u0438", "\u0440\u043e\u043b\u0435\u0439");
var ru = {
	...plain,
	level: (level) => `\u0423\u0440\u043e\u0432\u0435\u043d\u044c ${level}`,
	roles,
	chosen: (count) => `\u0412 \u0432\u0430\u0448\u0435\u0439 \u0437\u0430\u044f\u0432\u043a\u0435 ${roles(count)}`
};
export { ru };
