import type { ConsentReceipt } from '../../src/consent/types.js';
import { type ReceiptProblem, verifyReceipt } from '../../src/consent/verify-receipt.js';
import type { Lead } from '../../src/lead/types.js';
import type { Log } from './handle-error.js';
import type { Arrival } from './store.js';

/**
 * Why a record is not shown as verified: what does not fit in its receipt, where it has one, and what
 * was changed since it came. Empty: it is verified.
 */
export const problemsOf = async ({
  consent,
  faults = [],
}: { consent?: ConsentReceipt } & Pick<Arrival, 'faults'>): Promise<readonly ReceiptProblem[]> => {
  const verdict = consent === undefined ? undefined : await verifyReceipt(consent);
  return [
    ...(verdict?.verified === false ? verdict.problems : []),
    ...faults.map((message) => ({ path: '', message })),
  ];
};

/**
 * Tells the operator of a lead that came with a receipt that does not verify. It is stored all the
 * same: a lead is never lost, and what its receipt is worth a person decides.
 */
export const reportReceipt = async (lead: Lead, log: Log): Promise<void> => {
  if ((await problemsOf(lead)).length > 0) {
    log(`The lead ${lead.id} is stored, but its consent receipt does not verify.`);
  }
};
