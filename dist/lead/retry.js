// src/lead/retry.ts
var FIRST = 1e3;
var LONGEST = 3e5;
/** The longest wait that a server can ask for, in milliseconds. */
var LONGEST_ASKED = 36e5;
/**
* Exponential backoff with full jitter: a crowd of browsers that failed together comes back apart.
*
* @param attempts How many have failed before.
* @param random From 0 to 1.
* @returns milliseconds: up to one second at first, then up to twice as long, and so on to five minutes.
*/
var backoff = (attempts, random) => random * Math.min(LONGEST, FIRST * 2 ** attempts);
/**
* Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
*
* A date is compared with the answer's own `Date`, where there is one: the visitor's clock can be wrong.
*
* @returns milliseconds from now, at most an hour; `undefined` for what says nothing or lies in the past.
*/
var retryAfter = (headers, now) => {
	const value = headers.get("Retry-After")?.trim() ?? "";
	if (!/^\d+$|GMT$/.test(value)) return void 0;
	const date = Date.parse(headers.get("Date") ?? "");
	const wait = value.endsWith("T") ? Date.parse(value) - (Number.isNaN(date) ? now : date) : Number(value) * 1e3;
	return wait > 0 ? Math.min(wait, LONGEST_ASKED) : void 0;
};
export { LONGEST_ASKED, backoff, retryAfter };
