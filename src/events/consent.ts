import type { ConsentReceipt, ConsentState, ConsentWithdrawal } from '../consent/types.js';
import { upwards } from './roles.js';

/** The visitor's choice on cookies and storage changed. */
export class SalesConsentChangeEvent extends Event {
  constructor(readonly consent: ConsentState) {
    super('sales-consent-change', upwards);
  }
}

/**
 * A visitor takes back a consent. `preventDefault()` keeps it from `withdraw-url`: deliver it yourself. A
 * second attempt has the same `withdrawal.id`.
 */
export class SalesConsentWithdrawEvent extends Event {
  /** What `waitUntil` was given. */
  readonly promises: Promise<unknown>[] = [];

  constructor(
    readonly withdrawal: ConsentWithdrawal,
    readonly receipt: ConsentReceipt,
  ) {
    super('sales-consent-withdraw', { ...upwards, cancelable: true });
  }

  /**
   * Ties what the visitor is told to a delivery of yours: "withdrawn" when the promise is fulfilled, "not
   * confirmed" when it is rejected. Call it while the event is dispatched.
   */
  waitUntil(promise: Promise<unknown>): void {
    this.promises.push(promise);
  }
}

declare global {
  interface HTMLElementEventMap {
    'sales-consent-change': SalesConsentChangeEvent;
    'sales-consent-withdraw': SalesConsentWithdrawEvent;
  }
}
