import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  catalogueToCsv,
  catalogueToJson,
  csvDelimiter,
  type CsvLabels,
} from '../../src/catalogue/files.js';
import type { Catalogue, Role, ShownCatalogue } from '../../src/catalogue/types.js';
import { validateCatalogue } from '../../src/catalogue/validate.js';
import { many, owned, role } from '../helpers/catalogues.js';

const labels: CsvLabels = {
  id: 'Id',
  title: 'Title',
  alias: 'International title',
  level: 'Level',
  levelTitle: 'Level title',
  reportsTo: 'Reports to',
  summary: 'Summary',
  tags: 'Tags',
  levelName: (level) => `Level ${level}`,
};

/** Runs a generator through. */
const all = <T>(work: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

const json = (catalogue: Catalogue): string => all(catalogueToJson(catalogue));
const csv = (roles: readonly Role[], delimiter: ',' | ';' = ',', more: object = {}): string =>
  all(catalogueToCsv({ version: 1, roles, ...more }, labels, delimiter));

/** What Prototype.js 1.6 does to a page: lists and strings get a `toJSON`. */
const patch = (): (() => void) => {
  const toJSON = function (this: unknown) {
    return `patched ${String(this)}`;
  };
  const prototypes = [Array.prototype, String.prototype];
  for (const prototype of prototypes) Object.assign(prototype, { toJSON });
  return () => {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
  };
};

/**
 * The rows of a CSV file as a spreadsheet reads them: what follows a closing quote belongs to the cell, and
 * quotes within it are plain. For a file that keeps to RFC 4180, and its own delimiter, that is RFC 4180.
 */
const rows = (text: string, delimiters: string): string[][] => {
  const found: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"?)?/y;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const [whole, quoted = ''] = pattern.exec(text)!;
    let cell = quoted.replaceAll('""', '"');
    at += whole.length;
    while (at < text.length && !`\r\n${delimiters}`.includes(text[at]!)) {
      cell += text.charAt(at);
      at += 1;
    }
    found.at(-1)!.push(cell);
    const isEnd = '\r\n'.includes(text[at] ?? '\n');
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (isEnd && at < text.length) found.push([]);
  }
  return found;
};

/** Strict: quotes around every cell, CRLF after every record. */
const isRfc4180 = (text: string, delimiter: string): boolean =>
  new RegExp(`^\ufeff(?:"(?:[^"]|"")*"(?:${delimiter}"(?:[^"]|"")*")*\r\n)+$`).test(text);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        '"',
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        ' ',
        '\u00a0',
        '\u200b',
        '\ufeff',
        "'",
        'a',
        'ж',
        '<',
        '/',
      ],
      ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '=1+1'],
    ),
    maxLength: 12,
  }),
);
const label = text.filter((value) => value !== '');
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const roles = fc
  .array(
    fc.record(
      {
        title: label,
        alias: optional(text),
        level: fc.integer({ min: 1, max: 20 }),
        summary: optional(text),
        reportsTo: fc.constantFrom(null, undefined),
        tags: fc.array(text, { maxLength: 3 }),
        sections: fc.array(fc.record({ title: label, items: fc.array(text, { maxLength: 3 }) }), {
          maxLength: 3,
        }),
      },
      { requiredKeys: ['title', 'level'] },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list): Role[] => list.map((fields, index) => ({ id: `r${index}`, ...fields })));

describe('catalogueToJson', () => {
  it('is readable, with what the catalogue has and no more', () => {
    const catalogue: ShownCatalogue = {
      version: 1,
      lang: undefined,
      roles: [role('a', 1, { alias: undefined, reportsTo: null, tags: [] })],
      sectionsState: 'failed',
    };
    expect(json(catalogue)).to.equal(`{
  "version": 1,
  "roles": [
    {
      "id": "a",
      "title": "Role a",
      "level": 1,
      "reportsTo": null,
      "tags": []
    }
  ]
}
`);
  });

  it('is written as JSON.stringify would write it', () => {
    expect(json(owned)).to.equal(`${JSON.stringify(owned, null, 2)}\n`);
  });

  it('is accepted again, without a warning, and is the same catalogue then', () => {
    fc.assert(
      fc.property(roles, text, text, (list, title, levelTitle) => {
        const catalogue: Catalogue = {
          version: 1,
          title,
          levels: [{ level: 1, title: levelTitle }],
          roles: list,
        };
        const result = validateCatalogue(JSON.parse(json(catalogue)));
        expect(result).to.deep.equal({
          catalogue: JSON.parse(JSON.stringify(catalogue)) as unknown,
          warnings: [],
        });
      }),
    );
  });

  it('can be pasted into a script element', () => {
    const summary = '</script><!-- <script> </SCRIPT>';
    const file = json({ version: 1, roles: [role('a', 1, { summary })] });
    const parsed = new DOMParser().parseFromString(
      `<script type="application/json">${file}</script>`,
      'text/html',
    );
    expect(parsed.scripts).to.have.length(1);
    expect(JSON.parse(parsed.scripts[0]!.text)).to.deep.equal({
      version: 1,
      roles: [role('a', 1, { summary })],
    });
  });

  it('is the same where the page patches toJSON into lists and strings', () => {
    const before = json(owned);
    const restore = patch();
    try {
      // The patch does bite: otherwise this test would prove nothing.
      expect(JSON.stringify(owned)).to.contain('patched');
      expect(json(owned)).to.equal(before);
    } finally {
      restore();
    }
  });
});

describe('catalogueToCsv', () => {
  it('has a row for each role and a column for each field and each title of a section', () => {
    const file = all(
      catalogueToCsv(
        {
          ...owned,
          roles: [
            ...owned.roles,
            role('x', 2, {
              reportsTo: 'head',
              tags: ['a', 'b'],
              sections: [{ title: 'hiring ', items: ['"Sales", 2 years'] }],
            }),
          ],
        },
        labels,
        ';',
      ),
    );
    expect(isRfc4180(file, ';')).to.equal(true);
    expect(rows(file, ';')).to.deep.equal([
      [
        ...['Id', 'Title', 'International title', 'Level', 'Level title', 'Reports to'],
        ...['Summary', 'Tags', 'Hiring', 'Development'],
      ],
      ['seller', 'Seller', '', '3', 'Sellers', '', 'Sells.', '', '', ''],
      [
        ...['head', 'Head of sales', 'Sales Leader', '1', 'Leaders', '', 'Leads.', ''],
        ...['Has led before\nKnows the market', 'Learns to delegate'],
      ],
      ['clerk', 'Clerk', '', '3', 'Sellers', '', '', '', '', ''],
      ['x', 'Role x', '', '2', 'Level 2', 'head', '', 'a\nb', '"Sales", 2 years', ''],
    ]);
  });

  it('begins with a byte order mark, once', () => {
    expect(csv([role('a')]).split('\ufeff')).to.deep.equal(['', csv([role('a')]).slice(1)]);
  });

  it('has the texts of the roles again once it is read, but for apostrophes', () => {
    const shown = (value = ''): string => value.replace(/[\t-\r ]+/g, ' ').trim();
    const plain = (value: string): string => value.replaceAll("'", '');
    const lines = (items: readonly string[] = []): string =>
      items.map(shown).filter(Boolean).join('\n');
    fc.assert(
      fc.property(roles, fc.constantFrom<',' | ';'>(',', ';'), (list, delimiter) => {
        const file = csv(list, delimiter);
        expect(isRfc4180(file, delimiter)).to.equal(true);
        const [names, ...records] = rows(file, delimiter);
        expect(records).to.have.length(list.length);
        list.forEach(({ id, title, alias, level, summary, tags, sections = [] }, index) => {
          const record = records[index]!;
          expect(record).to.have.length(names!.length);
          const fields = [id, title, alias, String(level), `Level ${level}`, '', summary];
          expect(record.slice(0, 8).map(plain)).to.deep.equal(
            [...fields.map(shown), lines(tags)].map(plain),
          );
          const items = record.slice(8).flatMap((cell) => (cell ? cell.split('\n') : []));
          const given = sections.flatMap((section) => section.items.map(shown).filter(Boolean));
          expect(items.map(plain).sort()).to.deep.equal(given.map(plain).sort());
        });
      }),
    );
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom<',' | ';'>(',', ';'), (list, delimiter) => {
        const cells = rows(csv(list, delimiter), delimiter).flat();
        expect(cells.filter((cell) => /^[\s\p{C}]*[-+=@＝＋－＠]|^\s/u.test(cell))).to.deep.equal(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('has none either where the spreadsheet splits at another sign than ours', () => {
    const attack = [role('a', 1, { title: 'x;=1', summary: 'x,"=1', tags: ['x', '=1', 'y\n=1'] })];
    const property = (list: Role[]): void => {
      for (const delimiter of [',', ';'] as const) {
        for (const wrong of [',', ';', '\t', ',;\t']) {
          const cells = rows(csv(list, delimiter), wrong).flat();
          expect(cells.filter((cell) => /^\p{C}*[-+=@＝＋－＠]/u.test(cell))).to.deep.equal([]);
        }
      }
    };
    property(attack);
    fc.assert(fc.property(roles, property), { numRuns: 500 });
  });

  it('makes the titles of sections and the names of levels safe as well', () => {
    const file = csv([role('a', 1, { sections: [{ title: '@SUM(A1)', items: ['-1'] }] })], ',', {
      levels: [{ level: 1, title: '+1' }],
    });
    const [names, record] = rows(file, ',');
    expect(names!.at(-1)).to.equal("'@SUM(A1)");
    expect(record!.slice(3)).to.deep.equal(['1', "'+1", '', '', '', "'-1"]);
  });

  it('leaves signs alone that begin no cell', () => {
    const summary = 'Well-known: a+b, 5 = 5; – dash, - hyphen, e-mail@host, “-5”';
    expect(csv([role('a', 1, { summary })])).to.contain(`"${summary}"`);
  });
});

describe('Both files', () => {
  it('can be interrupted after each role', () => {
    const catalogue = many(100);
    for (const work of [catalogueToJson(catalogue), catalogueToCsv(catalogue, labels, ',')]) {
      let steps = 0;
      while (!work.next().done) steps += 1;
      expect(steps).to.be.at.least(100);
    }
  });
});

describe('csvDelimiter', () => {
  it('is a semicolon where the comma is the decimal sign', () => {
    expect(['ru', 'ru-RU', 'de', 'pt-BR'].map(csvDelimiter)).to.deep.equal([';', ';', ';', ';']);
    expect(['en', 'en-GB', 'zh'].map(csvDelimiter)).to.deep.equal([',', ',', ',']);
  });

  it('is a comma where the language is no language', () => {
    expect(['', 'english!', 'en_GB'].map(csvDelimiter)).to.deep.equal([',', ',', ',']);
  });
});
