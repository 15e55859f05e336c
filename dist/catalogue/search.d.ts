import type { Role } from './types.js';
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
/**
 * Makes an index of the texts that visitors read of roles: title, international title, summary, tags, sections.
 *
 * @returns slices of work, one for each role, and the index in the end: see `inSlices`.
 */
export declare function indexRoles(roles: readonly Role[]): Generator<void, RoleIndex>;
/**
 * Reads what a visitor typed: words, in any order. The first 12 different ones within 1000 code units count.
 *
 * @returns the query; without a word in it where there is nothing to look for.
 */
export declare const readQuery: (query: string) => Query;
/**
 * Looks for roles. A word of the query fits a word that begins with it. Where nothing in the whole index does,
 * it fits a word that begins with it but for one typo: a letter that was left out, is too many or another one,
 * or two neighbours swapped, among five or more letters.
 *
 * @returns the positions of the roles that have every word of the query, ascending: all roles for an empty one.
 */
export declare const search: (index: RoleIndex, query: Query) => ReadonlySet<number>;
/**
 * The places in a text that fit a query, by the rule of `search`: the part of a word that was typed, or the
 * whole word where there is a typo.
 *
 * @param text one of the texts of a role in the index.
 * @returns where each begins and ends, in UTF-16 code units, ascending and apart from each other.
 */
export declare const matchesIn: (text: string, query: Query, index: RoleIndex) => [start: number, end: number][];
