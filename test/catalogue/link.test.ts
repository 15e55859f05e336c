import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  decode,
  hasLinks,
  isSameLink,
  NOTHING,
  readHash,
  writeHash,
  type LinkState,
} from '../../src/catalogue/link.js';

const EMPTY = { ...NOTHING, level: undefined, tag: undefined };

const HOSTILE = [
  'a,b',
  'a&b=c',
  '100%',
  '%D0%B0',
  '%2C',
  '%uD800',
  'лидер-продаж',
  'a#b?c/d',
  ' + ',
  '\ud83d',
  '\ud800\ufc00',
  '\ude00\ud83d',
  '😀',
  '"<`>\'',
  '\n\t\0',
  '__proto__',
  'sales-roles.open=x',
];

/** Any text, lone surrogates among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const filled = text.filter(Boolean);
const ids = fc.uniqueArray(filled, { maxLength: 4 });
const states = fc.record<LinkState>({
  open: ids,
  compare: ids,
  query: text,
  level: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  tag: fc.option(filled, { nil: undefined }),
});
const names = fc.oneof(text, fc.constantFrom('', '2', 'open', 'a.b', 'a.open', '.'));
/** What may stand in a hash of a page beside ours, in any form. */
const foreign = fc.oneof(
  text.map((part) => part.replaceAll('&', '')),
  fc.constantFrom('', '/about', '!/x', 'a=1', 'sales-roles', 'sales-roles.open', 'sales-roles.x=1'),
);

describe('a link', () => {
  it('has the form that is promised', () => {
    const state = {
      open: ['sales-leader'],
      compare: ['a', 'b'],
      query: 'two words',
      level: 2,
      tag: 'b2b',
    };
    expect(writeHash('', '', state)).to.equal(
      'sales-roles.open=sales-leader&sales-roles.compare=a,b&sales-roles.find=two%20words' +
        '&sales-roles.level=2&sales-roles.tag=b2b',
    );
    expect(writeHash('', 'team', { ...NOTHING, open: ['a'] })).to.equal('sales-roles.team.open=a');
    expect(writeHash('', '', NOTHING)).to.equal('');
  });

  it('brings back whatever it was made of', () => {
    fc.assert(
      fc.property(states, names, (state, name) => {
        expect(readHash(writeHash('', name, state), name)).to.deep.equal(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same once a browser has had it in an address', () => {
    fc.assert(
      fc.property(states, names, (state, name) => {
        const hash = writeHash('', name, state);
        const url = new URL('https://host/');
        url.hash = hash;
        expect(url.hash.slice(1)).to.equal(hash);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the rest of a hash as it is, byte for byte and in its order', () => {
    fc.assert(
      fc.property(
        fc.array(foreign, { minLength: 1 }),
        fc.array(fc.tuple(names, states), { maxLength: 4 }),
        names,
        states,
        (parts, others, name, state) => {
          fc.pre(!parts.some((part) => hasLinks(part)));
          const before = parts.join('&');
          let hash = before;
          for (const [other, shown] of others) hash = writeHash(hash, other, shown);
          hash = writeHash(hash, name, state);
          expect(readHash(hash, name)).to.deep.equal(state);
          const left = hash.split('&').filter((part) => !hasLinks(part));
          // An empty hash has no parts, where `''.split` finds one.
          expect(left.join('&')).to.equal(before);
          for (const [other] of others) hash = writeHash(hash, other, NOTHING);
          expect(writeHash(hash, name, NOTHING)).to.equal(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of one widget leaves those of the others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 2, maxLength: 4 }),
        fc.array(states, { minLength: 8, maxLength: 8 }),
        (widgets, all) => {
          const shown = new Map<string, LinkState>();
          let hash = '';
          // Each writes twice: into a hash without it, and over what it wrote.
          for (const [index, widget] of [...widgets, ...widgets].entries()) {
            const state = all[index]!;
            shown.set(widget, state);
            hash = writeHash(hash, widget, state);
          }
          for (const [widget, state] of shown) {
            expect(readHash(hash, widget)).to.deep.equal(state);
          }
        },
      ),
    );
  });

  it('keeps its place among the parts of others', () => {
    const hash = '/x&sales-roles.open=a&y&sales-roles.2.open=b&sales-roles.level=1&&z=';
    expect(writeHash(hash, '', { ...NOTHING, open: ['c'], query: 'd' })).to.equal(
      '/x&sales-roles.open=c&sales-roles.find=d&y&sales-roles.2.open=b&&z=',
    );
    expect(writeHash(hash, '2', NOTHING)).to.equal(
      '/x&sales-roles.open=a&y&sales-roles.level=1&&z=',
    );
    expect(writeHash('x&', '', { ...NOTHING, open: ['c'] })).to.equal('x&&sales-roles.open=c');
  });

  it('is read whichever way its characters were encoded', () => {
    const state = { ...EMPTY, open: ['лидер', 'a b'], query: '+' };
    for (const hash of [
      'sales-roles.open=лидер,a b&sales-roles.find=+',
      'sales-roles.open=%D0%BB%D0%B8%D0%B4%D0%B5%D1%80,a%20b&sales-roles.find=%2B',
      'sales%2Droles.%6Fpen=%d0%bb%d0%b8дер,%61%20b&sales-roles.find=%2b',
    ]) {
      expect(readHash(hash, '')).to.deep.equal(state);
      expect(writeHash(hash, '', NOTHING), 'and is found again').to.equal('');
    }
    expect(readHash('sales-roles.%D0%B0.open=x', 'а').open).to.deep.equal(['x']);
  });

  it('that was cut or mistyped says what is left of it, and never throws', () => {
    expect(readHash('sales-roles.find=100%', '').query).to.equal('100%');
    expect(readHash('sales-roles.open=a%2,%D0,b%FF%FE', '').open).to.deep.equal([
      'a%2',
      '%D0',
      'b%FF%FE',
    ]);
    expect(readHash('sales-roles.open=,a,,a,&sales-roles.compare=', '')).to.deep.equal({
      ...EMPTY,
      open: ['a'],
    });
    for (const level of ['', '0', '-1', '2.5', '1e1', '0x2', 'two', '100', ' 2', 'Infinity']) {
      expect(readHash(`sales-roles.level=${level}`, ''), level).to.deep.equal(EMPTY);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        for (const hash of [value, `sales-roles.${value}.open=x`, `sales-roles.open=${value}`]) {
          readHash(hash, '');
          hasLinks(hash);
        }
        decode(value);
      }),
    );
  });

  it('with something said twice counts the last, and is tidied when it is written', () => {
    const hash = 'sales-roles.open=a&x&sales-roles.open=b';
    expect(readHash(hash, '').open).to.deep.equal(['b']);
    expect(writeHash(hash, '', { ...NOTHING, open: ['c'] })).to.equal('sales-roles.open=c&x');
  });

  it('is not what only looks like one', () => {
    for (const hash of [
      '',
      '/about',
      'sales-roles',
      'sales-roles.open',
      'sales-roles.openX',
      'sales-roles.opened=x',
      'sales-roles..open=x',
      'sales-roles.html',
      'my-sales-roles.open=x',
      'a=sales-roles.open=x',
      'a%26sales-roles.open=x',
    ]) {
      expect(hasLinks(hash), hash).to.equal(false);
      expect(readHash(hash, ''), hash).to.deep.equal(EMPTY);
    }
    expect(hasLinks('/about&sales-roles.2.level=')).to.equal(true);
  });

  it('is the same as another if both say the same', () => {
    expect(isSameLink(NOTHING, EMPTY)).to.equal(true);
    expect(isSameLink({ ...EMPTY, open: ['a,b'] }, { ...EMPTY, open: ['a', 'b'] })).to.equal(false);
    expect(isSameLink({ ...EMPTY, open: ['a'] }, { ...EMPTY, compare: ['a'] })).to.equal(false);
  });
});
