import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fate } from '../lead/outbox.js';
import type { Kept } from '../lead/store.js';
/**
 * Sends again what waits in the outbox: when it is due, when the browser is online again, and when the
 * page is shown, and shows the host what waits.
 */
export declare class Retries implements ReactiveController {
    #private;
    /** What waits in this browser, the oldest first. */
    kept: readonly Kept[];
    /** The ids of all that this page has seen waiting: each is shown in a place of its own, also when others are gone. */
    readonly places: Set<string>;
    /** A lead whose end is to be told, though another tab may have seen to it. */
    watched: Kept | undefined;
    /** @param report Told what came of each attempt. */
    constructor(host: ReactiveControllerHost & HTMLElement, report: (kept: Kept, fate: Fate) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent(event: Event): void;
    /** When the same was acknowledged within the last 24 hours, in milliseconds since 1970. */
    sentBefore(digest: string): Promise<number | undefined>;
    /** Whether a kept lead outlives the page. */
    isSafe({ id }: Kept): boolean;
    /** Whether this page is sending a lead. */
    isHeld({ id }: Kept): boolean;
    /** Writes a lead down. It is left alone until `attempt` is called for it. */
    keep(fresh: Pick<Kept, 'id' | 'lead' | 'parcel' | 'digest'>): Promise<Kept>;
    /** Sends a kept lead now, and reports what came of it. Never rejects. */
    attempt(kept: Kept): Promise<void>;
    /** Deletes a kept lead; `false` where it is being sent, or storage fails. */
    remove(id: string): Promise<boolean>;
    /** Reads anew what waits, and when to send it. */
    refresh(): Promise<void>;
}
