import { type ReactiveController, type ReactiveElement } from 'lit';
import type { RoleSearch } from './role-search.js';
/**
 * Marks in the cards what a search has found, by the CSS Custom Highlight API: no text is cut up for it, so
 * that nothing is rendered anew with each key. Browsers without it (Firefox before 140) show no marks.
 */
export declare class Marks implements ReactiveController {
    #private;
    constructor(host: ReactiveElement, search: RoleSearch);
    /** Moved on the page, it updates for nothing else. */
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
