/** A run of letters and digits in a text, as it is written there. */
export interface Word {
    text: string;
    /** Where it begins in the text, in UTF-16 code units. */
    start: number;
}
/** The words of a text, as they are written there: "key-account" is two, "C++" is "C". */
export declare const wordsIn: (text: string) => readonly string[];
/** As `wordsIn`, with their places. */
export declare const placedWordsIn: (text: string) => Word[];
/**
 * What is left of a word when it does not matter how it is written: no capitals, "ё" is "е", "é" is "e", and
 * composed and decomposed letters are the same. Only "й" keeps its breve: it is a letter of its own.
 *
 * @returns the folded word, composed (NFC). It need not be as long as the word: see `foldedPart`.
 */
export declare const fold: (word: string) => string;
/**
 * The part of a word that its folded beginning stands for.
 *
 * @param word as it is written.
 * @param beginning one of `fold(word)`.
 * @returns how long that part is, in UTF-16 code units of `word`, with the marks on its last letter.
 */
export declare const foldedPart: (word: string, beginning: string) => number;
