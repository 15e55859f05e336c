import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isEmail, MAX_LENGTH, normalisePhone } from '../../src/lead/contact.js';

describe('normalisePhone', () => {
  const cases: Record<string, [typed: string, normalised: string | undefined][]> = {
    'a Russian number, however it is written': [
      ['+79001234567', '+79001234567'],
      ['89001234567', '+79001234567'],
      ['79001234567', '+79001234567'],
      ['0079001234567', '+79001234567'],
      ['9001234567', '+79001234567'],
      ['8 (900) 123-45-67', '+79001234567'],
      ['+7 900 123 45 67', '+79001234567'],
      ['  8-900-123-45-67  ', '+79001234567'],
      ['8.900.123.45.67', '+79001234567'],
      ['8 800 555-35-35', '+78005553535'],
      ['8 (495) 123-45-67', '+74951234567'],
      ['8 701 123 45 67', '+77011234567'],
    ],
    'what is pasted from elsewhere': [
      ['+7\u00a0900\u00a0123\u201145\u201167', '+79001234567'],
      ['+7\u202f(900)\u2009123\u201345\u201467', '+79001234567'],
      ['8\u2212900\u2212123\u221245\u221267', '+79001234567'],
      ['\u202a+7 900 123-45-67\u202c', '+79001234567'],
      ['\u2066+79001234567\u2069', '+79001234567'],
      ['\ufeff+7900123\u200b4567', '+79001234567'],
      ['8900\u00ad123\u00ad4567', '+79001234567'],
      ['tel:+79001234567', '+79001234567'],
      ['TEL: 8 900 123-45-67', '+79001234567'],
      ['tel:+7-900-123-45-67', '+79001234567'],
      ['+7\t900\n1234567', '+79001234567'],
    ],
    'the prefix twice, and + before 8': [
      ['+8 (900) 123-45-67', '+79001234567'],
      ['+8 800 555-35-35', '+78005553535'],
      ['+7 8 900 123-45-67', '+79001234567'],
    ],
    'other countries': [
      ['+44 20 7946 0958', '+442079460958'],
      ['0044 20 7946 0958', '+442079460958'],
      ['+1 (212) 555-0123', '+12125550123'],
      ['+375 29 123-45-67', '+375291234567'],
      ['+998 90 123 45 67', '+998901234567'],
      ['+86 138 0013 8000', '+8613800138000'],
      // Eleven digits that start with 8, and yet no Russian number.
      ['+84 912 345 678', '+84912345678'],
      ['+852 9123 4567', '+85291234567'],
      ['+886 2 2345 678', '+88622345678'],
      ['+81 3 1234 5678', '+81312345678'],
    ],
    'what cannot be told': [
      ['', undefined],
      ['123', undefined],
      ['123-45-67', undefined],
      ['4951234567', undefined],
      ['20 7946 0958', undefined],
      ['call me', undefined],
      ['8 900 CALL NOW', undefined],
      ['+7 900 123-45-67 доб. 12', undefined],
      ['++79001234567', undefined],
      ['+7+9001234567', undefined],
      ['+', undefined],
      ['+0123456789', undefined],
      ['+1234567890123456', undefined],
      ['0000000000', undefined],
      ['٨٩٠٠١٢٣٤٥٦٧', undefined],
    ],
    'a Russian number with a digit too few or too many': [
      ['+7 900 123-45-6', undefined],
      ['8 900 123-45-6', undefined],
      ['+7 900 123-45-678', undefined],
      ['8 900 123-45-678', undefined],
      ['007 900 123-45-6', undefined],
    ],
  };

  for (const [what, pairs] of Object.entries(cases)) {
    describe(what, () => {
      for (const [typed, normalised] of pairs) {
        it(`${JSON.stringify(typed)} → ${normalised ?? 'nothing'}`, () => {
          expect(normalisePhone(typed)).to.equal(normalised);
        });
      }
    });
  }

  it('gives E.164 or nothing, and leaves what it gave as it is', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 + - ( ) 7 8 9 0'.split(' '), ' '), {
          maxLength: 20,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const phone = normalisePhone(text);
        if (phone === undefined) return;
        expect(phone).to.match(/^\+[1-9]\d{6,14}$/);
        expect(normalisePhone(phone)).to.equal(phone);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not mind how the digits of a Russian number are set apart', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    const gap = fc.constantFrom('', ' ', '-', '\u00a0', '(', ')', '\u2013');
    fc.assert(
      fc.property(
        digits,
        fc.array(gap, { minLength: 9, maxLength: 9 }),
        fc.constantFrom('8', '+7', '7', '007', ''),
        (nine, gaps, prefix) => {
          const typed = `${prefix} 9${nine.map((digit, index) => `${gaps[index] ?? ''}${digit}`).join('')}`;
          expect(normalisePhone(typed)).to.equal(`+79${nine.join('')}`);
        },
      ),
    );
  });
});

describe('isEmail', () => {
  for (const text of [
    'name@example.com',
    'name.surname+tag@mail.example.co.uk',
    'имя@почта.рф',
    "o'brien@example.ie",
    'a@b.c',
  ]) {
    it(`takes ${text}`, () => {
      expect(isEmail(text)).to.equal(true);
    });
  }

  for (const text of [
    '',
    'name',
    'name@',
    '@example.com',
    'name@example',
    'name@example.',
    'name@.com',
    'name@example..com',
    'na me@example.com',
    'name@exam ple.com',
    'name@@example.com',
    'a@b.com; c@d.com',
    'Name <name@example.com>',
    'name@example.com,',
    'name@example,com',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isEmail(text)).to.equal(false);
    });
  }
});

describe('MAX_LENGTH', () => {
  it('keeps the longest contact far below the 64 KiB of the receiver, and of `keepalive`', () => {
    const characters = Object.values(MAX_LENGTH).reduce((sum, length) => sum + length);
    // The worst in UTF-8 is three bytes for a UTF-16 unit; form encoding makes nine of them, twice over.
    expect(characters * 3).to.be.below(32 * 1024);
  });
});
