import { type ComparisonLabels } from './compare.js';
import type { Catalogue } from './types.js';
/** What the columns of a CSV file are called. */
export interface CsvLabels extends ComparisonLabels {
    id: string;
    title: string;
    levelTitle: string;
}
/**
 * A catalogue as a JSON file that is a catalogue again.
 *
 * @returns the file's text. Yields after each role.
 */
export declare function catalogueToJson(catalogue: Catalogue): Generator<void, string>;
/**
 * A catalogue as CSV (RFC 4180) for a spreadsheet: a row for each role, a column for each field and for each
 * title of a section, whatever its case; the items of a list are lines in their cell. Texts are as they are
 * shown, with an apostrophe before what a spreadsheet could take for a formula.
 *
 * @param delimiter what stands between the cells: see `csvDelimiter`.
 * @returns the file's text, with a byte order mark, without which Excel takes it for windows-125x. Yields
 * after each role.
 */
export declare function catalogueToCsv(catalogue: Catalogue, labels: CsvLabels, delimiter: ',' | ';'): Generator<void, string>;
/**
 * What stands between the cells of a CSV file: Excel splits at semicolons where the comma is the decimal
 * sign, as in Russian.
 *
 * @param lang BCP 47 tag of the visitor's language.
 */
export declare const csvDelimiter: (lang: string) => ',' | ';';
