import { alone } from "./alone.js";
import { deliver } from "./delivery.js";
import { FallbackStore } from "./fallback-store.js";
import { IndexedDbStore } from "./indexeddb-store.js";
import { Outbox } from "./outbox.js";
// src/lead/open-outbox.ts
var now = () => Date.now();
/** The outbox of this browser. Nothing is touched before it is used. */
var openOutbox = () => {
	const store = new FallbackStore(new IndexedDbStore());
	const locks = () => navigator.locks;
	return new Outbox({
		store,
		deliver,
		alone: alone(store, now, locks),
		now,
		random: Math.random
	});
};
export { openOutbox };
