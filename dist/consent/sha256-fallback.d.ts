/**
 * SHA-256 (FIPS 180-4) in hexadecimal digits, for pages on plain http, which have no Web Crypto digest.
 * The names are those of the standard.
 */
export declare const digest: (message: Uint8Array) => string;
