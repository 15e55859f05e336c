import { upwards } from './roles.js';
import type { Lead } from '../lead/types.js';

/** A lead is about to be sent. `preventDefault()` keeps it from the endpoint: deliver it yourself. */
export class SalesLeadSubmitEvent extends Event {
  /** What `waitUntil` was given. */
  readonly promises: Promise<unknown>[] = [];

  constructor(readonly lead: Lead) {
    super('sales-lead-submit', { ...upwards, cancelable: true });
  }

  /**
   * Ties what the visitor is told to a delivery of yours: "sent" when the promise is fulfilled, "not
   * sent" when it is rejected. Call it while the event is dispatched, as with `ExtendableEvent`.
   */
  waitUntil(promise: Promise<unknown>): void {
    this.promises.push(promise);
  }
}

/** The endpoint acknowledged the lead. */
export class SalesLeadSentEvent extends Event {
  constructor(
    readonly lead: Lead,
    readonly reason: string,
  ) {
    super('sales-lead-sent', upwards);
  }
}

/** The lead was not delivered and is kept; the visitor can try again. */
export class SalesLeadQueuedEvent extends Event {
  constructor(
    readonly lead: Lead,
    readonly reason: string,
  ) {
    super('sales-lead-queued', upwards);
  }
}

/** The lead was refused for good. */
export class SalesLeadFailedEvent extends Event {
  constructor(
    readonly lead: Lead,
    readonly reason: string,
  ) {
    super('sales-lead-failed', upwards);
  }
}

declare global {
  interface HTMLElementEventMap {
    'sales-lead-submit': SalesLeadSubmitEvent;
    'sales-lead-sent': SalesLeadSentEvent;
    'sales-lead-queued': SalesLeadQueuedEvent;
    'sales-lead-failed': SalesLeadFailedEvent;
  }
}
