import type { Catalogue, Role } from './types.js';

/** A text or a list of items, neither of them blank; nothing where the role says nothing. */
export type ComparisonCell = string | readonly string[] | undefined;

/** Whose language a text is in: the catalogue's, that of the words around, or, for international titles, English. */
export type Tongue = 'catalogue' | 'around' | 'english';

/** One thing that is told of roles, with what each of them says. */
export interface ComparisonRow {
  label: string;
  labelIn: Tongue;
  /** One for each role, in the order of the roles. */
  cells: readonly ComparisonCell[];
  cellsIn: readonly Tongue[];
  /** Whether some role says something else, or nothing, where another says something. */
  differs: boolean;
}

/** What the fields of a role are called. */
export interface ComparisonLabels {
  alias: string;
  level: string;
  reportsTo: string;
  summary: string;
  tags: string;
  /** What a level is called that has no title in the catalogue. */
  levelName: (level: number) => string;
}

/** @returns a text as HTML shows it: in one line, without white space around it. No-break spaces within it stay. */
export const asShown = (text = ''): string => text.replace(/[\t-\r ]+/g, ' ').trim();

/** @returns the items as they are shown, without the blank ones. */
export const itemsAsShown = (items: readonly string[] = []): string[] =>
  items.map((item) => asShown(item)).filter(Boolean);

/** @returns a section's title as it counts: roles that were written by several people differ in case. */
export const sectionKey = (title: string): string => asShown(title).toLowerCase();

/** @returns the sections of a role by `sectionKey`; those of one title are joined. */
export const sectionsOf = ({
  sections = [],
}: Role): Map<string, { title: string; items: readonly string[] }> => {
  const found = new Map<string, { title: string; items: readonly string[] }>();
  for (const { title, items } of sections) {
    const key = sectionKey(title);
    const same = found.get(key) ?? { title: asShown(title), items: [] };
    found.set(key, { ...same, items: [...same.items, ...itemsAsShown(items)] });
  }
  return found;
};

const ownLevelTitle = ({ levels }: Catalogue, level: number): string =>
  asShown(levels?.find((about) => about.level === level)?.title);

/** @returns the title of a level, or else its name. */
export const levelTitle = (
  catalogue: Catalogue,
  level: number,
  { levelName }: Pick<ComparisonLabels, 'levelName'>,
): string => ownLevelTitle(catalogue, level) || levelName(level);

/** @returns the title of the role above; empty at the top. */
export const titleAbove = ({ roles }: Catalogue, { reportsTo }: Role): string =>
  asShown(roles.find(({ id }) => id === reportsTo)?.title);

/** White space within the items is single spaces, so the line breaks stand between them. */
const keyOf = (cell: string | readonly string[]): string =>
  typeof cell === 'string' ? cell : cell.join('\n');

/**
 * Sets roles side by side, row by row: international title, level, role above, summary, tags, and each
 * section by its title, whatever its case.
 *
 * @param catalogue where the titles of levels and of the roles above come from.
 * @param roles two or three of its roles.
 * @returns the rows that differ, then those that are the same, each in the order above; those that no role
 * has anything in are left out. Equal are cells that look equal: the same items in another order are not.
 */
export const compareRoles = (
  catalogue: Catalogue,
  roles: readonly Role[],
  labels: ComparisonLabels,
): ComparisonRow[] => {
  const rows: ComparisonRow[] = [];
  const add = (
    label: string,
    cells: readonly (string | readonly string[])[],
    tongues: { labelIn?: Tongue; cellIn?: (role: Role) => Tongue } = {},
  ): void => {
    if (!cells.some(({ length }) => length)) return;
    const { labelIn = 'around', cellIn = () => 'catalogue' } = tongues;
    rows.push({
      label,
      labelIn,
      cellsIn: roles.map(cellIn),
      cells: cells.map((cell) => (cell.length ? cell : undefined)),
      differs: new Set(cells.map(keyOf)).size > 1,
    });
  };
  add(
    labels.alias,
    roles.map(({ alias }) => asShown(alias)),
    { cellIn: () => 'english' },
  );
  add(
    labels.level,
    roles.map(({ level }) => levelTitle(catalogue, level, labels)),
    { cellIn: ({ level }) => (ownLevelTitle(catalogue, level) ? 'catalogue' : 'around') },
  );
  add(
    labels.reportsTo,
    roles.map((role) => titleAbove(catalogue, role)),
  );
  add(
    labels.summary,
    roles.map(({ summary }) => asShown(summary)),
  );
  add(
    labels.tags,
    roles.map(({ tags }) => itemsAsShown(tags)),
  );
  const sections = roles.map(sectionsOf);
  const titles = new Map<string, string>();
  for (const own of sections) {
    for (const [key, { title }] of own) if (!titles.has(key)) titles.set(key, title);
  }
  for (const [key, title] of titles) {
    add(
      title,
      sections.map((own) => own.get(key)?.items ?? []),
      { labelIn: 'catalogue' },
    );
  }
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
};
