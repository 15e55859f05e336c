import type { ConsentReceipt, ConsentState, ConsentWithdrawal } from '../consent/types.js';
/**
 * The visitor's choice on cookies and storage changed.
 *
 * @example
 * ```js
 * document.addEventListener('sales-consent-change', ({ consent }) => {
 *   console.log(consent.categories.analytics); // → granted
 * });
 * ```
 */
export declare class SalesConsentChangeEvent extends Event {
    readonly consent: ConsentState;
    /** @param consent What is in force on the page now. */
    constructor(consent: ConsentState);
}
/**
 * A visitor takes back a consent. `preventDefault()` keeps it from `withdraw-url`: deliver it yourself. A
 * second attempt has the same `withdrawal.id`.
 *
 * @example A delivery of your own
 * ```js
 * document.addEventListener('sales-consent-withdraw', (event) => {
 *   event.preventDefault();
 *   const headers = { 'Content-Type': 'application/json' };
 *   const body = JSON.stringify(event.withdrawal);
 *   // Fulfilled: "withdrawn". Rejected, or an answer that is not OK: "not confirmed".
 *   event.waitUntil(fetch('/withdrawals', { method: 'POST', headers, body }));
 *   console.log(event.withdrawal.purposes.join()); // → request
 * });
 * ```
 */
export declare class SalesConsentWithdrawEvent extends Event {
    readonly withdrawal: ConsentWithdrawal;
    readonly receipt: ConsentReceipt;
    /** What `waitUntil` was given. */
    readonly promises: Promise<unknown>[];
    /**
     * @param withdrawal What is taken back.
     * @param receipt What it is taken back from, as the lead carried it.
     */
    constructor(withdrawal: ConsentWithdrawal, receipt: ConsentReceipt);
    /**
     * Ties what the visitor is told to a delivery of yours: "withdrawn" when the promise is fulfilled, "not
     * confirmed" when it is rejected, or fulfilled with a `Response` that is not `ok` (one of `no-cors` never is). Call
     * it while the event is dispatched.
     *
     * @param promise The delivery.
     */
    waitUntil(promise: Promise<unknown>): void;
}
declare global {
    interface HTMLElementEventMap {
        'sales-consent-change': SalesConsentChangeEvent;
        'sales-consent-withdraw': SalesConsentWithdrawEvent;
    }
}
