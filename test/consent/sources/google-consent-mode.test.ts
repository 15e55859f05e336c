import { expect } from '@open-wc/testing';
import { tellGoogle } from '../../../src/consent/sources/google-consent-mode.js';
import { undecided } from '../../../src/consent/state.js';
import type { ConsentCategory, ConsentChoice, ConsentState } from '../../../src/consent/types.js';

const NAME = 'layerOfThisTest';

const state = (more: Partial<Record<ConsentCategory, ConsentChoice>>): ConsentState => ({
  categories: { ...undecided.categories, ...more },
});

const ALL = { preferences: 'granted', analytics: 'granted', marketing: 'granted' } as const;

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const granted = Object.fromEntries(Object.keys(denied).map((name) => [name, 'granted']));

// Google's tag itself comes from Google's host alone: what it is told is all that can be tested here.
describe('Google Consent Mode', () => {
  const layer = () => Reflect.get(window, NAME) as unknown[];
  const commands = () => layer().map((entry) => [...(entry as ArrayLike<unknown> & unknown[])]);

  afterEach(() => {
    Reflect.deleteProperty(window, NAME);
  });

  it('denies all by default, and says nothing more without a choice', () => {
    tellGoogle(undecided, NAME);
    tellGoogle({ ...undecided, decidedAt: '2026-11-23T08:00:00.000Z' }, NAME);
    expect(commands()).to.deep.equal([['consent', 'default', denied]]);
  });

  it('speaks in `arguments` objects: Google ignores arrays', () => {
    tellGoogle(state(ALL), NAME);
    expect(layer().map((entry) => Object.prototype.toString.call(entry))).to.deep.equal([
      '[object Arguments]',
      '[object Arguments]',
    ]);
  });

  it('tells a returning visitor’s choice as an update after the default', () => {
    tellGoogle(state(ALL), NAME);
    expect(commands()).to.deep.equal([
      ['consent', 'default', denied],
      ['consent', 'update', granted],
    ]);
  });

  for (const [category, signals] of Object.entries({
    preferences: ['functionality_storage', 'personalization_storage'],
    analytics: ['analytics_storage'],
    marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  })) {
    it(`${category} is ${signals.join(', ')}`, () => {
      tellGoogle(state({ [category]: 'granted' }), NAME);
      const [, , said] = commands()[1]!;
      const expected = Object.fromEntries(signals.map((name) => [name, 'granted']));
      expect(said).to.deep.equal({ ...denied, ...expected });
    });
  }

  it('tells each change once, and that a choice was taken back', () => {
    for (const one of [
      undecided,
      state(ALL),
      state(ALL),
      state({ analytics: 'denied' }),
      undecided,
    ]) {
      tellGoogle(one, NAME);
    }
    expect(commands().map(([, kind]) => kind)).to.deep.equal(['default', 'update', 'update']);
    expect(commands()[2]![2]).to.deep.equal(denied);
  });

  it('tells a refusal, though the owner’s default may say the same: it may say more elsewhere', () => {
    tellGoogle(state({ preferences: 'denied', analytics: 'denied', marketing: 'denied' }), NAME);
    expect(commands().at(-1)).to.deep.equal(['consent', 'update', denied]);
  });

  it('keeps what stands in the layer, and a default of the owner’s own', () => {
    const gtag = function () {
      // eslint-disable-next-line prefer-rest-params -- as Google's snippet does
      layer().push(arguments);
    } as (...words: unknown[]) => void;
    Reflect.set(window, NAME, [null, 'text', { event: 'start' }]);
    gtag('consent', 'default', { ad_storage: 'denied', wait_for_update: 500 });
    gtag('config', 'G-1');
    const before = [...layer()];
    tellGoogle(undecided, NAME);
    expect(layer()).to.deep.equal(before);
    tellGoogle(state(ALL), NAME);
    expect(layer().slice(0, -1)).to.deep.equal(before);
    expect([...(layer().at(-1) as unknown[])]).to.deep.equal(['consent', 'update', granted]);
  });

  it('remembers what it said where Tag Manager drops the first entries', () => {
    tellGoogle(state(ALL), NAME);
    layer().splice(0);
    tellGoogle(state(ALL), NAME);
    expect(layer()).to.deep.equal([]);
    tellGoogle(undecided, NAME);
    expect(commands()).to.deep.equal([['consent', 'update', denied]]);
  });

  it('begins anew where the page puts another layer there, or what is none', () => {
    for (const other of [[], document.createElement('p')]) {
      tellGoogle(state(ALL), NAME);
      Reflect.set(window, NAME, other);
      tellGoogle(state(ALL), NAME);
      expect(commands().map(([, kind]) => kind)).to.deep.equal(['default', 'update']);
    }
  });
});
