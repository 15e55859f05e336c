/** One thing in a receipt that does not fit. */
export interface ReceiptProblem {
    /** Where, such as `purposes[0].wordingSha256`; empty for the receipt itself. */
    path: string;
    /** What was expected there. It never quotes what the receipt says. */
    message: string;
}
/** What `verifyReceipt` found. */
export type ReceiptVerdict = {
    verified: true;
} | {
    verified: false;
    problems: readonly ReceiptProblem[];
};
/**
 * Checks a consent receipt, as a lead carries it: its form, and that each `wordingSha256` is the
 * SHA-256 of its `wording`. Runs in browsers and in Node, and never throws, whatever it is given.
 *
 * It finds that the wording or its digest was changed, not both: that needs a hash that somebody
 * else keeps, as the demo's receiver does.
 */
export declare const verifyReceipt: (receipt: unknown) => Promise<ReceiptVerdict>;
