import type { Parcel } from './delivery.js';
import type { Lead } from './types.js';
/** What is to happen with a kept lead. */
type KeptState = 
/** It is sent again and again. */
'waiting'
/** The endpoint refused it: the visitor decides. */
 | 'refused'
/** It is too old to be sent under its id: the visitor decides. */
 | 'expired';
/** A lead that is not acknowledged. */
export interface Kept {
    id: string;
    lead: Lead;
    /** The bytes of every attempt. */
    parcel: Parcel;
    /** What the visitor wrote and chose, as SHA-256: the same again is asked about. */
    digest: string;
    state: KeptState;
    /** When it was kept, by this machine's clock, in milliseconds since 1970. */
    keptAt: number;
    /** How many attempts have ended without an acknowledgement. */
    attempts: number;
    /** When it is due again, in milliseconds since 1970. */
    dueAt: number;
    /** Whether the endpoint itself asked to wait: then not even a new connection makes it due. */
    isAsked?: boolean | undefined;
    /** Who is sending it until when, where the browser has no Web Locks. */
    lease?: {
        owner: string;
        until: number;
    } | undefined;
}
/** A lead that was acknowledged: no word of it, only that it was and when. */
export interface Sent {
    id: string;
    digest: string;
    sentAt: number;
}
/** Where leads wait. Each method is atomic, across tabs too, and rejects where storage fails. */
export interface LeadStore {
    /** Resolves once the lead is kept: to whether it outlives the page. */
    put(kept: Kept): Promise<boolean>;
    /** Whether a lead that was put outlives the page. */
    isSafe(id: string): boolean;
    get(id: string): Promise<Kept | undefined>;
    all(): Promise<Kept[]>;
    /**
     * Changes a kept lead; where it is gone, or `change` returns nothing, nothing happens.
     *
     * @returns whether it was changed.
     */
    update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean>;
    /** Lets go of a lead; where it was acknowledged, remembers that. */
    remove(id: string, sent?: Sent): Promise<void>;
    /** What was acknowledged since a time (milliseconds since 1970); forgets what was before. */
    sentSince(time: number): Promise<Sent[]>;
}
export {};
