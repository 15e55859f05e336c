import type { ReactiveController } from 'lit';
import type { OwnerSettings } from '../contexts.js';
import type { SalesLeadSentEvent } from '../events/lead.js';
import type { Attribution } from '../lead/types.js';
import type { DraftHost } from './draft.js';
/** What the form shows of the consents that the visitor gave. */
export interface ConsentsPanel {
    add(receipt: SalesLeadSentEvent['lead']['consent']): void;
    save(): void;
    render(): unknown;
}
/** What the form does only where the visitor has consented to it; loaded then, and not before. */
export declare class Consented implements ReactiveController {
    #private;
    /** The visitor's consents, once there are any. */
    panel: ConsentsPanel | undefined;
    /**
     * @param owner What the owner has said for the page.
     * @param makePanel Loads what shows the visitor's consents.
     */
    constructor(host: DraftHost, owner: () => OwnerSettings | undefined, makePanel: () => Promise<ConsentsPanel>);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Where the visitor came from, as far as marketing is granted. Never throws: it must cost no request. */
    attribution(): Attribution | undefined;
}
