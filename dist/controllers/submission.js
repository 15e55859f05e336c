import { SalesLeadFailedEvent, SalesLeadQueuedEvent, SalesLeadSentEvent, SalesLeadSubmitEvent } from "../events/lead.js";
import { deliver, pack } from "../lead/delivery.js";
// src/controllers/submission.ts
/** What the page is told of each outcome. */
var EVENTS = {
	sent: SalesLeadSentEvent,
	unconfirmed: SalesLeadQueuedEvent,
	refused: SalesLeadFailedEvent
};
/** Takes one lead at a time from Send to its outcome, and tells the page by events. */
var Submission = class {
	#host;
	/** The lead that is not acknowledged yet. A promise, since making it takes a moment. */
	#pending;
	constructor(host) {
		this.phase = "editing";
		this.isRetry = false;
		this.#host = host;
	}
	/**
	* Sends a lead, or the one before it again if that is not acknowledged. A second call while one is
	* on its way does nothing.
	*
	* @param make Makes the lead: called once for each request.
	*/
	async send(make, endpoint, encoding) {
		if (this.phase === "sending") return;
		this.#enter("sending");
		this.#pending ??= make().then((lead) => ({
			lead,
			parcel: endpoint === void 0 ? void 0 : pack(lead, endpoint, encoding)
		}));
		try {
			const { lead, parcel } = await this.#pending;
			const outcome = await this.#attempt(lead, parcel);
			if (outcome) this.#conclude(lead, outcome);
			else this.reset();
		} catch (error) {
			console.error("<sales-lead-form>: the request could not be made", error);
			this.#pending = void 0;
			this.#enter("unconfirmed");
		}
	}
	/** The visitor changed something: what is sent next is a request of its own, with a new id. */
	edit() {
		this.#pending = void 0;
		this.isRetry = false;
		if (this.phase === "unconfirmed" || this.phase === "refused") this.#enter("editing");
	}
	/** Back to the start, for another request. */
	reset() {
		this.edit();
		this.#enter("editing");
	}
	/** Hands the lead to the page, then to the endpoint; `undefined` where the page took it, silently. */
	async #attempt(lead, parcel) {
		const event = new SalesLeadSubmitEvent(lead);
		const isTaken = !this.#host.dispatchEvent(event);
		try {
			await Promise.all(event.promises);
		} catch (error) {
			return {
				kind: "unconfirmed",
				reason: String(error)
			};
		}
		if (isTaken) return event.promises.length ? {
			kind: "sent",
			reason: "waitUntil"
		} : void 0;
		if (parcel) return deliver(parcel);
		console.error("<sales-lead-form>: no endpoint. Set one, or listen to sales-lead-submit, call preventDefault() and deliver the lead.");
		return {
			kind: "unconfirmed",
			reason: "no endpoint"
		};
	}
	#conclude(lead, { kind, reason }) {
		this.isRetry = this.#pending !== void 0;
		this.#enter(kind);
		this.#host.dispatchEvent(new EVENTS[kind](lead, reason));
	}
	#enter(phase) {
		this.phase = phase;
		this.#host.requestUpdate();
	}
};
export { Submission };
