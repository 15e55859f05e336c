import { upwards } from "./roles.js";
// src/events/consent.ts
/**
* The visitor's choice on cookies and storage changed.
*
* @example
* ```js
* document.addEventListener('sales-consent-change', ({ consent }) => {
*   console.log(consent.categories.analytics); // \u2192 granted
* });
* ```
*/
var SalesConsentChangeEvent = class extends Event {
	/** @param consent What is in force on the page now. */
	constructor(consent) {
		super("sales-consent-change", upwards);
		this.consent = consent;
	}
};
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
*   console.log(event.withdrawal.purposes.join()); // \u2192 request
* });
* ```
*/
var SalesConsentWithdrawEvent = class extends Event {
	/**
	* @param withdrawal What is taken back.
	* @param receipt What it is taken back from, as the lead carried it.
	*/
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
	* confirmed" when it is rejected, or fulfilled with a `Response` that is not `ok` (one of `no-cors` never is). Call
	* it while the event is dispatched.
	*
	* @param promise The delivery.
	*/
	waitUntil(promise) {
		this.promises.push(promise);
	}
};
export { SalesConsentChangeEvent, SalesConsentWithdrawEvent };
