import { sha256 } from './sha256.js';
import { globalPrivacyControl } from './sources/gpc.js';
import type { ConsentReceipt, PurposeConsent } from './types.js';

/** What a receipt is made from: what stands in it as it is, and the consents, each without its hash. */
export interface ConsentGiven extends Omit<
  ConsentReceipt,
  'schema' | 'purposes' | 'globalPrivacyControl'
> {
  purposes: readonly Omit<PurposeConsent, 'wordingSha256'>[];
}

/** Makes the receipt of what a visitor agreed to just now, and of what was asked and not agreed to. */
export const makeReceipt = async ({
  purposes,
  ...given
}: ConsentGiven): Promise<ConsentReceipt> => ({
  schema: 'sales-roles/receipt@1',
  ...given,
  purposes: await Promise.all(
    purposes.map(async (one) => ({ ...one, wordingSha256: await sha256(one.wording) })),
  ),
  globalPrivacyControl: globalPrivacyControl(),
});
