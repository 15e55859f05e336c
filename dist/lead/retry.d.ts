/** The longest wait that a server can ask for, in milliseconds. */
export declare const LONGEST_ASKED: number;
/**
 * Exponential backoff with full jitter: a crowd of browsers that failed together comes back apart.
 *
 * @param attempts How many have failed before.
 * @param random From 0 to 1.
 * @returns milliseconds: up to one second at first, then up to twice as long, and so on to five minutes.
 */
export declare const backoff: (attempts: number, random: number) => number;
/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
 *
 * A date is compared with the answer's own `Date`, where there is one: the visitor's clock can be wrong.
 *
 * @returns milliseconds from now, at most an hour; `undefined` for what says nothing or lies in the past.
 */
export declare const retryAfter: (headers: Headers, now: number) => number | undefined;
