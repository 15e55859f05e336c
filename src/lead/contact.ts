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
 * Takes spaces, brackets, dots, slashes and dashes, a pasted `tel:`, and `00…` for `+`. Russia's and
 * Kazakhstan's numbers may start with `8` (the trunk prefix), `7`, `+8` or `+7 8`, or have ten digits
 * from 9 (a mobile number); they have exactly ten digits after the country code.
 * Returns E.164 (`+` and 7 to 15 digits), or `undefined` where the country cannot be told.
 */
export const normalisePhone = (typed: string): string | undefined => {
  const phone = typed
    // What is pasted brings dashes of every kind (\p{Pd}, U+2212) and marks that nobody sees (\p{Cf}).
    .replace(/[\s().,/\u2212\p{Pd}\p{Cf}]/gu, '')
    .replace(/^tel:/i, '')
    .replace(/^00/, '+')
    // +8 stands for a mistyped +7 only where no country code begins so: +84 is Vietnam, +852 Hong Kong.
    .replace(/^(?:\+?78|\+8(?=[39]|800)|[78]|(?=9))(?=\d{10}$)/, '+7');
  return /^\+(?:7\d{10}|[1-689]\d{6,14})$/.test(phone) ? phone : undefined;
};

/**
 * Whether this can be an address: something, one `@`, and a domain with a dot. Wider than HTML's
 * `type=email`, which refuses Cyrillic addresses (RFC 6531): the letter itself is the only proof.
 */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(text);
