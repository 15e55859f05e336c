import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LinkState } from '../catalogue/link.js';
/**
 * Keeps the hash of the page's address and what a widget shows the same.
 *
 * The page's own hash goes first. What has no part of ours and is no place on the page is its router's: while
 * it stands, nothing is written. Nor does it say that nothing is open, and neither does a place: a visitor
 * who follows a link to the page's contacts keeps the filter, and only "back" brings back what was.
 */
export declare class Links implements ReactiveController {
    #private;
    /**
     * @param widget The widget that the links name, while they are on.
     * @param apply Shows what the address says: told when that is not what the widget shows already.
     */
    constructor(host: ReactiveControllerHost & HTMLElement, widget: () => Element | undefined, apply: (state: LinkState) => void);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
    handleEvent(): void;
    /**
     * Starts or stops, as the links are on or off now. The host's updates do so too, but after its `willUpdate`:
     * called there, what the address says is in the same update.
     */
    sync(): void;
    /**
     * Writes what the widget shows now, if it is not what it showed before. Nothing of the page hears of it:
     * there is no event, and the page's own state of the history stays.
     *
     * @param kind `push` where "back" should bring back what was; `replace` for what changes with each key.
     */
    write(state: LinkState, kind: 'push' | 'replace'): void;
    /** The absolute URL of the page with just this shown, to share. */
    linkTo(state: LinkState): string;
}
