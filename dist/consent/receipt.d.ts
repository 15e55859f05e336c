import type { ConsentReceipt, PurposeConsent } from './types.js';
/** What a receipt is made from: what stands in it as it is, and the consents, each without its hash. */
export interface ConsentGiven extends Omit<ConsentReceipt, 'schema' | 'purposes' | 'globalPrivacyControl'> {
    purposes: readonly Omit<PurposeConsent, 'wordingSha256'>[];
}
/** Makes the receipt of what a visitor agreed to just now, and of what was asked and not agreed to. */
export declare const makeReceipt: ({ purposes, ...given }: ConsentGiven) => Promise<ConsentReceipt>;
