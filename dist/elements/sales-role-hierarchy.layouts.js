import { byReport } from "../catalogue/by-report.js";
import { byLevel, levelTitle } from "../catalogue/tree.js";
import { renderCard, renderLevel, renderList } from "./sales-role-hierarchy.cards.js";
import { html, noChange, nothing } from "lit";
import { live } from "lit/directives/live.js";
// src/elements/sales-role-hierarchy.layouts.ts
/** A branch that goes deeper than this goes on in the same list: no window is wide enough, and no stack high. */
var DEEPEST = 12;
/** All that is below some roles, in the order in which it is read. */
var flat = (nodes) => {
	const all = [];
	const waiting = [...nodes].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		all.push({
			...node,
			reports: [],
			size: 1
		});
		waiting.push(...[...node.reports].reverse());
	}
	return all;
};
var shallow = (nodes, depth = 1) => nodes.map((node) => ({
	...node,
	reports: depth < DEEPEST ? shallow(node.reports, depth + 1) : flat(node.reports)
}));
var titlesOf = (groups, view) => new Map(groups.map((group) => [group.level, levelTitle(group, view.messages)]));
/** All roles in one list, from the top level down, each with its level on its card. */
var renderAsList = (groups, view) => {
	const titles = titlesOf(groups, view);
	return renderList(groups.flatMap(({ roles }) => roles), 0, view, (role) => renderCard(role, view.headingLevel, view, titles.get(role.level)));
};
/** The roles as they report to each other: lists in lists, whose branches open and close. */
var Tree = class {
	/** The ids of the roles whose branches are closed. */
	#closed = /* @__PURE__ */ new Set();
	#roles;
	/** The roles that report to none, by level. */
	#groups = [];
	/** What a filter has found, where there is one. */
	#found;
	render(catalogue, groups, view, messages) {
		if (catalogue.roles !== this.#roles) this.#read(catalogue);
		const titles = titlesOf(groups, view);
		let before = 0;
		return this.#groups.map((group) => {
			const start = before;
			for (const { size } of group.nodes) before += size;
			if (start >= view.end) return nothing;
			const list = this.#renderNodes(group.nodes, start, before, 0, {
				view,
				messages,
				titles
			});
			return renderLevel(group, view, list, before - start);
		});
	}
	/** @param found By a filter, if there is one: what is found anew in a closed branch must be seen. */
	open(root, found) {
		if (found === this.#found) return;
		this.#found = found;
		for (const button of root.querySelectorAll("button.branch")) show(button, this.#isOpen(button.value));
	}
	#read(catalogue) {
		this.#roles = catalogue.roles;
		const nodes = shallow(byReport(catalogue.roles));
		this.#groups = byLevel({
			...catalogue,
			roles: nodes.map(({ role }) => role)
		}).map((group) => ({
			...group,
			nodes: nodes.filter(({ role }) => role.level === group.level)
		}));
	}
	/**
	* @param start How many cards stand before these, in the order in which they are read.
	* @param end The same with these, and all that is below them.
	*/
	#renderNodes(nodes, start, end, depth, shared) {
		const { view } = shared;
		const blocks = [];
		let from = start;
		for (let index = 0; index < nodes.length && from < view.end;) {
			const block = nodes.slice(index, index + (index ? 30 : 18));
			let to = from;
			for (const { size } of block) to += size;
			blocks.push(to <= view.from || from >= view.to ? noChange : this.#renderBlock(block, from, depth, shared));
			from = to;
			index += block.length;
		}
		return html`<div role="list" part="list" class=${end - start > 18 ? "tree many" : "tree"}>
      ${blocks}
    </div>`;
	}
	#renderBlock(nodes, start, depth, shared) {
		const { view } = shared;
		let before = start;
		return html`<div class="block">
      ${nodes.map((node) => {
			const at = before;
			before += node.size;
			if (before <= view.from || at >= view.to) return noChange;
			return html`<div role="listitem">
          ${at < view.from ? noChange : this.#renderCard(node, depth, shared)}
          ${node.reports.length ? this.#renderBranch(node, at + 1, depth, shared) : nothing}
        </div>`;
		})}
    </div>`;
	}
	#renderCard({ role }, depth, { view, titles }) {
		const title = depth ? titles.get(role.level) : void 0;
		return renderCard(role, view.headingLevel + 1 + depth, view, title);
	}
	#renderBranch({ role, reports, size }, start, depth, shared) {
		const isOpen = this.#isOpen(role.id);
		const id = `branch-${start}`;
		return html`<button
        type="button"
        class="branch quiet"
        part="button"
        aria-expanded=${live(String(isOpen))}
        aria-controls=${id}
        value=${role.id}
        @click=${this.#toggle}
      >
        ${shared.messages.reports(size - 1)}<span class="hidden" lang=${shared.view.contentLang}
          >: ${role.title}</span
        ><span class="chevron"></span>
      </button>
      <div id=${id} class="reports" ?hidden=${live(!isOpen)}>
        ${this.#renderNodes(reports, start, start + size - 1, Math.min(depth + 1, DEEPEST), shared)}
      </div>`;
	}
	#isOpen(id) {
		return Boolean(this.#found) || !this.#closed.has(id);
	}
	/** By hand: a rendering would look at every card. */
	#toggle = ({ currentTarget }) => {
		const button = currentTarget;
		const isOpen = button.getAttribute("aria-expanded") === "true";
		if (isOpen) this.#closed.add(button.value);
		else this.#closed.delete(button.value);
		show(button, !isOpen);
	};
};
/** Opens or closes the branch after a button. */
var show = (button, isOpen) => {
	button.setAttribute("aria-expanded", String(isOpen));
	button.nextElementSibling?.toggleAttribute("hidden", !isOpen);
};
export { Tree, renderAsList };
