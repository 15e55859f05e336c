import { readQuery, search, type RoleIndex } from './search.js';
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
export type Wanted =
  [index: RoleIndex, filter: Filter] | [index: undefined, filter: Filter & { query: '' }];

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

const RESTRICTIONS: readonly Restriction[] = ['query', 'level', 'tag'];

/** Whether a filter restricts anything. */
export const isRestricted = ({ query, level, tag }: Filter): boolean =>
  level !== undefined || tag !== undefined || readQuery(query).length > 0;

const find = (
  roles: readonly Role[],
  index: RoleIndex | undefined,
  filter: Filter,
): ReadonlySet<number> | undefined => {
  if (!isRestricted(filter)) return undefined;
  const { query, level, tag } = filter;
  const words = readQuery(query);
  const fitting = index && words.length ? search(index, words) : undefined;
  const found = new Set<number>();
  let position = 0;
  for (const role of roles) {
    if (
      (level === undefined || role.level === level) &&
      (tag === undefined || role.tags?.includes(tag)) &&
      (!fitting || fitting.has(position))
    ) {
      found.add(position);
    }
    position += 1;
  }
  return found;
};

/**
 * Looks for the roles that a filter leaves: those that fit its query, are of its level and have its tag.
 *
 * @param roles those of the index.
 * @returns their positions, ascending; `undefined` where the filter restricts nothing.
 */
export const findRoles = (
  roles: readonly Role[],
  ...[index, filter]: Wanted
): ReadonlySet<number> | undefined => find(roles, index, filter);

const choices = <T>(
  roles: readonly Role[],
  valuesOf: (role: Role) => Iterable<T>,
  compare: (a: T, b: T) => number,
): Choice<T>[] => {
  const counts = new Map<T, number>();
  for (const role of roles) {
    for (const value of valuesOf(role)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => compare(a.value, b.value));
};

/** The levels that roles have, from the top. */
export const levelsOf = (roles: readonly Role[]): Choice<number>[] =>
  choices(
    roles,
    ({ level }) => [level],
    (a, b) => a - b,
  );

/**
 * The tags that roles have, in the order of a language's alphabet.
 *
 * @param lang BCP 47.
 * @throws {RangeError} where `lang` is no language tag.
 */
export const tagsOf = (roles: readonly Role[], lang: string): Choice<string>[] =>
  // A role that has a tag twice is one role; an empty tag is nothing to choose.
  choices(roles, ({ tags }) => new Set(tags?.filter(Boolean)), new Intl.Collator(lang).compare);

/**
 * What to offer where nothing is found: each restriction that, taken away alone, leaves roles.
 *
 * @returns in the order query, level, tag; empty where no one of them does.
 */
export const widenings = (
  roles: readonly Role[],
  ...[index, filter]: Wanted
): readonly Widening[] =>
  RESTRICTIONS.filter((without) => filter[without])
    .map((without) => {
      const wider: Filter = { ...filter, [without]: without === 'query' ? '' : undefined };
      return { without, count: find(roles, index, wider)?.size ?? roles.length };
    })
    .filter(({ count }) => count);
