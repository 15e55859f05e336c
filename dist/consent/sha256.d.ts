/** SHA-256 of a text in UTF-8, in 64 lower-case hexadecimal digits. */
export declare const sha256: (text: string) => Promise<string>;
