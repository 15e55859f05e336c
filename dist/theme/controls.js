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
    background: transparent;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  button.primary,
  button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  button.quiet {
    padding-inline: 0;
    border-color: transparent;
  }
  button.quiet:hover,
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
