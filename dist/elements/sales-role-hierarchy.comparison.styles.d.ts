/** Roles side by side. */
export declare const comparisonStyles: import("lit").CSSResult;
