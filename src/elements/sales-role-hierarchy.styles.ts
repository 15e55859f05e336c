import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    --_level-1: var(--sales-level-1, light-dark(#e9effc, #1a2440));
    --_level-2: var(--sales-level-2, light-dark(#e4f3f1, #15302f));
    --_level-3: var(--sales-level-3, light-dark(#f8f0e1, #332a17));
    --_level-4: var(--sales-level-4, light-dark(#f6e9f0, #351f2c));
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='level'] {
    padding: calc(var(--_space) * 1.25);
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
    gap: 0.15em 0.75em;
    margin-bottom: var(--_space);
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
  [part='level-text'] {
    flex-basis: 100%;
    max-width: 44em;
    text-wrap: pretty;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  li {
    min-width: 0;
  }
  sales-role-card {
    height: 100%;
  }
  /* An open card must not stretch those beside it. */
  ul:has([open]) {
    align-items: start;
  }
  ul.many > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 20em;
  }
  @container (min-width: 40em) {
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    [part='level'] {
      padding: calc(var(--_space) * 1.5);
    }
  }
  @container (min-width: 64em) {
    ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  /* A role alone on its level has the room for longer lines. */
  @container (min-width: 40em) {
    li:only-child {
      grid-column: 1 / -1;
    }
  }
`;
