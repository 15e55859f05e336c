import type { Attribution } from './types.js';
/** Characters of a value; what is longer is cut. */
export declare const MAX_ATTRIBUTION = 500;
/** How many values are taken: an address can be made to hold any number. */
export declare const MAX_ATTRIBUTIONS = 30;
/**
 * Where the visitor came from. To be asked only with the visitor's consent to marketing.
 *
 * @param landing the address that the page was loaded with: routers of a page drop what stood there.
 * @param referrer the address of the page before, if the browser tells.
 * @returns `undefined` where nothing is known.
 */
export declare const readAttribution: (landing: string, referrer: string) => Attribution | undefined;
