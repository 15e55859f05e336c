import type { Source } from '../types.js';
/** Klaro asks by service; a purpose is granted where all its services are. */
export declare const klaro: Source;
