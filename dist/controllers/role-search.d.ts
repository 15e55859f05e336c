import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Filter } from '../catalogue/filter.js';
import { type Query, type RoleIndex } from '../catalogue/search.js';
import type { Catalogue } from '../catalogue/types.js';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly renderRoot: HTMLElement | DocumentFragment;
    catalogue: Catalogue | undefined;
}
/**
 * Searches and filters the roles of a hierarchy. Cards that do not fit are hidden where they are: to make
 * them anew would take longer, and lose what a visitor has opened.
 */
export declare class RoleSearch implements ReactiveController {
    #private;
    filter: Filter;
    /** The positions of the roles that fit; `undefined` for all. */
    found: ReadonlySet<number> | undefined;
    /** Whether the words are still being looked for. */
    isSearching: boolean;
    /** Which words stand in which roles, once somebody has searched. */
    index: RoleIndex | undefined;
    constructor(host: Host);
    /** The words that are looked for. */
    get query(): Query;
    set(filter: Filter): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
export {};
