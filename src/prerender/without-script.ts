import { css, html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Role } from '../catalogue/types.js';
import { renderDetails } from '../controllers/role-details.js';
import type { Messages } from '../i18n/en.js';

/** A card's details for a page without a script; what takes the card over puts its own in their place. */
export const staticDetails = (
  role: Role,
  card: ReactiveElement,
  { details }: Messages,
  headingLevel: number,
  lang: Parameters<typeof renderDetails>[3],
): TemplateResult =>
  html`<details class="static">
    <summary part="button">
      <span>${details}<span class="hidden">: ${role.title}</span></span>
      <span class="chevron"></span>
    </summary>
    <div part="details">${renderDetails(role, card, headingLevel, lang)}</div>
  </details>`;

/** They look like the button that they stand for, which does nothing without a script. */
export const staticStyles = css`
  .static + button {
    display: none;
  }
  .static[open] {
    flex: 1 0 100%;
  }
  summary {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    min-height: 44px;
    padding-block: 0.5em;
    font-weight: 600;
    color: var(--_accent);
    border: 1px solid transparent;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .static[open] .chevron {
    transform: translateY(0.1em) rotate(225deg);
  }
`;

/** Where no script comes, what does nothing without one is not there, nor the room that is kept for what comes. */
export const withoutScript = css`
  @media (scripting: none) {
    .find,
    .branch,
    .actions > [aria-pressed] {
      display: none;
    }
    sales-lead-form:not(:defined),
    sales-cookie-notice:not(:defined) {
      min-height: 0;
    }
  }
`;

/** The columns of a block of cards by how many it will have, not by how many have come: see `sales-role-hierarchy.styles.ts`. */
export const countStyles = css`
  @container (min-width: 40em) {
    [data-count]:not([data-count='1']) > :only-child {
      grid-column: auto;
    }
    /* Chromium says of no child that it is the only one before all have come. */
    [data-count='1'] > * {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 64em) {
    :not(.tree) > .block:is([data-count='2'], [data-count='4']) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    :not(.tree) > .block[data-count='many'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
