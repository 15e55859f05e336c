import type { ConsentReceipt, ConsentState, ConsentWithdrawal } from '../consent/types.js';
/** The visitor's choice on cookies and storage changed. */
export declare class SalesConsentChangeEvent extends Event {
    readonly consent: ConsentState;
    constructor(consent: ConsentState);
}
/**
 * A visitor takes back a consent. `preventDefault()` keeps it from `withdraw-url`: deliver it yourself. A
 * second attempt has the same `withdrawal.id`.
 */
export declare class SalesConsentWithdrawEvent extends Event {
    readonly withdrawal: ConsentWithdrawal;
    readonly receipt: ConsentReceipt;
    /** What `waitUntil` was given. */
    readonly promises: Promise<unknown>[];
    constructor(withdrawal: ConsentWithdrawal, receipt: ConsentReceipt);
    /**
     * Ties what the visitor is told to a delivery of yours: "withdrawn" when the promise is fulfilled, "not
     * confirmed" when it is rejected. Call it while the event is dispatched.
     */
    waitUntil(promise: Promise<unknown>): void;
}
declare global {
    interface HTMLElementEventMap {
        'sales-consent-change': SalesConsentChangeEvent;
        'sales-consent-withdraw': SalesConsentWithdrawEvent;
    }
}
