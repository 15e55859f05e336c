import { css } from "lit";
// src/elements/sales-role-hierarchy.comparison.styles.ts
/** Roles side by side. */
var comparisonStyles = css`
  .comparison {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-top: var(--_space);
    padding: var(--_space);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
  }
  [part='comparison-title'] {
    font-size: 1.5em;
  }
  .choices {
    display: grid;
    gap: 0.75em;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: 0.75em;
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  th:first-child {
    width: 22%;
    padding-inline-start: 0;
  }
  thead th {
    border-bottom: 2px solid var(--_border);
  }
  tr + tr {
    border-top: 1px solid var(--_border);
  }
  .group {
    padding-top: 1em;
    font-size: 1.125em;
  }
  /* On a narrow screen one below the other: each row is named once, and each cell by its role. */
  @media screen {
    @container not (min-width: 40em) {
      table,
      tbody,
      tr,
      th,
      td {
        display: block;
      }
      th {
        padding-block: 0.5em;
      }
      td {
        padding: 0 0 0.5em;
      }
      thead {
        display: none;
      }
      th:first-child {
        width: auto;
      }
      td + td {
        margin-top: 0.75em;
      }
      td::before {
        content: attr(data-role);
        display: block;
        font-size: 0.875em;
        color: var(--_muted);
      }
    }
  }
  td li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  td li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    top: 0.62em;
    border: 0.175em solid var(--_accent);
    border-radius: 50%;
  }
  @container (min-width: 40em) {
    .comparison {
      padding: calc(var(--_space) * 1.5);
    }
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
export { comparisonStyles };
