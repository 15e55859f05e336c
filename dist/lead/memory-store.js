// src/lead/memory-store.ts
/** Leads for the life of the page. */
var MemoryStore = class {
	#kept = /* @__PURE__ */ new Map();
	#sent = /* @__PURE__ */ new Map();
	put(kept) {
		this.#kept.set(kept.id, kept);
		return Promise.resolve(false);
	}
	isSafe(id) {
		return !this.#kept.has(id);
	}
	get(id) {
		return Promise.resolve(this.#kept.get(id));
	}
	all() {
		return Promise.resolve([...this.#kept.values()]);
	}
	update(id, change) {
		const kept = this.#kept.get(id);
		const changed = kept && change(kept);
		if (changed) this.#kept.set(id, changed);
		return Promise.resolve(changed !== void 0);
	}
	remove(id, sent) {
		this.#kept.delete(id);
		if (sent) this.#sent.set(id, sent);
		return Promise.resolve();
	}
	sentSince(time) {
		return Promise.resolve([...this.#sent.values()].filter(({ sentAt }) => sentAt >= time));
	}
};
export { MemoryStore };
