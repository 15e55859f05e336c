import type { CatalogueIssue } from '../catalogue/types.js';

/** Every event of ours bubbles and crosses shadow roots. */
export const upwards: EventInit = { bubbles: true, composed: true };

/** A visitor added a role to the request, or took it out. */
export class SalesRoleSelectEvent extends Event {
  constructor(
    readonly roleId: string,
    readonly selected: boolean,
  ) {
    super('sales-role-select', upwards);
  }
}

/** A visitor opened or closed a role's details. */
export class SalesRoleToggleEvent extends Event {
  constructor(
    readonly roleId: string,
    readonly open: boolean,
  ) {
    super('sales-role-toggle', upwards);
  }
}

/** The catalogue could not be loaded or does not fit. */
export class SalesCatalogueErrorEvent extends Event {
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
