import type { Role } from './types.js';
import { fold, foldedPart, placedWordsIn, wordsIn } from './words.js';

/** More words than a visitor looks for; the first so many count. */
const MAX_WORDS = 12;

/** A pasted page is no query: what comes after so many UTF-16 code units does not count. */
const MAX_LENGTH = 1000;

/** A typo is looked for in words of at least so many letters: shorter ones resemble too many others. */
const MIN_LETTERS = 5;

/** Which words stand in which roles. */
export interface RoleIndex {
  /** How many roles there are. */
  readonly size: number;
  /**
   * For each folded word the positions of the roles that have it, ascending. By the word's first UTF-16 code
   * unit: but for typos, a search looks at the words with one letter only.
   */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /**
   * Of the words that were looked for, whether none of the roles' words begins with them. Marking asks that
   * for each text on the screen.
   */
  readonly strange: Map<string, boolean>;
}

/** What is looked for: folded words, all of which a role must have. Empty where nothing is. */
export type Query = readonly string[];

const textsOf = ({ title, alias = '', summary = '', tags = [], sections = [] }: Role): string[] => [
  title,
  alias,
  summary,
  ...tags,
  ...sections.flatMap((section) => [section.title, ...section.items]),
];

/**
 * Makes an index of the texts that visitors read of roles: title, international title, summary, tags, sections.
 *
 * @returns slices of work, one for each role, and the index in the end: see `inSlices`.
 */
export function* indexRoles(roles: readonly Role[]): Generator<void, RoleIndex> {
  const words = new Map<string, Map<string, number[]>>();
  // Each word is folded once for each way in which it is written: folding takes longer than all else here.
  const written = new Map<string, number[]>();
  let position = 0;
  for (const role of roles) {
    for (const text of textsOf(role)) {
      for (const word of wordsIn(text)) {
        let list = written.get(word);
        if (!list) {
          const folded = fold(word);
          const letter = folded.charAt(0);
          const positions = words.get(letter) ?? new Map<string, number[]>();
          words.set(letter, positions);
          list = positions.get(folded) ?? [];
          positions.set(folded, list);
          written.set(word, list);
        }
        if (list[list.length - 1] !== position) list.push(position);
      }
    }
    position += 1;
    yield;
  }
  return { size: position, words, strange: new Map() };
}

/**
 * Reads what a visitor typed: words, in any order. The first 12 different ones within 1000 code units count.
 *
 * @returns the query; without a word in it where there is nothing to look for.
 */
export const readQuery = (query: string): Query =>
  [...new Set(wordsIn(query.slice(0, MAX_LENGTH)).map(fold))].slice(0, MAX_WORDS);

/**
 * Whether what was typed, from `from` on, stands in a word at `at`. (Letter by letter, as no strings are made
 * so. `startsWith` would be Prototype.js' own on some pages, which takes no place to look at.)
 */
const standsAt = (typed: string, from: number, word: string, at: number): boolean => {
  for (let index = from; index < typed.length; index += 1) {
    if (typed.charCodeAt(index) !== word.charCodeAt(at + index - from)) return false;
  }
  return true;
};

const begins = (typed: string, word: string): boolean => standsAt(typed, 0, word, 0);

/**
 * Whether a word begins with what was typed but for one typo. Up to the first letter that differs the two are
 * the same, so the typo is there, or can as well be said to be there: after it the rest must fit.
 */
const nearlyBegins = (typed: string, word: string): boolean => {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  return (
    // Left out: this letter counts among those of the word.
    standsAt(typed, at, word, at + 1) ||
    (typed.length >= MIN_LETTERS &&
      // Another one, one too many, or swapped with the next.
      (standsAt(typed, at + 1, word, at + 1) ||
        standsAt(typed, at + 1, word, at) ||
        (typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
          typed.charCodeAt(at + 1) === word.charCodeAt(at) &&
          standsAt(typed, at + 2, word, at + 2))))
  );
};

/** Whether to look for a typo: no word of the roles begins with what was typed, which is long enough. */
const isStrange = ({ words, strange }: RoleIndex, typed: string): boolean => {
  const known = strange.get(typed);
  if (known !== undefined) return known;
  let isFound = typed.length < MIN_LETTERS - 1;
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
export const search = (index: RoleIndex, query: Query): ReadonlySet<number> => {
  // How many words of the query a role has, as long as it had all of those before.
  const counts = new Uint8Array(index.size);
  query.forEach((typed, before) => {
    const isTypo = isStrange(index, typed);
    const fits = isTypo ? nearlyBegins : begins;
    index.words.forEach((words, letter) => {
      if (!isTypo && letter !== typed.charAt(0)) return;
      words.forEach((positions, word) => {
        if (!fits(typed, word)) return;
        for (const position of positions) {
          if (counts[position] === before) counts[position] = before + 1;
        }
      });
    });
  });
  const found = new Set<number>();
  for (let position = 0; position < index.size; position += 1) {
    if (counts[position] === query.length) found.add(position);
  }
  return found;
};

/**
 * The places in a text that fit a query, by the rule of `search`: the part of a word that was typed, or the
 * whole word where there is a typo.
 *
 * @param text one of the texts of a role in the index.
 * @returns where each begins and ends, in UTF-16 code units, ascending and apart from each other.
 */
export const matchesIn = (
  text: string,
  query: Query,
  index: RoleIndex,
): [start: number, end: number][] => {
  const places: [number, number][] = [];
  if (!query.length) return places;
  for (const { text: word, start } of placedWordsIn(text)) {
    const folded = fold(word);
    let length = 0;
    for (const typed of query) {
      if (begins(typed, folded)) length = Math.max(length, foldedPart(word, typed));
      else if (isStrange(index, typed) && nearlyBegins(typed, folded)) length = word.length;
    }
    if (length) places.push([start, start + length]);
  }
  return places;
};
