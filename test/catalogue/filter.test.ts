import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  findRoles,
  isRestricted,
  levelsOf,
  tagsOf,
  widenings,
  type Filter,
} from '../../src/catalogue/filter.js';
import { indexRoles, type RoleIndex } from '../../src/catalogue/search.js';
import type { Role } from '../../src/catalogue/types.js';

const role = (title: string, level: number, ...tags: string[]): Role => ({
  id: title,
  title,
  level,
  tags,
});

const roles: readonly Role[] = [
  role('Директор', 1),
  role('Руководитель продаж', 2, 'офис', 'B2B'),
  role('Менеджер продаж', 3, 'офис'),
  role('Агент', 3, 'поле', 'B2B'),
  { id: 'no-tags', title: 'Менеджер салона', level: 10 },
];

const indexOf = (some: readonly Role[]): RoleIndex => {
  const work = indexRoles(some);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

const index = indexOf(roles);

describe('isRestricted', () => {
  it('says no for a filter without a word, a level and a tag', () => {
    for (const query of ['', '  ', '—']) expect(isRestricted({ query })).to.equal(false);
    expect(isRestricted({ query: '', level: undefined, tag: undefined })).to.equal(false);
  });

  it('says yes for each of them', () => {
    expect(isRestricted({ query: 'а' })).to.equal(true);
    expect(isRestricted({ query: '', level: 1 })).to.equal(true);
    expect(isRestricted({ query: '', tag: 'офис' })).to.equal(true);
  });
});

describe('findRoles', () => {
  const cases: [name: string, filter: Filter, found: number[] | undefined][] = [
    ['nothing', { query: '' }, undefined],
    ['a query without a word', { query: ' … ' }, undefined],
    ['a query', { query: 'менеджер' }, [2, 4]],
    ['a level', { query: '', level: 3 }, [2, 3]],
    ['a tag', { query: '', tag: 'B2B' }, [1, 3]],
    ['a level and a tag', { query: '', level: 3, tag: 'офис' }, [2]],
    ['a query and a level', { query: 'продаж', level: 2 }, [1]],
    ['a query, a level and a tag', { query: 'продаж', level: 3, tag: 'офис' }, [2]],
    ['what no role has together', { query: 'директор', level: 3 }, []],
    ['a level that no role has', { query: '', level: 7 }, []],
    ['a tag that no role has', { query: '', tag: 'b2b' }, []],
  ];
  for (const [name, filter, found] of cases) {
    it(`finds what ${name} leaves`, () => {
      const result = findRoles(roles, index, filter);
      expect(result && [...result]).to.deep.equal(found);
    });
  }

  it('needs no index for a level and a tag', () => {
    const result = findRoles(roles, undefined, { query: '', level: 3, tag: 'B2B' });
    expect([...(result ?? [])]).to.deep.equal([3]);
    expect(findRoles(roles, undefined, { query: '' })).to.equal(undefined);
  });

  it('does not compile with a query and without an index', () => {
    const filter: Filter = { query: 'директор' };
    // @ts-expect-error: there may be a query in it.
    expect(findRoles(roles, undefined, filter)?.size).to.not.equal(1);
  });

  it('finds no more with a restriction than without it', () => {
    const filters = fc.record({
      query: fc.constantFrom('', 'м', 'менеджер', 'прод', 'мениджер', 'склад'),
      level: fc.option(fc.constantFrom(1, 2, 3, 4, 10), { nil: undefined }),
      tag: fc.option(fc.constantFrom('офис', 'B2B', 'поле', 'нет'), { nil: undefined }),
    });
    const found = (filter: Filter): number[] => [
      ...(findRoles(roles, index, filter) ?? roles.keys()),
    ];
    fc.assert(
      fc.property(filters, (filter) => {
        const { query, level, tag } = filter;
        const [byQuery, byLevel, byTag] = [
          found({ query }),
          found({ query: '', level }),
          found({ query: '', tag }),
        ];
        const byAll = byQuery.filter((at) => byLevel.includes(at) && byTag.includes(at));
        expect(found(filter)).to.deep.equal(byAll);
      }),
    );
  });
});

describe('levelsOf', () => {
  it('lists the levels that roles have, from the top, with how many have each', () => {
    expect(levelsOf([...roles].reverse())).to.deep.equal([
      { value: 1, count: 1 },
      { value: 2, count: 1 },
      { value: 3, count: 2 },
      { value: 10, count: 1 },
    ]);
    expect(levelsOf([])).to.deep.equal([]);
  });
});

describe('tagsOf', () => {
  it('lists the tags that roles have, with how many have each', () => {
    expect(tagsOf(roles, 'ru')).to.deep.equal([
      { value: 'офис', count: 2 },
      { value: 'поле', count: 1 },
      { value: 'B2B', count: 2 },
    ]);
    expect(tagsOf([], 'ru')).to.deep.equal([]);
  });

  it('sorts them as the language does', () => {
    const tagged = [role('A', 1, 'zebra', 'ärm', 'яма', 'ёж', 'ель', 'жук', 'Ant')];
    const sorted = (lang: string): string =>
      tagsOf(tagged, lang)
        .map((tag) => tag.value)
        .join(' ');
    expect(sorted('ru')).to.equal('ёж ель жук яма Ant ärm zebra');
    expect(sorted('sv')).to.equal('Ant zebra ärm ёж ель жук яма');
  });

  it('counts a role once that has a tag twice, and offers no empty tag', () => {
    expect(tagsOf([role('A', 1, 'x', '', 'x')], 'en')).to.deep.equal([{ value: 'x', count: 1 }]);
  });

  it('takes a tag that is called like a property', () => {
    expect(tagsOf([role('A', 1, '__proto__')], 'en')).to.deep.equal([
      { value: '__proto__', count: 1 },
    ]);
  });
});

describe('widenings', () => {
  const cases: [name: string, filter: Filter, expected: Record<string, number>][] = [
    ['either of two', { query: 'директор', level: 3 }, { query: 2, level: 1 }],
    ['one of three', { query: 'директор', level: 1, tag: 'офис' }, { tag: 1 }],
    ['the query where it is alone', { query: 'склад' }, { query: 5 }],
    ['the level where it is alone', { query: '', level: 7 }, { level: 5 }],
    ['the tag where it is alone', { query: '—', tag: 'нет' }, { tag: 5 }],
    ['none where one is not enough', { query: 'склад', level: 7 }, {}],
    ['none where there is no restriction', { query: '' }, {}],
  ];
  for (const [name, filter, expected] of cases) {
    it(`offers ${name}`, () => {
      const offered = widenings(roles, index, filter);
      expect(offered).to.deep.equal(
        Object.entries(expected).map(([without, count]) => ({ without, count })),
      );
    });
  }

  it('needs no index for a level and a tag', () => {
    expect(widenings(roles, undefined, { query: '', level: 2, tag: 'поле' })).to.deep.equal([
      { without: 'level', count: 1 },
      { without: 'tag', count: 1 },
    ]);
  });

  it('offers nothing where there are no roles at all', () => {
    expect(widenings([], indexOf([]), { query: 'а', level: 1 })).to.deep.equal([]);
  });
});
