import { upwards } from "./roles.js";
// src/events/consent.ts
/** The visitor's choice on cookies and storage changed. */
var SalesConsentChangeEvent = class extends Event {
	constructor(consent) {
		super("sales-consent-change", upwards);
		this.consent = consent;
	}
};
export { SalesConsentChangeEvent };
