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
export declare const asShown: (text?: string) => string;
/** @returns the items as they are shown, without the blank ones. */
export declare const itemsAsShown: (items?: readonly string[]) => string[];
/** @returns a section's title as it counts: roles that were written by several people differ in case. */
export declare const sectionKey: (title: string) => string;
/** @returns the sections of a role by `sectionKey`; those of one title are joined. */
export declare const sectionsOf: ({ sections, }: Role) => Map<string, {
    title: string;
    items: readonly string[];
}>;
/** @returns the title of a level, or else its name. */
export declare const levelTitle: (catalogue: Catalogue, level: number, { levelName }: Pick<ComparisonLabels, 'levelName'>) => string;
/** @returns the title of the role above; empty at the top. */
export declare const titleAbove: ({ roles }: Catalogue, { reportsTo }: Role) => string;
/**
 * Sets roles side by side, row by row: international title, level, role above, summary, tags, and each
 * section by its title, whatever its case.
 *
 * @param catalogue where the titles of levels and of the roles above come from.
 * @param roles two or three of its roles.
 * @returns the rows that differ, then those that are the same, each in the order above; those that no role
 * has anything in are left out. Equal are cells that look equal: the same items in another order are not.
 */
export declare const compareRoles: (catalogue: Catalogue, roles: readonly Role[], labels: ComparisonLabels) => ComparisonRow[];
