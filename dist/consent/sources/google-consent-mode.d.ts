import type { ConsentState } from '../types.js';
/**
 * Google Consent Mode v2: all denied before a choice, an update after it; on each page, as Google keeps
 * nothing. A default of the owner's own stays: only one in the page's head comes before Google's tag.
 */
export declare const tellGoogle: ({ categories }: ConsentState, layerName: string) => void;
