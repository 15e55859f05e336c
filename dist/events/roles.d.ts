import type { CatalogueIssue } from '../catalogue/types.js';
/** Every event of ours bubbles and crosses shadow roots. */
export declare const upwards: EventInit;
/** A visitor added a role to the request, or took it out. */
export declare class SalesRoleSelectEvent extends Event {
    readonly roleId: string;
    readonly selected: boolean;
    constructor(roleId: string, selected: boolean);
}
/** A visitor opened or closed a role's details. */
export declare class SalesRoleToggleEvent extends Event {
    readonly roleId: string;
    readonly open: boolean;
    constructor(roleId: string, open: boolean);
}
/** The catalogue could not be loaded or does not fit. */
export declare class SalesCatalogueErrorEvent extends Event {
    readonly issues: readonly CatalogueIssue[];
    constructor(issues: readonly CatalogueIssue[]);
}
declare global {
    interface HTMLElementEventMap {
        'sales-role-select': SalesRoleSelectEvent;
        'sales-role-toggle': SalesRoleToggleEvent;
        'sales-catalogue-error': SalesCatalogueErrorEvent;
    }
}
