import { globalPrivacyControl } from './gpc.js';
import { sha256 } from './sha256.js';
import type { ConsentMethod, ConsentReceipt } from './types.js';

/** What a receipt is made from: what stands in it as it is, and the consent itself. */
export interface ConsentGiven extends Omit<
  ConsentReceipt,
  'schema' | 'purposes' | 'globalPrivacyControl'
> {
  method: ConsentMethod;
  /** Every word that the visitor saw beside the box or the button. */
  wording: string;
}

/** Makes the receipt of a consent given just now, for the one purpose of answering the request. */
export const makeReceipt = async ({
  method,
  wording,
  ...given
}: ConsentGiven): Promise<ConsentReceipt> => ({
  schema: 'sales-roles/receipt@1',
  ...given,
  purposes: [
    { purpose: 'request', granted: true, method, wording, wordingSha256: await sha256(wording) },
  ],
  globalPrivacyControl: globalPrivacyControl(),
});
