/** The first 32 bits of the fractional part of a number. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;

/** The primes that FIPS 180-4 takes its constants from. */
const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) {
  if (primes.every((prime) => n % prime)) primes.push(n);
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** SHA-256 (FIPS 180-4) for pages on plain http, which have no Web Crypto digest. */
export const digest = (message: Uint8Array): Uint8Array => {
  const k = primes.map((prime) => fraction(Math.cbrt(prime)));
  const hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const padded = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);

  const w = new Int32Array(64);
  const at = (words: ArrayLike<number>, index: number) => words[index] ?? 0;
  for (let offset = 0; offset < padded.length; offset += 64) {
    const v = [...hash];
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) w[i] = view.getInt32(offset + i * 4);
      else {
        const [a, b] = [at(w, i - 15), at(w, i - 2)];
        const small0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
        const small1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
        w[i] = at(w, i - 16) + small0 + at(w, i - 7) + small1;
      }
      const [a, b, c, d, e, f, g, h] = v as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const t1 = h + big1 + ((e & f) ^ (~e & g)) + at(k, i) + at(w, i);
      const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const t2 = big0 + ((a & b) ^ (a & c) ^ (b & c));
      v.pop();
      v.unshift((t1 + t2) | 0);
      v[4] = (d + t1) | 0;
    }
    v.forEach((word, index) => {
      hash[index] = (at(hash, index) + word) | 0;
    });
  }
  const result = new DataView(new ArrayBuffer(32));
  hash.forEach((word, index) => {
    result.setInt32(index * 4, word);
  });
  return new Uint8Array(result.buffer);
};
