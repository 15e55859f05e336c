import { html, nothing } from "lit";
// src/controllers/children.ts
var PARTS = "sales-role-hierarchy, sales-role-card, sales-lead-form, sales-cookie-notice";
var NO_CONTENT = "script, style, template, noscript, [slot]";
/** Whether the parser has passed the end tag: before that, children may be still to come. */
var isParsed = (element) => {
	if (document.readyState !== "loading") return true;
	for (let node = element; node; node = node.parentElement) if (node.nextSibling) return true;
	return false;
};
/** The slots that an owner fills: one that is passed on empty would take the place of what stands there by itself. */
var filledSlots = ({ children }) => new Set([...children].map(({ slot }) => slot));
/** Those of them that are a part's, as its content. */
var passOn = (host, names) => [...filledSlots(host)].map((name) => names.test(name) ? html`<slot name=${name} slot=${name}></slot>` : nothing);
/** Reads what an owner wrote inside `<sales-roles>`: a layout of parts, a catalogue, both or neither. */
var Children = class {
	#host;
	#observer;
	constructor(host) {
		this.isComplete = false;
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#observer = new MutationObserver(() => {
			this.#host.requestUpdate();
		});
		this.#observer.observe(this.#host, {
			childList: true,
			characterData: true,
			subtree: true
		});
		this.isComplete = isParsed(this.#host);
		if (!this.isComplete) addEventListener("DOMContentLoaded", this, { once: true });
		this.#host.requestUpdate();
	}
	hostDisconnected() {
		this.#observer?.disconnect();
		removeEventListener("DOMContentLoaded", this);
	}
	handleEvent() {
		this.isComplete = true;
		this.#host.requestUpdate();
	}
	/** Whether the owner put parts inside, and so decides on the layout. White space is no layout. */
	get hasLayout() {
		return this.#host.querySelector(PARTS) !== null;
	}
	/** The catalogue inside, if there is one: marked by its slot, or plain HTML where no layout is. */
	get catalogue() {
		const children = [...this.#host.children];
		const marked = children.find(({ slot }) => slot === "catalogue");
		if (marked?.localName === "script") return {
			kind: "json",
			text: marked.textContent
		};
		if (marked) return {
			kind: "html",
			elements: [marked]
		};
		if (this.hasLayout) return void 0;
		const elements = children.filter((child) => !child.matches(NO_CONTENT) && child.textContent.trim());
		return elements.length ? {
			kind: "html",
			elements
		} : void 0;
	}
};
export { Children, filledSlots, passOn };
