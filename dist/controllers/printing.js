// src/controllers/printing.ts
/** Opens all details while the page is printed: paper cannot be pressed. */
var Printing = class {
	#cards;
	/** Those that were closed. */
	#opened = [];
	/**
	* @param cards Those to open, asked for when the page is printed.
	* @param prepare Brings what stands in them.
	*/
	constructor(host, cards, prepare) {
		this.#cards = cards;
		host.addController(this);
		(self.requestIdleCallback ?? setTimeout)(() => void prepare());
	}
	hostConnected() {
		addEventListener("beforeprint", this);
		addEventListener("afterprint", this);
	}
	hostDisconnected() {
		removeEventListener("beforeprint", this);
		removeEventListener("afterprint", this);
		this.#close();
	}
	/** At once: where a script prints, nothing that waits, microtasks included, comes before the paper. */
	handleEvent({ type }) {
		this.#close();
		if (type === "afterprint") return;
		for (const card of this.#cards()) {
			if (card.open) continue;
			card.open = true;
			card.performUpdate();
			this.#opened.push(card);
		}
	}
	#close() {
		for (const card of this.#opened) card.open = false;
		this.#opened = [];
	}
};
export { Printing };
