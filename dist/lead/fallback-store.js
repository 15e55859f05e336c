import { MemoryStore } from "./memory-store.js";
// src/lead/fallback-store.ts
/**
* Leads in storage, and in memory what storage does not take: it can be blocked, full, or withdrawn at
* any moment. A lead that was safe and cannot be written again stays as it was written.
*/
var FallbackStore = class {
	#durable;
	#memory = new MemoryStore();
	/** What storage showed when it last did. */
	#seen = [];
	constructor(durable) {
		this.#durable = durable;
	}
	/** Never rejects. */
	async put(kept) {
		try {
			const isSafe = await this.#durable.put(kept);
			this.#seen = [...this.#seen, kept];
			return isSafe;
		} catch {
			return this.#memory.put(kept);
		}
	}
	isSafe(id) {
		return this.#memory.isSafe(id);
	}
	async get(id) {
		return await this.#memory.get(id) ?? this.#durable.get(id);
	}
	/** Never rejects: where storage fails, what it holds is what it held before. */
	async all() {
		this.#seen = await this.#durable.all().catch(() => this.#seen);
		return [...this.#seen, ...await this.#memory.all()];
	}
	async update(id, change) {
		return (this.isSafe(id) ? this.#durable : this.#memory).update(id, change);
	}
	async remove(id, sent) {
		try {
			await this.#durable.remove(id, sent);
		} catch (error) {
			if (this.isSafe(id)) throw error;
			await this.#memory.remove(id, sent);
		}
		await this.#memory.remove(id);
		this.#seen = this.#seen.filter((kept) => kept.id !== id);
	}
	async sentSince(time) {
		return [...await this.#memory.sentSince(time), ...await this.#durable.sentSince(time)];
	}
};
export { FallbackStore };
