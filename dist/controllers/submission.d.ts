import type { ReactiveControllerHost } from 'lit';
import { type Outcome } from '../lead/delivery.js';
import type { Encoding, Lead } from '../lead/types.js';
/** What has become of the request; after `unconfirmed` and `refused` it can be sent again. */
export type Phase = 'editing' | 'sending' | Outcome['kind'];
/** Takes one lead at a time from Send to its outcome, and tells the page by events. */
export declare class Submission {
    #private;
    phase: Phase;
    /** Whether Send repeats a request: the same lead, in the same bytes. */
    isRetry: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /**
     * Sends a lead, or the one before it again if that is not acknowledged. A second call while one is
     * on its way does nothing.
     *
     * @param make Makes the lead: called once for each request.
     */
    send(make: () => Promise<Lead>, endpoint: string | undefined, encoding: Encoding): Promise<void>;
    /** The visitor changed something: what is sent next is a request of its own, with a new id. */
    edit(): void;
    /** Back to the start, for another request. */
    reset(): void;
}
