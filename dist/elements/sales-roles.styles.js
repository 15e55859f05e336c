import { css } from "lit";
// src/elements/sales-roles.styles.ts
var styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  [aria-busy='true'] {
    min-height: 100vh;
    align-content: start;
  }
  [part='title'] {
    font-size: clamp(1.5em, 1em + 3cqi, 2.25em);
    letter-spacing: -0.02em;
  }
  [part='intro'] {
    max-width: 40em;
    margin-top: 0.5em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  /* The form comes when it is near: its room is kept, so that nothing moves. Where its title stands beside it, it is lower: on wide pages. */
  sales-lead-form:not(:defined) {
    min-height: clamp(37em, (66em - 100cqi) * 999, 46em);
  }
  /* What an owner puts into it waits for it, his thanks above all. */
  sales-lead-form:not(:defined) > slot {
    display: none;
  }
  sales-cookie-notice:not(:defined) {
    min-height: 6em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    padding: 0.75em 1.25em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .failed {
    border-color: var(--_error);
  }
  .failed + sales-role-hierarchy {
    display: none;
  }
`;
export { styles };
