import { controls } from "../theme/controls.js";
import { comparisonStyles } from "./sales-role-hierarchy.comparison.styles.js";
import { treeStyles } from "./sales-role-hierarchy.layouts.styles.js";
import { searchStyles } from "./sales-role-hierarchy.search.styles.js";
import { css } from "lit";
// src/elements/sales-role-hierarchy.finder.styles.ts
/** On paper. */
var printStyles = css`
  /* Blocks, where browsers find the best place to break. */
  @media print {
    .search,
    .found,
    .nothing,
    .choices,
    .hint,
    .branch,
    .comparison .row,
    .find:not(:has(table)),
    .downloads {
      display: none !important;
    }
    .base {
      display: block;
      font-size: min(1em, 10pt);
    }
    .find {
      min-height: 0;
    }
    [part='level'] {
      padding: 0.5em 0 0;
      margin-top: 1.5em;
      background: var(--_surface);
      border-top: 2px solid var(--_muted);
      border-radius: 0;
    }
    .comparison {
      display: block;
      padding: 0;
      margin: 0;
      border: 0;
    }
    [part='level'] > [part='list'] {
      margin-top: 0.75em;
    }
    /* Two columns, where they fit; one card alone has the whole width. */
    [part='list'] {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(40%, 16em)), 1fr)) !important;
      gap: 0 1em;
      align-items: start;
    }
    .block {
      display: contents !important;
    }
    .tree {
      display: block;
    }
    .reports {
      --_above: 0px;
      display: block !important;
    }
    sales-role-card {
      height: auto !important;
      padding-bottom: 0.75em;
    }
    .header,
    tr {
      break-inside: avoid;
    }
    .header,
    [part='level-text'],
    #comparison,
    .group {
      break-after: avoid;
    }
  }
`;
/** What a hierarchy has beside its cards. Print comes last: it takes back what the others say. */
var styles = [
	controls,
	searchStyles,
	comparisonStyles,
	treeStyles,
	printStyles
];
/** What cards show for a hierarchy. */
var cardStyles = css`
  .tools {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  .row [aria-pressed='true'] {
    padding-inline: 0.6em;
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
/** What the widget around needs once there are roles to choose; and what it shows on paper. */
var widgetStyles = css`
  /* At the window's lower edge until the form itself comes into view. */
  .chosen {
    position: sticky;
    bottom: max(0.75em, env(safe-area-inset-bottom));
    z-index: 1;
    font-weight: 600;
    box-shadow: 0 4px 20px rgb(0 0 0 / 15%);
  }
  @media print {
    .base {
      display: block;
    }
    header {
      margin-bottom: 1.5em;
      break-inside: avoid;
      break-after: avoid;
    }
    /* Those that are still to come keep room; the others leave by themselves. */
    sales-lead-form,
    sales-cookie-notice,
    .chosen,
    .failed button {
      display: none;
    }
  }
`;
export { cardStyles, styles, widgetStyles };
