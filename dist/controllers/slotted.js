import { filledSlots } from "./children.js";
// src/controllers/slotted.ts
/**
* Renders an element anew when its owner fills a slot later, or empties it. Only then: what lit itself puts between
* the tags is no change.
*/
var followSlots = (host) => {
	const now = () => [...filledSlots(host)].join();
	let before = now();
	new MutationObserver(() => {
		if (now() === before) return;
		before = now();
		host.requestUpdate("finder");
	}).observe(host, { childList: true });
};
export { followSlots };
