/** Buttons, links and what only a screen reader sees: the same in every element. */
export declare const controls: import("lit").CSSResult;
