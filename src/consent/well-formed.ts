/** A UUID in lower case (RFC 9562). */
export const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A time in UTC with milliseconds, as receipts have it: `2026-11-23T08:00:00.000Z`. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  // The round trip: `Date.parse` takes the 30th of February for the 2nd of March.
  !isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;
