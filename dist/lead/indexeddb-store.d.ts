import type { Kept, LeadStore, Sent } from './store.js';
/**
 * Leads in IndexedDB: they outlive the page and the browser. Every method rejects where storage fails.
 *
 * There is no database before the first lead: nothing is stored that no visitor's request needs.
 */
export declare class IndexedDbStore implements LeadStore {
    #private;
    constructor(name?: string);
    put(kept: Kept): Promise<boolean>;
    isSafe(): boolean;
    get(id: string): Promise<Kept | undefined>;
    all(): Promise<Kept[]>;
    update(id: string, change: (kept: Kept) => Kept | undefined): Promise<boolean>;
    remove(id: string, sent?: Sent): Promise<void>;
    sentSince(time: number): Promise<Sent[]>;
}
