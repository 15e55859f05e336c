import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fold, foldedPart, placedWordsIn, wordsIn } from '../../src/catalogue/words.js';

/** Breve, two dots, stress, soft hyphen. */
const MARKS = ['\u0306', '\u0308', '\u0301', '\u00ad'];

/** Texts with what folding changes in them, among any others. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'й',
      'Й',
      'и',
      'И',
      'ё',
      'Ё',
      'е',
      'é',
      'Σ',
      'ς',
      '1',
      '-',
      ' ',
      ...MARKS,
    ),
  }),
);

describe('wordsIn', () => {
  const cases: [text: string, ...words: string[]][] = [
    [''],
    [' — … !? '],
    ['Менеджер по продажам', 'Менеджер', 'по', 'продажам'],
    ['key-account/manager', 'key', 'account', 'manager'],
    ['C++, C# и 1С:Предприятие', 'C', 'C', 'и', '1С', 'Предприятие'],
    ['B2B, 24/7, 50%', 'B2B', '24', '7', '50'],
    ['«суперпродавца»\u00a0— snake_case', 'суперпродавца', 'snake', 'case'],
    ['Чужо\u0438\u0306 café cafe\u0301', 'Чужо\u0438\u0306', 'café', 'cafe\u0301'],
    ['про\u00adда\u00adжи', 'про\u00adда\u00adжи'],
    ['販売 बिक्री 𝒜1', '販売', 'बिक्री', '𝒜1'],
  ];
  for (const [of, ...words] of cases) {
    it(`finds ${words.length} in ${JSON.stringify(of)}`, () => {
      expect(wordsIn(of)).to.deep.equal(words);
    });
  }

  it('finds the same as placedWordsIn, which says where each stands', () => {
    fc.assert(
      fc.property(text, (any) => {
        const placed = placedWordsIn(any);
        expect(placed.map((word) => word.text)).to.deep.equal(wordsIn(any));
        for (const { text: word, start } of placed) {
          expect(any.slice(start, start + word.length)).to.equal(word);
        }
      }),
    );
  });
});

describe('fold', () => {
  const same: [name: string, ...words: string[]][] = [
    ['capitals', 'менеджер', 'Менеджер', 'МЕНЕДЖЕР'],
    ['ё and е', 'партнер', 'партнёр', 'ПАРТНЁР', 'партне\u0308р'],
    ['й, composed or not', 'чужой', 'ЧУЖОЙ', 'чужо\u0438\u0306', 'ЧУЖО\u0418\u0306'],
    ['accents of Latin letters', 'cafe', 'Café', 'CAFE\u0301'],
    ['an accent that shows the stress', 'продажи', 'прода\u0301жи'],
    ['soft hyphens', 'продажи', 'про\u00adда\u00adжи'],
    ['sigma within a word and at its end', 'πωλησ', 'ΠΩΛΗΣ', 'πωλής'],
    ['a capital i with a dot', 'istanbul', 'İstanbul'],
  ];
  for (const [name, ...words] of same) {
    it(`makes no difference between ${name}`, () => {
      expect(new Set(words.map(fold)).size).to.equal(1);
      expect(fold(words.at(-1)!)).to.equal(words[0]);
    });
  }

  it('keeps й apart from и, whether composed or not', () => {
    expect(fold('й')).to.equal('й');
    expect(fold('\u0438\u0306')).to.equal('й');
    expect(fold('и')).to.equal('и');
    // A stress beside the breve changes nothing.
    expect(fold('\u0418\u0306\u0301')).to.equal('й');
  });

  it('makes no difference between composed and decomposed text, and changes nothing twice', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = fold(any);
        expect(fold(any.normalize('NFD'))).to.equal(folded);
        expect(fold(any.normalize('NFC'))).to.equal(folded);
        expect(fold(folded)).to.equal(folded);
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldedPart', () => {
  const cases: [word: string, beginning: string, part: string][] = [
    ['Менеджер', 'мен', 'Мен'],
    ['Партнёр', 'партне', 'Партнё'],
    ['Партне\u0308р', 'партне', 'Партне\u0308'],
    ['чужо\u0438\u0306', 'чужой', 'чужо\u0438\u0306'],
    ['про\u00adда\u00adжи', 'прода', 'про\u00adда\u00ad'],
    ['İstanbul', 'is', 'İs'],
    ['А', 'а', 'А'],
  ];
  for (const [word, beginning, part] of cases) {
    it(`of ${JSON.stringify(word)} for ${beginning} is ${JSON.stringify(part)}`, () => {
      expect(word.slice(0, foldedPart(word, beginning))).to.equal(part);
    });
  }

  it('stands for the beginning, with no mark of it left over', () => {
    fc.assert(
      fc.property(text, fc.nat(), (any, many) => {
        for (const word of wordsIn(any)) {
          const beginning = fold(word).slice(0, 1 + (many % fold(word).length));
          const length = foldedPart(word, beginning);
          expect(fold(word.slice(0, length)).startsWith(beginning)).to.equal(true);
          expect(length).to.be.within(1, word.length);
          expect(word.slice(length)).to.not.match(/^[\u0300-\u036f\u00ad]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
