import type { Choices, ConsentChoice, ConsentState, OptionalCategory } from '../types.js';
/** The version of the words that a choice of now is about. */
export declare const versionOf: (policy: string | undefined) => string;
/** The visitor's choices by category; `necessary` is not asked. */
export declare const categories: (each: (category: OptionalCategory) => ConsentChoice) => ConsentState['categories'];
/** Whether a choice was ever kept in this browser, also one that does not hold any more. */
export declare const wasStored: () => boolean;
/**
 * The choice that this browser keeps, made on our own notice; `undefined` where there is none, it has
 * expired, or the words have another version now.
 */
export declare const readStored: (policy: string | undefined) => ConsentState | undefined;
/** Keeps a choice in this browser; `false` where that is impossible. */
export declare const store: (state: ConsentState) => boolean;
/** What a visitor chose on our own notice just now; without choices it was only dismissed. */
export declare const decide: (choices: Choices, version: string) => ConsentState;
/** Calls `listener` when another tab may have changed what this browser keeps; returns how to stop. */
export declare const watchStored: (listener: () => void) => (() => void);
