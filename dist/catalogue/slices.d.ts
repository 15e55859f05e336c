/**
 * Does long work in slices, between which the page stays alive.
 *
 * @param work yields where it can be interrupted, at least each millisecond or so.
 * @param signal ends the work between two slices.
 * @returns what the work returns. Rejects with what it throws, or with the signal's reason.
 */
export declare const inSlices: <T>(work: Generator<unknown, T>, signal?: AbortSignal) => Promise<T>;
