import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { serialise } from '../../src/lead/serialise.js';

/** What Prototype.js 1.6 does to a page: lists and strings get a `toJSON`. */
const patch = (): (() => void) => {
  const toJSON = function (this: unknown) {
    return `patched ${String(this)}`;
  };
  const prototypes = [Array.prototype, String.prototype];
  for (const prototype of prototypes) Object.assign(prototype, { toJSON });
  return () => {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
  };
};

describe('serialise', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(serialise(value)).to.equal(JSON.stringify(value));
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(serialise({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });

  it('writes the same bytes where the page patches toJSON into lists and strings', () => {
    const value = { roles: [{ id: 'a', title: 'Ä "b"' }], tags: [], text: 'c', more: [[1], ['x']] };
    const before = JSON.stringify(value);
    const restore = patch();
    try {
      // The patch does bite: otherwise this test would prove nothing.
      expect(JSON.stringify(value)).not.to.equal(before);
      expect(serialise(value)).to.equal(before);
    } finally {
      restore();
    }
  });
});
