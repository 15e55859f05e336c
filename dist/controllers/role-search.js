import { findRoles, isRestricted } from "../catalogue/filter.js";
import { indexRoles, readQuery } from "../catalogue/search.js";
import { inSlices } from "../catalogue/slices.js";
// src/controllers/role-search.ts
/** So many cards in a list are shown in rows without gaps: of more, the browser must be able to pass over blocks. */
var FEW = 240;
var ITEM = "[role=\"listitem\"]";
/** The role that an item shows: its card's. */
var roleOf = (item) => item.firstElementChild?.salesRole;
/**
* Searches and filters the roles of a hierarchy. Cards that do not fit are hidden where they are: to make
* them anew would take longer, and lose what a visitor has opened.
*/
var RoleSearch = class {
	#host;
	#roles;
	#positions;
	#indexing;
	/** Whether some cards are hidden. */
	#isApplied;
	constructor(host) {
		this.filter = { query: "" };
		this.isSearching = false;
		this.#roles = [];
		this.#positions = /* @__PURE__ */ new Map();
		this.#isApplied = false;
		this.#host = host;
		host.addController(this);
	}
	/** The words that are looked for. */
	get query() {
		return readQuery(this.filter.query);
	}
	set(filter) {
		this.filter = filter;
		this.#find();
		this.#host.requestUpdate();
	}
	hostUpdate() {
		const before = this.#roles;
		const roles = this.#host.catalogue?.roles ?? [];
		if (roles === before) return;
		this.#roles = roles;
		this.#positions = new Map(roles.map(({ id }, position) => [id, position]));
		this.#indexing?.abort();
		this.#indexing = void 0;
		if (roles.length !== before.length || roles.some(({ id }, position) => id !== before[position]?.id)) {
			this.index = void 0;
			this.found = void 0;
		}
		if (this.index) this.#makeIndex();
		this.#find();
	}
	hostUpdated() {
		if (this.found) this.#hide(this.found);
		else if (this.#isApplied) this.#showAll();
		this.#isApplied = Boolean(this.found);
	}
	#find() {
		const { filter, index } = this;
		this.isSearching = !index && this.query.length > 0;
		if (this.isSearching) this.#makeIndex();
		else if (!isRestricted(filter)) this.found = void 0;
		else if (index) this.found = findRoles(this.#roles, index, filter);
		else this.found = findRoles(this.#roles, void 0, {
			...filter,
			query: ""
		});
	}
	async #makeIndex() {
		if (this.#indexing) return;
		this.#indexing = new AbortController();
		const { signal } = this.#indexing;
		try {
			const index = await inSlices(indexRoles(this.#roles), signal);
			signal.throwIfAborted();
			this.index = index;
		} catch {
			return;
		}
		this.#indexing = void 0;
		this.#find();
		this.#host.requestUpdate();
	}
	#hide(found) {
		const { renderRoot } = this.#host;
		const kept = /* @__PURE__ */ new Set();
		for (const item of [...renderRoot.querySelectorAll(ITEM)].reverse()) {
			const position = this.#positions.get(roleOf(item)?.id ?? "");
			const isKept = position !== void 0 && found.has(position) || kept.has(item);
			if (item.hidden === isKept) item.hidden = !isKept;
			const above = isKept && item.parentElement?.closest(ITEM);
			if (above) kept.add(above);
		}
		for (const list of renderRoot.querySelectorAll("[part~=\"list\"]")) {
			let count = 0;
			for (const block of list.children) {
				let shown = 0;
				for (const item of block.children) if (!item.hidden) shown += 1;
				if (block.hidden === shown > 0) block.hidden = !shown;
				count += shown;
			}
			list.toggleAttribute("data-many", count > FEW);
			if (count > FEW) list.removeAttribute("data-few");
			else list.setAttribute("data-few", String(count));
		}
		for (const level of renderRoot.querySelectorAll("[part~=\"level\"]")) level.hidden = !level.querySelector(`${ITEM}:not([hidden])`);
	}
	#showAll() {
		const { renderRoot } = this.#host;
		for (const element of renderRoot.querySelectorAll(`:is(${ITEM},.block,[part~="level"])[hidden]`)) element.hidden = false;
		for (const list of renderRoot.querySelectorAll("[data-few],[data-many]")) {
			list.removeAttribute("data-few");
			list.removeAttribute("data-many");
		}
	}
};
export { RoleSearch };
