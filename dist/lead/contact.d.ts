import type { FieldName } from './types.js';
/** The longest value of each field, in UTF-16 units: together far below the receiver's 64 KiB. */
export declare const MAX_LENGTH: Readonly<Record<FieldName, number>>;
/**
 * Normalises a phone number as people type it.
 *
 * Takes spaces, brackets, dots, slashes and dashes, a pasted `tel:`, and `00…` for `+`. Russia's and
 * Kazakhstan's numbers may start with `8` (the trunk prefix), `7`, `+8` or `+7 8`, or have ten digits
 * from 9 (a mobile number); they have exactly ten digits after the country code.
 * Returns E.164 (`+` and 7 to 15 digits), or `undefined` where the country cannot be told.
 */
export declare const normalisePhone: (typed: string) => string | undefined;
/**
 * Whether this can be an address: something, one `@`, and a domain with a dot. Wider than HTML's
 * `type=email`, which refuses Cyrillic addresses (RFC 6531): the letter itself is the only proof.
 */
export declare const isEmail: (text: string) => boolean;
