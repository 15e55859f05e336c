import type { ConsentReceipt } from '../../src/consent/types.js';
import { type ReceiptProblem, verifyReceipt } from '../../src/consent/verify-receipt.js';
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
