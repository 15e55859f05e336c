import { css } from "lit";
// src/theme/controls.ts
/** Buttons, links and what only a screen reader sees: the same in every element. */
var controls = css`
  button {
    min-height: 44px;
    margin: 0;
    padding: 0.5em 1.1em;
    font: inherit;
    font-weight: 600;
    text-align: start;
    color: var(--_accent);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    border-color: var(--_accent);
  }
  button.quiet {
    padding-inline: 0;
    background: none;
    border: 0;
  }
  button.primary,
  button[aria-pressed='true'] {
    color: var(--_on-fill);
    background: var(--_fill);
    border-color: var(--_accent);
  }
  button.primary:hover,
  button[aria-pressed='true']:hover {
    background: color-mix(in srgb, var(--_fill) 88%, var(--_text));
  }
  button.quiet:hover,
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* In forced colours all borders are seen, and what is filled is so all the same. */
  @media (forced-colors: active) {
    button.quiet {
      padding-inline: 0.75em;
      border: 1px solid;
    }
    button.primary,
    button.primary:hover,
    button[aria-pressed='true'],
    button[aria-pressed='true']:hover {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
  button[aria-disabled='true'] {
    cursor: progress;
  }
  a {
    color: var(--_accent);
  }
  /* Short, and only for those who do not mind what moves. */
  @media (prefers-reduced-motion: no-preference) {
    button,
    .base,
    .chevron {
      transition: 0.15s;
      transition-property: border-color, box-shadow, transform;
    }
    button {
      transition-property: background-color, border-color;
    }
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Also around what keeps its own colours there. */
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: CanvasText;
    }
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
export { controls };
