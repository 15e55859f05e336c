/** A random UUID (RFC 9562, version 4), also on plain http, where there is no `randomUUID`. */
export const uuid = (): string => {
  const random = crypto.getRandomValues(new Uint8Array(16));
  const at = (index: number) => random[index] ?? 0;
  random[6] = (at(6) & 0x0f) | 0x40;
  random[8] = (at(8) & 0x3f) | 0x80;
  const digits = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
