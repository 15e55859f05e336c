import type { ConsentState } from '../consent/types.js';
/** The visitor's choice on cookies and storage changed. */
export declare class SalesConsentChangeEvent extends Event {
    readonly consent: ConsentState;
    constructor(consent: ConsentState);
}
declare global {
    interface HTMLElementEventMap {
        'sales-consent-change': SalesConsentChangeEvent;
    }
}
