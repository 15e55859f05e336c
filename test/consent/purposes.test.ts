import { expect } from '@open-wc/testing';
import { parsePurposes } from '../../src/consent/purposes.js';

const parse = (value: unknown) => parsePurposes(value as Parameters<typeof parsePurposes>[0]);

const CALL = { id: 'call', text: 'Call me' };

describe('parsePurposes', () => {
  for (const nothing of [undefined, '', '  ', '[]', []]) {
    it(`finds none in ${JSON.stringify(nothing)}`, () => {
      expect(parse(nothing)).to.deep.equal({ purposes: [], issues: [] });
    });
  }

  it('reads words: the built-in purposes, each with its document', () => {
    expect(parse(' newsletter=/news?a=b  partners\n')).to.deep.equal({
      purposes: [{ id: 'newsletter', url: '/news?a=b' }, { id: 'partners' }],
      issues: [],
    });
  });

  for (const [kind, wrap] of [
    ['JSON', (all: unknown) => ` ${JSON.stringify(all)}`],
    ['an array', (all: unknown) => all],
  ] as const) {
    it(`reads ${kind}`, () => {
      const all = [
        { id: 'newsletter', url: '/news' },
        { ...CALL, required: true, error: { en: 'Tick', ru: 'Отметьте' }, url: '/call' },
        { id: 'sms', text: { en: 'SMS', ru: 'СМС' }, required: false },
      ];
      expect(parse(wrap(all))).to.deep.equal({ purposes: all, issues: [] });
    });
  }

  it('takes one object for a list of one', () => {
    expect(parse(JSON.stringify(CALL)).purposes).to.deep.equal([CALL]);
  });

  it('says what JSON it could not read, and asks for none', () => {
    const { purposes, issues } = parse('[{"id": }]');
    expect(purposes).to.deep.equal([]);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.match(/^purposes: SyntaxError/);
  });

  for (const [value, issue] of [
    [
      [{ text: 'x' }],
      'purposes[0].id: expected a letter, then letters, digits and hyphens, and not "request", got undefined',
    ],
    [
      [CALL, { id: 'a b', text: 'x' }],
      'purposes[1].id: expected a letter, then letters, digits and hyphens, and not "request", got "a b"',
    ],
    [
      [{ id: 'request', text: 'x' }],
      'purposes[0].id: expected a letter, then letters, digits and hyphens, and not "request", got "request"',
    ],
    [[CALL, CALL], 'purposes[1].id: expected an id that no other purpose has, got "call"'],
    [
      ['newsletter'],
      'purposes[0].id: expected a letter, then letters, digits and hyphens, and not "request", got undefined',
    ],
    [
      [null],
      'purposes[0].id: expected a letter, then letters, digits and hyphens, and not "request", got undefined',
    ],
    [
      'webinar=/w',
      'purposes[0].text: expected the words beside the box (built in for newsletter and partners), got null',
    ],
    [
      [{ id: 'sms', text: ' ' }],
      'purposes[0].text: expected words (at most 2000, no tag but <a>), or words by language, got " "',
    ],
  ] as const) {
    it(`leaves out a purpose that cannot be asked for: ${issue.slice(0, 60)}`, () => {
      const { purposes, issues } = parse(value);
      expect(issues).to.include(issue);
      expect(purposes).to.deep.equal(Array.isArray(value) && value[0] === CALL ? [CALL] : []);
    });
  }

  for (const [key, wrong, expected] of [
    ['url', 1, 'the address of a document'],
    ['required', 'yes', 'true or false'],
    ['error', {}, 'words (at most 2000, no tag but <a>), or words by language'],
    ['text', { en: 1 }, 'words (at most 2000, no tag but <a>), or words by language'],
    ['text', '<a></a>', 'words (at most 2000, no tag but <a>), or words by language'],
    [
      'text',
      'See <a href="/x">this</a>',
      'words (at most 2000, no tag but <a>), or words by language',
    ],
  ] as const) {
    it(`costs an optional key that does not fit that key alone: ${key}`, () => {
      const { purposes, issues } = parse([{ id: 'newsletter', [key]: wrong }]);
      expect(purposes).to.deep.equal([{ id: 'newsletter' }]);
      expect(issues).to.deep.equal([
        `purposes[0].${key}: expected ${expected}, got ${JSON.stringify(wrong)}`,
      ]);
    });
  }

  it('takes as many as a receiver does', () => {
    const all = Array.from({ length: 25 }, (_, index) => ({ id: `p${index}`, text: 'x' }));
    const { purposes, issues } = parse(all);
    expect(purposes).to.have.length(19);
    expect(issues).to.have.length(6);
    expect(issues[0]).to.equal('purposes[19]: expected at most 19 purposes, got "p19"');
  });
});
