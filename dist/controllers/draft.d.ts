import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** A form, as far as a draft has to do with it. */
export type DraftHost = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode & EventTarget;
};
/** What the visitor has written and not sent, kept until the next visit. The boxes are never kept. */
export declare class Draft implements ReactiveController {
    #private;
    constructor(host: DraftHost);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Keeps what stands in the form, where nothing is kept: after the visitor has allowed it. */
    save(): void;
}
