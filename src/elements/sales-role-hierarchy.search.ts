import { html, nothing, type TemplateResult } from 'lit';
import { levelTitle } from '../catalogue/compare.js';
import {
  levelsOf,
  tagsOf,
  type Choice,
  type Filter,
  type Restriction,
  type Widening,
} from '../catalogue/filter.js';
import type { Catalogue } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';

/** What a filter can be set to. */
interface Choices {
  /** Those without a title in the catalogue have one in our words. */
  levels: readonly (Choice<number> & { title: string; isOurs: boolean })[];
  tags: readonly Choice<string>[];
}

/** The choices of the filter, made anew for other roles and other words only. */
export class FilterChoices {
  #choices: Choices | undefined;
  #key: readonly unknown[] = [];

  /**
   * @param levelName of a level without a title.
   * @param lang of the alphabet for the tags.
   */
  of(catalogue: Catalogue, levelName: (level: number) => string, lang: string): Choices {
    const key = [catalogue.roles, levelName];
    if (!this.#choices || key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#choices = {
        levels: levelsOf(catalogue.roles).map((choice) => {
          const title = levelTitle(catalogue, choice.value, { levelName });
          return { ...choice, title, isOurs: title === levelName(choice.value) };
        }),
        tags: tagsOf(catalogue.roles, lang),
      };
    }
    return this.#choices;
  }
}

/** What the search shows, and what a visitor does with it. */
export interface SearchView extends Choices {
  messages: FindMessages;
  /** BCP 47 tag of the catalogue's words, where it differs from that of ours. */
  contentLang: string | typeof nothing;
  filter: Filter;
  /** How many roles fit. */
  count: number;
  all: number;
  isFiltered: boolean;
  isSearching: boolean;
  isComparing: boolean;
  /** Asked where nothing fits. */
  widenings: () => readonly Widening[];
  set: (filter: Filter) => void;
  compare: () => void;
}

const option = (
  value: unknown,
  title: string,
  isChosen: boolean,
  lang: string | typeof nothing = nothing,
): TemplateResult =>
  html`<option value=${value} lang=${lang} .selected=${isChosen}>${title}</option>`;

/** Search field, filters, the way to the comparison, and how many roles there are. */
export const renderSearch = (view: SearchView): TemplateResult => {
  const { messages, contentLang, filter, levels, tags, isComparing, set } = view;
  const type = ({ target }: Event): void => {
    set({ ...filter, query: (target as HTMLInputElement).value });
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
      ${
        levels.length > 1
          ? html`<div class="field" part="field">
              <label for="level" part="label">${messages.level}</label>
              <select
                id="level"
                part="input"
                @change=${({ target }: Event) => {
                  set({
                    ...filter,
                    level: Number((target as HTMLSelectElement).value) || undefined,
                  });
                }}
              >
                ${option('', messages.allLevels, filter.level === undefined)}
                ${levels.map(({ value, title, count, isOurs }) =>
                  option(
                    value,
                    `${title} (${count})`,
                    filter.level === value,
                    isOurs ? nothing : contentLang,
                  ),
                )}
              </select>
            </div>`
          : nothing
      }
      ${
        tags.length
          ? html`<div class="field" part="field">
              <label for="tag" part="label">${messages.tag}</label>
              <select
                id="tag"
                part="input"
                @change=${({ target }: Event) => {
                  set({ ...filter, tag: (target as HTMLSelectElement).value || undefined });
                }}
              >
                ${option('', messages.allTags, filter.tag === undefined)}
                ${tags.map(({ value, count }) =>
                  option(value, `${value} (${count})`, filter.tag === value, contentLang),
                )}
              </select>
            </div>`
          : nothing
      }
      <button
        type="button"
        part="button"
        aria-expanded=${isComparing ? 'true' : 'false'}
        @click=${view.compare}
      >
        ${messages.compare}<span class="chevron"></span>
      </button>
    </div>
    <p class="found" part="count" role="status">${sayCount(view)}</p>
    ${!view.count && !view.isSearching ? renderNothing(view) : nothing}`;
};

const sayCount = ({ messages, count, all, isFiltered, isSearching }: SearchView): string => {
  if (isSearching) return messages.searching;
  if (!count) return messages.nothing;
  return isFiltered ? messages.found(count, all) : messages.all(all);
};

/** Nothing fits: what to leave out, and what that would bring. */
const renderNothing = (view: SearchView): TemplateResult => {
  const { messages, filter, set } = view;
  // The button that is pressed goes: the focus stays with the search.
  const back = ({ currentTarget }: Event, next: Filter): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    set(next);
    root.getElementById('search')?.focus();
  };
  const without: Record<Restriction, Filter> = {
    query: { ...filter, query: '' },
    level: { ...filter, level: undefined },
    tag: { ...filter, tag: undefined },
  };
  const widenings = view.widenings();
  // Where one restriction is all there is, to leave it out is to show all.
  const isAll = widenings.some(({ count }) => count === view.all);
  return html`<div class="nothing">
    ${filter.query ? html`<p>${messages.spelling}</p>` : nothing}
    <div class="row">
      ${widenings.map(
        (widening) =>
          html`<button
            type="button"
            part="button"
            @click=${(event: Event) => {
              back(event, without[widening.without]);
            }}
          >
            ${messages.widen[widening.without](widening.count)}
          </button>`,
      )}
      ${
        isAll
          ? nothing
          : html`<button
              type="button"
              part="button"
              @click=${(event: Event) => {
                back(event, { query: '' });
              }}
            >
              ${messages.reset}
            </button>`
      }
    </div>
  </div>`;
};
