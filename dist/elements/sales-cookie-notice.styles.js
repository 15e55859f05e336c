import { css } from "lit";
// src/elements/sales-cookie-notice.styles.ts
var styles = css`
  [part='notice'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
  }
  .room {
    min-height: 6em;
  }
  .text {
    flex: 1 1 20em;
    max-width: 46em;
  }
  [part='title'] {
    margin-bottom: 0.3em;
  }
  /* On paper nothing can be chosen. */
  @media print {
    :host {
      display: none !important;
    }
  }
`;
export { styles };
