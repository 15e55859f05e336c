import { matchesIn } from "../catalogue/search.js";
import { addStyles } from "../theme/late-styles.js";
import { ownMethod } from "../own-method.js";
import { css } from "lit";
// src/controllers/marks.ts
var ITEM = "[role=\"listitem\"]:not([hidden])";
/** What is looked at for being near the window: blocks of cards, and single items where the blocks have no box. */
var TARGETS = `:is(.tree,.many:not([data-few]))>.block,[data-few]:not(.tree)>.block>${ITEM}`;
/** The cards of a target that a filter has not hidden. */
var CARDS = `:scope>${ITEM}>sales-role-card,:scope:not([hidden])>sales-role-card`;
/** The texts that are searched. */
var TEXTS = "[part=\"title\"],[part=\"alias\"],[part=\"summary\"],[part=\"section\"]";
/** Shared by all widgets of a page: `::highlight(sales-roles)` in the styles of the cards. */
var NAME = "sales-roles";
var styles = css`
  ::highlight(sales-roles) {
    color: light-dark(#000, #fff);
    background: light-dark(#ffe694, #6a5400);
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    ::highlight(sales-roles) {
      color: MarkText;
      background: Mark;
    }
  }
`;
/**
* Marks in the cards what a search has found, by the CSS Custom Highlight API: no text is cut up for it, so
* that nothing is rendered anew with each key. Browsers without it (Firefox before 140) show no marks.
*/
var Marks = class {
	#host;
	#search;
	#observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) if (isIntersecting) this.#near.add(target);
		else this.#near.delete(target);
		this.#later();
	}, { rootMargin: "50%" });
	/** The targets near the window. */
	#near = /* @__PURE__ */ new Set();
	/** Not live: of those, each change of the document takes a look at every one. */
	#ranges = [];
	#frame;
	constructor(host, search) {
		this.#host = host;
		this.#search = search;
		host.addEventListener("sales-role-toggle", () => {
			this.#later();
		});
		host.addController(this);
	}
	/** Moved on the page, it updates for nothing else. */
	hostConnected() {
		this.#later();
	}
	hostDisconnected() {
		this.#rest();
		this.#clear();
	}
	hostUpdated() {
		this.#later();
	}
	/** After the cards have rendered, too. */
	#later() {
		if (!this.#ranges.length && !this.#near.size && !this.#search.query.length) return;
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = void 0;
			this.#mark();
		});
	}
	#clear() {
		const marks = highlights()?.get(NAME);
		for (const range of this.#ranges) marks?.delete(range);
		this.#ranges = [];
	}
	#rest() {
		this.#observer.disconnect();
		this.#near.clear();
	}
	#mark() {
		this.#clear();
		const { index, query, found } = this.#search;
		const registry = highlights();
		if (!registry || !index || !query.length || !found || !this.#host.isConnected) {
			this.#rest();
			return;
		}
		for (const card of this.#cards()) {
			addStyles(card, styles);
			this.#ranges.push(...rangesIn(card, query, index));
		}
		const marks = registry.get(NAME) ?? new Highlight();
		for (const range of this.#ranges) marks.add(range);
		registry.set(NAME, marks);
	}
	/** The cards near the window: to read all of those found could take as long as to find them. */
	#cards() {
		for (const target of this.#host.renderRoot.querySelectorAll(TARGETS)) this.#observer.observe(target);
		return new Set([...this.#near].flatMap((target) => [...target.querySelectorAll(CARDS)]));
	}
};
/** The registry, where the browser has one. */
var highlights = () => CSS.highlights;
function* textsOf(card, selector) {
	for (const element of card.shadowRoot?.querySelectorAll(selector) ?? []) {
		const walker = ownMethod("createTreeWalker")(element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) yield walker.currentNode;
	}
}
var rangeOf = (text, startOffset, endOffset) => new StaticRange({
	startContainer: text,
	startOffset,
	endContainer: text,
	endOffset
});
/** What is found in a card's texts; of closed details, the button that opens them stands for what is there. */
function* rangesIn(card, query, index) {
	for (const text of textsOf(card, TEXTS)) for (const [start, end] of matchesIn(text.data, query, index)) yield rangeOf(text, start, end);
	const isInside = card.salesRole?.sections?.some(({ title, items }) => [title, ...items].some((text) => matchesIn(text, query, index).length));
	if (card.open || !isInside) return;
	for (const text of textsOf(card, "[aria-controls=\"details\"]")) {
		if (!text.data.trim()) continue;
		yield rangeOf(text, 0, text.length);
		return;
	}
}
export { Marks };
