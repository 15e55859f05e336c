import { sha256 } from "../consent/sha256.js";
import { SalesLeadFailedEvent, SalesLeadQueuedEvent, SalesLeadSentEvent, SalesLeadSubmitEvent } from "../events/lead.js";
import { pack, takenBy } from "../lead/delivery.js";
import { serialise } from "../lead/serialise.js";
import { Retries } from "./retries.js";
// src/controllers/submission.ts
var EARLIER = {
	sent: "earlierSent",
	refused: "earlierRefused",
	expired: "earlierExpired"
};
/** Takes a lead from Send to its outcome, and tells the page by events. */
var Submission = class {
	#host;
	/** The request in the form, once it is made. A promise, since making it takes a moment. */
	#pending;
	/** The one that the visitor is asked about. */
	#asked;
	/** The id of the kept request that `phase` is about. */
	#current;
	/** The ids of those that the page knows to be kept. */
	#queued;
	constructor(host) {
		this.phase = "editing";
		this.isOpen = true;
		this.isRetry = false;
		this.sentAt = 0;
		this.#queued = /* @__PURE__ */ new Set();
		this.#host = host;
		this.retries = new Retries(host, (kept, fate) => {
			this.#conclude(kept, fate);
		});
	}
	/**
	* Sends a request: asks first where the same was sent within 24 hours. A second call while one is
	* on its way does nothing.
	*
	* @param make Makes the lead: called once for each request.
	*/
	async send(make, endpoint, encoding) {
		if (this.phase === "sending") return;
		this.#current = void 0;
		this.#enter("sending");
		this.#pending ??= make().then(async (lead) => {
			const parcel = endpoint === void 0 ? void 0 : pack(lead, endpoint, encoding);
			const ids = lead.roles.map(({ id }) => id);
			const granted = lead.consent.purposes.map(({ purpose, granted }) => granted && purpose);
			return {
				lead,
				parcel,
				digest: await sha256(serialise([
					lead.contact,
					ids,
					endpoint,
					granted
				]))
			};
		});
		try {
			const request = await this.#pending;
			const { digest } = request;
			const twin = this.retries.kept.find((kept) => kept.digest === digest && kept.state === "waiting");
			const sentAt = twin ? void 0 : await this.retries.sentBefore(digest);
			if (twin) await this.sendNow(twin);
			else if (sentAt === void 0) await this.#submit(request);
			else {
				this.sentAt = sentAt;
				this.#asked = request;
				this.#enter("repeated");
			}
		} catch (error) {
			console.error("<sales-lead-form>: the request could not be made", error);
			this.#pending = void 0;
			this.#enter("failed");
		}
	}
	/** Yes, send what was sent before once more. */
	async confirm() {
		const request = this.#asked;
		if (!request || this.phase !== "repeated") return;
		this.#enter("sending");
		await this.#submit(request);
	}
	/** Sends a kept request at once. */
	async sendNow(kept) {
		this.retries.watched = kept;
		this.#current = kept.id;
		this.#enter("sending");
		await this.retries.attempt(kept);
	}
	/** Deletes a kept request; `false` where it cannot be now, which the visitor is told. */
	async remove(kept) {
		if (this.retries.watched?.id === kept.id) this.retries.watched = void 0;
		const isRemoved = await this.retries.remove(kept.id);
		this.tell(isRemoved ? "removed" : "busy", kept.keptAt);
		return isRemoved;
	}
	/** The visitor changed something: what is sent next is a request of its own, with a new id. */
	edit() {
		this.#pending = void 0;
		this.isRetry = false;
		if (this.phase === "failed" || this.phase === "repeated") this.#enter("editing");
	}
	/** Back to the start, for another request; what was said beside the phase may stay. */
	reset(note) {
		this.edit();
		this.#current = void 0;
		this.isOpen = true;
		this.#enter("editing");
		this.note = note;
	}
	/** Says something beside the phase. */
	tell(key, at) {
		this.note = {
			key,
			at
		};
		this.#host.requestUpdate();
	}
	/** Hands the lead to the page, and where that does not take it, to the outbox. */
	async #submit({ lead, parcel, digest }) {
		const event = new SalesLeadSubmitEvent(lead);
		const isTaken = !this.#host.dispatchEvent(event);
		const { promises } = event;
		const delivered = takenBy(promises);
		delivered.catch(() => void 0);
		const kept = isTaken || !parcel ? void 0 : await this.retries.keep({
			id: lead.id,
			lead,
			parcel,
			digest
		});
		try {
			await delivered;
		} catch (error) {
			if (kept) await this.retries.remove(kept.id);
			this.#fail(lead, String(error));
			return;
		}
		if (kept) await this.sendNow(kept);
		else if (!isTaken) {
			console.error("<sales-lead-form>: no endpoint. Set one, or listen to sales-lead-submit, call preventDefault() and deliver the lead.");
			this.#fail(lead, "no endpoint");
		} else if (promises.length) {
			this.#leave("sent");
			this.#host.dispatchEvent(new SalesLeadSentEvent(lead, "waitUntil"));
		} else this.reset();
	}
	#fail(lead, reason) {
		this.isRetry = this.#pending !== void 0;
		this.#enter("failed");
		this.#host.dispatchEvent(new SalesLeadFailedEvent(lead, reason));
	}
	/** Tells what came of an attempt, of now or by itself. */
	#conclude(kept, fate) {
		if (fate.kind === "busy") return;
		const isCurrent = this.#current === kept.id;
		if (fate.kind === "gone") {
			if (isCurrent) this.reset();
			return;
		}
		const { kind } = fate;
		const isWaiting = kind === "waiting" || kind === "unsafe";
		if (isCurrent) this.#leave(kind);
		else if (!isWaiting) this.tell(EARLIER[kind], kept.keptAt);
		if (!isWaiting && this.retries.watched?.id === kept.id) this.retries.watched = void 0;
		this.#announce(kept, fate);
	}
	/** Tells the page. */
	#announce({ id, lead, attempts }, fate) {
		const { reason } = fate;
		switch (fate.kind) {
			case "sent":
				if (fate.isNew) this.#host.dispatchEvent(new SalesLeadSentEvent(lead, reason));
				break;
			case "waiting":
			case "unsafe":
				if (attempts > 0 || this.#queued.has(id)) return;
				this.#queued.add(id);
				this.#host.dispatchEvent(new SalesLeadQueuedEvent(lead, reason));
				break;
			default: this.#host.dispatchEvent(new SalesLeadFailedEvent(lead, reason));
		}
	}
	/** The request is out of hand: the form goes, unless the visitor has gone on writing in it. */
	#leave(phase) {
		if (this.#pending) this.isOpen = false;
		this.#pending = void 0;
		this.#enter(phase);
	}
	#enter(phase) {
		this.phase = phase;
		this.note = void 0;
		this.#host.requestUpdate();
	}
};
export { Submission };
