import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findRoles, isRestricted, type Filter } from '../catalogue/filter.js';
import { indexRoles, readQuery, type Query, type RoleIndex } from '../catalogue/search.js';
import { inSlices } from '../catalogue/slices.js';
import type { Catalogue, Role } from '../catalogue/types.js';

/** So many cards in a list are shown in rows without gaps: of more, the browser must be able to pass over blocks. */
const FEW = 240;

const ITEM = '[role="listitem"]';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  catalogue: Catalogue | undefined;
}

/** The role that an item shows: its card's. */
const roleOf = (item: Element): Role | undefined =>
  (item.firstElementChild as { salesRole?: Role } | null)?.salesRole;

/**
 * Searches and filters the roles of a hierarchy. Cards that do not fit are hidden where they are: to make
 * them anew would take longer, and lose what a visitor has opened.
 */
export class RoleSearch implements ReactiveController {
  filter: Filter = { query: '' };
  /** The positions of the roles that fit; `undefined` for all. */
  found: ReadonlySet<number> | undefined;
  /** Whether the words are still being looked for. */
  isSearching = false;
  /** Which words stand in which roles, once somebody has searched. */
  index: RoleIndex | undefined;
  readonly #host: Host;
  #roles: readonly Role[] = [];
  #positions = new Map<string, number>();
  #indexing: AbortController | undefined;
  /** Whether some cards are hidden. */
  #isApplied = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The words that are looked for. */
  get query(): Query {
    return readQuery(this.filter.query);
  }

  set(filter: Filter): void {
    this.filter = filter;
    this.#find();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const before = this.#roles;
    const roles = this.#host.catalogue?.roles ?? [];
    if (roles === before) return;
    this.#roles = roles;
    this.#positions = new Map(roles.map(({ id }, position) => [id, position]));
    this.#indexing?.abort();
    this.#indexing = undefined;
    // The same ones with more to find, or in another language: until they are read, what was found of them stays.
    if (
      roles.length !== before.length ||
      roles.some(({ id }, position) => id !== before[position]?.id)
    ) {
      this.index = undefined;
      this.found = undefined;
    }
    if (this.index) void this.#makeIndex();
    this.#find();
  }

  hostUpdated(): void {
    if (this.found) this.#hide(this.found);
    else if (this.#isApplied) this.#showAll();
    this.#isApplied = Boolean(this.found);
  }

  #find(): void {
    const { filter, index } = this;
    this.isSearching = !index && this.query.length > 0;
    // Until the words are looked for, what was found before stays: nothing may flash by.
    if (this.isSearching) void this.#makeIndex();
    else if (!isRestricted(filter)) this.found = undefined;
    else if (index) this.found = findRoles(this.#roles, index, filter);
    else this.found = findRoles(this.#roles, undefined, { ...filter, query: '' });
  }

  async #makeIndex(): Promise<void> {
    if (this.#indexing) return;
    this.#indexing = new AbortController();
    const { signal } = this.#indexing;
    try {
      const index = await inSlices(indexRoles(this.#roles), signal);
      signal.throwIfAborted();
      this.index = index;
    } catch {
      // Other roles have come meanwhile.
      return;
    }
    this.#indexing = undefined;
    this.#find();
    this.#host.requestUpdate();
  }

  #hide(found: ReadonlySet<number>): void {
    const { renderRoot } = this.#host;
    // From the last to the first: in a tree, a role stays as long as one below it does.
    const kept = new Set<Element>();
    for (const item of [...renderRoot.querySelectorAll<HTMLElement>(ITEM)].reverse()) {
      const position = this.#positions.get(roleOf(item)?.id ?? '');
      const isKept = (position !== undefined && found.has(position)) || kept.has(item);
      if (item.hidden === isKept) item.hidden = !isKept;
      const above = isKept && item.parentElement?.closest(ITEM);
      if (above) kept.add(above);
    }
    for (const list of renderRoot.querySelectorAll<HTMLElement>('[part~="list"]')) {
      let count = 0;
      for (const block of list.children as unknown as Iterable<HTMLElement>) {
        let shown = 0;
        for (const item of block.children as unknown as Iterable<HTMLElement>) {
          if (!item.hidden) shown += 1;
        }
        if (block.hidden === shown > 0) block.hidden = !shown;
        count += shown;
      }
      // Not by `:has(…)` in the styles: the browser would look at all cards again with each that is added.
      list.toggleAttribute('data-many', count > FEW);
      if (count > FEW) list.removeAttribute('data-few');
      else list.setAttribute('data-few', String(count));
    }
    for (const level of renderRoot.querySelectorAll<HTMLElement>('[part~="level"]')) {
      level.hidden = !level.querySelector(`${ITEM}:not([hidden])`);
    }
  }

  #showAll(): void {
    const { renderRoot } = this.#host;
    for (const element of renderRoot.querySelectorAll<HTMLElement>(
      `:is(${ITEM},.block,[part~="level"])[hidden]`,
    )) {
      element.hidden = false;
    }
    for (const list of renderRoot.querySelectorAll('[data-few],[data-many]')) {
      list.removeAttribute('data-few');
      list.removeAttribute('data-many');
    }
  }
}
