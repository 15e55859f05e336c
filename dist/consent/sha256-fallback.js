// src/consent/sha256-fallback.ts
/** The first 32 bits of the fractional part of a number. */
var fraction = (value) => value % 1 * 2 ** 32 | 0;
var turn = (word, bits) => word >>> bits | word << 32 - bits;
var at = (words, index) => words[index] ?? 0;
/**
* SHA-256 (FIPS 180-4) in hexadecimal digits, for pages on plain http, which have no Web Crypto digest.
* The names are those of the standard.
*/
var digest = (message) => {
	const k = [];
	let hash = [];
	for (let n = 2; k.length < 64; n += 1) {
		let factor = 2;
		while (n % factor) factor += 1;
		if (factor < n) continue;
		if (hash.length < 8) hash.push(fraction(Math.sqrt(n)));
		k.push(fraction(Math.cbrt(n)));
	}
	const words = [];
	[...message, 128].forEach((byte, index) => {
		words[index >> 2] = at(words, index >> 2) | byte << 24 - index % 4 * 8;
	});
	words[(message.length + 8 >> 6) * 16 + 15] = message.length * 8;
	while (words.length) {
		const w = words.splice(0, 16);
		let v = hash;
		for (let t = 0; t < 64; t += 1) {
			const [w2, w15] = [at(w, t - 2), at(w, t - 15)];
			if (t > 15) {
				const schedule2 = turn(w2, 17) ^ turn(w2, 19) ^ w2 >>> 10;
				const schedule15 = turn(w15, 7) ^ turn(w15, 18) ^ w15 >>> 3;
				w[t] = at(w, t - 16) + schedule15 + at(w, t - 7) + schedule2 | 0;
			}
			const [a, b, c, d, e, f, g, h] = v;
			const t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + at(k, t) + at(w, t);
			v = [
				t1 + ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c)) | 0,
				a,
				b,
				c,
				d + t1 | 0,
				e,
				f,
				g
			];
		}
		hash = hash.map((word, index) => word + at(v, index) | 0);
	}
	return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};
export { digest };
