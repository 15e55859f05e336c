import { expect } from '@open-wc/testing';
import { catalogueFromHtml } from '../../src/catalogue/from-html.js';
import type { Catalogue, CatalogueIssue, Role } from '../../src/catalogue/types.js';
import { validateCatalogue } from '../../src/catalogue/validate.js';

const raw = (html: string): unknown => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return catalogueFromHtml(root.children);
};

const read = (html: string): Catalogue => {
  const result = validateCatalogue(raw(html));
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  expect(result.warnings).to.deep.equal([]);
  return result.catalogue;
};

const issues = (html: string): string[] => {
  const result = validateCatalogue(raw(html));
  const found: CatalogueIssue[] = 'issues' in result ? result.issues : result.warnings;
  return found.map(({ path, message }) => `${path}: ${message}`);
};

/** A role without the fields that have nothing in them. */
const short = (role: Role): object =>
  Object.fromEntries(
    Object.entries(role).filter(
      ([, value]) =>
        value !== undefined && value !== null && !(Array.isArray(value) && !value.length),
    ),
  );
const roles = (html: string): object[] => read(html).roles.map(short);
const only = (html: string): object => {
  const all = roles(html);
  expect(all).to.have.length(1);
  return all[0]!;
};
/** `level id>reportsTo` of each role. */
const outline = (html: string): string[] =>
  read(html).roles.map(
    ({ level, id, reportsTo }) => `${level} ${id}${reportsTo ? `>${reportsTo}` : ''}`,
  );

describe('catalogueFromHtml: nested lists', () => {
  it('reads Russian roles, their levels and who they report to', () => {
    expect(
      read(`
        <h2>Роли в   продажах</h2>
        <p>Кто чем
           занят.</p><p>И за что отвечает.</p>
        <ul>
          <li>
            <h3>Лидер продаж (Sales Leader)</h3>
            <p>Отвечает за <b>прибыльность</b>.</p>
            <p>Видит рынок.</p>
            <dl><dt>Наём:</dt><dd>Опыт</dd><dd>Знание рынка</dd><dt>Оценка</dt><dd>Прибыль</dd></dl>
            <ul>
              <li>Руководитель продаж
                <ol><li>Продавец</li><li>Продавец</li></ol>
              </li>
            </ul>
          </li>
        </ul>
        <p>Позвоните нам.</p>`),
    ).to.deep.equal({
      version: 1,
      title: 'Роли в продажах',
      intro: 'Кто чем занят.\nИ за что отвечает.',
      levels: [],
      roles: [
        {
          id: 'лидер-продаж',
          title: 'Лидер продаж',
          alias: 'Sales Leader',
          level: 1,
          summary: 'Отвечает за прибыльность.\nВидит рынок.',
          reportsTo: null,
          sections: [
            { title: 'Наём', items: ['Опыт', 'Знание рынка'] },
            { title: 'Оценка', items: ['Прибыль'] },
          ],
        },
        {
          id: 'руководитель-продаж',
          title: 'Руководитель продаж',
          level: 2,
          reportsTo: 'лидер-продаж',
          sections: [],
        },
        ...['продавец', 'продавец-2'].map((id) => ({
          id,
          title: 'Продавец',
          level: 3,
          reportsTo: 'руководитель-продаж',
          sections: [],
        })),
      ],
    });
  });

  it('reads English roles', () => {
    expect(
      roles(`<ol>
        <li><strong>Sales leader</strong>: answers for profit.
          <ul><li><a href="/m">Sales manager</a> – leads the team</li></ul>
        </li>
        <li>Partner</li>
      </ol>`),
    ).to.deep.equal([
      { id: 'sales-leader', title: 'Sales leader', level: 1, summary: 'answers for profit.' },
      {
        id: 'sales-manager',
        title: 'Sales manager',
        level: 2,
        summary: 'leads the team',
        reportsTo: 'sales-leader',
      },
      { id: 'partner', title: 'Partner', level: 1 },
    ]);
  });

  it('takes a list after a further heading for a section, and the next list for roles', () => {
    const html = `<ul><li><h3>Leader</h3><p>Leads.</p>
      <h4>Hiring:</h4><p>We look for this.</p><ul><li>Experience</li><li><p>Two</p><p>parts</p></li></ul>
      <ul><li>Seller</li></ul></li></ul>`;
    expect(roles(html)).to.deep.equal([
      {
        id: 'leader',
        title: 'Leader',
        level: 1,
        summary: 'Leads.\nWe look for this.',
        sections: [{ title: 'Hiring', items: ['Experience', 'Two parts'] }],
      },
      { id: 'seller', title: 'Seller', level: 2, reportsTo: 'leader' },
    ]);
  });

  it('takes the list after a paragraph with a colon for roles: "He leads:"', () => {
    const html = '<ul><li>Leader<p>He leads:</p><ul><li>Seller</li></ul></li></ul>';
    expect(outline(html)).to.deep.equal(['1 leader', '2 seller>leader']);
  });

  it('takes a list right after the heading that is the title for roles', () => {
    const html = '<ul><li><h3>Leader</h3><ul><li>Seller</li></ul></li></ul>';
    expect(outline(html)).to.deep.equal(['1 leader', '2 seller>leader']);
  });

  it('takes the first paragraph for the title where nothing stands before it', () => {
    const html = '<ul><li> <p><strong>Leader</strong> (Boss) – leads</p><p>More.</p></li></ul>';
    const role = { id: 'leader', title: 'Leader', alias: 'Boss', level: 1 };
    expect(only(html)).to.deep.equal({ ...role, summary: 'leads\nMore.' });
    expect(only('<ul><li><p>Leader (Boss)</p></li></ul>')).to.deep.equal(role);
  });

  it('takes an emphasised word in the middle of a text for text', () => {
    expect(only('<ul><li>Leader of <b>all</b> sales</li></ul>')).to.deep.equal({
      id: 'leader-of-all-sales',
      title: 'Leader of all sales',
      level: 1,
    });
  });

  it('looks through wrappers and over scripts, templates and empty items of text', () => {
    const html = `<script type="application/json">{}</script><style>h2{}</style>
      <template><ul><li>No</li></ul></template><!-- no -->
      <section><div><ul>
        <li><div><b>Leader</b></div><div><ul><li><span>Seller</span><br>on the phone</li></ul></div></li>
      </ul></div></section>`;
    expect(read(html).roles.map(({ title, level }) => [title, level])).to.deep.equal([
      ['Leader', 1],
      ['Seller on the phone', 2],
    ]);
  });

  it('reads several lists as one catalogue', () => {
    const html = '<ul><li>A<ul><li>B</li></ul></li></ul><ul><li>C</li></ul>';
    expect(outline(html)).to.deep.equal(['1 a', '2 b>a', '1 c']);
  });

  it('leaves the page as it is', () => {
    const root = document.createElement('div');
    root.innerHTML = '<h2>T</h2><ul><li><b>A</b> text<p>P</p><ul><li>B</li></ul></li></ul>';
    const before = root.innerHTML;
    catalogueFromHtml(root.children);
    expect(root.innerHTML).to.equal(before);
  });
});

describe('catalogueFromHtml: headings', () => {
  it('reads Russian levels and roles', () => {
    expect(
      read(`
        <h2>Роли в продажах</h2>
        <p>Кто чем занят.</p>
        <h3>Уровень 1</h3>
        <p>Цели и рынок.</p>
        <h4>Лидер продаж <small>Sales Leader</small></h4>
        <p>Отвечает за цели.</p>
        <h5>Наём</h5>
        <ul><li>Опыт</li><li>Знание рынка</li></ul>
        <p>Что изучать:</p>
        <ul><li>Финансы</li></ul>
        <h3>2-й уровень: управление</h3>
        <h4>Руководитель продаж</h4>
        <p>Первый абзац.</p><p>Второй: итоги.</p>
        <h4>Менеджер</h4>`),
    ).to.deep.equal({
      version: 1,
      title: 'Роли в продажах',
      intro: 'Кто чем занят.',
      levels: [
        { level: 1, title: 'Уровень 1', text: 'Цели и рынок.' },
        { level: 2, title: '2-й уровень: управление' },
      ],
      roles: [
        {
          id: 'лидер-продаж',
          title: 'Лидер продаж',
          alias: 'Sales Leader',
          level: 1,
          summary: 'Отвечает за цели.',
          reportsTo: null,
          sections: [
            { title: 'Наём', items: ['Опыт', 'Знание рынка'] },
            { title: 'Что изучать', items: ['Финансы'] },
          ],
        },
        ...[
          { id: 'руководитель-продаж', title: 'Руководитель продаж' },
          { id: 'менеджер', title: 'Менеджер' },
        ].map(({ id, title }) => ({
          id,
          title,
          level: 2,
          ...(title === 'Менеджер' ? {} : { summary: 'Первый абзац.\nВторой: итоги.' }),
          reportsTo: null,
          sections: [],
        })),
      ],
    });
  });

  it('reads English levels and roles, whatever they are wrapped in', () => {
    const html = `<header><h1>Sales roles</h1></header>
      <section><h2>Level 1</h2><article><h3>Leader</h3><div><p>Leads.</p></div></article></section>
      <section><h2>Level 20</h2><article><h3>Seller</h3><dl><dt>Hiring</dt><dd>Calm</dd></dl></article></section>`;
    expect(read(html).title).to.equal('Sales roles');
    expect(roles(html)).to.deep.equal([
      { id: 'leader', title: 'Leader', level: 1, summary: 'Leads.' },
      {
        id: 'seller',
        title: 'Seller',
        level: 20,
        sections: [{ title: 'Hiring', items: ['Calm'] }],
      },
    ]);
  });

  it('needs no title', () => {
    const html = '<h2>Level 1</h2><h3>Leader</h3><h2>Level 2</h2><h3>Seller</h3>';
    expect(read(html).title).to.equal(undefined);
    expect(outline(html)).to.deep.equal(['1 leader', '2 seller']);
    expect(outline('<h2>Level 4</h2><h3>Seller</h3>')).to.deep.equal(['4 seller']);
    const lists = '<h2>Level 1</h2><ul><li>A</li></ul><h2>Level 2</h2><ul><li>B</li></ul>';
    expect(read(lists).title).to.equal(undefined);
    expect(outline(lists)).to.deep.equal(['1 a', '2 b']);
  });

  it('tells a title with a number from a level', () => {
    const levels = '<h3>Level 1</h3><h4>Leader</h4><h3>Level 2</h3><h4>Seller 2</h4><p>x</p>';
    for (const title of ['Top 10 roles', 'Roles of 2026', '14 ролей']) {
      const catalogue = read(`<h2>${title}</h2>${levels}`);
      expect(catalogue.title).to.equal(title);
      expect(catalogue.levels?.map(({ level }) => level)).to.deep.equal([1, 2]);
      expect(catalogue.roles.map(({ id, level }) => [id, level])).to.deep.equal([
        ['leader', 1],
        ['seller-2', 2],
      ]);
      expect(read(`<h2>${title}</h2><ul><li>A</li></ul>`).title).to.equal(title);
    }
  });

  it('reads lists of roles under the headings of levels', () => {
    const html = `<h2>Roles</h2><h3>Level 1</h3><p>Top.</p><ul><li>Leader</li></ul>
      <h3>Level 3</h3><ul><li>Manager<ul><li>Seller</li></ul></li></ul>`;
    expect(outline(html)).to.deep.equal(['1 leader', '3 manager', '4 seller>manager']);
    expect(read(html).levels).to.deep.equal([
      { level: 1, title: 'Level 1', text: 'Top.' },
      { level: 3, title: 'Level 3' },
    ]);
  });

  it('takes levels from data-level, of roles and of headings above them', () => {
    const html = `<h2>Roles</h2>
      <h3 data-level="1">Direction</h3><h4>Leader</h4><h4 data-level="5">Guest</h4>
      <h3 data-level="2">Lists</h3><ul><li>Manager</li></ul>
      <h3 data-level="3">Seller 1</h3><p>Sells.</p><h4>Hiring</h4><ul><li>Calm</li></ul>
      <h3 data-level="4">Trainee</h3>`;
    expect(outline(html)).to.deep.equal([
      '1 leader',
      '5 guest',
      '2 manager',
      '3 seller-1',
      '4 trainee',
    ]);
    expect(read(html).levels?.map(({ title }) => title)).to.deep.equal(['Direction', 'Lists']);
    expect(read(html).roles[3]!.sections).to.deep.equal([{ title: 'Hiring', items: ['Calm'] }]);
  });

  it('takes a deeper heading with data-level for a role, not for the title of a list', () => {
    const html = '<h3 data-level="1">Leader</h3><p>x</p><h4 data-level="2">Seller</h4><p>y</p>';
    expect(roles(html)).to.deep.equal([
      { id: 'leader', title: 'Leader', level: 1, summary: 'x' },
      { id: 'seller', title: 'Seller', level: 2, summary: 'y' },
    ]);
  });

  it('keeps a paragraph that ends in a colon where no list follows', () => {
    const html = '<h2>Level 1</h2><h3>Leader</h3><p>Leads:</p><p>everyone.</p>';
    expect(read(html).roles[0]!.summary).to.equal('Leads:\neveryone.');
  });

  it('titles no list with a heading of another role', () => {
    const html = '<h2>Level 1</h2><h3>A</h3><h4>About</h4><p>x</p><h3>B</h3><ul><li>y</li></ul>';
    expect(issues(html)).to.deep.equal([
      'roles[1].sections[0].title: expected a text that is not empty, got ""',
    ]);
  });

  it('names what is missing or wrong', () => {
    const level = 'expected a whole number from 1 to 20, got';
    expect(issues('<h2>Roles</h2><h3>Leader</h3><p>x</p>')).to.deep.equal([
      `roles[0].level: ${level} nothing`,
    ]);
    expect(issues('<ul><li>A</li><li data-level="three">B</li></ul>')).to.deep.equal([
      `roles[1].level: ${level} "three"`,
    ]);
    expect(issues('<ul><li data-level="2.5">A</li><li data-level="0">B</li></ul>')).to.deep.equal([
      `roles[0].level: ${level} 2.5`,
      `roles[1].level: ${level} "0"`,
    ]);
    expect(issues('<h2>Level 1</h2><h3>A</h3><ul><li>untitled</li></ul>')).to.deep.equal([
      'roles[0].sections[0].title: expected a text that is not empty, got ""',
    ]);
    expect(issues('<ul><li></li></ul>')).to.deep.equal([
      'roles[0].title: expected a text that is not empty, got ""',
    ]);
    for (const html of ['', '   ', '<p>Hello</p>', 'text', '<h2>Title</h2><dl><dt>x</dt></dl>']) {
      expect(issues(html)).to.deep.equal([
        'roles: expected a list of 1 to 100,000 roles, got a list of 0',
      ]);
    }
  });

  it('names a level below the twentieth', () => {
    const html = '<ul><li>x'.repeat(21) + '</li></ul>'.repeat(21);
    expect(issues(html)).to.deep.equal([
      'roles[20].level: expected a whole number from 1 to 20, got 21',
    ]);
  });
});

describe('catalogueFromHtml: titles and aliases', () => {
  const cases: [html: string, title: string, alias?: string][] = [
    ['Лидер продаж (Sales Leader)', 'Лидер продаж', 'Sales Leader'],
    ['Лидер продаж <em>Sales Leader</em>', 'Лидер продаж', 'Sales Leader'],
    ['Лидер продаж <i>(Sales Leader)</i>', 'Лидер продаж', 'Sales Leader'],
    ['Лидер продаж (<small>Sales Leader</small>)', 'Лидер продаж', 'Sales Leader'],
    ['Лидер продаж<br><small>Sales Leader</small>', 'Лидер продаж', 'Sales Leader'],
    ['Лидер продаж — <span lang="en">Sales Leader</span>', 'Лидер продаж', 'Sales Leader'],
    ['Лидер продаж / <i>Sales\n Leader</i>', 'Лидер продаж', 'Sales Leader'],
    ['Менеджер <small>Key Account Manager (KAM)</small>', 'Менеджер', 'Key Account Manager (KAM)'],
    ['Менеджер (розница) (Retail)', 'Менеджер (розница)', 'Retail'],
    ['Менеджер (розница) <i>Retail</i>', 'Менеджер (розница)', 'Retail'],
    [
      'Продавец в контакт-центре. Исходящие продажи',
      'Продавец в контакт-центре. Исходящие продажи',
    ],
    ['<em>Leader</em>', 'Leader'],
    ['<span lang="ru">Лидер</span>', 'Лидер'],
    ['Leader:', 'Leader'],
    ['(Leader)', '(Leader)'],
    ['Leader ()', 'Leader ()'],
    ['A &lt;b&gt; &amp; C', 'A <b> & C'],
  ];
  for (const [html, title, alias] of cases) {
    it(html, () => {
      for (const inside of [
        `<h2>Level 1</h2><h3>${html}</h3>`,
        `<ul><li><h3>${html}</h3></li></ul>`,
        `<ul><li>${html}</li></ul>`,
        `<ul><li><strong>${html}</strong></li></ul>`,
      ]) {
        const [role] = read(inside).roles;
        expect([role!.title, role!.alias, role!.summary]).to.deep.equal([title, alias, undefined]);
      }
    });
  }

  it('takes brackets after a <b> for the alias and the rest for the summary', () => {
    expect(
      only('<ul><li><b>Лидер продаж</b> (Sales Leader). Отвечает за цели (все).</li></ul>'),
    ).to.deep.equal({
      id: 'лидер-продаж',
      title: 'Лидер продаж',
      alias: 'Sales Leader',
      level: 1,
      summary: 'Отвечает за цели (все).',
    });
  });
});

describe('catalogueFromHtml: attributes and ids', () => {
  it('prefers attributes of an item to what is read', () => {
    const html = `<ul>
      <li data-level="3" data-id="lead" data-alias="Boss" data-tags="top , b2b,ещё" id="x">Leader (Chief)
        <ul><li id="seller">Seller</li><li data-level="9">Guest</li></ul></li>
      <li data-reports-to="seller"><h3 id="trainee" data-level="5">A trainee</h3></li></ul>`;
    expect(roles(html)).to.deep.equal([
      { id: 'lead', title: 'Leader', alias: 'Boss', level: 3, tags: ['top', 'b2b', 'ещё'] },
      { id: 'seller', title: 'Seller', level: 4, reportsTo: 'lead' },
      { id: 'guest', title: 'Guest', level: 9, reportsTo: 'lead' },
      { id: 'trainee', title: 'A trainee', level: 5, reportsTo: 'seller' },
    ]);
  });

  it('prefers attributes of a heading to what is read', () => {
    const html = `<h2 data-level="7">Level 1</h2>
      <h3 id="leader-of-sales" data-tags="top">Leader</h3>
      <h3 data-level="8" data-alias="Seller" data-reports-to="leader-of-sales">Продавец</h3>`;
    expect(roles(html)).to.deep.equal([
      { id: 'leader-of-sales', title: 'Leader', level: 7, tags: ['top'] },
      {
        id: 'продавец',
        title: 'Продавец',
        alias: 'Seller',
        level: 8,
        reportsTo: 'leader-of-sales',
      },
    ]);
    expect(read(html).levels).to.deep.equal([{ level: 7, title: 'Level 1' }]);
  });

  it('takes empty attributes for none', () => {
    const html =
      '<ul><li id="" data-id="" data-level="" data-alias="" data-tags="">Leader</li></ul>';
    expect(only(html)).to.deep.equal({ id: 'leader', title: 'Leader', level: 1 });
  });

  it('makes ids of letters of any script', () => {
    const ids = (...titles: string[]): string[] =>
      read(`<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`).roles.map(
        ({ id }) => id,
      );
    expect(
      ids('Продавец. Исходящие продажи', ' —Über-Verkäufer!— ', '販売 部長', 'विक्रेता'),
    ).to.deep.equal(['продавец-исходящие-продажи', 'über-verkäufer', '販売-部長', 'विक्रेता']);
    expect(ids('A', 'a', 'A 2', 'A', '***', '?')).to.deep.equal([
      'a',
      'a-2',
      'a-2-2',
      'a-3',
      'role',
      'role-2',
    ]);
  });

  it('gives the same ids whenever it reads the same HTML', () => {
    const html = '<ul><li>A</li><li>A</li><li id="a">B</li></ul>';
    expect(outline(html)).to.deep.equal(outline(html));
  });

  it('gives no role an id that the owner gave another', () => {
    expect(outline('<ul><li>A</li><li id="a">B</li><li data-id="a-2">C</li></ul>')).to.deep.equal([
      '1 a-3',
      '1 a',
      '1 a-2',
    ]);
    expect(issues('<ul><li id="a">A</li><li id="a">B</li></ul>')).to.deep.equal([
      'roles[1].id: expected an id of its own, got "a" again (first at roles[0])',
    ]);
  });

  it('takes the nearest lang for the language of the texts', () => {
    const list = '<ul><li>Leader</li></ul>';
    expect(read(list).lang).to.equal(undefined);
    expect(read(`<div lang="en-GB">${list}</div>`).lang).to.equal('en-GB');
    expect(read(`<h2 lang="de">Rollen</h2>${list}`).lang).to.equal('de');
    const page = document.createElement('div');
    page.lang = 'kk';
    page.innerHTML = `<p><b></b></p>`;
    const root = page.querySelector('b')!;
    root.innerHTML = list;
    expect(catalogueFromHtml(root.children)).to.have.property('lang', 'kk');
  });
});

describe('catalogueFromHtml: a large page', () => {
  it('reads 10,000 roles of either form', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const list = `<ul>${numbers.map((n) => `<li data-id="r${n}"><b>Role</b> text</li>`).join('')}</ul>`;
    expect(read(list).roles).to.have.length(10_000);
    const headings = numbers
      .map((n) => `<h3 id="r${n}" data-level="2">Role</h3><p>text</p>`)
      .join('');
    expect(read(`<h2>Roles</h2>${headings}`).roles).to.have.length(10_000);
  });
});
