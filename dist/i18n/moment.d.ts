/** What stands before a time: "at 10:02", «в 10:02»; a day needs nothing in Russian. */
declare const AT: {
    readonly ru: readonly ['в', ''];
    readonly en: readonly ['at', 'on'];
};
/**
 * A time as part of a sentence: the hour of today, else with its day.
 *
 * @param time In milliseconds since 1970.
 */
export declare const moment: (time: number, language: keyof typeof AT, now?: number) => string;
export {};
