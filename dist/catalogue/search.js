import { fold, foldedPart, placedWordsIn, wordsIn } from "./words.js";
// src/catalogue/search.ts
/** More words than a visitor looks for; the first so many count. */
var MAX_WORDS = 12;
/** A pasted page is no query: what comes after so many UTF-16 code units does not count. */
var MAX_LENGTH = 1e3;
/** A typo is looked for in words of at least so many letters: shorter ones resemble too many others. */
var MIN_LETTERS = 5;
var textsOf = ({ title, alias = "", summary = "", tags = [], sections = [] }) => [
	title,
	alias,
	summary,
	...tags,
	...sections.flatMap((section) => [section.title, ...section.items])
];
/**
* Makes an index of the texts that visitors read of roles: title, international title, summary, tags, sections.
*
* @returns slices of work, one for each role, and the index in the end: see `inSlices`.
*/
function* indexRoles(roles) {
	const words = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	let position = 0;
	for (const role of roles) {
		for (const text of textsOf(role)) for (const word of wordsIn(text)) {
			let list = written.get(word);
			if (!list) {
				const folded = fold(word);
				const letter = folded.charAt(0);
				const positions = words.get(letter) ?? /* @__PURE__ */ new Map();
				words.set(letter, positions);
				list = positions.get(folded) ?? [];
				positions.set(folded, list);
				written.set(word, list);
			}
			if (list[list.length - 1] !== position) list.push(position);
		}
		position += 1;
		yield;
	}
	return {
		size: position,
		words,
		strange: /* @__PURE__ */ new Map()
	};
}
/**
* Reads what a visitor typed: words, in any order. The first 12 different ones within 1000 code units count.
*
* @returns the query; without a word in it where there is nothing to look for.
*/
var readQuery = (query) => [...new Set(wordsIn(query.slice(0, MAX_LENGTH)).map(fold))].slice(0, MAX_WORDS);
/**
* Whether what was typed, from `from` on, stands in a word at `at`. (Letter by letter, as no strings are made
* so. `startsWith` would be Prototype.js' own on some pages, which takes no place to look at.)
*/
var standsAt = (typed, from, word, at) => {
	for (let index = from; index < typed.length; index += 1) if (typed.charCodeAt(index) !== word.charCodeAt(at + index - from)) return false;
	return true;
};
var begins = (typed, word) => standsAt(typed, 0, word, 0);
/**
* Whether a word begins with what was typed but for one typo. Up to the first letter that differs the two are
* the same, so the typo is there, or can as well be said to be there: after it the rest must fit.
*/
var nearlyBegins = (typed, word) => {
	let at = 0;
	while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
	return standsAt(typed, at, word, at + 1) || typed.length >= MIN_LETTERS && (standsAt(typed, at + 1, word, at + 1) || standsAt(typed, at + 1, word, at) || typed.charCodeAt(at) === word.charCodeAt(at + 1) && typed.charCodeAt(at + 1) === word.charCodeAt(at) && standsAt(typed, at + 2, word, at + 2));
};
/** Whether to look for a typo: no word of the roles begins with what was typed, which is long enough. */
var isStrange = ({ words, strange }, typed) => {
	const known = strange.get(typed);
	if (known !== void 0) return known;
	let isFound = typed.length < 4;
	for (const word of words.get(typed.charAt(0))?.keys() ?? []) {
		if (isFound) break;
		isFound = begins(typed, word);
	}
	strange.set(typed, !isFound);
	return !isFound;
};
/**
* Looks for roles. A word of the query fits a word that begins with it. Where nothing in the whole index does,
* it fits a word that begins with it but for one typo: a letter that was left out, is too many or another one,
* or two neighbours swapped, among five or more letters.
*
* @returns the positions of the roles that have every word of the query, ascending: all roles for an empty one.
*/
var search = (index, query) => {
	const counts = new Uint8Array(index.size);
	query.forEach((typed, before) => {
		const isTypo = isStrange(index, typed);
		const fits = isTypo ? nearlyBegins : begins;
		index.words.forEach((words, letter) => {
			if (!isTypo && letter !== typed.charAt(0)) return;
			words.forEach((positions, word) => {
				if (!fits(typed, word)) return;
				for (const position of positions) if (counts[position] === before) counts[position] = before + 1;
			});
		});
	});
	const found = /* @__PURE__ */ new Set();
	for (let position = 0; position < index.size; position += 1) if (counts[position] === query.length) found.add(position);
	return found;
};
/**
* The places in a text that fit a query, by the rule of `search`: the part of a word that was typed, or the
* whole word where there is a typo.
*
* @param text one of the texts of a role in the index.
* @returns where each begins and ends, in UTF-16 code units, ascending and apart from each other.
*/
var matchesIn = (text, query, index) => {
	const places = [];
	if (!query.length) return places;
	for (const { text: word, start } of placedWordsIn(text)) {
		const folded = fold(word);
		let length = 0;
		for (const typed of query) if (begins(typed, folded)) length = Math.max(length, foldedPart(word, typed));
		else if (isStrange(index, typed) && nearlyBegins(typed, folded)) length = word.length;
		if (length) places.push([start, start + length]);
	}
	return places;
};
export { indexRoles, matchesIn, readQuery, search };
