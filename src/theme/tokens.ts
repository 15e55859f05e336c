import { css } from 'lit';

/**
 * The design's scale, from the owner's `--sales-*` properties or their defaults.
 *
 * Sizes are `em` and `px`, since `rem` belongs to the host page. Resets stand on `.base` rather than
 * on `:host`, where any rule of the page would win over them.
 */
export const tokens = css`
  :host {
    display: block;
    --_accent: var(--sales-accent, light-dark(#2457c5, #8fb4ff));
    --_on-accent: var(--sales-on-accent, light-dark(#fff, #0d1730));
    --_text: var(--sales-text, light-dark(#1c2230, #e8eaf0));
    --_muted: var(--sales-muted, light-dark(#586174, #a7afbf));
    --_surface: var(--sales-surface, light-dark(#fff, #1b202b));
    --_border: var(--sales-border, light-dark(#d8dde6, #3a4252));
    --_error: var(--sales-error, light-dark(#b3261e, #ff9d94));
    --_success: var(--sales-success, light-dark(#1b6b3a, #82d6a0));
    --_radius: var(--sales-radius, 14px);
    --_space: var(--sales-space, 1em);
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
  [part$='title'] {
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
`;
