import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareRoles, type ComparisonLabels } from '../../src/catalogue/compare.js';
import { comparisonToMarkdown, roleToMarkdown } from '../../src/catalogue/markdown.js';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { owned, role } from '../helpers/catalogues.js';

const labels: ComparisonLabels = {
  alias: 'International title',
  level: 'Level',
  reportsTo: 'Reports to',
  summary: 'Summary',
  tags: 'Tags',
  levelName: (level) => `Level ${level}`,
};

const only = (more: Partial<Role>): Role => role('a', 1, { title: 'A', ...more });

const documentOf = (shown: Role, url?: string): string =>
  roleToMarkdown({ version: 1, roles: [shown] }, shown, labels, url);

/** What stands for a text at the beginning of a block. */
const asBlock = (summary: string): string => documentOf(only({ summary })).split('\n')[4]!;

/** What stands for a text in a heading. */
const asTitle = (title: string): string => documentOf(only({ title })).split('\n')[0]!;

const tableOf = (roles: Role[], url?: string): string[] => {
  const catalogue: Catalogue = { version: 1, roles };
  const titles = roles.map(({ title }) => title);
  return comparisonToMarkdown(compareRoles(catalogue, roles, labels), titles, url).split('\n');
};

describe('roleToMarkdown', () => {
  it('tells all of a role, with the page at the end', () => {
    const shown: Role = { ...owned.roles[1]!, reportsTo: 'clerk', tags: ['office', 'b2b'] };
    expect(roleToMarkdown(owned, shown, labels, 'https://host.example/roles#head')).to.equal(
      `# Head of sales

- **International title:** Sales Leader
- **Level:** Leaders
- **Reports to:** Clerk

Leads.

**Tags:** office, b2b

## Hiring

- Has led before
- Knows the market

## Development

- Learns to delegate

<https://host.example/roles#head>
`,
    );
  });

  it('leaves out what the role does not say', () => {
    const shown = only({
      alias: ' ',
      summary: '',
      tags: [],
      sections: [{ title: 'B', items: [] }],
    });
    expect(documentOf(shown)).to.equal('# A\n\n- **Level:** Level 1\n');
  });

  it('links http and https only, and lets nothing out of the angle brackets', () => {
    const last = (url: string): string => documentOf(only({}), url).trimEnd().split('\n').at(-1)!;
    expect(last('http://host.example/a b?c=<d>#e>f')).to.equal(
      '<http://host.example/a%20b?c=%3Cd%3E#e%3Ef>',
    );
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '', ' ']) {
      expect(last(url)).to.equal('- **Level:** Level 1');
    }
  });
});

describe('Texts in Markdown', () => {
  it('show signs of markup as they are', () => {
    expect(asBlock('*a* _b_ `c` ~d~ [e](f) ![g] \\ |')).to.equal(
      '\\*a\\* \\_b\\_ \\`c\\` ~d\\~ \\[e\\](f) !\\[g\\] \\\\ \\|',
    );
  });

  it('begin no list, quotation, heading, rule or table', () => {
    expect(asBlock('- a')).to.equal('\\- a');
    expect(asBlock('+ a')).to.equal('\\+ a');
    expect(asBlock('-')).to.equal('\\-');
    expect(asBlock('---')).to.equal('\\---');
    expect(asBlock('1. a')).to.equal('1\\. a');
    expect(asBlock('2024) a')).to.equal('2024\\) a');
    expect(asBlock('> a')).to.equal('\\> a');
    expect(asBlock('# a')).to.equal('\\# a');
    expect(asBlock('    code')).to.equal('code');
    expect(asBlock('a\n\n- b\n===\n# c')).to.equal('a - b === \\# c');
  });

  it('begin none in the items of a list either', () => {
    const sections = [{ title: '1. B', items: ['- a', '[ ] b', '10) c'] }];
    expect(documentOf(only({ sections }))).to.contain(
      '\n## 1. B\n\n- \\- a\n- \\[ \\] b\n- 10\\) c\n',
    );
  });

  it('stay as they are where a sign is no markup', () => {
    for (const text of [
      'B2B-продажи, 5–7 лет — опыт',
      'well-known snake_case and имя_файла',
      'a > b, 2 < 3, C# and F#, R&D, 1.5, 3.',
      '-5% of +7 900',
      '~5 calls (~1 hour)',
      '10.5 points',
      'https://host.example/~a/b_c?d=e&f=g#h',
    ]) {
      expect(asBlock(text)).to.equal(text);
    }
  });

  it('let no HTML and no character reference through', () => {
    expect(asBlock('<img src=x onerror=alert(1)>')).to.equal('&lt;img src=x onerror=alert(1)>');
    expect(asBlock('</p><!-- <?x <B>')).to.equal('&lt;/p>&lt;!-- &lt;?x &lt;B>');
    expect(asBlock('<https://host.example>')).to.equal('&lt;https://host.example>');
    expect(asBlock('&lt;b&gt; &#60; &#x3c; AT&T')).to.equal(
      '&amp;lt;b&amp;gt; &amp;#60; &amp;#x3c; AT&T',
    );
  });

  it('keep a heading whole where it ends in number signs', () => {
    expect(asTitle('C #')).to.equal('# C \\#');
    expect(asTitle('#')).to.equal('# \\#');
    expect(asTitle('a\n# b')).to.equal('# a \\# b');
  });

  it('never hold an active sign, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'\\`*_[]<>&#|~!-+1.) \n\ta;яb/?'.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (summary) => {
        const shown = summary.trim() && asBlock(summary);
        // What an escape stands for is gone; what is left must be no markup.
        const rest = shown.replace(/\\[!-/:-@[-`{-~]|&(?:lt|amp);/g, '.');
        expect(rest).not.to.match(
          /[\\`*[\]|]|~(?![a-zя\d])|[a-zя\d]~|<[a-z/!?]|&#?\w+;|(?:^|[^a-zя\d_])_|_(?![a-zя\d_])/i,
        );
        expect(shown).not.to.match(/^(?:[-+*>#](?: |$)|---|\d{1,9}[.)](?: |$)|\s)|\s$|\n/);
        // And nothing of the text is lost.
        const read = shown
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replace(/&lt;/g, '<')
          .replace(/&amp;/g, '&');
        expect(read).to.equal(summary.trim().replace(/\s+/g, ' '));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparisonToMarkdown', () => {
  it('is a table with a column for each role, lists with a line for each item', () => {
    const roles = [
      only({ tags: ['x', 'y'] }),
      role('b', 2, { title: 'B|C', summary: 'Sells <b>\nmore' }),
    ];
    expect(tableOf(roles, 'https://host.example/')).to.deep.equal([
      '|  | A | B\\|C |',
      '| --- | --- | --- |',
      '| Level | Level 1 | Level 2 |',
      '| Summary |  | Sells &lt;b> more |',
      '| Tags | x<br>y |  |',
      '',
      '<https://host.example/>',
      '',
    ]);
  });

  it('has as many cells in each row, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('|', '\\', '\n', 'a', ' '), minLength: 1 });
    fc.assert(
      fc.property(text, text, fc.array(text), (title, summary, tags) => {
        const roles = [only({ title, summary, tags }), only({ tags: ['b'] }), only({})];
        for (const line of tableOf(roles).slice(0, -1)) {
          // A row ends at a line break, a cell at a pipe without an escape.
          const cells = line.replace(/\\[\\|]/g, '').split('|');
          expect(cells, line).to.have.length(6);
        }
      }),
    );
  });
});
