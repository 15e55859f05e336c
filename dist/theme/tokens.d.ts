/**
 * The design's scale, from the owner's `--sales-*` properties or their defaults.
 *
 * Every colour comes from one, the brand's, by its relative luminance (WCAG 2.2, "relative luminance": the `y` of
 * CIE XYZ), so that the contrast of texts and controls does not depend on which colour it is: `test/theme/brand.test.ts`.
 * Browsers without `light-dark()` and relative colours (Chrome below 123, Safari below 17.5, Firefox below 128) have
 * the default ones.
 *
 * Sizes are `em` and `px`, since `rem` belongs to the host page. Resets stand on `.base` rather than
 * on `:host`, where any rule of the page would win over them.
 */
export declare const tokens: import("lit").CSSResult;
