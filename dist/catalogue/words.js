// src/catalogue/words.ts
/**
* Letters and digits, with the marks that stand on them: in decomposed text "\u0439" is "\u0438" and a breve. A soft
* hyphen does not end a word, as nobody sees it there.
*/
var WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\xad]*/gu;
/** The words of a text, as they are written there: "key-account" is two, "C++" is "C". */
var wordsIn = (text) => text.match(WORD) ?? [];
/** As `wordsIn`, with their places. */
var placedWordsIn = (text) => [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
	text: word,
	start: index
}));
/**
* What is left of a word when it does not matter how it is written: no capitals, "\u0451" is "\u0435", "\u00e9" is "e", and
* composed and decomposed letters are the same. Only "\u0439" keeps its breve: it is a letter of its own.
*
* @returns the folded word, composed (NFC). It need not be as long as the word: see `foldedPart`.
*/
var fold = (word) => word.normalize("NFD").toLowerCase().replace(/(\u0438\u0306)|[\u0300-\u036f\xad]/g, "$1").replace(/\u03c2/g, "\u03c3").normalize();
/**
* The part of a word that its folded beginning stands for.
*
* @param word as it is written.
* @param beginning one of `fold(word)`.
* @returns how long that part is, in UTF-16 code units of `word`, with the marks on its last letter.
*/
var foldedPart = (word, beginning) => {
	const folded = (length) => fold(word.slice(0, length));
	let length = 1;
	while (length < word.length && !folded(length).startsWith(beginning)) length += 1;
	while (length < word.length && folded(length) === folded(length + 1)) length += 1;
	return length;
};
export { fold, foldedPart, placedWordsIn, wordsIn };
