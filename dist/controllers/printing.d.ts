import type { ReactiveController, ReactiveElement } from 'lit';
/** What is opened: a card, or whatever has details. */
export interface Openable extends Element {
    open: boolean;
    /** Renders what is pending, at once. */
    performUpdate: () => void;
}
/** Opens all details while the page is printed: paper cannot be pressed. */
export declare class Printing implements ReactiveController {
    #private;
    /**
     * @param cards Those to open, asked for when the page is printed.
     * @param prepare Brings what stands in them.
     */
    constructor(host: ReactiveElement, cards: () => Iterable<Openable>, prepare: () => Promise<void>);
    hostConnected(): void;
    hostDisconnected(): void;
    /** At once: where a script prints, nothing that waits, microtasks included, comes before the paper. */
    handleEvent({ type }: Event): void;
}
