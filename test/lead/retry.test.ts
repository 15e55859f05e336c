import { expect } from '@open-wc/testing';
import { backoff, retryAfter } from '../../src/lead/retry.js';

describe('backoff', () => {
  it('doubles from one second to five minutes, and stays there', () => {
    const longest = Array.from({ length: 12 }, (_, attempts) => backoff(attempts, 1) / 1000);
    expect(longest).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
    expect(backoff(5000, 1)).to.equal(300_000);
  });

  it('is anything from nothing to that: full jitter', () => {
    expect([0, 0.25, 0.5].map((random) => backoff(3, random))).to.deep.equal([0, 2000, 4000]);
  });
});

describe('retryAfter', () => {
  const NOW = Date.parse('Tue, 24 Nov 2026 10:00:00 GMT');

  const read = (value: string, date?: string) =>
    retryAfter(new Headers({ 'Retry-After': value, ...(date && { Date: date }) }), NOW);

  const rows: [
    value: string,
    date: string | undefined,
    expected: number | undefined,
    why: string,
  ][] = [
    ['120', undefined, 120_000, 'seconds'],
    [' 120 ', undefined, 120_000, 'seconds, with space around them'],
    ['Tue, 24 Nov 2026 10:02:00 GMT', undefined, 120_000, 'a date, by the visitor’s clock'],
    [
      'Tue, 24 Nov 2026 12:02:00 GMT',
      'Tue, 24 Nov 2026 12:00:00 GMT',
      120_000,
      'a date, by the answer’s clock, where the visitor’s is two hours slow',
    ],
    [
      'Tue, 24 Nov 2026 08:02:00 GMT',
      'Tue, 24 Nov 2026 08:00:00 GMT',
      120_000,
      'a date, by the answer’s clock, where the visitor’s is two hours fast',
    ],
    ['Tue, 24 Nov 2026 10:02:00 GMT', 'soon', 120_000, 'beside a Date that is none'],
    ['999999999', undefined, 3_600_000, 'at most an hour'],
    ['Wed, 24 Nov 2027 10:00:00 GMT', undefined, 3_600_000, 'at most an hour, as a date'],
    ['0', undefined, undefined, 'no wait at all'],
    ['Tue, 24 Nov 2026 09:00:00 GMT', undefined, undefined, 'the past'],
    ['-5', undefined, undefined, 'less than nothing'],
    ['1.5', undefined, undefined, 'a fraction'],
    ['soon', undefined, undefined, 'a word'],
    ['1 apple', undefined, undefined, 'what Date.parse would take'],
    ['2027', undefined, 2_027_000, 'a number, never a year'],
    ['soon GMT', undefined, undefined, 'a date that is none'],
  ];

  for (const [value, date, expected, why] of rows) {
    it(`${why}: ${value}`, () => {
      expect(read(value, date)).to.equal(expected);
    });
  }

  it('nothing where there is no such header', () => {
    expect(retryAfter(new Headers(), NOW)).to.equal(undefined);
  });
});
