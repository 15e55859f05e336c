import { css } from "lit";
// src/elements/sales-role-hierarchy.styles.ts
var styles = css`
  :host {
    --_level-1: var(--sales-level-1, light-dark(#e9effc, #1b2238));
    --_level-2: var(--sales-level-2, light-dark(#e4f3f1, #152b2c));
    --_level-3: var(--sales-level-3, light-dark(#f8f0e1, #2b271d));
    --_level-4: var(--sales-level-4, light-dark(#f6e9f0, #2e212a));
  }
  /* Not on :host: a page's reset can make that inline, which is no container. */
  .base {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='level'] {
    padding: calc(var(--_space) * 0.75);
    color: var(--_text);
    background: var(--_level-4);
    border-radius: calc(var(--_radius) * 1.4);
  }
  [data-hue='1'] {
    background: var(--_level-1);
  }
  [data-hue='2'] {
    background: var(--_level-2);
  }
  [data-hue='3'] {
    background: var(--_level-3);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  [part='level-title'] {
    font-size: 1.25em;
  }
  .count,
  [part='level-text'] {
    color: var(--_muted);
  }
  .count {
    font-size: 0.875em;
  }
  /* The search comes after the first frame: its room is kept, so that nothing moves. */
  .find {
    min-height: 11.6em;
  }
  .tagged {
    min-height: 15.1em;
  }
  [part='list'],
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='level'] > [part='list'] {
    margin-top: var(--_space);
  }
  sales-role-card {
    height: 100%;
  }
  /* An open card must not stretch those beside it. */
  .block:has([open]) {
    align-items: start;
  }
  .many > .block {
    content-visibility: auto;
    contain-intrinsic-size: auto 200em;
  }
  @container (min-width: 40em) {
    [part='level'] {
      padding: calc(var(--_space) * 1.5);
    }
    .find {
      min-height: 6.4em;
    }
    .block {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* A role alone on its level has the room for longer lines. */
    .block > :only-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 64em) {
    /* Two fill the row, and four are two and two. */
    .block:not(:has(> :is(:nth-child(2), :nth-child(4)):last-child)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
export { styles };
