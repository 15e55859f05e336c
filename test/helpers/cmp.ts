// Runs in a frame: IAB Tech Lab's own implementation of a CMP's API, with a vendor list of no vendors.
import { CmpApi } from '@iabtechlabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';

const entries = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      index + 1,
      { id: index + 1, name: '', description: '', illustrations: [] },
    ]),
  );

export interface Consents {
  purposes?: number[];
  legitimateInterests?: number[];
  purposeOneTreatment?: boolean;
}

/** The string in which a CMP keeps what the visitor said. */
const encode = ({ purposes = [], legitimateInterests = [], purposeOneTreatment }: Consents) => {
  const model = new TCModel(
    new GVL({
      gvlSpecificationVersion: 3,
      vendorListVersion: 1,
      tcfPolicyVersion: 5,
      lastUpdated: '2026-01-01T00:00:00Z',
      purposes: entries(11),
      specialPurposes: entries(3),
      features: entries(3),
      specialFeatures: entries(2),
      stacks: {},
      vendors: {},
      dataCategories: {},
    }),
  );
  model.cmpId = 10;
  model.cmpVersion = 1;
  model.isServiceSpecific = true;
  model.purposeOneTreatment = purposeOneTreatment ?? false;
  model.purposeConsents.set(purposes);
  model.purposeLegitimateInterests.set(legitimateInterests);
  return TCString.encode(model);
};

/** A CMP on this page, from now on. */
export class Cmp {
  readonly #api = new CmpApi(10, 1, true);

  /** The visitor has chosen, now or on an earlier page; `isOpen`: the window is open again. */
  tell(consents: Consents, isOpen = false): void {
    this.#api.update(encode(consents), isOpen);
  }

  /** Opens the window for the first time. */
  ask(): void {
    this.#api.update('', true);
  }

  /** Says that the GDPR does not apply to this visitor. */
  exempt(): void {
    this.#api.update(null);
  }
}
