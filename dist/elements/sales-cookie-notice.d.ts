import { LitElement, nothing, type TemplateResult } from 'lit';
import type { ConsentState } from '../consent/types.js';
import { type Cookies } from '../contexts.js';
/**
 * Says that the site uses cookies, in the flow of the page, until the visitor dismisses it.
 *
 * Inside `<sales-roles>` each attribute that is not set here is taken from there.
 *
 * @tag sales-cookie-notice
 * @fires {SalesConsentChangeEvent} sales-consent-change - The visitor dismissed the notice.
 * @csspart notice - The whole notice.
 * @csspart title - Its title.
 * @csspart text - Its text.
 * @csspart button - The button that dismisses it.
 */
export declare class SalesCookieNotice extends LitElement {
    #private;
    static properties: {
        cookies: {
            converter: import("lit").ComplexAttributeConverter<"notice" | "off" | undefined, unknown>;
        };
        policyUrl: {
            attribute: string;
        };
        consent: {
            attribute: boolean;
        };
        settings: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    /** `notice` or `off`. Default: `notice`. */
    cookies: Cookies | undefined;
    /** URL of the privacy policy. */
    policyUrl: string | undefined;
    /** The visitor's choice so far: what the browser keeps, or what the page sets. */
    consent: ConsentState;
    private settings;
    constructor();
    connectedCallback(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'sales-cookie-notice': SalesCookieNotice;
    }
}
