/** A random UUID (RFC 9562, version 4), also on plain http, where there is no `randomUUID`. */
export const uuid = (): string =>
  // Each 0 and 1 becomes any digit; the 8, where the variant is said, one of 8, 9, a and b.
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
