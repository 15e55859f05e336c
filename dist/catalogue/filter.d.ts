import { type RoleIndex } from './search.js';
import type { Role } from './types.js';
/** What a visitor has restricted the roles to. */
export interface Filter {
    /** As it was typed; without a word in it, it restricts nothing. */
    query: string;
    level?: number | undefined;
    tag?: string | undefined;
}
/** One restriction of a filter. */
export type Restriction = keyof Filter;
/**
 * An index and a filter. Before there is an index, only a filter without a query can be answered: wait for the
 * index, or ask with `{ ...filter, query: '' }` and say that the search is still to come.
 */
export type Wanted = [
    index: RoleIndex,
    filter: Filter
] | [index: undefined, filter: Filter & {
    query: '';
}];
/** A level or a tag that roles have. */
export interface Choice<T> {
    value: T;
    /** How many roles have it. */
    count: number;
}
/** A restriction to take away, and how many roles there are without it. */
export interface Widening {
    without: Restriction;
    count: number;
}
/** Whether a filter restricts anything. */
export declare const isRestricted: ({ query, level, tag }: Filter) => boolean;
/**
 * Looks for the roles that a filter leaves: those that fit its query, are of its level and have its tag.
 *
 * @param roles those of the index.
 * @returns their positions, ascending; `undefined` where the filter restricts nothing.
 */
export declare const findRoles: (roles: readonly Role[], ...[index, filter]: Wanted) => ReadonlySet<number> | undefined;
/** The levels that roles have, from the top. */
export declare const levelsOf: (roles: readonly Role[]) => Choice<number>[];
/**
 * The tags that roles have, in the order of a language's alphabet.
 *
 * @param lang BCP 47.
 * @throws {RangeError} where `lang` is no language tag.
 */
export declare const tagsOf: (roles: readonly Role[], lang: string) => Choice<string>[];
/**
 * What to offer where nothing is found: each restriction that, taken away alone, leaves roles.
 *
 * @returns in the order query, level, tag; empty where no one of them does.
 */
export declare const widenings: (roles: readonly Role[], ...[index, filter]: Wanted) => readonly Widening[];
