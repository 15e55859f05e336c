import { type ComparisonLabels, type ComparisonRow } from './compare.js';
import type { Catalogue, Role } from './types.js';
/**
 * A role as Markdown (CommonMark): title, international title, level, role above, summary, tags, sections.
 *
 * @param catalogue where the titles of the level and of the role above come from.
 * @param url of the page with the role, for a last line; left out unless it is http or https.
 * @returns the document, with a line break at its end. Markup and HTML in the role's texts show as they are.
 */
export declare const roleToMarkdown: (catalogue: Catalogue, role: Role, labels: ComparisonLabels, url?: string) => string;
/**
 * A comparison as a Markdown table (GFM).
 *
 * @param rows as `compareRoles` returns them.
 * @param titles of the roles, for the head, in the order of the cells.
 * @param url of the page with the comparison, for a last line; left out unless it is http or https.
 * @returns the table, with a line break at its end. Markup and HTML in the texts show as they are.
 */
export declare const comparisonToMarkdown: (rows: readonly ComparisonRow[], titles: readonly string[], url?: string) => string;
