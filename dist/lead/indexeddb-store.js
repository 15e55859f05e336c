import { exists } from "./waiting-mark.js";
// src/lead/indexeddb-store.ts
var KEPT = "kept";
var SENT = "sent";
/** Safari can leave the opening without an answer (WebKit bug 226547): after so long it has failed. */
var PATIENCE = 3e3;
var NO_ANSWER = /* @__PURE__ */ new Error("IndexedDB does not answer");
var answer = (request) => new Promise((resolve, reject) => {
	request.onsuccess = () => {
		resolve(request.result);
	};
	request.onerror = () => {
		reject(request.error ?? /* @__PURE__ */ new Error("IndexedDB failed"));
	};
});
/** Opens the database; `undefined` where there is none and none is to be made. */
var connect = async (name, isMade) => {
	if (!isMade && await exists(name) === false) return void 0;
	const request = indexedDB.open(name, 1);
	let isAbsent = false;
	request.onupgradeneeded = () => {
		isAbsent = !isMade;
		if (isAbsent) request.transaction?.abort();
		else for (const store of [KEPT, SENT]) request.result.createObjectStore(store, { keyPath: "id" });
	};
	return answer(request).catch((error) => {
		if (isAbsent) return void 0;
		throw error;
	});
};
/** The same, in time. Rejects where storage is blocked, and where nothing answers. */
var open = (name, isMade) => new Promise((resolve, reject) => {
	const timer = setTimeout(() => {
		reject(NO_ANSWER);
	}, PATIENCE);
	connect(name, isMade).then(resolve, reject).finally(() => {
		clearTimeout(timer);
	});
});
/**
* Leads in IndexedDB: they outlive the page and the browser. Every method rejects where storage fails.
*
* There is no database before the first lead: nothing is stored that no visitor's request needs.
*/
var IndexedDbStore = class {
	#name;
	#database;
	constructor(name = "sales-roles") {
		this.#name = name;
	}
	async put(kept) {
		await this.#write(true, (stores) => stores[KEPT].put(kept));
		return true;
	}
	isSafe() {
		return true;
	}
	async get(id) {
		const database = await this.#open();
		return database && answer(database.transaction(KEPT).objectStore(KEPT).get(id));
	}
	async all() {
		const database = await this.#open();
		if (!database) return [];
		return answer(database.transaction(KEPT).objectStore(KEPT).getAll());
	}
	async update(id, change) {
		let changed;
		await this.#write(false, (stores) => {
			const request = stores[KEPT].get(id);
			request.onsuccess = () => {
				changed = request.result && change(request.result);
				if (changed) stores[KEPT].put(changed);
			};
		});
		return changed !== void 0;
	}
	async remove(id, sent) {
		await this.#write(sent !== void 0, (stores) => {
			stores[KEPT].delete(id);
			if (sent) stores[SENT].put(sent);
		});
	}
	async sentSince(time) {
		const database = await this.#open();
		if (!database) return [];
		const all = await answer(database.transaction(SENT).objectStore(SENT).getAll());
		const recent = all.filter(({ sentAt }) => sentAt >= time);
		if (recent.length < all.length) await this.#write(false, (stores) => {
			for (const { id, sentAt } of all) if (sentAt < time) stores[SENT].delete(id);
		});
		return recent;
	}
	/** One transaction; resolves when its data is on the disk, as far as the browser can tell. */
	async #write(isMade, act) {
		const database = await this.#open(isMade);
		if (!database) return;
		await new Promise((resolve, reject) => {
			const transaction = database.transaction([KEPT, SENT], "readwrite", { durability: "strict" });
			transaction.oncomplete = () => {
				resolve();
			};
			transaction.onabort = () => {
				reject(transaction.error ?? /* @__PURE__ */ new Error("IndexedDB gave up"));
			};
			act({
				[KEPT]: transaction.objectStore(KEPT),
				[SENT]: transaction.objectStore(SENT)
			});
		});
	}
	async #open(isMade = false) {
		const opening = this.#database ??= open(this.#name, isMade);
		const forget = () => {
			if (this.#database === opening) this.#database = void 0;
		};
		try {
			const database = await opening;
			if (database) {
				database.onversionchange = () => {
					database.close();
					forget();
				};
				database.onclose = forget;
				return database;
			}
		} catch (error) {
			if (error !== NO_ANSWER) forget();
			throw error;
		}
		forget();
		return isMade ? this.#open(true) : void 0;
	}
};
export { IndexedDbStore };
