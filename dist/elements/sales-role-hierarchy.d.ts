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
 * @csspart button - Each button beside those of the cards.
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
            converter: import("lit").ComplexAttributeConverter<"levels" | "list" | "tree" | undefined, unknown>;
        };
        headingLevel: {
            attribute: string;
            converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
        settings: {
            state: boolean;
        };
        finder: {
            state: boolean;
        };
        done: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The roles to show. */
    catalogue: ShownCatalogue | undefined;
    /** The roles in the visitor's request. */
    selection: readonly LeadRole[];
    /** `levels` (a band for each level), `tree` (who reports to whom) or `list`; else that of `<sales-roles>`. */
    layout: Layout | undefined;
    /** The level of the headings over the levels, from 1; else one below the widget's own title. */
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
