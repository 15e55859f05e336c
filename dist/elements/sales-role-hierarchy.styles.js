import { css } from "lit";
// src/elements/sales-role-hierarchy.styles.ts
var styles = css`
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
    background: var(--_level);
    border-radius: calc(var(--_radius) * 1.4);
  }
  /* Which have no backgrounds. */
  @media (forced-colors: active) {
    [part='level'] {
      border: 1px solid;
    }
  }
  /* Each level goes on from the brand's hue, and is a little lighter: a grey brand has four levels as well. */
  [data-hue] {
    --_level: var(
      --_own,
      light-dark(
        oklch(
          from var(--_brand) calc(0.935 + var(--_n) * 0.01) min(c, 0.025) calc(h + var(--_n) * 30)
        ),
        oklch(
          from var(--_brand) calc(0.31 - var(--_n) * 0.012) min(c, 0.03) calc(h + var(--_n) * 30)
        )
      )
    );
    --_dot: oklch(from var(--_level) 0.6 calc(c * 4) h);
  }
  [data-hue='1'] {
    --_n: 0;
    --_own: var(--sales-level-1);
  }
  [data-hue='2'] {
    --_n: 1;
    --_own: var(--sales-level-2);
  }
  [data-hue='3'] {
    --_n: 2;
    --_own: var(--sales-level-3);
  }
  [data-hue='4'] {
    --_n: 3;
    --_own: var(--sales-level-4);
  }
  @supports not (color: light-dark(red, color(from red xyz-d65 x y z))) {
    [data-hue] {
      --_level: var(--_own, #eaf0fb);
      --_dot: var(--_accent);
    }
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  [part='level-title'] {
    font-size: 1.5em;
  }
  .header::before {
    content: '';
    width: 0.75em;
    height: 0.75em;
    background: var(--_dot);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .count,
  [part='level-text'] {
    color: var(--_muted);
  }
  .count {
    font-size: 0.875em;
  }
  [part='level-text'] {
    margin-top: 0.25em;
  }
  /* The search comes after the first frame: its room is kept, so that nothing moves. */
  .find {
    min-height: 11.75em;
  }
  .tagged {
    min-height: 15.25em;
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
      min-height: 6.5em;
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
