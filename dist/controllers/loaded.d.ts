/**
 * Waits for what is loaded when it is needed. Where it does not come, as offline, the owner is told, and the
 * next need is another attempt.
 *
 * @param what in English, for the console.
 * @returns what has come, or `undefined`.
 */
export declare const loaded: <T>(what: string, loading: Promise<T> | undefined) => Promise<T | undefined>;
