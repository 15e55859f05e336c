import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ru } from '../../src/catalogue/content/ru.js';
import {
  indexRoles,
  matchesIn,
  readQuery,
  search,
  type RoleIndex,
} from '../../src/catalogue/search.js';
import type { Role } from '../../src/catalogue/types.js';
import { fold, wordsIn } from '../../src/catalogue/words.js';

const role = (title: string, more: Partial<Role> = {}): Role => ({
  id: 'id',
  title,
  level: 1,
  ...more,
});

const indexOf = (roles: readonly Role[]): RoleIndex => {
  const work = indexRoles(roles);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

/** The roles that a query finds among some, each with no more than a title, by their positions. */
const finder =
  (...titles: string[]) =>
  (query: string): number[] => {
    const index = indexOf(titles.map((title) => role(title)));
    return [...search(index, readQuery(query))];
  };

/** The positions of each word. */
const positionsIn = (index: RoleIndex): Map<string, readonly number[]> =>
  new Map([...index.words.values()].flatMap((words) => [...words]));

describe('indexRoles', () => {
  it('takes every text that visitors read', () => {
    const index = indexOf([
      role('Титул', {
        id: 'key',
        alias: 'Alias',
        summary: 'Сводка',
        reportsTo: 'above',
        tags: ['Метка', 'Ярлык'],
        sections: [
          { title: 'Раздел', items: ['Пункт', 'Ещё'] },
          { title: 'Второй', items: ['Конец'] },
        ],
      }),
    ]);
    expect([...positionsIn(index).keys()].sort().join(' ')).to.equal(
      'alias второй еще конец метка пункт раздел сводка титул ярлык',
    );
  });

  it('lists the roles of a word in their order, each once', () => {
    const index = indexOf([
      role('Продажи', { summary: 'продажи и ПРОДАЖИ' }),
      role('Закупки'),
      role('продажи', { alias: 'Продажи' }),
    ]);
    expect(Object.fromEntries(positionsIn(index))).to.deep.equal({
      продажи: [0, 2],
      и: [0],
      закупки: [1],
    });
    expect(index.size).to.equal(3);
  });

  it('can be interrupted after each role', () => {
    const work = indexRoles(ru.roles);
    for (const { id } of ru.roles) expect(work.next().done, id).to.equal(false);
    expect(work.next().done).to.equal(true);
  });

  it('makes an index of no roles, in which nothing is found', () => {
    expect([...search(indexOf([]), readQuery('любая'))]).to.deep.equal([]);
  });
});

describe('readQuery', () => {
  it('reads words in any spelling, each once', () => {
    expect(readQuery('  Ключевой-партнёр, КЛЮЧЕВОЙ! ')).to.deep.equal(['ключевой', 'партнер']);
  });

  it('reads nothing from what has no word', () => {
    for (const text of ['', '   ', '+++', '—', '🙂', '\u0301']) {
      expect(readQuery(text), text).to.have.length(0);
    }
  });

  it('reads the first 12 words', () => {
    const words = Array.from({ length: 20 }, (_, number) => `w${number}`);
    expect(readQuery(words.join(' '))).to.deep.equal(words.slice(0, 12));
  });

  it('passes over most of what is too long to be a query', () => {
    expect(readQuery('а'.repeat(10_000_000))[0]).to.have.length(1000);
    expect(readQuery(`${' '.repeat(10_000_000)}а`)).to.have.length(0);
  });
});

describe('search', () => {
  const find = finder(
    'Руководитель отдела продаж',
    'Менеджер по работе с партнёрами',
    'Key-Account Manager',
    'Разработчик 1С и C++',
    'Чужо\u0438\u0306 менеджер продаж',
  );
  const cases: [name: string, query: string, found: number[]][] = [
    ['a word', 'руководитель', [0]],
    ['the beginning of a word', 'мен', [1, 4]],
    ['one letter', 'к', []],
    ['capitals', 'МЕНЕДЖЕР ПО', [1]],
    ['several words in any order', 'продаж отдел', [0]],
    ['all of several words, not one of them', 'менеджер отдела', []],
    ['е for ё', 'партнерами', [1]],
    ['ё for е', 'мёнеджер', [1, 4]],
    ['a part of a word with a hyphen', 'account', [2]],
    ['a word with a hyphen', 'key-account', [2]],
    ['letters and digits', '1с', [3]],
    ['what stands beside signs', 'C++', [3]],
    ['й, composed', 'чужой', [4]],
    ['й, decomposed', 'ЧУЖО\u0418\u0306', [4]],
    ['no end of a word', 'водитель', []],
    ['all for nothing', ' … ', [0, 1, 2, 3, 4]],
  ];
  for (const [name, query, found] of cases) {
    it(`finds ${name}: ${JSON.stringify(query)}`, () => {
      expect(find(query)).to.deep.equal(found);
    });
  }

  it('finds the words of a query in different texts of a role', () => {
    const section = { title: 'Подбор', items: ['Опыт переговоров'] };
    const index = indexOf([role('Директор', { alias: 'Director', sections: [section] })]);
    expect([...search(index, readQuery('опыт dir подб дирек'))]).to.deep.equal([0]);
  });

  it('leaves no role out that has all the words of the query beside others', () => {
    // A role that has the second word and not the first must not count as one that has both.
    expect(finder('б', 'а', 'а б', 'б а', 'б б')('а б')).to.deep.equal([2, 3]);
  });

  it('finds every role of the built-in catalogue by each word of it, typed to any length', () => {
    const index = indexOf(ru.roles);
    ru.roles.forEach(({ title, alias = '', summary = '' }, position) => {
      for (const word of wordsIn(`${title} ${alias} ${summary}`)) {
        for (let length = 1; length <= word.length; length += 1) {
          const found = search(index, readQuery(word.slice(0, length)));
          expect(found.has(position), `${word.slice(0, length)} for ${title}`).to.equal(true);
        }
      }
    });
  });

  it('finds any title by its own words, in any order, each typed to any length', () => {
    // WebKit's regular expressions take two such letters, of scripts that no word has both of, for a pair of surrogates.
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/[\uf900-\ufbff][\ufc00-\uffff]/.test(one));
    const titles = fc.array(text, { minLength: 1, maxLength: 5 });
    const lengths = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(titles, lengths, (all, numbers) => {
        // Composed: half of a decomposed letter can be another one, as и is of й.
        const words = wordsIn(fold(all[0]!)).slice(0, numbers.length);
        const typed = words
          .map((word, at) => word.slice(0, 1 + (numbers[at]! % word.length)))
          // Half of a letter beyond the first plane of Unicode is none.
          .filter((word) => !/\p{Cs}/u.test(word));
        expect(finder(...all)(typed.sort().join(' '))).to.include(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('search: a typo', () => {
  const find = finder('Менеджер партнёрских продаж', 'Склад', 'Товар', 'Логист');
  const cases: [name: string, query: string, found: number[]][] = [
    ['left out', 'менджер', [0]],
    ['left out at the beginning', 'енеджер', [0]],
    ['left out of five', 'товр', [2]],
    ['too many', 'менедджер', [0]],
    ['too many at the beginning', 'ъменеджер', [0]],
    ['too many at the end', 'складъ', [1]],
    ['another one', 'минеджер', [0]],
    ['another one at the beginning', 'пенеджер', [0]],
    ['another one at the end', 'менеджеп', [0]],
    ['swapped with the next', 'менедежр', [0]],
    ['swapped at the beginning', 'емнеджер', [0]],
    ['swapped at the end', 'менеджре', [0]],
    ['in what is typed so far', 'менид', [0]],
    ['in one of several words', 'продаж менеждер', [0]],
    ['in each of several words', 'придаж менеждер', [0]],
    ['in a word with ё', 'партнйорских', []],
    ['twice in a word', 'минеджир', []],
    ['in a word of four', 'тавр', []],
    ['in what is no beginning', 'енеджар', []],
  ];
  for (const [name, query, found] of cases) {
    it(`${found.length ? 'finds' : 'does not find'} a letter ${name}: ${query}`, () => {
      expect(find(query)).to.deep.equal(found);
    });
  }

  it('is not looked for where a word begins with what was typed', () => {
    const titles = ['Продажа', 'Продано', 'Придача'];
    expect(finder(...titles)('прода')).to.deep.equal([0, 1]);
    expect(finder(...titles)('придача')).to.deep.equal([2]);
    expect(finder(...titles)('преда')).to.deep.equal([0, 1, 2]);
  });

  it('is looked for in the whole index, not in each role', () => {
    // "sales" is right in the second role: what resembles it in the first is another word.
    expect(finder('Salas manager', 'Sales manager')('sales manager')).to.deep.equal([1]);
  });

  /** How many letters to change, leave out, put in or swap (optimal string alignment): the definition. */
  const distance = (a: string, b: string): number => {
    const rows: number[][] = [];
    for (let i = 0; i <= a.length; i += 1) {
      rows.push([]);
      for (let j = 0; j <= b.length; j += 1) {
        const options = [
          i && j ? rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]) : i + j,
          i ? rows[i - 1]![j]! + 1 : j,
          j ? rows[i]![j - 1]! + 1 : i,
        ];
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          options.push(rows[i - 2]![j - 2]! + 1);
        }
        rows[i]!.push(Math.min(...options));
      }
    }
    return rows[a.length]![b.length]!;
  };

  it('is exactly what one change makes of a beginning of a word', () => {
    // Few letters, so that words resemble each other and the same letters come in a row.
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), minLength: 1, maxLength: 9 });
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, word, (titles, typed) => {
        const resembles = (title: string): boolean =>
          Array.from(title).some((_, last) => {
            const beginning = title.slice(0, last + 1);
            return (
              Math.max(typed.length, beginning.length) >= 5 && distance(typed, beginning) === 1
            );
          });
        const begins = (title: string): boolean => title.startsWith(typed);
        const fits = titles.some(begins) ? begins : resembles;
        const expected = titles.flatMap((title, position) => (fits(title) ? [position] : []));
        expect(finder(...titles)(typed)).to.deep.equal(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('anywhere in a word of five or more letters of the built-in catalogue finds its role', () => {
    const index = indexOf(ru.roles);
    const words = ru.roles.flatMap(({ title, alias = '' }, position) =>
      wordsIn(`${title} ${alias}`)
        .map(fold)
        .filter((word) => word.length >= 5)
        .map((word) => ({ word, position })),
    );
    const all = [...positionsIn(index).keys()];
    const begins = (typed: string): boolean => all.some((word) => word.startsWith(typed));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.constantFrom('left out', 'too many', 'another', 'swapped'),
        ({ word, position }, number, kind) => {
          const at = number % word.length;
          const [before, here, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
          const typed = {
            'left out': before + after,
            'too many': `${before}ъ${here}${after}`,
            another: `${before}ъ${after}`,
            swapped: before + after.slice(0, 1) + here + after.slice(1),
          }[kind];
          fc.pre(!begins(typed));
          expect(search(index, readQuery(typed)).has(position), typed).to.equal(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('matchesIn', () => {
  /** A text with its matches in brackets. */
  const marked = (text: string, query: string, ...others: string[]): string => {
    const index = indexOf([text, ...others].map((title) => role(title)));
    let end = 0;
    let result = '';
    for (const [from, to] of matchesIn(text, readQuery(query), index)) {
      result += `${text.slice(end, from)}[${text.slice(from, to)}]`;
      end = to;
    }
    return result + text.slice(end);
  };

  const cases: [name: string, text: string, query: string, expected: string][] = [
    ['what was typed', 'Менеджер по продажам', 'прод', 'Менеджер по [прод]ажам'],
    ['each place', 'Продажи, продажи и отпродажи', 'про', '[Про]дажи, [про]дажи и отпродажи'],
    ['each word of the query', 'Менеджер по продажам', 'прод мен', '[Мен]еджер по [прод]ажам'],
    ['the longer of two', 'Продажи', 'п прода про', '[Прода]жи'],
    ['ё for е', 'Пчёлы и ёлки', 'пче ел', '[Пчё]лы и [ёл]ки'],
    ['a decomposed й', 'чужо\u0438\u0306\u0301 край', 'чужой', '[чужо\u0438\u0306\u0301] край'],
    ['a decomposed ё', 'е\u0308лка', 'е', '[е\u0308]лка'],
    ['a word with soft hyphens', 'про\u00adдажи', 'прод', '[про\u00adд]ажи'],
    ['words beside signs', 'C++ / 1С', '1с c', '[C]++ / [1С]'],
    ['what comes after letters of two units', '𝒜🙂 key-account', 'acc', '𝒜🙂 key-[acc]ount'],
    ['the whole word for a typo', 'Менеджер, менеджеры', 'минедж', '[Менеджер], [менеджеры]'],
    ['nothing for nothing', 'Менеджер', ' ', 'Менеджер'],
    ['nothing where nothing fits', 'Менеджер', 'склад', 'Менеджер'],
  ];
  for (const [name, text, query, expected] of cases) {
    it(`marks ${name}`, () => {
      expect(marked(text, query)).to.equal(expected);
    });
  }

  it('marks no word with a typo where another role has the word as typed', () => {
    expect(marked('Придача', 'прода')).to.equal('[Придача]');
    expect(marked('Придача', 'прода', 'Продажа')).to.equal('Придача');
  });

  it('marks something in each role that is found, and for each word of the query', () => {
    const unit = fc.constantFrom('а', 'Б', 'ё', 'е\u0308', '\u0438\u0306', 'й', '\u00ad', ' ');
    const text = fc.string({ unit, maxLength: 15 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (titles, typed) => {
        const index = indexOf(titles.map((title) => role(title)));
        const query = readQuery(typed);
        const found = search(index, query);
        titles.forEach((title, position) => {
          const isMarkedByAll = query.every((word) => matchesIn(title, [word], index).length > 0);
          expect(found.has(position)).to.equal(isMarkedByAll);
          let last = 0;
          for (const [start, end] of matchesIn(title, query, index)) {
            expect(start).to.be.within(last, end - 1);
            last = end;
          }
          expect(last).to.be.within(0, title.length);
        });
      }),
      { numRuns: 500 },
    );
  });
});
