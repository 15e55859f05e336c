import { expect } from '@open-wc/testing';
import { uuid } from '../../src/lead/id.js';

describe('uuid', () => {
  it('is a UUID of version 4 in lower case', () => {
    for (let i = 0; i < 500; i += 1) {
      expect(uuid()).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('is never the same twice, and uses every bit that is free', () => {
    const all = Array.from({ length: 500 }, uuid);
    expect(new Set(all).size).to.equal(500);
    const digits = (index: number) => new Set(all.map((id) => id[index])).size;
    for (const [index, character] of Array.from(all[0]!).entries()) {
      if (character !== '-')
        expect(digits(index)).to.equal(index === 14 ? 1 : index === 19 ? 4 : 16);
    }
  });
});
