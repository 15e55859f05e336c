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
    padding: clamp(var(--_space), 4cqi, calc(var(--_space) * 1.25));
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .base:hover,
  :host([selected]) .base {
    border-color: var(--_accent);
    box-shadow: 0 2px 12px color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .title:not([hidden]) {
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
  /* Lines that can be read, and the buttons under them. */
  [part='summary'],
  .actions {
    max-width: 44em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
    margin-top: auto;
  }
  .actions button {
    font-size: 0.9375em;
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
  /* The dot of the level, where the card names it. */
  .level {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .level::before {
    content: '';
    flex: none;
    width: 0.6em;
    height: 0.6em;
    background: var(--_dot, var(--_accent));
    border-radius: 50%;
    forced-color-adjust: none;
  }
`;
export { styles };
