import type { ConsentMethod, ConsentReceipt } from './types.js';
/** What a receipt is made from: what stands in it as it is, and the consent itself. */
export interface ConsentGiven extends Omit<ConsentReceipt, 'schema' | 'purposes' | 'globalPrivacyControl'> {
    method: ConsentMethod;
    /** Every word that the visitor saw beside the box or the button. */
    wording: string;
}
/** Makes the receipt of a consent given just now, for the one purpose of answering the request. */
export declare const makeReceipt: ({ method, wording, ...given }: ConsentGiven) => Promise<ConsentReceipt>;
