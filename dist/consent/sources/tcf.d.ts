import type { Source } from '../types.js';
/** IAB TCF: only read, by the listener that the framework prescribes in the place of `getTCData`. */
export declare const tcf: Source;
