import { expect } from '@open-wc/testing';
import { dismissNotice, readConsent, undecided } from '../../src/consent/state.js';

const KEY = 'sales-roles:consent';

describe('the choice that a browser keeps', () => {
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => localStorage.removeItem(KEY));

  it('is undecided at first: only what a request needs is granted', () => {
    expect(readConsent()).to.deep.equal({
      categories: {
        necessary: 'granted',
        preferences: 'undecided',
        analytics: 'undecided',
        marketing: 'undecided',
      },
    });
  });

  it('keeps when the notice was dismissed, which grants nothing more', () => {
    const before = Date.now();
    const state = dismissNotice();
    expect(Date.parse(state.decidedAt!)).to.be.within(before, Date.now());
    expect(state.categories).to.deep.equal(undecided.categories);
    expect(readConsent()).to.deep.equal(state);
  });

  for (const kept of [
    'not JSON',
    'null',
    '1',
    '"text"',
    '[]',
    '{}',
    '{"decidedAt":1}',
    '{"decidedAt":""}',
    // A receiver would refuse a receipt with such a time, and the lead with it.
    '{"decidedAt":"yesterday"}',
    '{"decidedAt":"2026-11-23"}',
  ]) {
    it(`takes ${kept} in its place for nothing`, () => {
      localStorage.setItem(KEY, kept);
      expect(readConsent()).to.deep.equal(undecided);
    });
  }

  it('grants nothing that somebody else wrote there', () => {
    const categories = { ...undecided.categories, marketing: 'granted' };
    const decidedAt = '2026-11-23T08:00:00.000Z';
    localStorage.setItem(KEY, JSON.stringify({ categories, decidedAt }));
    expect(readConsent()).to.deep.equal({ ...undecided, decidedAt });
  });

  it('does without storage', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
    try {
      expect(readConsent()).to.deep.equal(undecided);
      expect(dismissNotice().decidedAt).to.be.a('string');
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
      else Reflect.deleteProperty(window, 'localStorage');
    }
  });
});
