import type { Kept, LeadStore, Sent } from './store.js';
/** Leads for the life of the page. */
export declare class MemoryStore implements LeadStore {
    #private;
    put(kept: Kept): Promise<boolean>;
    isSafe(id: string): boolean;
    get(id: string): Promise<Kept | undefined>;
    all(): Promise<Kept[]>;
    update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean>;
    remove(id: string, sent?: Sent): Promise<void>;
    sentSince(time: number): Promise<Sent[]>;
}
