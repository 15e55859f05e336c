import { upwards } from "./roles.js";
// src/events/lead.ts
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
*   console.log(event.lead.contact.phone); // \u2192 +79001234567
* });
* ```
*/
var SalesLeadSubmitEvent = class extends Event {
	/** @param lead The request, with its consent receipt. */
	constructor(lead) {
		super("sales-lead-submit", {
			...upwards,
			cancelable: true
		});
		this.lead = lead;
		this.promises = [];
	}
	/**
	* Ties what the visitor is told to a delivery of yours: "sent" when the promise is fulfilled, "not
	* sent" when it is rejected, or fulfilled with a `Response` that is not `ok` (one of `no-cors` never is). Call it
	* while the event is dispatched, as with `ExtendableEvent`.
	*
	* @param promise The delivery.
	*/
	waitUntil(promise) {
		this.promises.push(promise);
	}
};
/**
* The endpoint acknowledged the lead.
*
* @example
* ```js
* document.addEventListener('sales-lead-sent', ({ lead, reason }) => {
*   console.log(lead.contact.name, reason); // \u2192 Ann status 201
* });
* ```
*/
var SalesLeadSentEvent = class extends Event {
	/**
	* @param lead The request, with its consent receipt.
	* @param reason How it was acknowledged, in English, for logs.
	*/
	constructor(lead, reason) {
		super("sales-lead-sent", upwards);
		this.lead = lead;
		this.reason = reason;
	}
};
/**
* The lead was not acknowledged: it is kept, and sent again by itself. Told once for a lead.
*
* @example
* ```js
* document.addEventListener('sales-lead-queued', ({ lead, reason }) => {
*   console.log(lead.contact.name, reason); // \u2192 Ann status 503
* });
* ```
*/
var SalesLeadQueuedEvent = class extends Event {
	/**
	* @param lead The request, with its consent receipt.
	* @param reason Why there is no acknowledgement, in English, for logs.
	*/
	constructor(lead, reason) {
		super("sales-lead-queued", upwards);
		this.lead = lead;
		this.reason = reason;
	}
};
/**
* The lead was refused for good: by the endpoint, by a promise that the page gave, or by a day without an
* acknowledgement.
*
* @example
* ```js
* document.addEventListener('sales-lead-failed', ({ lead, reason }) => {
*   console.log(lead.contact.name, reason); // \u2192 Ann status 422
* });
* ```
*/
var SalesLeadFailedEvent = class extends Event {
	/**
	* @param lead The request, with its consent receipt.
	* @param reason Why it was refused, in English, for logs.
	*/
	constructor(lead, reason) {
		super("sales-lead-failed", upwards);
		this.lead = lead;
		this.reason = reason;
	}
};
export { SalesLeadFailedEvent, SalesLeadQueuedEvent, SalesLeadSentEvent, SalesLeadSubmitEvent };
