import { globalPrivacyControl } from './gpc.js';
import { sha256 } from './sha256.js';
import type { ConsentMethod, ConsentReceipt, ConsentState } from './types.js';

/** What a receipt is made from. */
export interface ConsentGiven {
  recordId: string;
  controller: string;
  policyUrl: string | undefined;
  consentUrl: string | undefined;
  language: string;
  method: ConsentMethod;
  /** Every word that the visitor saw beside the box or the button. */
  wording: string;
  withdrawal: string;
  cookieChoice: ConsentState;
  /** ISO 8601 in UTC. */
  time: string;
}

/** Makes the receipt of a consent given just now, for the one purpose of answering the request. */
export const makeReceipt = async (given: ConsentGiven): Promise<ConsentReceipt> => ({
  schema: 'sales-roles/receipt@1',
  recordId: given.recordId,
  piiController: given.controller,
  privacyNotice: given.policyUrl,
  consentDocument: given.consentUrl,
  language: given.language,
  purposes: [
    {
      purpose: 'request',
      granted: true,
      method: given.method,
      wording: given.wording,
      wordingSha256: await sha256(given.wording),
    },
  ],
  eventTime: given.time,
  withdrawalMethod: given.withdrawal,
  cookieChoice: given.cookieChoice,
  globalPrivacyControl: globalPrivacyControl(),
});
