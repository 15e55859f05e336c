import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ShownCatalogue } from '../catalogue/types.js';
import { type Layout } from '../contexts.js';
import type { LeadRole } from '../lead/types.js';
/**
 * The roles of a catalogue: by level, or as one list.
 *
 * Inside `<sales-roles>` it takes everything from there; alone it takes `catalogue` and `selection`.
 *
 * @tag sales-role-hierarchy
 * @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about a role, or no longer.
 * @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed a role's details.
 * @csspart level - A level: the band with its title and cards.
 * @csspart level-title - A level's title, a heading.
 * @csspart level-text - What is said of a level.
 * @csspart list - The cards of a level, or all of them.
 * @csspart card - A card; its parts are passed on: `card-title`, `alias`, `card-level`, `summary`,
 *   `details`, `section`, `section-title`, `button`.
 * @cssproperty --sales-level-1 - Background of level 1; so for 2, 3 and 4, and again from level 5.
 * @cssproperty --sales-level-2 - Background of level 2.
 * @cssproperty --sales-level-3 - Background of level 3.
 * @cssproperty --sales-level-4 - Background of level 4.
 */
export declare class SalesRoleHierarchy extends LitElement {
    #private;
    static properties: {
        catalogue: {
            attribute: boolean;
        };
        selection: {
            attribute: boolean;
        };
        layout: {
            converter: import("lit").ComplexAttributeConverter<"levels" | "list" | undefined, unknown>;
        };
        headingLevel: {
            attribute: string;
            converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
        settings: {
            state: boolean;
        };
        shown: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The roles to show. */
    catalogue: ShownCatalogue | undefined;
    /** The roles in the visitor's request. */
    selection: readonly LeadRole[];
    /** `levels` (a band for each level) or `list`; else that of `<sales-roles>`. */
    layout: Layout | undefined;
    /** The level of the headings over the levels, from 1; else one below the widget's own title. */
    headingLevel: number | undefined;
    private settings;
    /** How many cards are rendered so far. */
    private shown;
    constructor();
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-role-hierarchy': SalesRoleHierarchy;
    }
}
