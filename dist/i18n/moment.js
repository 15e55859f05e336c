// src/i18n/moment.ts
/** What stands before a time: "at 10:02", \u00ab\u0432 10:02\u00bb; a day needs nothing in Russian. */
var AT = {
	ru: ["\u0432", ""],
	en: ["at", "on"]
};
/**
* A time as part of a sentence: the hour of today, else with its day.
*
* @param time In milliseconds since 1970.
*/
var moment = (time, language, now = Date.now()) => {
	const isToday = new Date(time).toDateString() === new Date(now).toDateString();
	const day = isToday ? {} : {
		day: "numeric",
		month: "long"
	};
	const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
		...day,
		hour: "2-digit",
		minute: "2-digit"
	});
	return `${AT[language][isToday ? 0 : 1]} ${format.format(time)}`.trim();
};
export { moment };
