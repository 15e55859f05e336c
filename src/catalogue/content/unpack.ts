/**
 * Reads what the build packs the Russian content into: ASCII, one byte a letter (`vite.config.ts`).
 *
 * The bundles are ASCII, since pages, proxies and editors in windows-1251 bend anything else; as
 * `\u0430` a letter takes six bytes, which even Brotli does not win back: 0.7 kB of the first screen.
 */
export const unpack = (packed: string): unknown =>
  JSON.parse(
    packed.replace(/([~%]?)([@-_])|[<>#]/g, (mark: string, shift: string, letter?: string) => {
      if (!letter) return { '<': '[', '>': ']', '#': 'ё' }[mark] ?? mark;
      if (shift === '%') return letter;
      return String.fromCharCode(letter.charCodeAt(0) + (shift ? 0x3d0 : 0x3f0));
    }),
  );

/** The way back, for the build: `unpack(pack(value))` is `value`. */
export const pack = (value: unknown): string => {
  const text = JSON.stringify(value);
  if (/[~%<>#\\^`]/.test(text)) throw new Error('The content holds a character that packing uses');
  return text
    .replace(/[@A-Z_]/g, '%$&')
    .replace(/[[\]ё]/g, (mark) => ({ '[': '<', ']': '>', ё: '#' })[mark] ?? mark)
    .replace(/[а-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x3f0))
    .replace(/[А-Я]/g, (letter) => `~${String.fromCharCode(letter.charCodeAt(0) - 0x3d0)}`);
};
