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
 *
 * @param receipt Whatever claims to be one: `lead.consent`, or what was stored of it.
 * @returns whether all of it holds; else each thing that does not, by its path.
 *
 * @example What a visitor agreed to
 * ```js
 * import { verifyReceipt } from 'sales-roles/receipt';
 *
 * document.addEventListener('sales-lead-sent', async ({ lead }) => {
 *   const { verified } = await verifyReceipt(lead.consent);
 *   console.log(verified); // → true
 *
 *   lead.consent.purposes[0].wording += ' And to everything else.';
 *   const { problems } = await verifyReceipt(lead.consent);
 *   console.log(problems[0].path); // → purposes[0].wordingSha256
 * });
 * ```
 *
 * @example What is none, on a server
 * ```js
 * import { verifyReceipt } from 'sales-roles/receipt';
 *
 * const { verified, problems } = await verifyReceipt({ schema: 'sales-roles/receipt@1' });
 * console.log(verified, problems[0].path); // → false recordId
 * ```
 */
export declare const verifyReceipt: (receipt: unknown) => Promise<ReceiptVerdict>;
