import { levelTitle } from "../catalogue/tree.js";
import { heading } from "../theme/heading.js";
import { html, noChange, nothing } from "lit";
var CARD_PARTS = "card, title: card-title, alias, level: card-level, summary, details, section, section-title, button";
/** Which of the four colours is that of a level. */
var hueOf = ({ level }) => (level - 1) % 4 + 1;
/** A card, as an item of a list. */
var renderCard = (role, headingLevel, { messages, contentLang, sectionsState, selected, slots, details }, levelTitle) => html`<sales-role-card
    exportparts=${CARD_PARTS}
    data-hue=${hueOf(role)}
    .headingLevel=${headingLevel}
    content-lang=${contentLang}
    .messages=${messages}
    .salesRole=${role}
    .levelTitle=${levelTitle}
    .sectionsState=${sectionsState}
    .selected=${selected.has(role.id)}
    .details=${details}
    >${slots.has(`header-${role.id}`) ? html`<slot name=${`header-${role.id}`} slot="header"></slot>` : nothing}</sales-role-card
  >`;
/**
* A list in blocks, of which the browser passes over those that are far from the window: a list of
* 10,000 items would have it look at each one. (So there are roles, since no block may stand in a `ul`.)
*
* @param start How many cards stand before these.
*/
var renderList = (roles, start, view, card) => {
	const blocks = [];
	for (let from = 0; from < roles.length && start + from < view.end;) {
		const to = from + (from ? 30 : 18);
		blocks.push(start + from < view.from || start + from >= view.to ? noChange : html`<div class="block">
            ${roles.slice(from, to).map((role) => html`<div role="listitem">${card(role)}</div>`)}
          </div>`);
		from = to;
	}
	return html`<div role="list" part="list" class=${roles.length > 18 ? "many" : ""}>
    ${blocks}
  </div>`;
};
/** A band with the title of a level, around its roles. */
var renderLevel = (group, view, list, count = group.roles.length) => {
	const { level, title, text } = group;
	const { messages, headingLevel, contentLang } = view;
	const id = `level-${level}`;
	return html`<section part="level" aria-labelledby=${id} data-hue=${hueOf(group)}>
    <div class="header">
      <div lang=${title ? contentLang : nothing}>
        ${heading(headingLevel, levelTitle(group, messages), "level-title", id)}
      </div>
      <p class="count">${messages.roles(count)}</p>
    </div>
    ${text && html`<p part="level-text" lang=${contentLang}>${text}</p>`} ${list}
  </section>`;
};
export { renderCard, renderLevel, renderList };
