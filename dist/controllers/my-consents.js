import { keep, readKept } from "../consent/preference-storage.js";
import { SalesConsentWithdrawEvent } from "../events/consent.js";
import { deliver, packWithdrawal, takenBy } from "../lead/delivery.js";
import { uuid } from "../lead/id.js";
import { serialise } from "../lead/serialise.js";
// src/controllers/my-consents.ts
/** What stands in storage can be anybody's: as much as is shown of it has to be there. */
var isGiven = (value) => {
	const { receipt, withdrawals } = value ?? {};
	const { recordId, eventTime, purposes } = receipt ?? {};
	return typeof recordId === "string" && !isNaN(Date.parse(String(eventTime))) && Array.isArray(purposes) && purposes.every((one) => typeof one?.purpose === "string") && typeof withdrawals === "object" && withdrawals !== null;
};
var readGiven = () => {
	const kept = readKept("receipts");
	return Array.isArray(kept) ? kept.filter(isGiven) : [];
};
/** The consents of this page's life, and, where preferences are granted, of earlier visits. */
var MyConsents = class {
	#host;
	constructor(host) {
		this.#host = host;
		this.all = readGiven();
		for (const withdrawal of this.all.flatMap((given) => Object.values(given.withdrawals))) if (withdrawal?.progress === "sending") withdrawal.progress = "unconfirmed";
	}
	add(receipt) {
		if (this.all.some((given) => given.receipt.recordId === receipt.recordId)) return;
		this.all = [...this.all, {
			receipt,
			withdrawals: {}
		}];
		this.#changed();
	}
	/** Keeps them where the visitor allows it, beside what other forms and tabs have kept. */
	save() {
		const all = new Map(readGiven().map((given) => [given.receipt.recordId, given]));
		for (const own of this.all) {
			const kept = all.get(own.receipt.recordId);
			for (const [purpose, withdrawal] of Object.entries(kept?.withdrawals ?? {})) if (withdrawal?.progress === "withdrawn") own.withdrawals[purpose] = withdrawal;
			else own.withdrawals[purpose] ??= withdrawal;
			all.set(own.receipt.recordId, own);
		}
		this.all = [...all.values()].sort((a, b) => Date.parse(a.receipt.eventTime) - Date.parse(b.receipt.eventTime)).slice(-20);
		if (this.all.length) keep("receipts", serialise(this.all));
	}
	/**
	* Takes back one purpose of a consent: by the page, which can take the event, else by a POST.
	*
	* @returns How far that came; `undefined` where the page took it and says by itself what becomes of it.
	*/
	async withdraw(given, purpose, target) {
		const before = given.withdrawals[purpose];
		if (before?.progress === "sending" || before?.progress === "withdrawn") return before.progress;
		const record = before?.record ?? {
			schema: "sales-roles/withdrawal@1",
			id: uuid(),
			recordId: given.receipt.recordId,
			purposes: [purpose],
			eventTime: (/* @__PURE__ */ new Date()).toISOString()
		};
		const enter = (progress) => {
			given.withdrawals[purpose] = {
				progress,
				record
			};
			this.#changed();
			return progress;
		};
		enter("sending");
		return enter(await this.#hand(record, given.receipt, target));
	}
	async #hand(record, receipt, { withdrawUrl, encoding }) {
		const event = new SalesConsentWithdrawEvent(record, receipt);
		const isTaken = !this.#host.dispatchEvent(event);
		try {
			await takenBy(event.promises);
		} catch {
			return "unconfirmed";
		}
		if (isTaken) return event.promises.length ? "withdrawn" : void 0;
		if (!withdrawUrl) {
			console.error("<sales-lead-form>: no withdraw-url. Set one, or listen to sales-consent-withdraw, call preventDefault() and deliver the withdrawal.");
			return "unavailable";
		}
		const { kind } = await deliver(packWithdrawal(record, withdrawUrl, encoding));
		return kind === "sent" ? "withdrawn" : kind;
	}
	#changed() {
		this.save();
		this.#host.requestUpdate();
	}
};
export { MyConsents };
