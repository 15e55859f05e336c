import type { FieldName } from './types.js';

/** The longest value of each field, in UTF-16 units: together far below the receiver's 64 KiB. */
export const MAX_LENGTH: Readonly<Record<FieldName, number>> = {
  name: 200,
  phone: 40,
  // RFC 5321, 4.5.3.1.3, less the angle brackets.
  email: 254,
  company: 200,
  message: 5000,
};

/**
 * Normalises a phone number as people type it.
 *
 * Takes spaces, brackets, dots and dashes, `+7…`, `8…` (Russia's and Kazakhstan's trunk prefix, with
 * 11 digits), `00…` for `+`, and ten digits that start with 9 (a Russian mobile number).
 * Returns E.164 (`+` and 7 to 15 digits), or `undefined` where the country cannot be told.
 */
export const normalisePhone = (typed: string): string | undefined => {
  // \p{Pd}: pasted numbers bring dashes of every kind; \u200e-\u202e: and marks of direction.
  const text = typed
    .replace(/[\s().,/\p{Pd}\u200e-\u202e\u2066-\u2069]/gu, '')
    .replace(/^(?:tel:)?00/, '+');
  let digits = text.replace(/^(?:tel:)?\+?/, '');
  if (/\D/.test(digits)) return undefined;
  const international = /^(?:tel:)?\+/.test(text);
  if (international && /^8[34589]\d{9}$/.test(digits)) digits = `7${digits.slice(1)}`;
  if (!international) {
    if (/^8\d{10}$/.test(digits)) digits = `7${digits.slice(1)}`;
    else if (/^9\d{9}$/.test(digits)) digits = `7${digits}`;
    else if (!/^7\d{10}$/.test(digits)) return undefined;
  }
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
};

/**
 * Whether this can be an address: something, one `@`, and a domain with a dot. Wider than HTML's
 * `type=email`, which refuses Cyrillic addresses (RFC 6531): the letter itself is the only proof.
 */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(text);
