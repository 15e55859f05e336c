import type { Checked } from './types.js';
/**
 * Tells the owner in the console what may not be lawful on this page: all of it once, then what is new.
 * It makes no request, keeps nothing, and never throws.
 *
 * @param element the one with the `debug` attribute.
 * @param settings what the owner has set; call again when that changes.
 */
export declare const check: (element: Element, settings: Checked) => void;
