/** What stands before a time: "at 10:02", «в 10:02»; a day needs nothing in Russian. */
const AT = { ru: ['в', ''], en: ['at', 'on'] } as const;

/**
 * A time as part of a sentence: the hour of today, else with its day.
 *
 * @param time In milliseconds since 1970.
 */
export const moment = (time: number, language: keyof typeof AT, now = Date.now()): string => {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'long' } as const);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${AT[language][isToday ? 0 : 1]} ${format.format(time)}`.trim();
};
