import { css } from "lit";
// src/elements/sales-role-hierarchy.search.styles.ts
/** The search, what it has found, and what all that stands around the cards shares. */
var searchStyles = css`
  [hidden] {
    display: none !important;
  }
  .search {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    align-items: end;
    gap: 0.75em;
  }
  .words {
    grid-column: 1 / -1;
  }
  /* Of those that are found, the line above says how many there are. */
  .header:has(~ [data-few], ~ [data-many]) .count {
    display: none;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part~='input'] {
    width: 100%;
    height: 44px;
    margin: 0;
    padding: 0 0.75em;
    /* Under 16px iOS zooms the page when the input takes the focus. */
    font: inherit;
    font-size: max(1em, 16px);
    color: var(--_text);
    text-overflow: ellipsis;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
  }
  /* With its letters spaced by the visitor, WebKit lets the chosen option's words reach over the field. */
  select {
    contain: paint;
  }
  .search button {
    padding-inline: 0.75em;
    text-align: center;
  }
  .chevron {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  [aria-expanded='true'] > .chevron {
    transform: translateY(0.1em) rotate(225deg);
  }
  .found,
  .hint,
  .muted,
  #downloads {
    color: var(--_muted);
  }
  #downloads {
    flex-basis: 100%;
  }
  .found {
    margin-top: 0.75em;
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .row button {
    min-width: 44px;
  }
  .nothing {
    display: grid;
    gap: 0.75em;
    margin-top: 0.75em;
  }
  .nothing .row {
    gap: 0.5em;
  }
  /* Found cards that are not many stand in rows without gaps; of more, the last in a block fill its row. */
  [data-few]:not(.tree) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [data-few]:not(.tree) > .block {
    display: contents;
  }
  /* In place of their blocks. */
  @media screen {
    .many[data-few]:not(.tree) > .block > * {
      content-visibility: auto;
      contain-intrinsic-size: auto 15em;
    }
  }
  [data-many]:not(.tree) > .block {
    display: flex;
    flex-wrap: wrap;
  }
  [data-many]:not(.tree) > .block > * {
    flex: 1 1 min(100%, max(19em, 30%));
  }
  @container (min-width: 40em) {
    #downloads {
      flex-basis: auto;
    }
    .search {
      display: flex;
    }
    .search .field {
      flex: 0 1 13em;
    }
    .search .words {
      flex: 1 1 14em;
    }
    [data-few]:not(.tree) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 64em) {
    [data-few]:not([data-few='2'], [data-few='4'], .tree) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  /* One alone has the room for longer lines, as everywhere. */
  [data-few='1'] > .block > * {
    grid-column: 1 / -1;
  }
`;
export { searchStyles };
