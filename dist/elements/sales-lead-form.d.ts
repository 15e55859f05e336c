import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Purpose } from '../consent/types.js';
import { type ConsentMode } from '../contexts.js';
import type { Encoding, LeadRole } from '../lead/types.js';
/**
 * The request form: contact, the chosen roles, the consent it needs, and a delivery that never says
 * "sent" without an acknowledgement.
 *
 * Inside `<sales-roles>` each attribute that is not set here is taken from there.
 *
 * @tag sales-lead-form
 * @slot form-intro - In place of the invitation under the title.
 * @slot thanks - Below the confirmation, once the request was acknowledged.
 * @fires {SalesLeadSubmitEvent} sales-lead-submit - Before sending; cancelable.
 * @fires {SalesLeadSentEvent} sales-lead-sent - The endpoint acknowledged the lead.
 * @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, and sent again.
 * @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead, or a day has passed.
 * @fires {SalesConsentWithdrawEvent} sales-consent-withdraw - The visitor takes back a consent; cancelable.
 * @fires {SalesRoleSelectEvent} sales-role-select - The visitor took a role out of the request, or back into it.
 * @csspart form - The whole form.
 * @csspart title - The form's title, a heading.
 * @csspart intro - The invitation under it.
 * @csspart chip - A chosen role.
 * @csspart field - A label with its input, hint and error.
 * @csspart label - The label of an input.
 * @csspart input - An input or text area.
 * @csspart consent - The box with its words, or the words above the button.
 * @csspart error - An error of a field, and the summary of all.
 * @csspart button - Each button.
 * @csspart status - What has become of the request.
 * @csspart consents - The consents that the visitor gave, to download and to withdraw.
 * @csspart kept - A request that waits for its acknowledgement.
 *
 * @example A form alone, about a role that the page names
 * ```html
 * <sales-lead-form
 *   lang="en"
 *   endpoint="/leads"
 *   controller="Acme LLC"
 *   policy-url="/privacy"
 *   consent-url="/consent"
 *   fields="name* email*"
 * ></sales-lead-form>
 * <script type="module">
 *   document.querySelector('sales-lead-form').roles = [{ id: 'seller', title: 'Seller' }];
 * </script>
 * <!-- → Leave a request -->
 * <!-- → Seller -->
 * ```
 *
 * @example A newsletter, with a box of its own
 * ```html
 * <sales-lead-form
 *   lang="en"
 *   endpoint="/leads"
 *   controller="Acme LLC"
 *   policy-url="/privacy"
 *   consent-url="/consent"
 *   purposes="newsletter=/newsletter-consent"
 * ></sales-lead-form>
 * <!-- → receive news and offers -->
 * ```
 */
export declare class SalesLeadForm extends LitElement {
    #private;
    static properties: {
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
        readonly debug: {
            readonly type: BooleanConstructor;
        };
        readonly headingLevel: {
            readonly attribute: 'heading-level';
            readonly converter: import("lit").ComplexAttributeConverter<number | undefined, unknown>;
        };
        readonly roles: {
            readonly attribute: false;
        };
        readonly settings: {
            readonly state: true;
        };
        readonly errors: {
            readonly state: true;
        };
    };
    static styles: import("lit").CSSResult[];
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
    /** Purposes beside the answer to the request, each with a box of its own: words, JSON or an array. */
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
     * Reports to the owner in the console what may not be lawful. Not for visitors.
     *
     * @default false
     */
    debug: boolean | undefined;
    /**
     * The level of the form's title, 1 to 5; else one below the widget's own title.
     *
     * @default 2
     */
    headingLevel: number | undefined;
    /** The roles that the visitor asks about. */
    roles: readonly LeadRole[];
    private settings;
    private errors;
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    /** What goes must not take the focus with it: to the top of the page, for a screen reader. */
    protected update(changed: PropertyValues): void;
    protected render(): TemplateResult;
    /**
     * Focuses the first input, or what stands in the place of the inputs when the request is out of hand.
     *
     * @param options As for any element: `preventScroll`, `focusVisible`.
     */
    focus(options?: FocusOptions): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-lead-form': SalesLeadForm;
    }
}
