/** SHA-256 of a text in UTF-8, in 64 lower-case hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  // Web Crypto's digest is only for secure contexts: absent, whatever its type says, on plain http.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return (await import('./sha256-fallback.js')).digest(bytes);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
