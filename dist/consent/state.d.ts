import type { ConsentState } from './types.js';
/** Before the visitor has said anything: only what a request itself needs. */
export declare const undecided: ConsentState;
/** The choice that this browser keeps, or `undecided`. */
export declare const readConsent: () => ConsentState;
/** Keeps that the visitor has dismissed the notice, and returns the state from now on. */
export declare const dismissNotice: () => ConsentState;
