import { keep, readKept } from "../consent/preference-storage.js";
import { serialise } from "../lead/serialise.js";
// src/controllers/draft.ts
/** How long a draft is kept, in milliseconds. */
var LIFETIME = 6048e5;
/** What the visitor has written and not sent, kept until the next visit. The boxes are never kept. */
var Draft = class {
	#host;
	#isRestored = false;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#host.renderRoot.addEventListener("input", this.#save);
		this.#host.addEventListener("sales-lead-submit", this.#handOver);
		this.#host.addEventListener("sales-lead-sent", this.#leave);
		this.#host.addEventListener("sales-lead-queued", this.#leave);
		this.#host.addEventListener("sales-lead-failed", this.#leave);
		this.#restore();
	}
	hostDisconnected() {
		this.#host.renderRoot.removeEventListener("input", this.#save);
		this.#host.removeEventListener("sales-lead-submit", this.#handOver);
		this.#host.removeEventListener("sales-lead-sent", this.#leave);
		this.#host.removeEventListener("sales-lead-queued", this.#leave);
		this.#host.removeEventListener("sales-lead-failed", this.#leave);
	}
	hostUpdated() {
		this.#restore();
	}
	get #inputs() {
		return [...this.#host.renderRoot.querySelectorAll("[part=input]")];
	}
	/** Keeps what stands in the form, where nothing is kept: after the visitor has allowed it. */
	save() {
		if (this.#isRestored && !readKept("draft")) this.#keep();
	}
	#keep() {
		const filled = this.#inputs.filter(({ value }) => value.trim());
		const fields = Object.fromEntries(filled.map(({ id, value }) => [id, value]));
		if (filled.length) keep("draft", serialise({
			fields,
			savedAt: Date.now()
		}));
	}
	/** Once, when there are inputs, and never over what the visitor has written meanwhile. */
	#restore() {
		const inputs = this.#inputs;
		if (this.#isRestored || !inputs.length) return;
		this.#isRestored = true;
		const kept = readKept("draft");
		const fields = kept?.fields ?? {};
		const isFresh = Math.abs(Date.now() - Number(kept?.savedAt)) < LIFETIME;
		if (!isFresh) keep("draft", void 0);
		if (inputs.some(({ value }) => value)) this.#keep();
		else if (isFresh) for (const input of inputs) {
			const value = fields[input.id];
			if (typeof value === "string") input.value = value;
		}
	}
	#save = () => {
		if (this.#inputs.every(({ value }) => !value.trim())) keep("draft", void 0);
		else this.#keep();
	};
	/** What the page has taken without a word of what becomes of it is no draft any more. */
	#handOver = (event) => {
		queueMicrotask(() => {
			if (event.defaultPrevented && !event.promises.length) keep("draft", void 0);
		});
	};
	/** What is out of hand is no draft, sent or kept; what was written while it was on its way is the next one. */
	#leave = () => {
		keep("draft", void 0);
		this.#host.updateComplete.then(() => {
			this.#keep();
		});
	};
};
export { Draft };
