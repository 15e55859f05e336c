import { css } from "lit";
// src/elements/sales-role-hierarchy.layouts.styles.ts
/** Who reports to whom. */
var treeStyles = css`
  /* A tree: each list of reports has a line at its side, from which one leads to each card. */
  .tree > .block {
    grid-template-columns: minmax(0, 1fr) !important;
  }
  /* A grid, since in a page without a doctype the card would be as high as its whole branch. */
  .tree sales-role-card {
    display: grid;
    height: auto;
  }
  .reports {
    --_line: 2px solid var(--_edge);
    --_above: var(--_space);
    --_step: 1em;
    padding-inline-start: 0.5em;
  }
  /* So narrow that at 320px the deepest card has its 200px. */
  @container not (min-width: 40em) {
    .reports {
      --_step: 0.75em;
      padding: 0;
    }
    .reports .reports .reports .reports {
      --_step: 0.25em;
    }
  }
  .tree .tree > .block {
    gap: 0;
  }
  .tree .tree > .block > * {
    position: relative;
    padding-block-start: var(--_above);
    padding-inline-start: var(--_step);
    border-inline-start: var(--_line);
  }
  .tree .tree > .block > ::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_above) + 1.75em);
    inset-inline-start: 0;
    width: var(--_step);
    border-block-start: var(--_line);
  }
  /* The line ends at the last card. */
  .tree .tree > .block:last-child > :last-child {
    border-color: transparent;
  }
  .tree .tree > .block:last-child > :last-child::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -2px;
    height: calc(var(--_above) + 1.75em + 2px);
    border-inline-start: var(--_line);
  }
  .branch {
    display: flex;
    align-items: center;
    margin-inline-start: 1em;
  }
  /* Of those who report, none was found. */
  .branch:has(+ .reports > [data-few='0']) {
    display: none;
  }
`;
export { treeStyles };
