import { html, noChange, nothing, type TemplateResult } from 'lit';
import { FIRST, levelTitle, type LevelGroup } from '../catalogue/tree.js';
import type { Role, SectionsState } from '../catalogue/types.js';
import type { Messages } from '../i18n/en.js';
import { heading } from '../theme/heading.js';
import type { RenderDetails } from '../controllers/role-details.js';

/** So many cards follow the first in each frame: a block that fills its rows in one, two and three columns. */
export const BLOCK = 30;

const CARD_PARTS =
  'card, title: card-title, alias, level: card-level, summary, details, section, section-title, button';

/** What the cards of a hierarchy have in common. */
export interface View {
  messages: Messages;
  /** The level of the headings over the levels; those of the cards follow. */
  headingLevel: number;
  /** BCP 47 tag of the roles' texts, where it differs from that of the words around. */
  contentLang: string | typeof nothing;
  sectionsState: SectionsState | undefined;
  /** The ids of the roles in the visitor's request. */
  selected: ReadonlySet<string>;
  /** The names of those that the owner fills. */
  slots: ReadonlySet<string>;
  details: RenderDetails | undefined;
  /** Cards before this one stand as they should. */
  from: number;
  /** Those from here on have not had their turn yet. */
  to: number;
  /** So many stand there, some of them from an earlier turn. */
  end: number;
}

/** Which of the four colours is that of a level. */
const hueOf = ({ level }: { level: number }): number => ((level - 1) % 4) + 1;

/** A card, as an item of a list. */
export const renderCard = (
  role: Role,
  headingLevel: number,
  { messages, contentLang, sectionsState, selected, slots, details }: View,
  levelTitle?: string,
): TemplateResult =>
  html`<sales-role-card
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
export const renderList = (
  roles: readonly Role[],
  start: number,
  view: View,
  card: (role: Role) => TemplateResult,
): TemplateResult => {
  const blocks: unknown[] = [];
  for (let from = 0; from < roles.length && start + from < view.end;) {
    const to = from + (from ? BLOCK : FIRST);
    blocks.push(
      start + from < view.from || start + from >= view.to
        ? noChange
        : html`<div class="block">
            ${roles.slice(from, to).map((role) => html`<div role="listitem">${card(role)}</div>`)}
          </div>`,
    );
    from = to;
  }
  return html`<div role="list" part="list" class=${roles.length > FIRST ? 'many' : ''}>
    ${blocks}
  </div>`;
};

/** A band with the title of a level, around its roles. */
export const renderLevel = (
  group: LevelGroup,
  view: View,
  list: TemplateResult,
  count = group.roles.length,
): TemplateResult => {
  const { level, title, text } = group;
  const { messages, headingLevel, contentLang } = view;
  const id = `level-${level}`;
  return html`<section part="level" aria-labelledby=${id} data-hue=${hueOf(group)}>
    <div class="header">
      <div lang=${title ? contentLang : nothing}>
        ${heading(headingLevel, levelTitle(group, messages), 'level-title', id)}
      </div>
      <p class="count">${messages.roles(count)}</p>
    </div>
    ${text && html`<p part="level-text" lang=${contentLang}>${text}</p>`} ${list}
  </section>`;
};
