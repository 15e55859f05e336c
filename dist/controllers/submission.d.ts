import type { ReactiveControllerHost } from 'lit';
import type { Kept } from '../lead/store.js';
import type { Encoding, Lead } from '../lead/types.js';
import { Retries } from './retries.js';
/** What has become of the request that the visitor made last. */
export type Phase = 'editing'
/** The same was acknowledged within the last 24 hours: the visitor is asked. */
 | 'repeated' | 'sending' | 'sent'
/** Not acknowledged; kept in the browser, and sent again. */
 | 'waiting'
/** The same, but kept for the life of the page only. */
 | 'unsafe'
/** The endpoint does not take it; kept, and not sent again by itself. */
 | 'refused'
/** Too old to be sent again; kept. */
 | 'expired'
/** The page, which delivers it itself, could not. Nothing is kept but what stands in the form. */
 | 'failed';
/** What the visitor is told beside the phase, of another request or an action, and of which time. */
export interface Note {
    key: 'earlierSent' | 'earlierRefused' | 'earlierExpired' | 'removed' | 'busy' | 'occupied';
    at: number;
}
/** Takes a lead from Send to its outcome, and tells the page by events. */
export declare class Submission {
    #private;
    phase: Phase;
    note: Note | undefined;
    /** Whether the visitor has a request to write: not once one is out of hand. */
    isOpen: boolean;
    /** Whether Send repeats a request that the page could not deliver: the same lead. */
    isRetry: boolean;
    /** When the same was acknowledged, in milliseconds since 1970, where the phase is `repeated`. */
    sentAt: number;
    readonly retries: Retries;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /**
     * Sends a request: asks first where the same was sent within 24 hours. A second call while one is
     * on its way does nothing.
     *
     * @param make Makes the lead: called once for each request.
     */
    send(make: () => Promise<Lead>, endpoint: string | undefined, encoding: Encoding): Promise<void>;
    /** Yes, send what was sent before once more. */
    confirm(): Promise<void>;
    /** Sends a kept request at once. */
    sendNow(kept: Kept): Promise<void>;
    /** Deletes a kept request; `false` where it cannot be now, which the visitor is told. */
    remove(kept: Kept): Promise<boolean>;
    /** The visitor changed something: what is sent next is a request of its own, with a new id. */
    edit(): void;
    /** Back to the start, for another request; what was said beside the phase may stay. */
    reset(note?: Note): void;
    /** Says something beside the phase. */
    tell(key: Note['key'], at: number): void;
}
