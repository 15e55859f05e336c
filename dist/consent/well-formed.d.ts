/** A UUID in lower case (RFC 9562). */
export declare const UUID: RegExp;
/** A time in UTC with milliseconds, as receipts have it: `2026-11-23T08:00:00.000Z`. */
export declare const isTime: (value: unknown) => value is string;
