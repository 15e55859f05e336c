import type { Lead } from '../lead/types.js';
/** A lead is about to be sent. `preventDefault()` keeps it from the endpoint: deliver it yourself. */
export declare class SalesLeadSubmitEvent extends Event {
    readonly lead: Lead;
    /** What `waitUntil` was given. */
    readonly promises: Promise<unknown>[];
    constructor(lead: Lead);
    /**
     * Ties what the visitor is told to a delivery of yours: "sent" when the promise is fulfilled, "not
     * sent" when it is rejected. Call it while the event is dispatched, as with `ExtendableEvent`.
     */
    waitUntil(promise: Promise<unknown>): void;
}
/** The endpoint acknowledged the lead. */
export declare class SalesLeadSentEvent extends Event {
    readonly lead: Lead;
    readonly reason: string;
    constructor(lead: Lead, reason: string);
}
/** The lead was not delivered and is kept; the visitor can try again. */
export declare class SalesLeadQueuedEvent extends Event {
    readonly lead: Lead;
    readonly reason: string;
    constructor(lead: Lead, reason: string);
}
/** The lead was refused for good. */
export declare class SalesLeadFailedEvent extends Event {
    readonly lead: Lead;
    readonly reason: string;
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
