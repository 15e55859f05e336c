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
 * @fires {SalesCatalogueErrorEvent} sales-catalogue-error - The catalogue could not be loaded, or
 *   does not fit.
 * @csspart title - The widget's title, a heading.
 * @csspart intro - The introduction under it.
 * @csspart chosen - The bar that leads from the chosen roles to the form.
 * @csspart error - The message in place of the roles.
 * @csspart button - Each button.
 * @cssproperty --sales-accent - Buttons, links and the focus ring.
 * @cssproperty --sales-on-accent - Text on `--sales-accent`.
 * @cssproperty --sales-text - Text on surfaces and levels.
 * @cssproperty --sales-muted - Secondary text, and the borders of inputs.
 * @cssproperty --sales-surface - Background of cards, form and notice.
 * @cssproperty --sales-border - Borders of cards and buttons.
 * @cssproperty --sales-error - Errors.
 * @cssproperty --sales-success - The confirmation that a request was sent.
 * @cssproperty --sales-radius - Corners of cards; others follow it.
 * @cssproperty --sales-space - The step of all spacing.
 */
export declare class SalesRoles extends LitElement {
    #private;
    static properties: {
        src: {};
        catalogue: {
            attribute: boolean;
        };
        endpoint: {};
        encoding: {
            converter: import("lit").ComplexAttributeConverter<"form" | "json" | undefined, unknown>;
        };
        controller: {};
        policyUrl: {
            attribute: string;
        };
        consentUrl: {
            attribute: string;
        };
        consent: {
            converter: import("lit").ComplexAttributeConverter<"checkbox" | "notice" | undefined, unknown>;
        };
        purposes: {};
        withdrawUrl: {
            attribute: string;
        };
        fields: {};
        cookies: {
            converter: import("lit").ComplexAttributeConverter<"choice" | "notice" | "off" | undefined, unknown>;
        };
        policyVersion: {
            attribute: string;
        };
        integrations: {};
        debug: {
            type: BooleanConstructor;
        };
        layout: {
            converter: import("lit").ComplexAttributeConverter<"levels" | "list" | "tree" | undefined, unknown>;
        };
        deepLinks: {
            type: BooleanConstructor;
            attribute: string;
        };
        headingLevel: {
            attribute: string;
            converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
    };
    static styles: import("lit").CSSResult[];
    /** URL of a catalogue in JSON. Default: the one inside the tag, else the built-in one. */
    src: string | undefined;
    /** A catalogue as an object: wins over all others. */
    catalogue: Catalogue | undefined;
    /** URL that takes the lead by POST; without one the page handles `sales-lead-submit`. */
    endpoint: string | undefined;
    /** `json`, or `form` (urlencoded: no CORS preflight). Default: `json`. */
    encoding: Encoding | undefined;
    /** Who is responsible for the personal data. Default: the page's host name. */
    controller: string | undefined;
    /** URL of the privacy policy. */
    policyUrl: string | undefined;
    /** URL of the separate document that the visitor consents to. */
    consentUrl: string | undefined;
    /** `checkbox`, or `notice` ("by pressing Send you agree…"). Default: `checkbox`. */
    consent: ConsentMode | undefined;
    /**
     * Purposes beside the answer to the request, each with a box of its own: `newsletter=/newsletter-consent
     * partners=/partners-consent`, JSON, or an array.
     */
    purposes: string | readonly Purpose[] | undefined;
    /** URL that takes the withdrawal of a consent by POST. */
    withdrawUrl: string | undefined;
    /** Any of `name phone email company message`, `*` after what is required. */
    fields: string | undefined;
    /** `notice`, `choice` (accept, reject, by category), or `off`. Default: `notice`. */
    cookies: Cookies | undefined;
    /** The owner's version of the policy: where it changes, visitors choose anew. */
    policyVersion: string | undefined;
    /** What follows the visitor's choice: `google-consent-mode`, `yandex-metrica=<counter>`. */
    integrations: string | undefined;
    /** Reports to the owner in the console what may not be lawful. Not for visitors. */
    debug: boolean | undefined;
    /** `levels`, `tree` (who reports to whom), or `list`. Default: `levels`. */
    layout: Layout | undefined;
    /** Whether the URL's hash follows the open roles, the comparison and the filter. */
    deepLinks: boolean | undefined;
    /** The level of the widget's own title, 1 to 5. Default: 2. */
    headingLevel: number | undefined;
    /** What was prerendered gives way, where `hydrate.ts` does not take it over. */
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    /** Brings the details of the built-in roles, which otherwise come when a visitor opens the first. */
    loadSections(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-roles': SalesRoles;
    }
}
