import type { Source } from '../types.js';
/** tarteaucitron: its events (README, "Events"); they carry nothing, so its state is read at each. */
export declare const tarteaucitron: Source;
