import { openOutbox } from "../lead/open-outbox.js";
import { WAITING_MARK } from "../lead/waiting-mark.js";
// src/controllers/retries.ts
/** Tells the other tabs, and the other forms of this page, that the outbox has changed. */
var CHANNEL = "sales-roles";
/** The shortest wait between two looks, in milliseconds: another tab can be at a lead that is due. */
var PAUSE = 500;
/** Marks that something is kept, so that the form comes with the next page at once, and goes on sending. */
var mark = (isKept) => {
	try {
		const request = isKept ? indexedDB.open(WAITING_MARK) : indexedDB.deleteDatabase(WAITING_MARK);
		request.onsuccess = () => request.result?.close();
	} catch {}
};
var TRIGGERS = [
	"online",
	"pageshow",
	"pagehide",
	"visibilitychange"
];
/**
* Sends again what waits in the outbox: when it is due, when the browser is online again, and when the
* page is shown, and shows the host what waits.
*/
var Retries = class {
	#host;
	#report;
	#outbox;
	/** The leads that this page is at. */
	#held;
	#isMarked;
	#flushing;
	#channel;
	#timer;
	/** @param report Told what came of each attempt. */
	constructor(host, report) {
		this.kept = [];
		this.places = /* @__PURE__ */ new Set();
		this.#outbox = openOutbox();
		this.#held = /* @__PURE__ */ new Set();
		this.#flushing = Promise.resolve();
		this.#host = host;
		this.#report = report;
		host.addController(this);
	}
	hostConnected() {
		for (const type of TRIGGERS) addEventListener(type, this);
		this.#listen();
		this.#flush();
		this.#outbox.forget();
	}
	hostDisconnected() {
		if (!this.#isUnsafe) this.#stop();
	}
	handleEvent(event) {
		if (event.type === "beforeunload") {
			event.preventDefault();
			event.returnValue = true;
		} else if (event.type === "pagehide") this.#hangUp();
		else {
			if (event.type === "pageshow") this.#listen();
			this.#flush(event.type === "online");
		}
	}
	/** When the same was acknowledged within the last 24 hours, in milliseconds since 1970. */
	sentBefore(digest) {
		return this.#outbox.sentBefore(digest);
	}
	/** Whether a kept lead outlives the page. */
	isSafe({ id }) {
		return this.#outbox.isSafe(id);
	}
	/** Whether this page is sending a lead. */
	isHeld({ id }) {
		return this.#held.has(id);
	}
	/** Writes a lead down. It is left alone until `attempt` is called for it. */
	async keep(fresh) {
		this.#held.add(fresh.id);
		const kept = await this.#outbox.keep(fresh);
		await this.refresh();
		return kept;
	}
	/** Sends a kept lead now, and reports what came of it. Never rejects. */
	async attempt(kept) {
		this.#held.add(kept.id);
		this.#host.requestUpdate();
		const stay = (error) => ({
			kind: this.isSafe(kept) ? "waiting" : "unsafe",
			reason: String(error)
		});
		const fate = await this.#outbox.attempt(kept.id).catch(stay);
		this.#held.delete(kept.id);
		if (fate.kind === "busy") await this.refresh();
		else await this.#changed();
		this.#report(kept, fate);
	}
	/** Deletes a kept lead; `false` where it is being sent, or storage fails. */
	async remove(id) {
		const isRemoved = await this.#outbox.remove(id).catch(() => false);
		this.#held.delete(id);
		await this.#changed();
		return isRemoved;
	}
	/** Reads anew what waits, and when to send it. */
	async refresh() {
		this.kept = await this.#outbox.list();
		for (const { id } of this.kept) this.places.add(id);
		const isKept = this.kept.length > 0;
		if (isKept !== this.#isMarked) mark(isKept);
		this.#isMarked = isKept;
		if (this.#isUnsafe) addEventListener("beforeunload", this);
		else removeEventListener("beforeunload", this);
		clearTimeout(this.#timer);
		if (!this.#host.isConnected && !this.#isUnsafe) this.#stop();
		else this.#schedule();
		this.#host.requestUpdate();
	}
	get #isUnsafe() {
		return this.kept.some((kept) => !this.isSafe(kept));
	}
	/** What is not acknowledged, refused or too old, and not in hand. */
	get #waiting() {
		return this.kept.filter((kept) => kept.state === "waiting" && !this.isHeld(kept));
	}
	#schedule() {
		const wait = Math.min(...this.#waiting.map((kept) => this.#outbox.wait(kept)));
		if (wait === Infinity) return;
		this.#timer = setTimeout(() => {
			this.#flush();
		}, Math.max(PAUSE, wait));
	}
	/**
	* Sends what is due, one after the other; a second call waits for the first.
	*
	* @param isForced Sends what waits for its next attempt too: the connection is new.
	*/
	#flush(isForced = false) {
		this.#flushing = this.#flushing.then(async () => {
			await this.refresh();
			const { watched } = this;
			const due = this.#waiting.filter((kept) => isForced && !kept.isAsked || !this.#outbox.wait(kept));
			const isSettled = watched && !this.kept.some(({ id }) => id === watched.id);
			for (const kept of isSettled ? [watched, ...due] : due) if (!this.isHeld(kept)) await this.attempt(kept);
		});
	}
	async #changed() {
		this.#channel?.postMessage(null);
		await this.refresh();
	}
	#listen() {
		this.#hangUp();
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.onmessage = () => {
			this.#flush();
		};
	}
	/** A closed channel throws what is said on it. */
	#hangUp() {
		this.#channel?.close();
		this.#channel = void 0;
	}
	#stop() {
		for (const type of TRIGGERS) removeEventListener(type, this);
		this.#hangUp();
		clearTimeout(this.#timer);
	}
};
export { Retries };
