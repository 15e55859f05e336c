import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { catalogueSchema } from '../../src/catalogue/schema.js';
import type { Catalogue, CatalogueIssue, ShownCatalogue } from '../../src/catalogue/types.js';
import { validateCatalogue, validateCatalogueSteps } from '../../src/catalogue/validate.js';

const lines = (issues: readonly CatalogueIssue[]): string[] =>
  issues.map(({ path, message }) => `${path}: ${message}`);

const issuesOf = (value: unknown): string[] => {
  const result = validateCatalogue(value);
  return 'issues' in result ? lines(result.issues) : [];
};

const accepted = (value: unknown): { catalogue: Catalogue; warnings: string[] } => {
  const result = validateCatalogue(value);
  if ('issues' in result) throw new Error(lines(result.issues).join('\n'));
  return { catalogue: result.catalogue, warnings: lines(result.warnings) };
};

const role = (more: object = {}): object => ({ id: 'a', title: 'A', level: 1, ...more });
const one = (more: object = {}): object => ({ version: 1, roles: [role(more)] });
const many = (roles: unknown): object => ({ version: 1, roles });

/** Frozen all the way down: a change to the input would throw. */
const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || !value || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

const full = {
  version: 1,
  lang: 'en',
  title: 'Roles',
  intro: 'All of them.',
  levels: [{ level: 1, title: 'Level 1', text: 'The top' }, { level: 2 }],
  roles: [
    {
      id: 'leader',
      title: 'Leader',
      alias: 'Sales Leader',
      level: 1,
      summary: 'Leads.',
      reportsTo: null,
      tags: ['top'],
      sections: [{ title: 'Hiring', items: ['Experience'] }],
    },
    { id: 'seller', title: 'Seller', level: 20, reportsTo: 'leader', tags: [], sections: [] },
  ],
};

describe('validateCatalogue: what fits', () => {
  it('takes every field', () => {
    expect(accepted(full)).to.deep.equal({ catalogue: full, warnings: [] });
  });

  it('takes the least: a version and a role with id, title and level', () => {
    expect(accepted(one())).to.deep.equal({ catalogue: one(), warnings: [] });
  });

  it('ignores unknown keys, at every depth', () => {
    const value: unknown = JSON.parse(
      '{"$schema":"x","version":1,"more":{"__proto__":{}},"__proto__":{"title":"T"},' +
        '"roles":[{"id":"a","title":"A","level":1,"constructor":5,"__proto__":{"alias":"B"},' +
        '"sections":[{"title":"S","items":[],"x":1}]}]}',
    );
    const { catalogue, warnings } = accepted(value);
    expect(warnings).to.deep.equal([]);
    expect(catalogue).to.deep.equal(one({ sections: [{ title: 'S', items: [] }] }));
    expect(catalogue.title).to.equal(undefined);
    expect(catalogue.roles[0]!.alias).to.equal(undefined);
  });

  it('leaves out what is only for ourselves to say', () => {
    expect(accepted({ ...one(), sectionsState: 'later' }).catalogue).to.deep.equal(one());
  });

  it('takes a field that is there and undefined as one that is not there', () => {
    expect(accepted(one({ alias: undefined, reportsTo: undefined })).warnings).to.deep.equal([]);
  });

  it('takes ids that are names of properties of every object', () => {
    const roles = [
      role({ id: '__proto__' }),
      role({ id: 'constructor', reportsTo: '__proto__' }),
      role({ id: 'toString', reportsTo: 'constructor' }),
    ];
    expect(accepted(many(roles))).to.deep.equal({ catalogue: many(roles), warnings: [] });
    expect(accepted(one({ reportsTo: 'hasOwnProperty' })).warnings).to.have.length(1);
  });

  it('takes 100,000 roles', () => {
    const roles = Array.from({ length: 100_000 }, (_, index) => role({ id: String(index) }));
    expect(accepted(many(roles)).catalogue.roles).to.have.length(100_000);
  });

  it('leaves the input as it is and shares nothing with it that it could change', () => {
    const value = structuredClone(full);
    value.roles[0]!.alias = 5 as unknown as string;
    value.roles[1]!.reportsTo = 'nobody';
    const before = structuredClone(value);
    freeze(value);
    const { catalogue } = accepted(value);
    expect(value).to.deep.equal(before);
    expect(catalogue.roles[0]).to.not.equal(value.roles[0]);
    expect(catalogue.roles[0]!.tags).to.not.equal(value.roles[0]!.tags);
  });

  it('makes no function out of text, which a strict CSP would report', () => {
    const { Function: original } = window;
    let calls = 0;
    window.Function = new Proxy(original, {
      construct: (target, parts: string[]) => {
        calls += 1;
        return new target(...parts);
      },
    });
    try {
      accepted(full);
    } finally {
      window.Function = original;
    }
    expect(calls).to.equal(0);
  });
});

describe('validateCatalogue: what does not fit', () => {
  const VERSION = 'version: expected 1, got nothing';
  const ROLES = 'roles: expected a list of 1 to 100,000 roles, got';
  const cases: [name: string, value: unknown, ...issues: string[]][] = [
    ['nothing', undefined, ': expected an object, got nothing'],
    ['null', null, ': expected an object, got null'],
    ['a number', 5, ': expected an object, got 5'],
    ['a text', 'roles', ': expected an object, got "roles"'],
    ['a list', [full], ': expected an object, got a list'],
    ['an empty object', {}, VERSION, `${ROLES} nothing`],
    ['version 2', { ...one(), version: 2 }, 'version: expected 1, got 2'],
    ['version "1"', { ...one(), version: '1' }, 'version: expected 1, got "1"'],
    ['roles as an object', many({}), `${ROLES} an object`],
    ['roles as null', many(null), `${ROLES} null`],
    ['no roles', many([]), `${ROLES} a list of 0`],
    [
      'too many roles',
      many(Array.from({ length: 100_001 }, (_, index) => role({ id: String(index) }))),
      `${ROLES} a list of 100001`,
    ],
    [
      'roles of other kinds',
      many([role(), null, 'seller', [role()]]),
      'roles[1]: expected an object, got null',
      'roles[2]: expected an object, got "seller"',
      'roles[3]: expected an object, got a list',
    ],
    [
      'an empty role',
      many([{}]),
      'roles[0].id: expected a text, got nothing',
      'roles[0].title: expected a text, got nothing',
      'roles[0].level: expected a whole number from 1 to 20, got nothing',
    ],
    ['an id that is a number', one({ id: 5 }), 'roles[0].id: expected a text, got 5'],
    ['an empty id', one({ id: '' }), 'roles[0].id: expected a text that is not empty, got ""'],
    [
      'an empty title',
      one({ title: '' }),
      'roles[0].title: expected a text that is not empty, got ""',
    ],
    ['a title as a list', one({ title: [] }), 'roles[0].title: expected a text, got a list'],
    ['a title as an object', one({ title: {} }), 'roles[0].title: expected a text, got an object'],
    ['a title as true', one({ title: true }), 'roles[0].title: expected a text, got true'],
    ...['three', '1', '', null, 0, 21, -1, 1.5, 1e300, true, [], {}].map(
      (level): [string, unknown, string] => [
        `the level ${JSON.stringify(level)}`,
        many([role(), role({ id: 'b' }), role({ id: 'c' }), role({ id: 'd', level })]),
        `roles[3].level: expected a whole number from 1 to 20, got ${
          Array.isArray(level)
            ? 'a list'
            : level && typeof level === 'object'
              ? 'an object'
              : JSON.stringify(level)
        }`,
      ],
    ),
  ];
  for (const [name, value, ...issues] of cases) {
    it(name, () => {
      expect(issuesOf(value)).to.deep.equal(issues);
    });
  }

  it('names a repeated id with the place where it came first', () => {
    const ids = ['a', 'b', 'x', 'c', 'x', 'x'];
    expect(issuesOf(many(ids.map((id) => role({ id }))))).to.deep.equal([
      'roles[4].id: expected an id of its own, got "x" again (first at roles[2])',
      'roles[5].id: expected an id of its own, got "x" again (first at roles[2])',
    ]);
  });

  it('names empty and missing ids as such, not as repeated', () => {
    const empty = 'expected a text that is not empty, got ""';
    expect(issuesOf(many([role({ id: '' }), role({ id: '' })]))).to.deep.equal([
      `roles[0].id: ${empty}`,
      `roles[1].id: ${empty}`,
    ]);
    expect(issuesOf(many([role({ id: undefined }), role({ id: undefined })]))).to.deep.equal([
      'roles[0].id: expected a text, got nothing',
      'roles[1].id: expected a text, got nothing',
    ]);
  });

  it('names repeated ids together with other faults, required fields first', () => {
    const roles = [role({ alias: 5 }), role({ level: 'x' }), role({ id: 'b', reportsTo: 'z' })];
    expect(issuesOf({ ...many(roles), version: 3, title: null })).to.deep.equal([
      'version: expected 1, got 3',
      'roles[1].level: expected a whole number from 1 to 20, got "x"',
      'roles[1].id: expected an id of its own, got "a" again (first at roles[0])',
      'title: expected a text, got null',
      'roles[0].alias: expected a text, got 5',
      'roles[2].reportsTo: expected the id of a role above this one or null, got "z"',
    ]);
  });

  it('cuts a long text at 40 characters, and never within one', () => {
    const got = (id: string): string | undefined => issuesOf(one({ level: id }))[0]?.slice(58);
    expect(got('a'.repeat(40))).to.equal(JSON.stringify('a'.repeat(40)));
    expect(got('a'.repeat(41))).to.equal(JSON.stringify(`${'a'.repeat(40)}…`));
    expect(got('😀'.repeat(50))).to.equal(JSON.stringify(`${'😀'.repeat(40)}…`));
    expect(got('"a\n\u2028"')).to.equal(JSON.stringify('"a\n\u2028"'));
    expect(got('\n'.repeat(99))).to.equal(JSON.stringify(`${'\n'.repeat(40)}…`));
  });

  it('lists 100 issues and counts the rest', () => {
    const roles = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({ id: String(index), title: 'A' }));
    expect(issuesOf(many(roles(100)))).to.have.length(100);
    const issues = issuesOf(many(roles(1234)));
    expect(issues).to.have.length(101);
    expect(issues[99]).to.match(/^roles\[99\]/);
    expect(issues[100]).to.equal(': … and 1134 more');
  });
});

describe('validateCatalogue: a fault in an optional field costs that field', () => {
  const TEXT = 'expected a text, got';
  const cases: [name: string, change: object, left: object, ...warnings: string[]][] = [
    ['alias', { alias: 5 }, {}, `alias: ${TEXT} 5`],
    ['alias: null', { alias: null }, {}, `alias: ${TEXT} null`],
    ['summary', { summary: ['x'] }, {}, `summary: ${TEXT} a list`],
    [
      'reportsTo',
      { reportsTo: 5 },
      {},
      'reportsTo: expected the id of a role above this one or null, got 5',
    ],
    ['tags', { tags: 'x' }, {}, 'tags: expected a list, got "x"'],
    [
      'one tag',
      { tags: ['x', 5, 'y', {}] },
      {},
      `tags[1]: ${TEXT} 5`,
      `tags[3]: ${TEXT} an object`,
    ],
    ['sections', { sections: {} }, {}, 'sections: expected a list, got an object'],
    [
      'one section',
      { alias: 'A', sections: [{ title: 'S', items: [] }, null] },
      { alias: 'A' },
      'sections[1]: expected an object, got null',
    ],
    [
      "a section's title and items",
      { sections: [{ title: '', items: 'x' }, {}] },
      {},
      'sections[0].title: expected a text that is not empty, got ""',
      'sections[0].items: expected a list, got "x"',
      `sections[1].title: ${TEXT} nothing`,
      'sections[1].items: expected a list, got nothing',
    ],
    [
      "a section's item",
      { sections: [{ title: 'S', items: ['a', 1] }] },
      {},
      `sections[0].items[1]: ${TEXT} 1`,
    ],
    [
      'three fields at once',
      { alias: 1, summary: 2, tags: 3, level: 4 },
      { level: 4 },
      `alias: ${TEXT} 1`,
      `summary: ${TEXT} 2`,
      'tags: expected a list, got 3',
    ],
  ];
  for (const [name, change, left, ...warnings] of cases) {
    it(`of a role: ${name}`, () => {
      expect(accepted(one(change))).to.deep.equal({
        catalogue: one(left),
        warnings: warnings.map((warning) => `roles[0].${warning}`),
      });
    });
  }

  const LEVEL = 'level: expected a whole number from 1 to 20, got';
  const catalogueCases: [name: string, change: object, left: object, ...warnings: string[]][] = [
    ['lang', { lang: 5 }, {}, `lang: ${TEXT} 5`],
    ['title', { title: false }, {}, `title: ${TEXT} false`],
    ['intro', { intro: {}, lang: 'ru' }, { lang: 'ru' }, `intro: ${TEXT} an object`],
    ['levels', { levels: 'x' }, {}, 'levels: expected a list, got "x"'],
    ['one level', { levels: [1] }, {}, 'levels[0]: expected an object, got 1'],
    [
      "a level's title and text",
      {
        levels: [
          { level: 1, title: 5, text: 'T' },
          { level: 2, title: 'L', text: null },
        ],
      },
      {
        levels: [
          { level: 1, text: 'T' },
          { level: 2, title: 'L' },
        ],
      },
      `levels[0].title: ${TEXT} 5`,
      `levels[1].text: ${TEXT} null`,
    ],
    [
      'all levels, where one has no number, although another has only a faulty text',
      { levels: [{ level: 0 }, { level: 2, text: 5 }, { level: 3 }, {}] },
      {},
      `levels[0].${LEVEL} 0`,
      `levels[1].text: ${TEXT} 5`,
      `levels[3].${LEVEL} nothing`,
    ],
  ];
  for (const [name, change, left, ...warnings] of catalogueCases) {
    it(`of the catalogue: ${name}`, () => {
      const result = accepted({ ...one(), ...change });
      expect(result).to.deep.equal({ catalogue: { ...one(), ...left }, warnings });
    });
  }

  it('lists 100 warnings and counts the rest', () => {
    const roles = Array.from({ length: 20_000 }, (_, id) => role({ id: String(id), alias: id }));
    const { catalogue, warnings } = accepted(many(roles));
    expect(catalogue.roles).to.have.length(20_000);
    expect(warnings).to.have.length(101);
    expect(warnings[100]).to.equal(': … and 19900 more');
  });

  it('still counts the roles when fields were lost', () => {
    const roles = Array.from({ length: 100_001 }, (_, id) => role({ id: String(id), alias: 5 }));
    expect(issuesOf(many(roles))[0]).to.equal(
      'roles: expected a list of 1 to 100,000 roles, got a list of 100001',
    );
  });
});

describe('validateCatalogue: reportsTo', () => {
  /** `a>b c` is a role `a` that reports to `b`, and a role `c`. */
  const ways = (text: string): { left: string; warnings: string[] } => {
    const roles = text.split(' ').map((way) => {
      const [id, reportsTo] = way.split('>');
      return role({ id, reportsTo });
    });
    const { catalogue, warnings } = accepted(many(roles));
    const left = catalogue.roles
      .map(({ id, reportsTo }) => (reportsTo ? `${id}>${reportsTo}` : id))
      .join(' ');
    return { left, warnings };
  };
  const warning = (index: number, id: string): string =>
    `roles[${index}].reportsTo: expected the id of a role above this one or null, got "${id}"`;

  it('keeps what ends at the top, whatever the order', () => {
    for (const text of ['a>b b>c c d>b', 'c a>b b>c d>a', 'a b>a c>b']) {
      expect(ways(text)).to.deep.equal({ left: text, warnings: [] });
    }
  });

  it('drops one that names no role', () => {
    expect(ways('a>x b>a')).to.deep.equal({ left: 'a b>a', warnings: [warning(0, 'x')] });
    expect(ways('a>A')).to.deep.equal({ left: 'a', warnings: [warning(0, 'A')] });
  });

  /** The warning for a role in a circle. */
  const round = (index: number, id: string): string =>
    `${warning(index, id)}, which leads back to this role`;

  it('drops one that names its own role', () => {
    expect(ways('a>a b>a')).to.deep.equal({ left: 'a b>a', warnings: [round(0, 'a')] });
  });

  it('drops those of every role in a circle, so that none is cut out at random', () => {
    expect(ways('a>b b>a')).to.deep.equal({
      left: 'a b',
      warnings: [round(0, 'b'), round(1, 'a')],
    });
    expect(ways('a>c b>a c>b')).to.deep.equal({
      left: 'a b c',
      warnings: [round(0, 'c'), round(1, 'a'), round(2, 'b')],
    });
  });

  it('keeps those of roles that hang below a circle', () => {
    expect(ways('v>u t>a a>b b>c c>a u>c')).to.deep.equal({
      left: 'v>u t>a a b c u>c',
      warnings: [round(2, 'b'), round(3, 'c'), round(4, 'a')],
    });
  });

  it('tells circles apart from each other and from roles without one', () => {
    expect(ways('a>b b>a c>d d>c e>x f>e g h>g')).to.deep.equal({
      left: 'a b c d e f>e g h>g',
      warnings: [round(0, 'b'), round(1, 'a'), round(2, 'd'), round(3, 'c'), warning(4, 'x')],
    });
  });

  it('drops every way in a circle and nothing else, whatever reports to what', () => {
    const some = fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (above) => {
        // By the plain definition, in square time: a role is in a circle if the way up comes back to it.
        const isLost = (start: number): boolean => {
          if (above[start]! >= above.length) return true;
          let index = above[start];
          for (let step = 0; index !== undefined && step < above.length; step += 1) {
            if (index === start) return true;
            index = above[index];
          }
          return false;
        };
        const text = above.map((id, index) => `${index}>${id}`).join(' ');
        const left = above.map((id, index) => (isLost(index) ? `${index}` : `${index}>${id}`));
        expect(ways(text).left).to.equal(left.join(' '));
      }),
      { numRuns: 500 },
    );
  });

  it('goes round a circle of 100,000 roles', () => {
    const roles = Array.from({ length: 100_000 }, (_, index) =>
      role({ id: String(index), reportsTo: String((index + 1) % 100_000) }),
    );
    const { catalogue, warnings } = accepted(many(roles));
    expect(catalogue.roles.every(({ reportsTo }) => reportsTo === undefined)).to.equal(true);
    expect(warnings[0]).to.equal(round(0, '1'));
    expect(warnings[100]).to.equal(': … and 99900 more');
  });

  it('drops an empty one, which no role can be called', () => {
    const { catalogue, warnings } = accepted(one({ reportsTo: '' }));
    expect(catalogue).to.deep.equal(one());
    expect(warnings).to.deep.equal([warning(0, '')]);
  });

  it('goes up a chain of 100,000 roles', () => {
    const roles = Array.from({ length: 100_000 }, (_, index) =>
      role({ id: String(index), reportsTo: String(index + 1) }),
    );
    expect(accepted(many(roles)).warnings).to.deep.equal([warning(99_999, '100000')]);
  });
});

describe('validateCatalogue: any value', () => {
  /** Throws where the result is neither a catalogue that fits nor at least one issue. */
  const check = (value: unknown): void => {
    const before = JSON.stringify(value);
    const result = validateCatalogue(value);
    if ('issues' in result) {
      expect(result.issues).to.not.have.length(0);
    } else {
      expect(catalogueSchema.safeParse(result.catalogue).success).to.equal(true);
      expect(validateCatalogue(result.catalogue)).to.deep.equal({ ...result, warnings: [] });
    }
    expect(JSON.stringify(value)).to.equal(before);
  };

  it('gives a catalogue or issues for any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), check), { numRuns: 500 });
  });

  it('gives a catalogue or issues for any value with the keys of a catalogue', () => {
    const keys = ['version', 'roles', 'levels', 'id', 'title', 'level', 'reportsTo', 'sections'];
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(1, 2, 21, 'a', 'b', '', null, 'title', 1.5),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys, '__proto__', 'tags', 'items'), tie('value')),
      ),
    }));
    fc.assert(fc.property(value, check), { numRuns: 1000 });
    const roles = fc.array(fc.dictionary(fc.constantFrom(...keys, 'tags'), value), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(roles, (some) => check(many(some))),
      { numRuns: 500 },
    );
  });

  it('gives a catalogue or issues for a catalogue in which one value has changed', () => {
    /** Every place in it, as a path. */
    const places = (value: unknown): string[][] =>
      typeof value === 'object' && value
        ? [[], ...Object.entries(value).flatMap(([k, v]) => places(v).map((rest) => [k, ...rest]))]
        : [[]];
    const change = (value: unknown, [key, ...rest]: string[], to: unknown): unknown => {
      if (key === undefined) return to;
      const copy = (
        Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
      ) as Record<string, unknown>;
      copy[key] = change(copy[key], rest, to);
      return copy;
    };
    const place = fc.constantFrom(...places(full));
    fc.assert(
      fc.property(place, fc.jsonValue(), place, fc.jsonValue(), (at, to, at2, to2) => {
        const first = change(full, at, to);
        check(first);
        if (JSON.stringify(at2).startsWith(JSON.stringify(at).slice(0, -1))) return;
        check(change(first, at2, to2));
      }),
      { numRuns: 500 },
    );
  });

  it('knows for every field of the schema whether a catalogue can do without it', () => {
    const required = [
      '',
      'version',
      'roles',
      'roles.0',
      'roles.0.id',
      'roles.0.title',
      'roles.0.level',
    ];
    const paths = [
      ['version'],
      ['lang'],
      ['title'],
      ['intro'],
      ['levels'],
      ['levels', '0'],
      ['levels', '0', 'level'],
      ['levels', '0', 'title'],
      ['levels', '0', 'text'],
      ['roles'],
      ['roles', '0'],
      ...Object.keys(full.roles[0]!).map((key) => ['roles', '0', key]),
    ];
    for (const path of paths) {
      const value = structuredClone(full);
      let owner: Record<string, unknown> = value;
      for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
      owner[path.at(-1)!] = Symbol.iterator;
      expect('issues' in validateCatalogue(value), path.join('.')).to.equal(
        required.includes(path.join('.')),
      );
    }
  });

  it('gives issues for a value that is nested without end', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 200_000; depth += 1) deep = depth % 2 ? [deep] : { roles: deep };
    for (const value of [deep, many(deep), many([deep]), one({ title: deep })]) {
      expect(issuesOf(value)).to.not.have.length(0);
    }
    expect(accepted(one({ tags: deep, x: deep })).warnings).to.have.length(1);
  });

  it('names a hole in a list, which only a program can leave', () => {
    const hole: unknown[] = ['a'];
    hole[2] = 'b';
    expect(accepted(one({ tags: hole })).warnings).to.deep.equal([
      'roles[0].tags[1]: expected a text, got nothing',
    ]);
    expect(issuesOf(many(Array(1)))).to.deep.equal(['roles[0]: expected an object, got nothing']);
  });

  it('gives issues for what is no JSON', () => {
    const circular: Record<string, unknown> = { version: 1 };
    circular.roles = [circular];
    for (const value of [NaN, 10n, Symbol('x'), () => 1, new Date(), new Map(), circular]) {
      expect(issuesOf(value)).to.not.have.length(0);
      expect(issuesOf(one({ level: value }))).to.have.length(1);
    }
  });
});

describe('validateCatalogueSteps', () => {
  const COUNT = 10_000;
  const ways: [name: string, above: (index: number) => number][] = [
    ['a chain', (index) => index + 1],
    ['a chain the other way round', (index) => index - 1],
    ['a circle', (index) => (index + 1) % COUNT],
    ['a circle the other way round', (index) => (index + COUNT - 1) % COUNT],
    ['circles of two', (index) => index ^ 1],
    ['orphans', () => COUNT],
    ['a star', () => 0],
  ];
  for (const [name, above] of ways) {
    it(`looks at few roles in one step: ${name}`, () => {
      let looks = 0;
      const roles = Array.from({ length: COUNT }, (_, index) =>
        role({ id: String(index), reportsTo: String(above(index)) }),
      );
      const watched = new Proxy(roles, {
        get(target, key) {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      const steps = validateCatalogueSteps(many(watched));
      let most = 0;
      let step = steps.next();
      while (!step.done) {
        most = Math.max(most, looks);
        looks = 0;
        step = steps.next();
      }
      expect(most).to.be.lessThan(300);
      expect(step.value).to.deep.equal(validateCatalogue(many(roles)));
    });
  }

  it('tells after each role how many are read', () => {
    const told: string[] = [];
    const roles = ['a', 'b', 'c'].map((id) => role({ id, level: id === 'b' ? 'x' : 1 }));
    const steps = validateCatalogueSteps(many(roles), (done, total) =>
      told.push(`${done}/${total}`),
    );
    while (!steps.next().done);
    expect(told).to.deep.equal(['1/3', '2/3', '3/3']);
  });

  it('reads no role of a list that is too long', () => {
    let told = 0;
    const roles = Array.from({ length: 100_001 }, (_, id) => role({ id: String(id) }));
    const steps = validateCatalogueSteps(many(roles), () => (told += 1));
    while (!steps.next().done);
    expect(told).to.equal(0);
  });

  describe('of a long catalogue, gives what it begins with before the rest is read', () => {
    const LONG = 1000;
    const roles = Array.from({ length: LONG }, (_, id) =>
      role({ id: String(id), level: id < 900 ? 2 : 1, summary: `Summary ${id}`, more: 1 }),
    );
    const previewOf = (value: unknown): [preview: ShownCatalogue | undefined, read: number] => {
      let preview: ShownCatalogue | undefined;
      let read = 0;
      const steps = validateCatalogueSteps(
        value,
        () => (read += 1),
        (given) => (preview = given),
      );
      while (!preview && !steps.next().done);
      return [preview, read];
    };

    it('with the first of the top level whole, and of the others what none is without', () => {
      const [preview, read] = previewOf({ ...many(roles), title: 'Roles' });
      expect(read).to.equal(0);
      expect([preview?.title, preview?.isPreview]).to.deep.equal(['Roles', true]);
      expect(preview?.roles.map(({ id }) => id)).to.deep.equal(roles.map((_, id) => String(id)));
      expect(preview?.roles[900]).to.deep.equal(role({ id: '900', summary: 'Summary 900' }));
      expect(preview?.roles[917]).to.have.property('summary');
      expect(preview?.roles[918]).to.deep.equal(role({ id: '918' }));
      expect(preview?.roles[0]).to.deep.equal(role({ id: '0', level: 2 }));
    });

    it('not where it does not fit, be it for the last role', () => {
      for (const last of [{ level: 0 }, { title: '' }, { id: '3' }, { id: undefined }]) {
        const [preview] = previewOf(many([...roles, role({ id: 'z', ...last })]));
        expect(preview, JSON.stringify(last)).to.equal(undefined);
      }
      expect(previewOf({ ...many(roles), version: 2 })[0]).to.equal(undefined);
    });

    it('not of a short one, which is read as soon', () => {
      expect(previewOf(many(roles.slice(0, 100)))[0]).to.equal(undefined);
    });
  });
});
