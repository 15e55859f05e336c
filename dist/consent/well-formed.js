// src/consent/well-formed.ts
/** A UUID in lower case (RFC 9562). */
var UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
/** A time in UTC with milliseconds, as receipts have it: `2026-11-23T08:00:00.000Z`. */
var isTime = (value) => typeof value === "string" && !isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
export { UUID, isTime };
