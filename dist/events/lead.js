import { upwards } from "./roles.js";
// src/events/lead.ts
/** A lead is about to be sent. `preventDefault()` keeps it from the endpoint: deliver it yourself. */
var SalesLeadSubmitEvent = class extends Event {
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
	* sent" when it is rejected. Call it while the event is dispatched, as with `ExtendableEvent`.
	*/
	waitUntil(promise) {
		this.promises.push(promise);
	}
};
/** The endpoint acknowledged the lead. */
var SalesLeadSentEvent = class extends Event {
	constructor(lead, reason) {
		super("sales-lead-sent", upwards);
		this.lead = lead;
		this.reason = reason;
	}
};
/** The lead was not delivered and is kept; the visitor can try again. */
var SalesLeadQueuedEvent = class extends Event {
	constructor(lead, reason) {
		super("sales-lead-queued", upwards);
		this.lead = lead;
		this.reason = reason;
	}
};
/** The lead was refused for good. */
var SalesLeadFailedEvent = class extends Event {
	constructor(lead, reason) {
		super("sales-lead-failed", upwards);
		this.lead = lead;
		this.reason = reason;
	}
};
export { SalesLeadFailedEvent, SalesLeadQueuedEvent, SalesLeadSentEvent, SalesLeadSubmitEvent };
