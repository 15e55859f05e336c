import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue/types.js';
import type { Purpose } from '../consent/types.js';
import { type ConsentMode, type Cookies, type Layout } from '../contexts.js';
import type { Encoding } from '../lead/types.js';
/**
 * The whole widget: loads the catalogue, shows it, and takes the visitor's request.
 *
 * It owns the state, and hands it to the parts by context: those of its own layout, or those that the
 * owner puts inside. What a visitor does comes back as an event.
 *
 * @tag sales-roles
 * @slot - The owner's own layout, made of the parts. Without an element inside, the default layout.
 * @slot catalogue - The catalogue: `<script type="application/json">`, or plain HTML.
 * @slot header-<id> - In place of the titles on the card of a role: a heading of the owner's, a picture.
 * @slot form-intro - In place of the invitation above the form.
 * @slot thanks - Below the confirmation, once a request was acknowledged.
 * @fires {SalesCatalogueErrorEvent} sales-catalogue-error - The catalogue could not be loaded, or
 *   does not fit.
 * @csspart title - The widget's title, a heading.
 * @csspart intro - The introduction under it.
 * @csspart chosen - The bar that leads from the chosen roles to the form.
 * @csspart error - The message in place of the roles; in the form an error of a field, and the summary of all.
 * @csspart field - A label with its input, and in the form with its hint and error.
 * @csspart label - The label of an input.
 * @csspart input - An input, a text area, or a list to choose from.
 * @csspart button - Each button.
 * @cssproperty --sales-brand - The brand's colour, of which all others are made, with a contrast that does not depend on it.
 * @cssproperty [--sales-accent=made of --sales-brand] - Instead of the brand's: buttons, links and the focus ring, just as it is.
 * @cssproperty [--sales-on-accent=black or white] - Text on filled buttons.
 * @cssproperty [--sales-text=made of --sales-brand] - Text on surfaces and levels.
 * @cssproperty [--sales-muted=made of --sales-brand] - Secondary text, and the borders of buttons and inputs.
 * @cssproperty [--sales-surface=made of --sales-brand] - Background of cards, form and notice.
 * @cssproperty [--sales-border=made of --sales-brand] - Borders of cards and bars.
 * @cssproperty --sales-error - Errors.
 * @cssproperty --sales-success - The confirmation that a request was sent.
 * @cssproperty --sales-radius - Corners of cards; others follow it.
 * @cssproperty --sales-space - The step of all spacing.
 * @cssproperty [--sales-level-1=made of --sales-brand] - Background of level 1, just as it is: its contrast with the text on it, in light and in dark, is yours. So for 2, 3 and 4, and again from level 5.
 * @cssproperty [--sales-level-2=made of --sales-brand] - Background of level 2.
 * @cssproperty [--sales-level-3=made of --sales-brand] - Background of level 3.
 * @cssproperty [--sales-level-4=made of --sales-brand] - Background of level 4.
 *
 * @example The built-in roles, with a form
 * ```html
 * <sales-roles
 *   lang="en"
 *   endpoint="/leads"
 *   controller="Acme LLC"
 *   policy-url="/privacy"
 *   consent-url="/consent"
 * ></sales-roles>
 * <!-- → Roles in sales -->
 * <!-- → Data controller: Acme LLC -->
 * ```
 *
 * @example Your own roles
 * ```html
 * <sales-roles lang="en" layout="tree" cookies="off">
 *   <script type="application/json" slot="catalogue">
 *     {
 *       "version": 1,
 *       "title": "Roles in our shop",
 *       "roles": [
 *         { "id": "head", "title": "Head of sales", "level": 1 },
 *         { "id": "seller", "title": "Seller", "level": 2, "reportsTo": "head" }
 *       ]
 *     }
 *   </script>
 * </sales-roles>
 * <!-- → Roles in our shop -->
 * <!-- → Seller -->
 * ```
 *
 * @example Your own layout
 * ```html
 * <sales-roles lang="en" endpoint="/leads">
 *   <sales-role-card role-id="sales-leader"></sales-role-card>
 *   <sales-lead-form fields="name* phone*"></sales-lead-form>
 * </sales-roles>
 * <!-- → Sales Leader -->
 * <!-- → Leave a request -->
 * ```
 */
export declare class SalesRoles extends LitElement {
    #private;
    static properties: {
        readonly src: {};
        readonly catalogue: {
            readonly attribute: false;
        };
        readonly endpoint: {};
        readonly encoding: {
            readonly converter: import("lit").ComplexAttributeConverter<"form" | "json" | undefined, unknown>;
        };
        readonly controller: {};
        readonly policyUrl: {
            readonly attribute: 'policy-url';
        };
        readonly consentUrl: {
            readonly attribute: 'consent-url';
        };
        readonly consent: {
            readonly converter: import("lit").ComplexAttributeConverter<"checkbox" | "notice" | undefined, unknown>;
        };
        readonly purposes: {};
        readonly withdrawUrl: {
            readonly attribute: 'withdraw-url';
        };
        readonly fields: {};
        readonly cookies: {
            readonly converter: import("lit").ComplexAttributeConverter<"choice" | "notice" | "off" | undefined, unknown>;
        };
        readonly policyVersion: {
            readonly attribute: 'policy-version';
        };
        readonly integrations: {};
        readonly debug: {
            readonly type: BooleanConstructor;
        };
        readonly layout: {
            readonly converter: import("lit").ComplexAttributeConverter<"levels" | "list" | "tree" | undefined, unknown>;
        };
        readonly deepLinks: {
            readonly type: BooleanConstructor;
            readonly attribute: 'deep-links';
        };
        readonly headingLevel: {
            readonly attribute: 'heading-level';
            readonly converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
    };
    static styles: import("lit").CSSResult[];
    /** URL of a catalogue in JSON. Default: the one inside the tag, else the built-in one. */
    src: string | undefined;
    /** A catalogue as an object: wins over all others. */
    catalogue: Catalogue | undefined;
    /** URL that takes the lead by POST; without one the page handles `sales-lead-submit`. */
    endpoint: string | undefined;
    /**
     * `json`, or `form` (urlencoded: no CORS preflight).
     *
     * @default 'json'
     */
    encoding: Encoding | undefined;
    /** Who is responsible for the personal data. Default: the page's host name. */
    controller: string | undefined;
    /** URL of the privacy policy. */
    policyUrl: string | undefined;
    /** URL of the separate document that the visitor consents to. */
    consentUrl: string | undefined;
    /**
     * `checkbox`, or `notice` ("by pressing Send you agree…").
     *
     * @default 'checkbox'
     */
    consent: ConsentMode | undefined;
    /**
     * Purposes beside the answer to the request, each with a box of its own: `newsletter=/newsletter-consent
     * partners=/partners-consent`, JSON, or an array.
     */
    purposes: string | readonly Purpose[] | undefined;
    /** URL that takes the withdrawal of a consent by POST. */
    withdrawUrl: string | undefined;
    /**
     * Any of `name phone email company message`, `*` after what is required.
     *
     * @default 'name* phone email message'
     */
    fields: string | undefined;
    /**
     * `notice`, `choice` (accept, reject, by category), or `off`.
     *
     * @default 'notice'
     */
    cookies: Cookies | undefined;
    /** The owner's version of the policy: where it changes, visitors choose anew. */
    policyVersion: string | undefined;
    /** What follows the visitor's choice: `google-consent-mode`, `yandex-metrica=<counter>`, apart by spaces. */
    integrations: string | undefined;
    /**
     * Reports to the owner in the console what may not be lawful. Not for visitors.
     *
     * @default false
     */
    debug: boolean | undefined;
    /**
     * `levels`, `tree` (who reports to whom), or `list`.
     *
     * @default 'levels'
     */
    layout: Layout | undefined;
    /**
     * Whether the URL's hash follows the open roles, the comparison and the filter.
     *
     * @default false
     */
    deepLinks: boolean | undefined;
    /**
     * The level of the widget's own title, 1 to 5.
     *
     * @default 2
     */
    headingLevel: number | undefined;
    /** What was prerendered gives way, where `hydrate.ts` does not take it over. */
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    /**
     * Brings the details of the built-in roles, which otherwise come when a visitor opens the first.
     *
     * @returns when they are there, or could not be loaded.
     */
    loadSections(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-roles': SalesRoles;
    }
}
