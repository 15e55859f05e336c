// src/controllers/kept-focus.ts
/**
* Gives the focus another place where an update takes away or hides what has it. Else it would be at the top of the
* page, and a screen reader with it.
*/
var KeptFocus = class {
	#host;
	#places;
	/** What had the focus before an update. */
	#focused;
	/** @param places Where it goes: to the first of these selectors that finds something. */
	constructor(host, ...places) {
		this.#host = host;
		this.#places = places;
		host.addController(this);
	}
	hostUpdate() {
		this.#focused = this.#active;
	}
	hostUpdated() {
		const focused = this.#active ?? this.#focused;
		if (!focused || focused.isConnected && !focused.closest("[hidden]")) return;
		const place = this.#places.map((selector) => this.#host.renderRoot.querySelector(selector)).find(Boolean);
		if (place && place.tabIndex < 0) place.tabIndex = -1;
		place?.focus({ preventScroll: true });
	}
	get #active() {
		return this.#host.renderRoot.activeElement;
	}
};
/** The widgets that are looked after: each of their cards asks for it. */
var kept = /* @__PURE__ */ new WeakSet();
/** In a widget: to a failure, to what says that it loads, or else to its beginning. Once, however often it is asked for. */
var keepFocusInWidget = (widget) => {
	if (kept.has(widget)) return;
	kept.add(widget);
	new KeptFocus(widget, "[role=alert] button", "[role=status]", "[part=title]", ".base");
};
export { KeptFocus, keepFocusInWidget };
