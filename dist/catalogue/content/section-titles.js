// src/catalogue/content/section-titles.ts
/** What the three sections of each built-in role are called. */
var sectionTitles = {
	ru: [
		"\u041f\u043e\u0434\u0431\u043e\u0440",
		"\u041e\u0446\u0435\u043d\u043a\u0430",
		"\u0420\u0430\u0437\u0432\u0438\u0442\u0438\u0435"
	],
	en: [
		"Hiring",
		"Assessment",
		"Development"
	]
};
export { sectionTitles };
