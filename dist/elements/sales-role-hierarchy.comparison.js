import { compareRoles, levelTitle } from "../catalogue/compare.js";
import { comparisonToMarkdown } from "../catalogue/markdown.js";
import { copyText } from "../controllers/take-along.js";
import { SalesRoleSelectEvent } from "../events/roles.js";
import { heading } from "../theme/heading.js";
import { renderTable } from "./sales-role-hierarchy.comparison.table.js";
import { html, nothing } from "lit";
// src/elements/sales-role-hierarchy.comparison.ts
/** A table of more columns fits on no page. */
var MOST = 3;
/** A list to choose from that is longer than this helps nobody: the search comes first. */
var MOST_CHOICES = 300;
/** Two or three roles side by side: chosen here or on their cards, with what differs first. */
var Comparison = class {
	#host;
	#changed;
	/** What came of the last press. */
	#said;
	/** @param changed Told when a visitor has changed the comparison. */
	constructor(host, changed) {
		this.isOpen = false;
		this.ids = [];
		this.#clear = () => {
			this.#focus();
			this.#set([]);
			this.show();
		};
		this.#host = host;
		this.#changed = changed;
	}
	get isFull() {
		return this.ids.length >= MOST;
	}
	has(id) {
		return this.ids.includes(id);
	}
	/**
	* Takes the roles that a link names, or those that another catalogue leaves: the first of them.
	*
	* @returns whether it has opened for them. It never closes: the visitor may be in it.
	*/
	set(ids) {
		const isNew = !this.isOpen && !this.ids.length && ids.length > 0;
		this.ids = ids.slice(0, MOST);
		this.isOpen ||= isNew;
		return isNew;
	}
	/** Takes back what was said of a press: there was another. */
	quiet() {
		if (!this.#said) return;
		this.#said = void 0;
		this.#host.requestUpdate();
	}
	toggle(id) {
		if (!this.has(id) && this.isFull) return;
		this.#set(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
	}
	/** Shows it to a visitor who asks for it, with the focus on its title. */
	async show() {
		this.isOpen = true;
		this.#host.requestUpdate();
		await this.#host.updateComplete;
		this.reveal();
		this.#focus();
	}
	/** Brings it into view, and returns whether it is there already. */
	reveal() {
		this.#panel?.scrollIntoView({ block: "start" });
		return this.#panel !== null;
	}
	render(compared) {
		if (!this.isOpen) return nothing;
		const { catalogue, messages, headingLevel } = compared;
		const roles = this.ids.flatMap((id) => catalogue.roles.find((role) => role.id === id) ?? []);
		const title = messages.comparison;
		const { offered, isAll } = offer(compared);
		return html`<section class="comparison" part="comparison" aria-labelledby="comparison-title">
      <div id="comparison" tabindex="-1">
        ${heading(headingLevel, title, "comparison-title", "comparison-title")}
      </div>
      <p class="hint">${messages.compareHint}</p>
      <div class="choices">
        ${[
			0,
			1,
			2
		].map((index) => this.#renderChoice(index, roles, offered, isAll, compared))}
      </div>
      ${isAll ? nothing : html`<p id="more" class="hint">${messages.more}</p>`}
      ${roles.length > 1 ? this.#renderResult(roles, compared) : nothing}
    </section>`;
	}
	#renderChoice(index, roles, offered, isAll, compared) {
		const { catalogue, messages, labels, contentLang } = compared;
		const chosen = roles[index];
		const byLevel = /* @__PURE__ */ new Map();
		for (const role of chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered) {
			if (role !== chosen && this.has(role.id)) continue;
			const group = byLevel.get(role.level);
			if (group) group.push(role);
			else byLevel.set(role.level, [role]);
		}
		const id = `role-${index}`;
		return html`<div class="field" part="field">
      <label for=${id} part="label">${messages.choice(index + 1)}</label>
      <select
        id=${id}
        part="input"
        aria-describedby=${isAll ? nothing : "more"}
        @change=${(event) => {
			this.#choose(index, roles, event.target);
		}}
      >
        <option value="" .selected=${!chosen}>${messages.none}</option>
        ${[...byLevel].sort(([a], [b]) => a - b).map(([level, group]) => {
			const title = levelTitle(catalogue, level, labels);
			const lang = title === labels.levelName(level) ? nothing : contentLang;
			return html`<optgroup label=${title} lang=${lang}>
              ${group.map((role) => html`<option value=${role.id} lang=${contentLang} .selected=${role === chosen}>
                    ${role.title}
                  </option>`)}
            </optgroup>`;
		})}
      </select>
    </div>`;
	}
	#renderResult(roles, compared) {
		const { catalogue, messages, labels, isSelected } = compared;
		const rows = compareRoles(catalogue, roles, labels);
		const titles = roles.map(({ title }) => title);
		const isAsked = roles.every(isSelected);
		return html`${renderTable(rows, titles, compared)}
      <div class="row">
        <button
          type="button"
          class="primary"
          part="button"
          @click=${() => {
			this.#ask(roles.filter((role) => !isSelected(role)));
		}}
        >
          ${messages.askThese}
        </button>
        <button
          type="button"
          part="button"
          @click=${() => this.#copy(comparisonToMarkdown(rows, titles, compared.url))}
        >
          ${messages.copyText}
        </button>
        <button type="button" class="quiet" part="button" @click=${this.#clear}>
          ${messages.clear}
        </button>
        <p role="status">
          ${this.#said && (this.#said !== "asked" || isAsked) ? messages[this.#said] : nothing}
        </p>
      </div>`;
	}
	#set(ids) {
		this.ids = ids;
		this.#said = void 0;
		this.#changed();
	}
	#choose(index, roles, select) {
		const id = select.value;
		const ids = roles.map((role) => role.id);
		select.value = ids[index] ?? "";
		ids.splice(index, 1, ...id ? [id] : []);
		this.#set(ids);
	}
	/** The focus is on a button that goes with the table. */
	#clear;
	get #panel() {
		return this.#host.renderRoot.querySelector(".comparison");
	}
	/** The title takes the focus. */
	#focus() {
		this.#panel?.querySelector("#comparison")?.focus({ preventScroll: true });
	}
	#ask(roles) {
		for (const { id } of roles) this.#panel?.dispatchEvent(new SalesRoleSelectEvent(id, true));
		this.#said = "asked";
		this.#host.requestUpdate();
	}
	async #copy(text) {
		const near = this.#panel;
		this.#said = near && await copyText(text, near) ? "copied" : "copyFailed";
		this.#host.requestUpdate();
	}
};
/** The roles to choose from: all of them, or of too many the first that a filter leaves. */
var offer = ({ catalogue: { roles }, found }) => {
	if (roles.length <= MOST_CHOICES) return {
		offered: roles,
		isAll: true
	};
	return {
		offered: (found ? roles.filter((_, position) => found.has(position)) : roles).slice(0, MOST_CHOICES),
		isAll: false
	};
};
export { Comparison };
