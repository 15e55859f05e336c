/** A box to tick, in the theme's colours: the browser's own cannot have its border. */
export declare const checkbox: import("lit").CSSResult;
