import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ConsentState } from '../consent/types.js';
import { type Cookies } from '../contexts.js';
/**
 * Says which cookies and storage are used, in the flow of the page, and takes the visitor's choice.
 *
 * One notice per page: of several elements the first one shows it. Where a consent manager is on the page,
 * that one asks, and this notice steps aside. Inside `<sales-roles>` each attribute that is not set here
 * is taken from there.
 *
 * @tag sales-cookie-notice
 * @fires {SalesConsentChangeEvent} sales-consent-change - The visitor's choice changed, here, in another
 *   tab, or in a consent manager on the page.
 * @csspart notice - The whole notice.
 * @csspart title - Its title.
 * @csspart text - Its text.
 * @csspart category - A category of the choice, with its box.
 * @csspart button - Each button: dismiss; accept, reject, by category; and the link that opens the choice.
 *
 * @example A real choice, alone on the page
 * ```html
 * <sales-cookie-notice lang="en" cookies="choice" policy-url="/privacy"></sales-cookie-notice>
 * <!-- → Accept all -->
 * <!-- → Reject all -->
 * ```
 */
export declare class SalesCookieNotice extends LitElement {
    #private;
    static properties: {
        readonly cookies: {
            readonly converter: import("lit").ComplexAttributeConverter<"choice" | "notice" | "off" | undefined, unknown>;
        };
        readonly policyUrl: {
            readonly attribute: 'policy-url';
        };
        readonly policyVersion: {
            readonly attribute: 'policy-version';
        };
        readonly integrations: {};
        readonly consent: {
            readonly attribute: false;
        };
        readonly settings: {
            readonly state: true;
        };
    };
    static styles: import("lit").CSSResult[];
    /**
     * `notice`, `choice` (accept, reject, by category), or `off`.
     *
     * @default 'notice'
     */
    cookies: Cookies | undefined;
    /** URL of the privacy policy. */
    policyUrl: string | undefined;
    /** The owner's version of the policy: where it changes, visitors choose anew. */
    policyVersion: string | undefined;
    /** What follows the visitor's choice: `google-consent-mode`, `yandex-metrica=<counter>`, apart by spaces. */
    integrations: string | undefined;
    /**
     * The visitor's choice so far: what is in force on the page, or what the page sets.
     *
     * @default readConsent()
     */
    consent: ConsentState;
    private settings;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** What goes must not take the focus with it: to the top of the page, for a screen reader. */
    protected update(changed: PropertyValues): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-cookie-notice': SalesCookieNotice;
    }
}
