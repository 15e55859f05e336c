/**
 * The design's scale, from the owner's `--sales-*` properties or their defaults.
 *
 * Sizes are `em` and `px`, since `rem` belongs to the host page. Resets stand on `.base` rather than
 * on `:host`, where any rule of the page would win over them.
 */
export declare const tokens: import("lit").CSSResult;
