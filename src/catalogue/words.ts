/** A run of letters and digits in a text, as it is written there. */
export interface Word {
  text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  start: number;
}

/**
 * Letters and digits, with the marks that stand on them: in decomposed text "й" is "и" and a breve. A soft
 * hyphen does not end a word, as nobody sees it there.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\xad]*/gu;

/** The words of a text, as they are written there: "key-account" is two, "C++" is "C". */
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** As `wordsIn`, with their places. */
export const placedWordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index }));

/**
 * What is left of a word when it does not matter how it is written: no capitals, "ё" is "е", "é" is "e", and
 * composed and decomposed letters are the same. Only "й" keeps its breve: it is a letter of its own.
 *
 * @returns the folded word, composed (NFC). It need not be as long as the word: see `foldedPart`.
 */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/(и\u0306)|[\u0300-\u036f\xad]/g, '$1')
    // In capitals, the same letter of Greek at a word's end and within it.
    .replace(/ς/g, 'σ')
    .normalize();

/**
 * The part of a word that its folded beginning stands for.
 *
 * @param word as it is written.
 * @param beginning one of `fold(word)`.
 * @returns how long that part is, in UTF-16 code units of `word`, with the marks on its last letter.
 */
export const foldedPart = (word: string, beginning: string): number => {
  const folded = (length: number): string => fold(word.slice(0, length));
  let length = 1;
  while (length < word.length && !folded(length).startsWith(beginning)) length += 1;
  while (length < word.length && folded(length) === folded(length + 1)) length += 1;
  return length;
};
