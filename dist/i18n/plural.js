// src/i18n/plural.ts
/** A count with the Russian form of its noun: 1 \u0440\u043e\u043b\u044c, 2 \u0440\u043e\u043b\u0438, 5 \u0440\u043e\u043b\u0435\u0439 (CLDR: one, few, many). */
var plural = (count, one, few, many) => {
	return `${count} ${{
		one,
		few
	}[new Intl.PluralRules("ru").select(count)] ?? many}`;
};
export { plural };
