import type { Catalogue, CatalogueIssue, ShownCatalogue } from './types.js';
/** What fits, with what it lost on the way, or why it does not fit. */
export type CatalogueValidation = {
    catalogue: Catalogue;
    warnings: CatalogueIssue[];
} | {
    issues: CatalogueIssue[];
};
/**
 * Checks as `validateCatalogue` does, in steps for `inSlices`: 10,000 roles take longer than a page can wait.
 *
 * @param value any value; it is left as it is, and must be left so until the last step.
 * @param onRole is told after each role how many have been read, and of how many.
 * @param onPreview gets what can be shown of a long catalogue meanwhile, if it fits.
 */
export declare const validateCatalogueSteps: (value: unknown, onRole?: (done: number, total: number) => void, onPreview?: (preview: ShownCatalogue) => void) => Generator<undefined, CatalogueValidation>;
/**
 * Checks what an owner gave as a catalogue: data from JSON or from `catalogueFromHtml`.
 *
 * A fault in an optional field costs that field and is a warning. A fault in a required one, and an id that
 * comes twice, is an issue: the catalogue does not fit then, and `issues` holds its issues first and the
 * would-be warnings after them. Each message names what was expected and what was there, in English. At most
 * 100 are listed; one more, without a path, counts the rest.
 *
 * @param value any value; it is left as it is.
 * @returns the catalogue, a copy without the unknown keys, with its warnings; or the issues. Never throws.
 */
export declare const validateCatalogue: (value: unknown) => CatalogueValidation;
