import type { Lead } from '../lead/types.js';
/**
 * A lead is about to be sent. `preventDefault()` keeps it from the endpoint: deliver it yourself.
 *
 * @example A delivery of your own
 * ```js
 * document.addEventListener('sales-lead-submit', (event) => {
 *   event.preventDefault();
 *   const headers = { 'Content-Type': 'application/json' };
 *   const body = JSON.stringify(event.lead);
 *   // Fulfilled: "sent". Rejected, or an answer that is not OK: "not sent, try again".
 *   event.waitUntil(fetch('/leads', { method: 'POST', headers, body }));
 *   console.log(event.lead.contact.phone); // → +79001234567
 * });
 * ```
 */
export declare class SalesLeadSubmitEvent extends Event {
    readonly lead: Lead;
    /** What `waitUntil` was given. */
    readonly promises: Promise<unknown>[];
    /** @param lead The request, with its consent receipt. */
    constructor(lead: Lead);
    /**
     * Ties what the visitor is told to a delivery of yours: "sent" when the promise is fulfilled, "not
     * sent" when it is rejected, or fulfilled with a `Response` that is not `ok` (one of `no-cors` never is). Call it
     * while the event is dispatched, as with `ExtendableEvent`.
     *
     * @param promise The delivery.
     */
    waitUntil(promise: Promise<unknown>): void;
}
/**
 * The endpoint acknowledged the lead.
 *
 * @example
 * ```js
 * document.addEventListener('sales-lead-sent', ({ lead, reason }) => {
 *   console.log(lead.contact.name, reason); // → Ann status 201
 * });
 * ```
 */
export declare class SalesLeadSentEvent extends Event {
    readonly lead: Lead;
    readonly reason: string;
    /**
     * @param lead The request, with its consent receipt.
     * @param reason How it was acknowledged, in English, for logs.
     */
    constructor(lead: Lead, reason: string);
}
/**
 * The lead was not acknowledged: it is kept, and sent again by itself. Told once for a lead.
 *
 * @example
 * ```js
 * document.addEventListener('sales-lead-queued', ({ lead, reason }) => {
 *   console.log(lead.contact.name, reason); // → Ann status 503
 * });
 * ```
 */
export declare class SalesLeadQueuedEvent extends Event {
    readonly lead: Lead;
    readonly reason: string;
    /**
     * @param lead The request, with its consent receipt.
     * @param reason Why there is no acknowledgement, in English, for logs.
     */
    constructor(lead: Lead, reason: string);
}
/**
 * The lead was refused for good: by the endpoint, by a promise that the page gave, or by a day without an
 * acknowledgement.
 *
 * @example
 * ```js
 * document.addEventListener('sales-lead-failed', ({ lead, reason }) => {
 *   console.log(lead.contact.name, reason); // → Ann status 422
 * });
 * ```
 */
export declare class SalesLeadFailedEvent extends Event {
    readonly lead: Lead;
    readonly reason: string;
    /**
     * @param lead The request, with its consent receipt.
     * @param reason Why it was refused, in English, for logs.
     */
    constructor(lead: Lead, reason: string);
}
declare global {
    interface HTMLElementEventMap {
        'sales-lead-submit': SalesLeadSubmitEvent;
        'sales-lead-sent': SalesLeadSentEvent;
        'sales-lead-queued': SalesLeadQueuedEvent;
        'sales-lead-failed': SalesLeadFailedEvent;
    }
}
