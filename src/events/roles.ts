import type { CatalogueIssue } from '../catalogue/types.js';

/** Every event of ours bubbles and crosses shadow roots. */
export const upwards: EventInit = { bubbles: true, composed: true };

/**
 * A visitor added a role to the request, or took it out.
 *
 * @example
 * ```js
 * document.addEventListener('sales-role-select', ({ roleId, selected }) => {
 *   console.log(roleId, selected); // → sales-leader true
 * });
 * ```
 */
export class SalesRoleSelectEvent extends Event {
  /**
   * @param roleId The role's id in its catalogue.
   * @param selected Whether it is in the request now.
   */
  constructor(
    readonly roleId: string,
    readonly selected: boolean,
  ) {
    super('sales-role-select', upwards);
  }
}

/**
 * A visitor opened or closed a role's details.
 *
 * @example
 * ```js
 * document.addEventListener('sales-role-toggle', ({ roleId, open }) => {
 *   console.log(roleId, open); // → sales-leader true
 * });
 * ```
 */
export class SalesRoleToggleEvent extends Event {
  /**
   * @param roleId The role's id in its catalogue.
   * @param open Whether the details are open now.
   */
  constructor(
    readonly roleId: string,
    readonly open: boolean,
  ) {
    super('sales-role-toggle', upwards);
  }
}

/**
 * The catalogue could not be loaded or does not fit.
 *
 * @example
 * ```js
 * document.addEventListener('sales-catalogue-error', ({ issues }) => {
 *   for (const { path, message } of issues) {
 *     console.log(path, message); // → roles[0].level expected a whole number from 1 to 20, got "top"
 *   }
 * });
 * ```
 */
export class SalesCatalogueErrorEvent extends Event {
  /** @param issues Each fault, in English, for the page's owner. */
  constructor(readonly issues: readonly CatalogueIssue[]) {
    super('sales-catalogue-error', upwards);
  }
}

declare global {
  interface HTMLElementEventMap {
    'sales-role-select': SalesRoleSelectEvent;
    'sales-role-toggle': SalesRoleToggleEvent;
    'sales-catalogue-error': SalesCatalogueErrorEvent;
  }
}
