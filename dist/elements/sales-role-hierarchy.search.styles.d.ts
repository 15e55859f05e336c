/** The search, what it has found, and what all that stands around the cards shares. */
export declare const searchStyles: import("lit").CSSResult;
