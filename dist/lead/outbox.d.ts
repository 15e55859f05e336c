import type { Alone } from './alone.js';
import type { Outcome } from './delivery.js';
import type { Kept, LeadStore } from './store.js';
/** How long a lead is sent again, in milliseconds: shorter than servers remember ids, or a late repeat would be new. */
export declare const LIFETIME: number;
/** What the outbox needs of its surroundings, so that tests can be them. */
export interface Surroundings {
    store: LeadStore;
    deliver(parcel: Kept['parcel']): Promise<Outcome>;
    alone: Alone;
    /** In milliseconds since 1970. */
    now(): number;
    /** From 0 to 1. */
    random(): number;
}
/** What has become of a lead. */
export type Fate = 
/** The endpoint has it; `isNew` where that was not known before. */
{
    kind: 'sent';
    reason: string;
    isNew: boolean;
}
/** It will be sent again: kept in the browser, or where that is impossible (`unsafe`) in this page. */
 | {
    kind: 'waiting' | 'unsafe';
    reason: string;
}
/** The endpoint does not take it, or it is too old: kept until the visitor decides. */
 | {
    kind: 'refused' | 'expired';
    reason: string;
}
/** Another tab is sending it. */
 | {
    kind: 'busy';
}
/** The visitor has deleted it, here or in another tab. */
 | {
    kind: 'gone';
};
/**
 * Keeps each lead until its endpoint has acknowledged it.
 *
 * A lead is written down before its first attempt and taken out after an acknowledgement, so a crash in
 * between repeats an attempt, with the same id and the same bytes, and never loses one.
 */
export declare class Outbox {
    #private;
    constructor(around: Surroundings);
    /** Writes a lead down, if only in memory, for the caller to attempt. Never rejects. */
    keep(fresh: Pick<Kept, 'id' | 'lead' | 'parcel' | 'digest'>): Promise<Kept>;
    /** Whether a kept lead outlives the page. */
    isSafe(id: string): boolean;
    /**
     * Sends a kept lead once, whether it is due or not, and notes what came of it; one that was refused
     * goes again as it is. Rejects where storage fails: then it stays as it was written.
     */
    attempt(id: string): Promise<Fate>;
    /** The kept leads, the oldest first. Never rejects. */
    list(): Promise<Kept[]>;
    /** Deletes a lead; `false` where an attempt is under way. Rejects where storage fails. */
    remove(id: string): Promise<boolean>;
    /** When the same was acknowledged within the last 24 hours, in milliseconds since 1970. Never rejects. */
    sentBefore(digest: string): Promise<number | undefined>;
    /** Forgets acknowledgements older than 24 hours. Never rejects. */
    forget(): Promise<void>;
    /** In how many milliseconds a kept lead is to be sent: 0 where it is due. */
    wait({ dueAt }: Kept): number;
}
