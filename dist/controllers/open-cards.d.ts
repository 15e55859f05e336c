import type { ReactiveElement } from 'lit';
/** Knows which roles of a hierarchy are open, and opens those that a link names, as soon as their cards are there. */
export declare class OpenCards {
    #private;
    /** The ids of the roles whose details a visitor or a link has opened, oldest first. */
    ids: readonly string[];
    constructor(host: ReactiveElement);
    /** A visitor has opened or closed a role. */
    toggle(id: string, isOpen: boolean): void;
    /**
     * Opens these roles, and closes all others.
     *
     * @param isLink whether the last that was not open before comes into view.
     * @returns whether one does.
     */
    show(ids: readonly string[], isLink: boolean): boolean;
    /** @param count So many cards have their role: until it is their turn, others show one of a catalogue before. */
    update(count: number): void;
    /** Renders the open cards anew. */
    refresh(): void;
}
