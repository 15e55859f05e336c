import { upwards } from "./roles.js";
// src/events/consent.ts
/** The visitor's choice on cookies and storage changed. */
var SalesConsentChangeEvent = class extends Event {
	constructor(consent) {
		super("sales-consent-change", upwards);
		this.consent = consent;
	}
};
/**
* A visitor takes back a consent. `preventDefault()` keeps it from `withdraw-url`: deliver it yourself. A
* second attempt has the same `withdrawal.id`.
*/
var SalesConsentWithdrawEvent = class extends Event {
	constructor(withdrawal, receipt) {
		super("sales-consent-withdraw", {
			...upwards,
			cancelable: true
		});
		this.withdrawal = withdrawal;
		this.receipt = receipt;
		this.promises = [];
	}
	/**
	* Ties what the visitor is told to a delivery of yours: "withdrawn" when the promise is fulfilled, "not
	* confirmed" when it is rejected. Call it while the event is dispatched.
	*/
	waitUntil(promise) {
		this.promises.push(promise);
	}
};
export { SalesConsentChangeEvent, SalesConsentWithdrawEvent };
