// src/controllers/open-cards.ts
/** Blocks of cards that come near the window take their true height only then, and move what is below. */
var SCROLLS = 4;
/** Knows which roles of a hierarchy are open, and opens those that a link names, as soon as their cards are there. */
var OpenCards = class {
	#host;
	/** Those of them whose cards are still to come, or to be opened. */
	#waiting;
	/** That of them which a link brings into view. */
	#target;
	constructor(host) {
		this.ids = [];
		this.#waiting = /* @__PURE__ */ new Set();
		this.#host = host;
		this.ids = [...this.#cards("sales-role-card[open]")].flatMap(({ salesRole }) => salesRole ? [salesRole.id] : []);
	}
	/** A visitor has opened or closed a role. */
	toggle(id, isOpen) {
		const others = this.ids.filter((other) => other !== id);
		this.ids = isOpen ? [...others, id] : others;
	}
	/**
	* Opens these roles, and closes all others.
	*
	* @param isLink whether the last that was not open before comes into view.
	* @returns whether one does.
	*/
	show(ids, isLink) {
		const before = new Set(this.ids);
		this.ids = ids;
		this.#waiting = new Set(ids);
		if (isLink) this.#target = ids.filter((id) => !before.has(id)).at(-1);
		for (const card of this.#cards("sales-role-card[open]")) {
			if (this.#waiting.has(card.salesRole?.id ?? "")) continue;
			const { activeElement } = card.renderRoot;
			if (activeElement?.closest("#details")) card.renderRoot.querySelector("button")?.focus();
			card.open = false;
		}
		return Boolean(this.#target);
	}
	/** @param count So many cards have their role: until it is their turn, others show one of a catalogue before. */
	update(count) {
		if (!this.#waiting.size) return;
		let left = count;
		for (const card of this.#cards()) {
			if (!left) return;
			left -= 1;
			const role = card.salesRole;
			if (role && this.#waiting.delete(role.id)) this.#open(card, role);
		}
	}
	/** Renders the open cards anew. */
	refresh() {
		for (const card of this.#cards("sales-role-card[open]")) card.requestUpdate();
	}
	async #open(card, role) {
		await card.updateComplete;
		if (card.salesRole !== role || !this.ids.includes(role.id)) return;
		card.open = true;
		if (role.id !== this.#target) return;
		this.#target = void 0;
		const closed = () => card.closest(".reports[hidden]");
		for (let branch = closed(); branch; branch = closed()) branch.previousElementSibling.click();
		await card.updateComplete;
		for (let times = 0; times < SCROLLS; times += 1) {
			card.scrollIntoView({
				block: "start",
				behavior: "instant"
			});
			await new Promise(requestAnimationFrame);
		}
	}
	#cards(selector = "sales-role-card") {
		return this.#host.renderRoot.querySelectorAll(selector);
	}
};
export { OpenCards };
