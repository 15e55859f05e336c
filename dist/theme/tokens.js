import { css } from "lit";
// src/theme/tokens.ts
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
var tokens = css`
  :host {
    display: block;
    /* What sRGB cannot show would be cut off only when it is painted, and a translucent one is none. */
    --_brand: rgb(
      from var(--sales-brand, #2457c5) clamp(0, r, 255) clamp(0, g, 255) clamp(0, b, 255) / 1
    );
    /* On dark ground: as light as that needs, and no stronger than sRGB can show it so light. */
    --_bright: oklch(from var(--_brand) max(l, 0.75) min(c, 0.15) h);
    /* Links, words of buttons, the focus ring: on light ground darkened until its luminance is 0.13. */
    --_accent: var(
      --sales-accent,
      light-dark(
        color(
          from var(--_brand) xyz-d65 calc(x * min(1, 0.13 / y)) min(y, 0.13)
            calc(z * min(1, 0.13 / y))
        ),
        var(--_bright)
      )
    );
    /* What is filled: the brand itself, unless it is neither dark enough for white words nor bright enough for black ones. */
    --_fill: var(
      --sales-accent,
      light-dark(
        color(
          from var(--_brand) xyz-d65 calc(x * clamp(min(1, 0.17 / y), (y - 0.4) * 999, 1))
            calc(y * clamp(min(1, 0.17 / y), (y - 0.4) * 999, 1))
            calc(z * clamp(min(1, 0.17 / y), (y - 0.4) * 999, 1))
        ),
        var(--_bright)
      )
    );
    /* White or black: both have a contrast of 4.58 where the luminance is 0.179. */
    --_on-fill: var(
      --sales-on-accent,
      color(
        from var(--_fill) xyz-d65 calc((0.179 - y) * 999) calc((0.179 - y) * 999)
          calc((0.179 - y) * 999)
      )
    );
    --_text: var(
      --sales-text,
      light-dark(
        oklch(from var(--_brand) 0.25 min(c, 0.03) h),
        oklch(from var(--_brand) 0.94 min(c, 0.01) h)
      )
    );
    --_muted: var(
      --sales-muted,
      light-dark(
        oklch(from var(--_brand) 0.48 min(c, 0.03) h),
        oklch(from var(--_brand) 0.76 min(c, 0.02) h)
      )
    );
    --_surface: var(
      --sales-surface,
      light-dark(#fff, oklch(from var(--_brand) 0.24 min(c, 0.02) h))
    );
    --_border: var(
      --sales-border,
      light-dark(
        oklch(from var(--_brand) 0.9 min(c, 0.02) h),
        oklch(from var(--_brand) 0.37 min(c, 0.03) h)
      )
    );
    /* Around what can be pressed or filled in: 3 to 1 on light and on dark ground. */
    --_edge: var(--sales-muted, oklch(from var(--_brand) 0.6 min(c, 0.04) h));
    --_error: var(--sales-error, light-dark(#b3261e, #ff9d94));
    --_success: var(--sales-success, light-dark(#1b6b3a, #82d6a0));
    --_radius: var(--sales-radius, 14px);
    --_space: var(--sales-space, 1em);
  }
  @supports not (color: light-dark(red, color(from red xyz-d65 x y z))) {
    :host {
      --_accent: var(--sales-accent, #2457c5);
      --_fill: var(--_accent);
      --_on-fill: var(--sales-on-accent, #fff);
      --_text: var(--sales-text, #1c2230);
      --_muted: var(--sales-muted, #586174);
      --_surface: var(--sales-surface, #fff);
      --_border: var(--sales-border, #d8dde6);
      --_edge: var(--sales-muted, #7d879b);
      --_error: var(--sales-error, #b3261e);
      --_success: var(--sales-success, #1b6b3a);
    }
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    position: relative;
    box-sizing: border-box;
    font-size: max(1em, 15px);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .base * {
    box-sizing: border-box;
  }
  p,
  ul,
  [part$='title'] {
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }
  /* Words of ours on a page that is written the other way keep their full stop at their end. */
  p,
  label,
  [part$='title'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  [part$='title'] {
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
`;
export { tokens };
