import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Role, SectionsState } from '../catalogue/types.js';
/**
 * One role: its title, international title, level and summary, details that open and close, and a
 * button that asks about it.
 *
 * Inside `<sales-roles>` the attribute `role-id` is enough; alone it takes `salesRole`.
 *
 * @tag sales-role-card
 * @slot header - In place of the titles: the owner's own heading, with a picture or whatever belongs to it.
 * @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about the role, or no longer.
 * @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed the details.
 * @csspart card - The whole card.
 * @csspart title - The role's title, a heading.
 * @csspart alias - The international title.
 * @csspart level - The level, in words.
 * @csspart summary - The summary.
 * @csspart details - What opens and closes.
 * @csspart section - One titled list in the details.
 * @csspart section-title - Its title, a heading.
 * @csspart button - Each button.
 *
 * @example One role, alone
 * ```html
 * <sales-role-card lang="en" heading-level="2" open></sales-role-card>
 * <script type="module">
 *   document.querySelector('sales-role-card').salesRole = {
 *     id: 'seller',
 *     title: 'Seller',
 *     level: 2,
 *     summary: 'Talks to customers.',
 *     sections: [{ title: 'Hiring', items: ['Likes people', 'Keeps a word'] }],
 *   };
 * </script>
 * <!-- → Talks to customers. -->
 * <!-- → Keeps a word -->
 * ```
 *
 * @example A role of the catalogue
 * ```html
 * <sales-roles lang="en">
 *   <sales-role-card role-id="sales-leader"></sales-role-card>
 * </sales-roles>
 * <!-- → Sales Leader -->
 * ```
 */
export declare class SalesRoleCard extends LitElement {
    #private;
    static properties: {
        readonly salesRole: {
            readonly attribute: false;
        };
        readonly roleId: {
            readonly attribute: 'role-id';
        };
        readonly open: {
            readonly type: BooleanConstructor;
            readonly reflect: true;
        };
        readonly selected: {
            readonly type: BooleanConstructor;
            readonly reflect: true;
        };
        readonly headingLevel: {
            readonly attribute: 'heading-level';
            readonly converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
        readonly levelTitle: {
            readonly attribute: false;
        };
        readonly contentLang: {
            readonly attribute: 'content-lang';
        };
        readonly sectionsState: {
            readonly attribute: false;
        };
        readonly messages: {
            readonly state: true;
        };
        readonly details: {
            readonly state: true;
        };
    };
    static styles: import("lit").CSSResult[];
    /** The role to show. */
    salesRole: Role | undefined;
    /** Inside `<sales-roles>`: the id of the role to show, where `salesRole` is not set. */
    roleId: string | undefined;
    /** Whether the details are open. */
    open: boolean;
    /** Whether the role is in the visitor's request. */
    selected: boolean;
    /**
     * The level of the card's heading, 1 to 5; by itself in `<sales-roles>` that of the other parts there.
     *
     * @default 4
     */
    headingLevel: number | undefined;
    /** The title of the role's level. Default: that of the catalogue, or its number; none where it is empty. */
    levelTitle: string | undefined;
    /** BCP 47 tag of the role's texts. Default: that of the catalogue, or the language around. */
    contentLang: string | undefined;
    /** Said in place of sections that are not there yet; without it and without sections nothing opens. */
    sectionsState: SectionsState | undefined;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-role-card': SalesRoleCard;
    }
}
