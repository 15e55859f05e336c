// src/lead/contact.ts
/** The longest value of each field, in UTF-16 units: together far below the receiver's 64 KiB. */
var MAX_LENGTH = {
	name: 200,
	phone: 40,
	email: 254,
	company: 200,
	message: 5e3
};
/**
* Normalises a phone number as people type it.
*
* Takes spaces, brackets, dots, slashes and dashes, a pasted `tel:`, and `00\u2026` for `+`. Russia's and
* Kazakhstan's numbers may start with `8` (the trunk prefix), `7`, `+8` or `+7 8`, or have ten digits
* from 9 (a mobile number); they have exactly ten digits after the country code.
* Returns E.164 (`+` and 7 to 15 digits), or `undefined` where the country cannot be told.
*/
var normalisePhone = (typed) => {
	const phone = typed.replace(/[\s().,/\u2212\p{Pd}\p{Cf}]/gu, "").replace(/^tel:/i, "").replace(/^00/, "+").replace(/^(?:\+?78|\+8(?=[39]|800)|[78]|(?=9))(?=\d{10}$)/, "+7");
	return /^\+(?:7\d{10}|[1-689]\d{6,14})$/.test(phone) ? phone : void 0;
};
/**
* Whether this can be an address: something, one `@`, and a domain with a dot. Wider than HTML's
* `type=email`, which refuses Cyrillic addresses (RFC 6531): the letter itself is the only proof.
*/
var isEmail = (text) => /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(text);
export { MAX_LENGTH, isEmail, normalisePhone };
