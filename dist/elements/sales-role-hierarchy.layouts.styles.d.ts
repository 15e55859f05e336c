/** Who reports to whom. */
export declare const treeStyles: import("lit").CSSResult;
