import type { Purpose } from './types.js';
/**
 * Reads the owner's further purposes: words, JSON or an array. A fault in an optional key costs that key,
 * any other one its purpose; each is in `issues`, with its path and what was expected.
 */
export declare const parsePurposes: (value: string | readonly Purpose[] | undefined) => {
    purposes: Purpose[];
    issues: string[];
};
