import { subscribe } from "../consent/state.js";
import { addressesIn, gather, loadedSoFar } from "./gather.js";
import { inspect } from "./inspect.js";
import { tellReport } from "./report.js";
// src/debug/check.ts
/** After these the storage, the choice or the hosts may be others. */
var EVENTS = [
	"sales-lead-sent",
	"sales-lead-queued",
	"sales-consent-change"
];
/** What makes a finding the same as one told before: not how many requests there were. */
var keyOf = (finding) => JSON.stringify({
	...finding,
	requests: void 0
});
/** Looks at the page for one element, and again whenever there may be something new. */
var Check = class {
	#element;
	#settings;
	/** What has been loaded, by URL: the browser's own list has an end. */
	#resources;
	/** What the last report left the owner with. */
	#told;
	#isLooking = false;
	#isDue = false;
	#stop;
	constructor(element, settings) {
		this.#element = element;
		this.#settings = settings;
	}
	start(settings) {
		this.#settings = settings;
		this.#stop ??= this.#watch();
		this.#look();
	}
	#watch() {
		const look = () => {
			this.#look();
		};
		const stops = [];
		const attempt = (begin) => {
			try {
				stops.push(begin());
			} catch {}
		};
		attempt(() => {
			const observer = new PerformanceObserver((list) => {
				this.#resources = [...this.#resources ?? [], ...addressesIn(list)];
				this.#look();
			});
			observer.observe({ type: "resource" });
			return () => {
				observer.disconnect();
			};
		});
		this.#resources ??= loadedSoFar();
		attempt(() => subscribe(look));
		attempt(() => {
			for (const type of EVENTS) document.addEventListener(type, look);
			return () => {
				for (const type of EVENTS) document.removeEventListener(type, look);
			};
		});
		return () => {
			for (const stop of stops) stop();
		};
	}
	/** One look at a time: what comes meanwhile is for the next. */
	#look() {
		if (this.#isLooking) {
			this.#isDue = true;
			return;
		}
		this.#isLooking = true;
		this.#isDue = false;
		this.#report().catch((error) => {
			console.info("sales-roles: the check of the debug attribute failed on this page", error);
		}).finally(() => {
			this.#isLooking = false;
			if (this.#isDue) this.#look();
		});
	}
	async #report() {
		const page = await gather(this.#resources ?? []);
		if (!this.#element.isConnected) {
			this.#stop?.();
			this.#stop = void 0;
			this.#resources = void 0;
			return;
		}
		const findings = new Map(inspect(page, this.#settings).map((finding) => [keyOf(finding), finding]));
		const told = this.#told;
		this.#told = findings;
		const fresh = [...findings].filter(([key]) => !told?.has(key)).map(([, finding]) => finding);
		const gone = told && [...told].filter(([key]) => !findings.has(key)).map(([, one]) => one);
		if (!fresh.length && !gone?.length) return;
		tellReport({
			tag: this.#element.localName,
			findings: fresh,
			gone
		});
	}
};
var CHECK = Symbol.for("sales-roles/check@1");
/**
* Tells the owner in the console what may not be lawful on this page: all of it once, then what is new.
* It makes no request, keeps nothing, and never throws.
*
* @param element the one with the `debug` attribute.
* @param settings what the owner has set; call again when that changes.
*/
var check = (element, settings) => {
	try {
		(element[CHECK] ??= new Check(element, settings)).start(settings);
	} catch {}
};
export { check };
