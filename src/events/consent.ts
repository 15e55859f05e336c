import type { ConsentState } from '../consent/types.js';
import { upwards } from './roles.js';

/** The visitor's choice on cookies and storage changed. */
export class SalesConsentChangeEvent extends Event {
  constructor(readonly consent: ConsentState) {
    super('sales-consent-change', upwards);
  }
}

declare global {
  interface HTMLElementEventMap {
    'sales-consent-change': SalesConsentChangeEvent;
  }
}
