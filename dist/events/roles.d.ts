import type { CatalogueIssue } from '../catalogue/types.js';
/** Every event of ours bubbles and crosses shadow roots. */
export declare const upwards: EventInit;
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
export declare class SalesRoleSelectEvent extends Event {
    readonly roleId: string;
    readonly selected: boolean;
    /**
     * @param roleId The role's id in its catalogue.
     * @param selected Whether it is in the request now.
     */
    constructor(roleId: string, selected: boolean);
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
export declare class SalesRoleToggleEvent extends Event {
    readonly roleId: string;
    readonly open: boolean;
    /**
     * @param roleId The role's id in its catalogue.
     * @param open Whether the details are open now.
     */
    constructor(roleId: string, open: boolean);
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
export declare class SalesCatalogueErrorEvent extends Event {
    readonly issues: readonly CatalogueIssue[];
    /** @param issues Each fault, in English, for the page's owner. */
    constructor(issues: readonly CatalogueIssue[]);
}
declare global {
    interface HTMLElementEventMap {
        'sales-role-select': SalesRoleSelectEvent;
        'sales-role-toggle': SalesRoleToggleEvent;
        'sales-catalogue-error': SalesCatalogueErrorEvent;
    }
}
