import { backoff } from "./retry.js";
// src/lead/outbox.ts
/** How long a lead is sent again, in milliseconds: shorter than servers remember ids, or a late repeat would be new. */
var LIFETIME = 864e5;
/**
* Keeps each lead until its endpoint has acknowledged it.
*
* A lead is written down before its first attempt and taken out after an acknowledgement, so a crash in
* between repeats an attempt, with the same id and the same bytes, and never loses one.
*/
var Outbox = class {
	#around;
	constructor(around) {
		this.#around = around;
	}
	/** Writes a lead down, if only in memory, for the caller to attempt. Never rejects. */
	async keep(fresh) {
		const keptAt = this.#around.now();
		const kept = {
			...fresh,
			state: "waiting",
			keptAt,
			attempts: 0,
			dueAt: keptAt + 1e3
		};
		await this.#around.store.put(kept);
		return kept;
	}
	/** Whether a kept lead outlives the page. */
	isSafe(id) {
		return this.#around.store.isSafe(id);
	}
	/**
	* Sends a kept lead once, whether it is due or not, and notes what came of it; one that was refused
	* goes again as it is. Rejects where storage fails: then it stays as it was written.
	*/
	async attempt(id) {
		return await this.#around.alone(id, () => this.#attemptAlone(id)) ?? { kind: "busy" };
	}
	/** The kept leads, the oldest first. Never rejects. */
	async list() {
		return (await this.#around.store.all()).sort((a, b) => a.keptAt - b.keptAt);
	}
	/** Deletes a lead; `false` where an attempt is under way. Rejects where storage fails. */
	async remove(id) {
		return await this.#around.alone(id, async () => {
			await this.#around.store.remove(id);
			return true;
		}) ?? false;
	}
	/** When the same was acknowledged within the last 24 hours, in milliseconds since 1970. Never rejects. */
	async sentBefore(digest) {
		return (await this.#recent().catch(() => [])).findLast((sent) => sent.digest === digest)?.sentAt;
	}
	/** Forgets acknowledgements older than 24 hours. Never rejects. */
	async forget() {
		await this.#recent().catch(() => []);
	}
	/** In how many milliseconds a kept lead is to be sent: 0 where it is due. */
	wait({ dueAt }) {
		const wait = dueAt - this.#around.now();
		return wait > 36e5 ? 0 : Math.max(0, wait);
	}
	#recent() {
		return this.#around.store.sentSince(this.#around.now() - LIFETIME);
	}
	async #attemptAlone(id) {
		const { store, deliver, now } = this.#around;
		const kept = await store.get(id);
		if (!kept) return this.#absent(id);
		if (now() - kept.keptAt >= 864e5) return this.#conclude(kept, { state: "expired" }, "not acknowledged within 24 hours");
		const outcome = await deliver(kept.parcel);
		const { reason } = outcome;
		switch (outcome.kind) {
			case "sent":
				await this.#settle({
					id,
					digest: kept.digest,
					sentAt: now()
				});
				return {
					kind: "sent",
					reason,
					isNew: true
				};
			case "refused": return this.#conclude(kept, { state: "refused" }, reason);
			case "unconfirmed": return this.#conclude(kept, this.#later(kept, outcome.retryAfter), reason);
		}
	}
	/** Of a lead that is not kept any more: another attempt has seen to it, or the visitor. */
	async #absent(id) {
		return (await this.#recent()).some((sent) => sent.id === id) ? {
			kind: "sent",
			reason: "noted before",
			isNew: false
		} : { kind: "gone" };
	}
	#later({ attempts }, asked = 0) {
		const { now, random } = this.#around;
		const dueAt = now() + Math.max(asked, backoff(attempts, random()));
		return {
			state: "waiting",
			attempts: attempts + 1,
			dueAt,
			isAsked: asked > 0
		};
	}
	/** The acknowledgement holds even where it cannot be written down: the repeat that follows changes nothing. */
	async #settle(sent) {
		try {
			await this.#around.store.remove(sent.id, sent);
		} catch (error) {
			console.warn("sales-roles: a sent request could not be taken out of the outbox", error);
		}
	}
	/** Notes what came of an attempt; a lead that was deleted meanwhile stays deleted. */
	async #conclude(kept, change, reason) {
		const { store } = this.#around;
		try {
			if (!await store.update(kept.id, (now) => ({
				...now,
				...change
			}))) return await this.#absent(kept.id);
		} catch (error) {
			console.warn("sales-roles: an attempt could not be noted", error);
		}
		const { state } = {
			...kept,
			...change
		};
		return {
			kind: state === "waiting" && !store.isSafe(kept.id) ? "unsafe" : state,
			reason
		};
	}
};
export { LIFETIME, Outbox };
