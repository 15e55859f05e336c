const FIRST = 1000;
const LONGEST = 5 * 60 * 1000;

/** The longest wait that a server can ask for, in milliseconds. */
export const LONGEST_ASKED = 60 * 60 * 1000;

/**
 * Exponential backoff with full jitter: a crowd of browsers that failed together comes back apart.
 *
 * @param attempts How many have failed before.
 * @param random From 0 to 1.
 * @returns milliseconds: up to one second at first, then up to twice as long, and so on to five minutes.
 */
export const backoff = (attempts: number, random: number): number =>
  random * Math.min(LONGEST, FIRST * 2 ** attempts);

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
 *
 * A date is compared with the answer's own `Date`, where there is one: the visitor's clock can be wrong.
 *
 * @returns milliseconds from now, at most an hour; `undefined` for what says nothing or lies in the past.
 */
export const retryAfter = (headers: Headers, now: number): number | undefined => {
  const value = headers.get('Retry-After')?.trim() ?? '';
  // `Date.parse` takes much that is no HTTP date: a bare year, say, or "1 apple".
  if (!/^\d+$|GMT$/.test(value)) return undefined;
  const date = Date.parse(headers.get('Date') ?? '');
  const wait = value.endsWith('T')
    ? Date.parse(value) - (Number.isNaN(date) ? now : date)
    : Number(value) * 1000;
  return wait > 0 ? Math.min(wait, LONGEST_ASKED) : undefined;
};
