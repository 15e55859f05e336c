import type { OptionalCategory } from '../consent/types.js';
/** A service that measures or advertises. */
export interface Tracker {
    name: string;
    /** What a visitor has to agree to before it: one of these is enough. */
    needs: readonly OptionalCategory[];
    /** Hosts with all below them, or a host with the beginning of a path. */
    hosts: readonly string[];
    /** What it keeps on the page's own site, in cookies or storage. */
    keeps?: RegExp;
}
/** The service that a URL belongs to, if it is a known one. */
export declare const trackerAt: (url: URL) => Tracker | undefined;
/** The service that keeps something under a name, if it is a known one. */
export declare const trackerOf: (name: string) => Tracker | undefined;
