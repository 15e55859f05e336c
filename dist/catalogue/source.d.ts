import { type BuiltInLanguage } from './built-in.js';
import type { CatalogueIssue, ShownCatalogue } from './types.js';
/** Where a catalogue comes from: a property, `src`, JSON in the tag, HTML in the tag, or the product itself. */
export type CatalogueSource = {
    kind: 'data';
    value: unknown;
} | {
    kind: 'url';
    url: string;
} | {
    kind: 'json';
    text: string;
} | {
    kind: 'html';
    elements: readonly Element[];
} | {
    kind: 'built-in';
};
export interface LoadedCatalogue {
    catalogue: ShownCatalogue;
    /** Optional fields that were lost because of a fault in them. */
    warnings: CatalogueIssue[];
}
/** How far a catalogue is on its way: bytes that have come, then roles that have been checked. */
export interface LoadProgress {
    phase: 'download' | 'check';
    done: number;
    /** Of how many, where that is known. */
    total?: number | undefined;
}
/** Told of each piece of an answer and of each role. */
export type OnProgress = (progress: LoadProgress) => void;
/** The catalogue could not be loaded or does not fit. `message` lists the issues, one a line. */
export declare class CatalogueError extends Error {
    /** `CatalogueError`. */
    name: string;
    /** Each fault, in English, for the catalogue's owner. */
    readonly issues: readonly CatalogueIssue[];
    constructor(issues: readonly CatalogueIssue[]);
}
/**
 * Loads a catalogue and checks it. The built-in one is taken as it is; what checks the others is loaded
 * when there is something to check, so it is no part of the first screen.
 *
 * @param options.lang which of the built-in catalogues, where the source is that one.
 * @param options.signal ends the request and the check, as when a later one has begun.
 * @param options.onProgress is told how far it is, often and at once: what it does must take no time.
 * @param options.onPreview gets what a long catalogue begins with, before the rest has been checked.
 * @returns the catalogue and what it lost on the way.
 * @throws {CatalogueError} where it cannot be had or does not fit; the signal's reason (an `AbortError` by
 * default) once the signal is aborted, whatever else went wrong; and what `import()` throws where a script
 * of ours cannot be loaded.
 */
export declare const loadCatalogue: (source: CatalogueSource, { lang, signal, onProgress, onPreview, }: {
    lang: BuiltInLanguage;
    signal: AbortSignal;
    onProgress?: OnProgress | undefined;
    onPreview?: ((preview: ShownCatalogue) => void) | undefined;
}) => Promise<LoadedCatalogue>;
