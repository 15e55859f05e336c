import { titleAbove } from "../catalogue/compare.js";
import { roleToMarkdown } from "../catalogue/markdown.js";
import { copyText } from "../controllers/take-along.js";
import { addStyles } from "../theme/late-styles.js";
import { cardStyles } from "./sales-role-hierarchy.finder.styles.js";
import { html, nothing } from "lit";
// src/elements/sales-role-hierarchy.tools.ts
/** What can be done with one role, at the end of its details: compare it, and take it along. */
var Tools = class {
	#view;
	/** What came of the last press. */
	#said;
	constructor(view) {
		this.#view = view;
	}
	/** @param lang of the role's texts, where it differs from the language around. */
	render(role, card, lang) {
		const view = this.#view();
		if (!view) return nothing;
		addStyles(card, cardStyles);
		const { catalogue, messages, labels, comparison } = view;
		const above = titleAbove(catalogue, role);
		const url = view.url(role);
		const copy = (text) => () => void this.#copy(role, card, text);
		const about = html`<span class="hidden" lang=${lang}>: ${role.title}</span>`;
		return html`<div class="tools">
      ${above ? html`<p>${messages.reportsTo}: <span lang=${lang}>${above}</span></p>` : nothing}
      ${role.tags?.length ? html`<p>${messages.tags}: <span lang=${lang}>${role.tags.join(", ")}</span></p>` : nothing}
      <div class="row">
        <button
          type="button"
          class="quiet"
          part="button"
          aria-pressed=${comparison.has(role.id) ? "true" : "false"}
          @click=${() => {
			this.#compare(role);
		}}
        >
          ${messages.add}${about}${comparison.has(role.id) ? html`<span class="tick"></span>` : nothing}
        </button>
        ${comparison.ids.length ? html`<button
                type="button"
                class="quiet"
                part="button"
                @click=${() => void comparison.show()}
              >
                ${messages.toComparison} (${comparison.ids.length})
              </button>` : nothing}
        ${url ? html`<button type="button" class="quiet" part="button" @click=${copy(url)}>
                ${messages.copyLink}${about}
              </button>` : nothing}
        <button
          type="button"
          class="quiet"
          part="button"
          @click=${copy(roleToMarkdown(catalogue, role, labels, url))}
        >
          ${messages.copyText}${about}
        </button>
        <p role="status">${this.#said?.id === role.id ? messages[this.#said.text] : nothing}</p>
      </div>
    </div>`;
	}
	/** Takes back what was said of a press: there was another. */
	quiet() {
		if (!this.#said) return;
		this.#said = void 0;
		this.#view()?.refresh();
	}
	#compare({ id }) {
		const view = this.#view();
		if (!view) return;
		const isFull = view.comparison.isFull && !view.comparison.has(id);
		this.#said = isFull ? {
			id,
			text: "full"
		} : void 0;
		if (isFull) view.refresh();
		else view.comparison.toggle(id);
	}
	async #copy({ id }, card, text) {
		const isCopied = await copyText(text, card.renderRoot);
		this.#said = {
			id,
			text: isCopied ? "copied" : "copyFailed"
		};
		this.#view()?.refresh();
	}
};
export { Tools };
