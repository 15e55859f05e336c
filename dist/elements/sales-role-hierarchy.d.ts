import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ShownCatalogue } from '../catalogue/types.js';
import { type Layout } from '../contexts.js';
import type { LeadRole } from '../lead/types.js';
/**
 * The roles of a catalogue: by level, as a tree of who reports to whom, or as one list; with search,
 * filter and comparison.
 *
 * Inside `<sales-roles>` it takes everything from there; alone it takes `catalogue` and `selection`.
 *
 * @tag sales-role-hierarchy
 * @slot header-<id> - In place of the titles on the card of a role.
 * @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about a role, or no longer.
 * @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed a role's details.
 * @csspart level - A level: the band with its title and cards.
 * @csspart level-title - A level's title, a heading.
 * @csspart level-text - What is said of a level.
 * @csspart list - The cards of a level, or all of them.
 * @csspart field - A field of the search or the comparison: its label and its input.
 * @csspart label - A field's label.
 * @csspart input - A field's input, or its list to choose from.
 * @csspart count - How many roles there are, or were found.
 * @csspart comparison - The roles side by side.
 * @csspart comparison-title - The title over them, a heading.
 * @csspart button - Each button.
 * @csspart card - A card.
 *
 * @example A catalogue of your own, alone
 * ```html
 * <sales-role-hierarchy lang="en" layout="tree" heading-level="2"></sales-role-hierarchy>
 * <script type="module">
 *   const hierarchy = document.querySelector('sales-role-hierarchy');
 *   hierarchy.catalogue = {
 *     version: 1,
 *     roles: [
 *       { id: 'head', title: 'Head of sales', level: 1 },
 *       { id: 'seller', title: 'Seller', level: 2, reportsTo: 'head' },
 *     ],
 *   };
 * </script>
 * <!-- → Head of sales -->
 * <!-- → Seller -->
 * ```
 */
export declare class SalesRoleHierarchy extends LitElement {
    #private;
    static properties: {
        readonly catalogue: {
            readonly attribute: false;
        };
        readonly selection: {
            readonly attribute: false;
        };
        readonly layout: {
            readonly converter: import("lit").ComplexAttributeConverter<"levels" | "list" | "tree" | undefined, unknown>;
        };
        readonly headingLevel: {
            readonly attribute: 'heading-level';
            readonly converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
        readonly settings: {
            readonly state: true;
        };
        readonly finder: {
            readonly state: true;
        };
        readonly done: {
            readonly state: true;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The roles to show. */
    catalogue: ShownCatalogue | undefined;
    /** The roles in the visitor's request. */
    selection: readonly LeadRole[];
    /**
     * `levels` (a band for each level), `tree` (who reports to whom) or `list`; else that of `<sales-roles>`.
     *
     * @default 'levels'
     */
    layout: Layout | undefined;
    /**
     * The level of the headings over the levels, 1 to 5; else one below the widget's own title.
     *
     * @default 3
     */
    headingLevel: number | undefined;
    private settings;
    /** Search, comparison and what else comes after the first frame; `null` where it does not come. */
    private finder;
    /** How many cards stand as they should. */
    private done;
    constructor();
    protected willUpdate(changed: PropertyValues): void;
    protected firstUpdated(): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-role-hierarchy': SalesRoleHierarchy;
    }
}
