import { expect } from '@open-wc/testing';
import {
  choose,
  claim,
  expectPolicy,
  follow,
  readConsent,
  release,
  subscribe,
  undecided,
} from '../../src/consent/state.js';
import { versionOf } from '../../src/consent/sources/own-notice.js';
import type { ConsentState, Tell } from '../../src/consent/types.js';
import { clearConsent } from '../helpers/consent.js';
import { ConsoleSpy } from '../helpers/console.js';

const KEY = 'sales-roles:consent';
const YEAR = 365 * 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

const WORDING = versionOf(undefined);

const stored = (): Partial<ConsentState> => JSON.parse(localStorage.getItem(KEY)!) as ConsentState;

const keep = (state: object): void => {
  localStorage.setItem(KEY, JSON.stringify(state));
};

const chosen = (decidedAt: string, more: object = {}): object => ({
  categories: { necessary: 'granted', preferences: 'granted', analytics: 'denied' },
  decidedAt,
  version: WORDING,
  ...more,
});

const said = ({ categories }: ConsentState = readConsent()): string =>
  [categories.preferences, categories.analytics, categories.marketing].join(' ');

/** What a page knows by itself goes with it. */
const onNextPage = (): void => {
  Reflect.deleteProperty(document, Symbol.for('sales-roles/consent@1'));
};

const replaced: (() => void)[] = [];

/** Puts something else in the place of a property, until the test is over. */
const replace = (target: object, name: string, descriptor: PropertyDescriptor): void => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  replaced.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
};

const failing = (name: string) => () => {
  throw new DOMException('No.', name);
};

/** Another tab of this origin: writes, which this one hears of. */
const inAnotherTab = async (act: (storage: Storage) => void): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.src = '/test/faults/page.html';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  const heard = new Promise((resolve) => {
    addEventListener('storage', resolve, { once: true });
  });
  act(frame.contentWindow!.localStorage);
  await heard;
  frame.remove();
};

describe('the choice on cookies and storage', () => {
  beforeEach(() => {
    clearConsent();
  });

  afterEach(() => {
    for (const restore of replaced.splice(0)) restore();
    clearConsent();
  });

  it('is undecided at first: only what a request needs is granted, and nothing is stored', () => {
    expect(readConsent()).to.deep.equal({
      categories: {
        necessary: 'granted',
        preferences: 'undecided',
        analytics: 'undecided',
        marketing: 'undecided',
      },
    });
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is kept by category, with its time and the version of the words', () => {
    const before = Date.now();
    expect(choose({ preferences: true, analytics: false, marketing: false })).to.equal(true);
    const state = readConsent();
    expect(said(state)).to.equal('granted denied denied');
    expect(state.version).to.equal(WORDING);
    expect(Date.parse(state.decidedAt!)).to.be.within(before, Date.now());
    expect(stored()).to.deep.equal(state);
  });

  it('grants nothing where the notice was only dismissed', () => {
    choose({});
    const { categories, decidedAt } = readConsent();
    expect(categories).to.deep.equal(undecided.categories);
    expect(decidedAt).to.be.a('string');
  });

  it('can be changed later', () => {
    choose({ preferences: true, analytics: true, marketing: true });
    choose({ preferences: false, analytics: false, marketing: false });
    expect(said()).to.equal('denied denied denied');
  });

  describe('is asked for anew', () => {
    const at = (ago: number): string => new Date(Date.now() - ago).toISOString();

    it('after 12 months, and not before', () => {
      const end = new Date();
      end.setUTCFullYear(end.getUTCFullYear() - 1);
      const back = Date.now() - end.getTime();
      keep(chosen(at(back - MINUTE)));
      expect(said()).to.equal('granted denied undecided');
      keep(chosen(at(back + MINUTE)));
      expect(readConsent()).to.deep.equal(undecided);
    });

    it('where our words have another version', () => {
      keep(chosen(at(MINUTE), { version: '0' }));
      expect(readConsent()).to.deep.equal(undecided);
      keep(chosen(at(MINUTE), { version: undefined }));
      expect(readConsent()).to.deep.equal(undecided);
    });

    it('where the owner’s policy has another version', () => {
      choose({ preferences: true });
      expectPolicy('2026-11');
      expect(readConsent()).to.deep.equal(undecided);
      choose({ preferences: false });
      expect(readConsent().version).to.equal(`${WORDING}/2026-11`);
      // The next pages: one that does not know of versions, the same, and another.
      onNextPage();
      expect(said()).to.equal('denied undecided undecided');
      expectPolicy('2026-11');
      expect(said()).to.equal('denied undecided undecided');
      onNextPage();
      expectPolicy('2027-01');
      expect(readConsent()).to.deep.equal(undecided);
    });

    it('by the first version that the page says; the owner is told of another, once', () => {
      const spy = new ConsoleSpy();
      let heard = 0;
      const stop = subscribe(() => (heard += 1));
      for (const version of ['v3-ru', 'v3-en', 'v3-ru', 'v3-en']) expectPolicy(version);
      stop();
      spy.restore();
      expect(heard).to.equal(1);
      expect(spy.of('error')).to.deep.equal([
        'error: sales-roles: policy-version: expected "v3-ru", as before, got "v3-en"',
      ]);
      choose({});
      expect(readConsent().version).to.equal(`${WORDING}/v3-ru`);
    });

    it('where its time lies in the future: a clock was wrong', () => {
      keep(chosen(at(-YEAR)));
      expect(readConsent()).to.deep.equal(undecided);
    });

    it('where everything was cleared', () => {
      choose({ preferences: true });
      localStorage.clear();
      expect(readConsent()).to.deep.equal(undecided);
    });
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

  it('takes words that are none of the three for undecided, and keeps no other key', () => {
    const decidedAt = new Date().toISOString();
    keep({
      categories: { marketing: 'yes', analytics: true, other: 'granted' },
      decidedAt,
      version: WORDING,
    });
    expect(readConsent()).to.deep.equal({ ...undecided, decidedAt, version: WORDING });
  });

  describe('where the browser keeps nothing', () => {
    for (const [name, block] of [
      [
        'access is denied',
        () => {
          replace(window, 'localStorage', { get: failing('SecurityError') });
        },
      ],
      [
        'it is full',
        () => {
          replace(Storage.prototype, 'setItem', { value: failing('QuotaExceededError') });
        },
      ],
    ] as const) {
      it(`holds for the life of the page: ${name}`, () => {
        block();
        expect(readConsent()).to.deep.equal(undecided);
        expect(choose({ preferences: true })).to.equal(false);
        expect(said()).to.equal('granted undecided undecided');
      });
    }

    it('leaves storage alone where cookies are off', () => {
      replace(Navigator.prototype, 'cookieEnabled', { get: () => false });
      const calls: string[] = [];
      for (const name of ['getItem', 'setItem', 'removeItem']) {
        replace(Storage.prototype, name, { value: () => calls.push(name) });
      }
      expect(readConsent()).to.deep.equal(undecided);
      choose({ marketing: true });
      expect(said()).to.equal('undecided undecided granted');
      expect(calls).to.deep.equal([]);
    });

    it('lets no earlier choice outlive the one that could not be kept', () => {
      choose({ marketing: true });
      replace(Storage.prototype, 'setItem', { value: failing('QuotaExceededError') });
      choose({ marketing: false });
      onNextPage();
      expect(readConsent()).to.deep.equal(undecided);
    });

    it('gives way to a later choice of another tab', () => {
      replace(Storage.prototype, 'setItem', { value: failing('QuotaExceededError') });
      choose({ marketing: true });
      for (const restore of replaced.splice(0)) restore();
      keep(chosen(new Date(Date.now() + 1000).toISOString()));
      expect(said()).to.equal('granted denied undecided');
    });
  });

  it('is refused for marketing by Global Privacy Control, whatever was chosen', () => {
    replace(Navigator.prototype, 'globalPrivacyControl', { value: true });
    expect(said()).to.equal('undecided undecided denied');
    choose({ preferences: true, analytics: true, marketing: true });
    expect(said()).to.equal('granted granted denied');
    // It is the browser's word, not the visitor's choice: it is not kept.
    expect(stored().categories!.marketing).to.equal('granted');
  });

  describe('everywhere on the page', () => {
    it('is heard of by all, until they stop', () => {
      const heard: string[] = [];
      const stop = subscribe(() => heard.push('one'));
      const stopOther = subscribe(() => heard.push('other'));
      choose({});
      expect(heard).to.deep.equal(['one', 'other']);
      stop();
      choose({});
      expect(heard).to.deep.equal(['one', 'other', 'other']);
      stopOther();
    });

    it('is the same for a second copy of the module', async () => {
      const url = '/src/consent/state.ts?copy=2';
      const copy = (await import(url)) as typeof import('../../src/consent/state.js');
      expect(copy.choose).not.to.equal(choose);
      replace(Storage.prototype, 'setItem', { value: failing('QuotaExceededError') });
      let heard = 0;
      const stop = subscribe(() => (heard += 1));
      copy.choose({ analytics: true });
      stop();
      expect(heard).to.equal(1);
      expect(said()).to.equal('undecided granted undecided');
      expect(copy.readConsent()).to.deep.equal(readConsent());
    });

    it('follows what another tab chooses, and clears', async () => {
      const heard: string[] = [];
      const stop = subscribe(() => heard.push(said()));
      await inAnotherTab((storage) => {
        storage.setItem(KEY, JSON.stringify(chosen(new Date().toISOString())));
      });
      expect(heard).to.deep.equal(['granted denied undecided']);
      await inAnotherTab((storage) => {
        storage.setItem('of-the-page', '1');
      });
      expect(heard).to.have.length(1);
      await inAnotherTab((storage) => {
        storage.clear();
      });
      expect(heard.at(-1)).to.equal('undecided undecided undecided');
      stop();
    });

    it('is looked at again where the page comes back from the back-forward cache', () => {
      let heard = 0;
      const stop = subscribe(() => (heard += 1));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      expect(heard).to.equal(0);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(heard).to.equal(1);
      stop();
    });
  });

  describe('of a consent manager', () => {
    /** A manager that says what the test says. */
    const manage = (name: string): Tell => {
      let tell: Tell | undefined;
      follow({
        name,
        start: (given) => {
          tell = given;
          return () => undefined;
        },
      });
      return tell!;
    };

    it('takes the place of our own, also before the visitor has answered it', () => {
      choose({ preferences: true, analytics: true, marketing: true });
      const tell = manage('cmp');
      expect(readConsent().manager).to.equal(undefined);
      tell({});
      expect(readConsent()).to.deep.equal({
        ...undecided,
        decidedAt: undefined,
        manager: 'cmp',
      });
      const decidedAt = '2026-11-23T08:00:00.000Z';
      tell({ analytics: true, marketing: false }, decidedAt);
      expect(said()).to.equal('undecided granted denied');
      expect(readConsent().decidedAt).to.equal(decidedAt);
      // It has nothing to say any more: our own choice is in force again.
      tell(undefined);
      expect(said()).to.equal('granted granted granted');
    });

    it('is told once, however often the manager says the same', () => {
      const tell = manage('cmp');
      let heard = 0;
      const stop = subscribe(() => (heard += 1));
      tell({ analytics: true, marketing: false });
      tell({ marketing: false, analytics: true });
      expect(heard).to.equal(1);
      tell({ analytics: false, marketing: false });
      expect(heard).to.equal(2);
      stop();
    });

    it('counts as refused where one of two refuses', () => {
      manage('one')({ analytics: true, marketing: true });
      manage('two')({ analytics: true, marketing: false });
      expect(said()).to.equal('undecided granted denied');
    });

    it('leaves out a time that is none', () => {
      manage('cmp')({ analytics: true }, 'yesterday');
      expect(readConsent().decidedAt).to.equal(undefined);
    });
  });

  it('is asked for by one notice at a time', () => {
    const [first, second] = [document.createElement('i'), document.createElement('i')];
    expect(claim('notice', first)).to.equal(true);
    expect(claim('notice', second)).to.equal(false);
    expect(claim('voice', second)).to.equal(true);
    let heard = 0;
    const stop = subscribe(() => (heard += 1));
    release('notice', second);
    expect(heard).to.equal(0);
    release('notice', first);
    expect(heard).to.equal(1);
    expect(claim('notice', second)).to.equal(true);
    stop();
  });
});
