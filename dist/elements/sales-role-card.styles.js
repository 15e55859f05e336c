import { css } from "lit";
// src/elements/sales-role-card.styles.ts
var styles = css`
  /* Not on :host, which a page's reset can make inline: such a box is no container, and 100% of the window high. */
  .base {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    height: inherit;
    padding: var(--_space);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .base:hover,
  :host([selected]) .base {
    border-color: var(--_accent);
  }
  .title {
    display: grid;
    gap: 0.2em;
  }
  [part='title'] {
    font-size: 1.125em;
  }
  .alias,
  .level {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-top: auto;
  }
  .chevron,
  .tick {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  [aria-expanded='true'] .chevron {
    transform: translateY(0.1em) rotate(225deg);
  }
  .tick {
    width: 0.35em;
    height: 0.7em;
  }
  /* The tick takes its room from the padding: a pressed button is no wider. */
  [aria-pressed='true'] {
    padding-inline: 0.6em;
  }
  .actions > :last-child {
    margin-inline-start: auto;
  }
  @container (max-width: 20em) {
    .actions {
      flex-direction: column;
      align-items: stretch;
    }
    .actions > :last-child {
      margin: 0;
      text-align: center;
    }
  }
`;
export { styles };
