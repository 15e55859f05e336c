import type { Kept, LeadStore, Sent } from './store.js';
/**
 * Leads in storage, and in memory what storage does not take: it can be blocked, full, or withdrawn at
 * any moment. A lead that was safe and cannot be written again stays as it was written.
 */
export declare class FallbackStore implements LeadStore {
    #private;
    constructor(durable: LeadStore);
    /** Never rejects. */
    put(kept: Kept): Promise<boolean>;
    isSafe(id: string): boolean;
    get(id: string): Promise<Kept | undefined>;
    /** Never rejects: where storage fails, what it holds is what it held before. */
    all(): Promise<Kept[]>;
    update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean>;
    remove(id: string, sent?: Sent): Promise<void>;
    sentSince(time: number): Promise<Sent[]>;
}
