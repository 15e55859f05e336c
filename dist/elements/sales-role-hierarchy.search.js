import { levelTitle } from "../catalogue/compare.js";
import { levelsOf, tagsOf } from "../catalogue/filter.js";
import { html, nothing } from "lit";
// src/elements/sales-role-hierarchy.search.ts
/** The choices of the filter, made anew for other roles and other words only. */
var FilterChoices = class {
	#choices;
	#key = [];
	/**
	* @param levelName of a level without a title.
	* @param lang of the alphabet for the tags.
	*/
	of(catalogue, levelName, lang) {
		const key = [catalogue.roles, levelName];
		if (!this.#choices || key.some((part, index) => part !== this.#key[index])) {
			this.#key = key;
			this.#choices = {
				levels: levelsOf(catalogue.roles).map((choice) => {
					const title = levelTitle(catalogue, choice.value, { levelName });
					return {
						...choice,
						title,
						isOurs: title === levelName(choice.value)
					};
				}),
				tags: tagsOf(catalogue.roles, lang)
			};
		}
		return this.#choices;
	}
};
var option = (value, title, isChosen, lang = nothing) => html`<option value=${value} lang=${lang} .selected=${isChosen}>${title}</option>`;
/** Search field, filters, the way to the comparison, and how many roles there are. */
var renderSearch = (view) => {
	const { messages, contentLang, filter, levels, tags, isComparing, set } = view;
	const type = ({ target }) => {
		set({
			...filter,
			query: target.value
		});
	};
	return html`<div class="search" role="search" aria-label=${messages.search}>
      <div class="field words" part="field">
        <label for="search" part="label">${messages.search}</label>
        <input
          id="search"
          type="search"
          dir="auto"
          part="input"
          autocomplete="off"
          enterkeyhint="search"
          .value=${filter.query}
          @input=${type}
          @change=${type}
        />
      </div>
      ${levels.length > 1 ? html`<div class="field" part="field">
              <label for="level" part="label">${messages.level}</label>
              <select
                id="level"
                part="input"
                @change=${({ target }) => {
		set({
			...filter,
			level: Number(target.value) || void 0
		});
	}}
              >
                ${option("", messages.allLevels, filter.level === void 0)}
                ${levels.map(({ value, title, count, isOurs }) => option(value, `${title} (${count})`, filter.level === value, isOurs ? nothing : contentLang))}
              </select>
            </div>` : nothing}
      ${tags.length ? html`<div class="field" part="field">
              <label for="tag" part="label">${messages.tag}</label>
              <select
                id="tag"
                part="input"
                @change=${({ target }) => {
		set({
			...filter,
			tag: target.value || void 0
		});
	}}
              >
                ${option("", messages.allTags, filter.tag === void 0)}
                ${tags.map(({ value, count }) => option(value, `${value} (${count})`, filter.tag === value, contentLang))}
              </select>
            </div>` : nothing}
      <button
        type="button"
        part="button"
        aria-expanded=${isComparing ? "true" : "false"}
        @click=${view.compare}
      >
        ${messages.compare}<span class="chevron"></span>
      </button>
    </div>
    <p class="found" part="count" role="status">${sayCount(view)}</p>
    ${!view.count && !view.isSearching ? renderNothing(view) : nothing}`;
};
var sayCount = ({ messages, count, all, isFiltered, isSearching }) => {
	if (isSearching) return messages.searching;
	if (!count) return messages.nothing;
	return isFiltered ? messages.found(count, all) : messages.all(all);
};
/** Nothing fits: what to leave out, and what that would bring. */
var renderNothing = (view) => {
	const { messages, filter, set } = view;
	const back = ({ currentTarget }, next) => {
		const root = currentTarget.getRootNode();
		set(next);
		root.getElementById("search")?.focus();
	};
	const without = {
		query: {
			...filter,
			query: ""
		},
		level: {
			...filter,
			level: void 0
		},
		tag: {
			...filter,
			tag: void 0
		}
	};
	const widenings = view.widenings();
	const isAll = widenings.some(({ count }) => count === view.all);
	return html`<div class="nothing">
    ${filter.query ? html`<p>${messages.spelling}</p>` : nothing}
    <div class="row">
      ${widenings.map((widening) => html`<button
            type="button"
            part="button"
            @click=${(event) => {
		back(event, without[widening.without]);
	}}
          >
            ${messages.widen[widening.without](widening.count)}
          </button>`)}
      ${isAll ? nothing : html`<button
              type="button"
              part="button"
              @click=${(event) => {
		back(event, { query: "" });
	}}
            >
              ${messages.reset}
            </button>`}
    </div>
  </div>`;
};
export { FilterChoices, renderSearch };
