/**
 * Follows the consent managers that are on the page by now, and resolves when they have told what the
 * visitor chose; never rejects. To be called wherever one may have come since: it costs little.
 */
export declare const followManagers: () => Promise<void>;
