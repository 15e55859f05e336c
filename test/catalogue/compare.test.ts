import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  compareRoles,
  type ComparisonLabels,
  type ComparisonRow,
} from '../../src/catalogue/compare.js';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { role } from '../helpers/catalogues.js';

const labels: ComparisonLabels = {
  alias: 'International title',
  level: 'Level',
  reportsTo: 'Reports to',
  summary: 'Summary',
  tags: 'Tags',
  levelName: (level) => `Level ${level}`,
};

const compare = (roles: Role[], more: Partial<Catalogue> = {}): ComparisonRow[] =>
  compareRoles({ version: 1, roles, ...more }, roles, labels);

/** A row in one line: `≠ Level: Leaders | Level 2`. */
const lines = (rows: readonly ComparisonRow[]): string[] =>
  rows.map(({ label, cells, differs }) => {
    const texts = cells.map((cell) =>
      typeof cell === 'string' ? cell : (cell?.join(', ') ?? '–'),
    );
    return `${differs ? '≠' : '='} ${label}: ${texts.join(' | ')}`;
  });

const head = role('head', 1, {
  title: 'Head of sales',
  alias: 'Sales Leader',
  summary: 'Leads.',
  tags: ['office'],
  sections: [
    { title: 'Hiring', items: ['Has led before', 'Knows the market'] },
    { title: 'Tools', items: ['CRM'] },
  ],
});
const seller = role('seller', 3, {
  title: 'Seller',
  reportsTo: 'head',
  summary: 'Sells.',
  tags: ['office'],
  sections: [
    { title: 'Development', items: ['Closing'] },
    { title: ' tools', items: ['CRM '] },
  ],
});

describe('compareRoles', () => {
  it('tells first what differs, then what is the same, each in the natural order', () => {
    const rows = compare([head, seller], { levels: [{ level: 1, title: 'Leaders' }] });
    expect(lines(rows)).to.deep.equal([
      '≠ International title: Sales Leader | –',
      '≠ Level: Leaders | Level 3',
      '≠ Reports to: – | Head of sales',
      '≠ Summary: Leads. | Sells.',
      '≠ Hiring: Has led before, Knows the market | –',
      '≠ Development: – | Closing',
      '= Tags: office | office',
      '= Tools: CRM | CRM',
    ]);
  });

  it('leaves out what no role says anything of', () => {
    const blank = { alias: ' ', summary: '\n', tags: [''], sections: [{ title: 'A', items: [] }] };
    expect(lines(compare([role('a', 1, blank), role('b', 1, { tags: [] })]))).to.deep.equal([
      '= Level: Level 1 | Level 1',
    ]);
  });

  it('takes three roles, of which one that is different makes the row differ', () => {
    const rows = compare([role('a', 2), role('b', 2), role('c', 3)]);
    expect(lines(rows)).to.deep.equal(['≠ Level: Level 2 | Level 2 | Level 3']);
  });

  it('takes what looks equal as equal: white space at the ends and line breaks do not count', () => {
    const summaries = ['Sells to\n  clients. ', 'Sells to clients.'];
    const rows = compare(summaries.map((summary, index) => role(String(index), 1, { summary })));
    expect(lines(rows)).to.include('= Summary: Sells to clients. | Sells to clients.');
  });

  it('takes the same items in another order, or cut in another way, as different', () => {
    const withTags = (...lists: string[][]): ComparisonRow[] =>
      compare(lists.map((tags, index) => role(String(index), 1, { tags })));
    expect(lines(withTags(['a', 'b'], ['b', 'a']))).to.include('≠ Tags: a, b | b, a');
    expect(lines(withTags(['a', 'b'], ['a, b']))).to.include('≠ Tags: a, b | a, b');
    expect(lines(withTags(['a', 'b'], ['a b']))).to.include('≠ Tags: a, b | a b');
  });

  it('finds a section by its title in any case, and joins those of one role', () => {
    const ru = role('a', 1, {
      sections: [
        { title: 'Найм', items: ['опыт'] },
        { title: 'НАЙМ ', items: ['речь'] },
      ],
    });
    const other = role('b', 1, { sections: [{ title: 'найм', items: ['опыт', 'речь'] }] });
    expect(lines(compare([ru, other]))).to.include('= Найм: опыт, речь | опыт, речь');
  });

  it('keeps apart a section and a field of the same name', () => {
    const roles = ['a', 'b'].map((id) =>
      role(id, 1, { summary: id, sections: [{ title: 'Summary', items: ['x'] }] }),
    );
    expect(lines(compare(roles))).to.deep.equal([
      '≠ Summary: a | b',
      '= Level: Level 1 | Level 1',
      '= Summary: x | x',
    ]);
  });

  it('takes a level whose title is blank by its name, and a role above that is not there as none', () => {
    const roles = [role('a', 1, { reportsTo: 'nobody' }), role('b', 1, { reportsTo: null })];
    expect(lines(compare(roles, { levels: [{ level: 1, title: ' ' }] }))).to.deep.equal([
      '= Level: Level 1 | Level 1',
    ]);
  });

  it('takes titles and ids that are names of properties of every object', () => {
    const odd = role('__proto__', 1, {
      reportsTo: 'constructor',
      sections: [{ title: '__proto__', items: ['x'] }],
    });
    expect(lines(compare([odd, role('constructor', 1)]))).to.deep.equal([
      '≠ Reports to: Role constructor | –',
      '≠ __proto__: x | –',
      '= Level: Level 1 | Level 1',
    ]);
  });

  it('says of a role and itself that nothing differs, whatever the role', () => {
    const text = fc.constantFrom('', ' ', 'a', 'A', 'b\n', 'a, b');
    const anyRole = fc.record({
      id: fc.constantFrom('a', 'b'),
      title: text,
      alias: text,
      level: fc.integer({ min: 1, max: 20 }),
      summary: text,
      tags: fc.array(text, { maxLength: 3 }),
      sections: fc.array(fc.record({ title: text, items: fc.array(text, { maxLength: 3 }) }), {
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(anyRole, anyRole, (one, other) => {
        expect(compare([one, one]).some(({ differs }) => differs)).to.equal(false);
        for (const { cells, differs } of compare([one, other])) {
          expect(differs).to.equal(JSON.stringify(cells[0]) !== JSON.stringify(cells[1]));
          expect(cells.some((cell) => cell?.length)).to.equal(true);
        }
      }),
    );
  });
});
