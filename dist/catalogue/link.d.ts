/** What a link can say of a widget. */
export interface LinkState {
    /** The ids of the roles whose details are open. */
    open: readonly string[];
    /** The ids of the roles that are compared. */
    compare: readonly string[];
    /** What stands in the search field; empty for nothing. */
    query: string;
    /** The only level that is shown. */
    level?: number | undefined;
    /** The only tag that is shown. */
    tag?: string | undefined;
}
/** What an address says that does not name the widget. */
export declare const NOTHING: LinkState;
/** Decodes percent-encoding. What is no UTF-8 stays as it is: people cut links, and type them. */
export declare const decode: (text: string) => string;
/** Whether a hash, without its `#`, has a part of any widget of ours. Else it is all the page's. */
export declare const hasLinks: (hash: string) => boolean;
/**
 * Reads what a hash says of one widget. What makes no sense is left out, so it never throws; whether there
 * are such roles, levels and tags the caller has to see.
 *
 * @param hash without its `#`.
 * @param widget the widget's name among those of the page; empty for the first.
 */
export declare const readHash: (hash: string, widget: string) => LinkState;
/**
 * Puts what a widget shows into a hash. Its parts stand where they stood, or come last; all others stay as
 * they are, byte for byte.
 *
 * @param hash without its `#`, as is what is returned.
 * @param widget the widget's name among those of the page; empty for the first.
 */
export declare const writeHash: (hash: string, widget: string, state: LinkState) => string;
/** Whether two states make the same link. */
export declare const isSameLink: (one: LinkState, other: LinkState) => boolean;
