import { NOTHING, decode, hasLinks, isSameLink, readHash, writeHash } from "../catalogue/link.js";
import { ownMethod } from "../own-method.js";
// src/controllers/links.ts
var EVENTS = ["popstate", "hashchange"];
var NAMES = Symbol.for("sales-roles/links@1");
var namesInUse = () => document[NAMES] ??= /* @__PURE__ */ new Set();
/**
* Takes a name for a widget: its id, or its place among the widgets of its tree, the first without a name.
* Not the order in which they come: the one whose catalogue is slow would have another with each visit. Where
* an id stands there twice, or two trees have each a first one, the later takes a number that is free.
*/
var takeName = (widget) => {
	const tree = widget.getRootNode();
	const place = [...(tree === document ? ownMethod("querySelectorAll") : tree.querySelectorAll.bind(tree))(widget.localName)].indexOf(widget) + 1;
	let name = widget.id || (place > 1 ? `${place}` : "");
	for (let free = Math.max(place, 2); namesInUse().has(name); free += 1) name = `${free}`;
	namesInUse().add(name);
	return name;
};
/**
* The address without its fragment. All URLs start from it: a relative `#\u2026`, or a path, would start from the
* `<base>` that the page may have.
*/
var page = () => location.href.replace(/#.*/, "");
/** The fragment with its `#`. Unlike `location.hash` it tells `page#`, which `href="#"` leads to, from `page`. */
var fragment = () => location.href.slice(page().length);
/** Whether a hash is a place on this page, to which the browser scrolls, and not the address of a router. */
var isPlace = (hash) => {
	const id = decode(hash);
	return /^(?:top)?$/i.test(id) || ownMethod("querySelector")(`#${CSS.escape(id)}, a[name="${CSS.escape(id)}"]`) !== null;
};
/**
* Keeps the hash of the page's address and what a widget shows the same.
*
* The page's own hash goes first. What has no part of ours and is no place on the page is its router's: while
* it stands, nothing is written. Nor does it say that nothing is open, and neither does a place: a visitor
* who follows a link to the page's contacts keeps the filter, and only "back" brings back what was.
*/
var Links = class {
	#host;
	#widget;
	#apply;
	/** `undefined` while the links are off. */
	#name;
	/** What the widget shows, in the address or not. */
	#state = NOTHING;
	/** What it showed at the page's own places when the visitor went on from there. */
	#left = /* @__PURE__ */ new Map();
	/**
	* @param widget The widget that the links name, while they are on.
	* @param apply Shows what the address says: told when that is not what the widget shows already.
	*/
	constructor(host, widget, apply) {
		this.#host = host;
		this.#widget = widget;
		this.#apply = apply;
		host.addController(this);
	}
	hostConnected() {
		this.sync();
	}
	hostUpdate() {
		this.sync();
	}
	hostDisconnected() {
		if (this.#name === void 0) return;
		for (const type of EVENTS) removeEventListener(type, this);
		namesInUse().delete(this.#name);
		this.#name = void 0;
	}
	handleEvent() {
		this.#read();
	}
	/**
	* Starts or stops, as the links are on or off now. The host's updates do so too, but after its `willUpdate`:
	* called there, what the address says is in the same update.
	*/
	sync() {
		const widget = this.#host.isConnected ? this.#widget() : void 0;
		if (!widget) this.hostDisconnected();
		else if (this.#name === void 0) {
			this.#name = takeName(widget);
			for (const type of EVENTS) addEventListener(type, this);
			this.#read();
		}
	}
	/**
	* Writes what the widget shows now, if it is not what it showed before. Nothing of the page hears of it:
	* there is no event, and the page's own state of the history stays.
	*
	* @param kind `push` where "back" should bring back what was; `replace` for what changes with each key.
	*/
	write(state, kind) {
		const before = this.#state;
		if (this.#name === void 0 || isSameLink(state, before)) return;
		this.#state = state;
		const from = fragment();
		const hash = from.slice(1);
		const isLink = hasLinks(hash);
		if (!isLink && !isPlace(hash)) return;
		const base = isLink ? hash : "";
		const next = writeHash(base, this.#name, state);
		if (next === base) return;
		if (!isLink && kind === "push") this.#left.set(from, before);
		try {
			history[`${kind}State`](history.state, "", page() + (next && `#${next}`));
		} catch {}
	}
	/** The absolute URL of the page with just this shown, to share. */
	linkTo(state) {
		const hash = writeHash("", this.#name ?? "", state);
		return page() + (hash && `#${hash}`);
	}
	/** Both events come of "back": the second finds nothing new. */
	#read() {
		const from = fragment();
		const hash = from.slice(1);
		const state = from && !hasLinks(hash) ? this.#left.get(from) ?? this.#state : readHash(hash, this.#name ?? "");
		if (isSameLink(state, this.#state)) return;
		this.#state = state;
		this.#apply(state);
	}
};
export { Links };
