import '../../src/define.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, role } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import {
  buttonOf,
  ClipboardStub,
  hierarchyIn,
  openCard,
  pick,
  widgetWith,
} from '../helpers/visitor.js';
import {
  allInside,
  builtIn,
  cardsOf,
  expectSame,
  formOf,
  hierarchyOf,
  inside,
  textOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const sellers: Catalogue = {
  version: 1,
  levels: [{ level: 1, title: 'Leaders' }],
  roles: [
    role('head', 1, {
      title: 'Head',
      summary: 'Leads.',
      sections: [
        { title: 'Hiring', items: ['Has led', 'Has sold'] },
        { title: 'Tools', items: ['CRM'] },
      ],
    }),
    role('seller', 2, {
      title: 'Seller',
      reportsTo: 'head',
      tags: ['b2b', 'field'],
      sections: [{ title: 'Tools', items: ['CRM'] }],
    }),
    role('caller', 2, {
      title: 'Caller',
      reportsTo: 'head',
      tags: ['b2b', 'field'],
      sections: [{ title: 'Tools', items: ['CRM'] }],
    }),
    role('clerk', 3, { title: 'Clerk', summary: 'Writes.' }),
  ],
};

const WIDE = 900;
const NARROW = 320;

const panelOf = (hierarchy: Element) => inside(hierarchy, '.comparison');

const selectsOf = (hierarchy: Element) =>
  allInside<HTMLSelectElement>(hierarchy, '.comparison select');

/** What the three lists show as chosen. */
const shownIn = (hierarchy: Element) =>
  selectsOf(hierarchy).map(({ selectedOptions }) => textOf(selectedOptions[0]!));

const openComparison = async (hierarchy: SalesRoleHierarchy, name = 'Compare') => {
  buttonOf(hierarchy, name).click();
  await until('the comparison', () => panelOf(hierarchy));
};

const choose = async (hierarchy: SalesRoleHierarchy, ...names: string[]) => {
  for (const [index, name] of names.entries()) {
    pick(selectsOf(hierarchy)[index]!, name);
    await hierarchy.updateComplete;
  }
};

/** A hierarchy alone in which these roles are compared. */
const comparing = async (
  names: string[],
  { width = WIDE, lang = 'en', catalogue = sellers } = {},
): Promise<SalesRoleHierarchy> => {
  const hierarchy = await hierarchyIn(width, { catalogue }, lang);
  await openComparison(hierarchy, lang === 'en' ? 'Compare' : 'Сравнить');
  await choose(hierarchy, ...names);
  return hierarchy;
};

const rowsOf = (hierarchy: Element): string[][] =>
  allInside<HTMLTableRowElement>(hierarchy, 'tr').map((row) => [...row.children].map(textOf));

const statusOf = (hierarchy: Element) => textOf(inside(hierarchy, '.comparison [role="status"]'));

/** What has the focus in a hierarchy. */
const focusedIn = (hierarchy: Element) => hierarchy.shadowRoot!.activeElement;

describe('<sales-role-hierarchy>: the comparison', () => {
  expectNoErrors();

  before(() => setViewport({ width: 1000, height: 800 }));

  describe('is accessible', () => {
    for (const width of [WIDE, NARROW]) {
      for (const names of [[], ['Head', 'Seller'], ['Head', 'Seller', 'Caller']]) {
        for (const lang of ['en', 'ru']) {
          it(`with ${names.length} roles, ${width} pixels wide, in ${lang}`, async () => {
            await expectAccessible(await comparing(names, { width, lang }));
          });
        }
      }
    }

    it('with more roles than its lists name', async () => {
      await expectAccessible(await comparing([], { catalogue: many(301) }));
    });
  });

  describe('shows', () => {
    it('what differs first, then what is the same, each under its heading', async () => {
      const hierarchy = await comparing(['Seller', 'Caller', 'Head']);
      expect(rowsOf(hierarchy)).to.deep.equal([
        ['Role', 'Seller', 'Caller', 'Head'],
        ['What differs'],
        ['Level', 'Level 2', 'Level 2', 'Leaders'],
        ['Reports to', 'Head', 'Head', 'Not said'],
        ['Summary', 'Not said', 'Not said', 'Leads.'],
        ['Tags', 'b2bfield', 'b2bfield', 'Not said'],
        ['Hiring', 'Not said', 'Not said', 'Has ledHas sold'],
        ['What is the same'],
        ['Tools', 'CRM', 'CRM', 'CRM'],
      ]);
    });

    it('only what there is: nothing that differs, no heading for it', async () => {
      const hierarchy = await comparing(['Seller', 'Caller']);
      expect(rowsOf(hierarchy).map(([name]) => name)).to.deep.equal([
        'Role',
        'What is the same',
        'Level',
        'Reports to',
        'Tags',
        'Tools',
      ]);
    });

    it('all in Russian', async () => {
      const hierarchy = await comparing(['Seller', 'Clerk'], { lang: 'ru' });
      expect(rowsOf(hierarchy)).to.deep.equal([
        ['Роль', 'Seller', 'Clerk'],
        ['Чем отличаются'],
        ['Уровень', 'Уровень 2', 'Уровень 3'],
        ['Подчиняется', 'Head', 'Не указано'],
        ['Описание', 'Не указано', 'Writes.'],
        ['Метки', 'b2bfield', 'Не указано'],
        ['Tools', 'CRM', 'Не указано'],
      ]);
      expect(textOf(inside(hierarchy, '#comparison'))).to.equal('Сравнение ролей');
      expect(shownIn(hierarchy)).to.deep.equal(['Seller', 'Clerk', 'Не выбрана']);
    });

    it('no table of one role', async () => {
      const hierarchy = await comparing(['Seller']);
      expect(Boolean(inside(hierarchy, 'table'))).to.equal(false);
    });

    it('the built-in sections, which come later than the roles', async () => {
      for (const [lang, title, names, sections] of [
        [
          'en',
          'Roles in sales',
          ['Sales leader', 'Sales director'],
          ['Hiring', 'Assessment', 'Development'],
        ],
        ['ru', 'Роли в отделе продаж', [], ['Подбор', 'Оценка', 'Развитие']],
      ] as const) {
        const widget = await widgetWith({}, lang);
        await builtIn(widget, title);
        const hierarchy = hierarchyOf(widget);
        await openComparison(hierarchy, lang === 'en' ? 'Compare' : 'Сравнить');
        const offered = [...selectsOf(hierarchy)[0]!.options].slice(1).map(textOf);
        await choose(hierarchy, ...(names.length ? offered.slice(0, 2) : offered.slice(2, 5)));
        await until('the sections', () => {
          const labels = rowsOf(hierarchy).map(([name]) => name);
          return sections.every((section) => labels.includes(section));
        });
        const hiring = rowsOf(hierarchy).find(([name]) => name === sections[0])!;
        expect(hiring.slice(1).every((cell) => cell.length > 20)).to.equal(true);
      }
    });
  });

  describe('is one table to a screen reader', () => {
    for (const width of [WIDE, NARROW]) {
      it(`with each row named and each cell under its role, ${width} pixels wide`, async () => {
        const hierarchy = await comparing(['Head', 'Seller', 'Clerk'], { width });
        const table = inside<HTMLTableElement>(hierarchy, 'table')!;
        // Where `display` is not a table's, a browser takes the role from all that does not say it itself.
        expect(getComputedStyle(table).display).to.equal(width === WIDE ? 'table' : 'block');
        expect(table.getAttribute('role')).to.equal('table');
        const name = inside(hierarchy, `#${table.getAttribute('aria-labelledby') ?? ''}`);
        expect(textOf(name)).to.equal('Comparison of roles');
        for (const group of table.children) expect(group.getAttribute('role')).to.equal('rowgroup');
        for (const row of table.rows) {
          expect(row.getAttribute('role')).to.equal('row');
          const roles = [...row.cells].map((cell) => cell.getAttribute('role'));
          const isHead = row.parentElement!.localName === 'thead';
          if (isHead) expect(roles).to.deep.equal(Array(4).fill('columnheader'));
          // Over a group of rows: for the cells below it, their role stays the header of their column.
          else if (roles.length === 1) expect(roles).to.deep.equal(['rowheader']);
          else expect(roles).to.deep.equal(['rowheader', 'cell', 'cell', 'cell']);
        }
      });
    }

    it('whose cells stand below each other in a narrow widget, each named by its role', async () => {
      const hierarchy = await comparing(['Head', 'Seller', 'Clerk'], { width: NARROW });
      const cells = allInside(hierarchy, 'td').slice(0, 3);
      const tops = cells.map((cell) => cell.getBoundingClientRect().top);
      expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
      expect(new Set(tops).size).to.equal(3);
      expect(cells.map(({ dataset }) => dataset.role)).to.deep.equal(['Head', 'Seller', 'Clerk']);
      // Firefox tells where it comes from, others what it comes to.
      const [before] = cells.map((cell) => getComputedStyle(cell, '::before').content);
      expect(before).to.be.oneOf(['"Head"', 'attr(data-role)']);
      const { right } = hierarchy.getBoundingClientRect();
      expect(panelOf(hierarchy)!.getBoundingClientRect().right).to.be.at.most(right);
    });

    it('whose cells stand side by side in a wide one, under the titles', async () => {
      const hierarchy = await comparing(['Head', 'Seller', 'Clerk']);
      const [head, ...rows] = allInside<HTMLTableRowElement>(hierarchy, 'tr');
      const lefts = (row: HTMLTableRowElement) =>
        [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().left));
      for (const row of rows) {
        if (row.cells.length > 1) expect(lefts(row)).to.deep.equal(lefts(head!));
      }
      const names = allInside(hierarchy, 'td').map(
        (cell) => getComputedStyle(cell, '::before').content,
      );
      expect(new Set(names)).to.deep.equal(new Set(['none']));
    });

    it('says the language of what the catalogue says, and not of our words', async () => {
      const catalogue: Catalogue = { ...sellers, lang: 'de' };
      const hierarchy = await comparing(['Head', 'Seller'], { catalogue });
      const cells = allInside(hierarchy, 'td');
      const langOf = (text: string) =>
        cells
          .find((cell) => textOf(cell) === text)!
          .closest('[lang]')
          ?.getAttribute('lang');
      expect(langOf('Leads.')).to.equal('de');
      expect(langOf('Not said')).to.equal('en');
    });
  });

  describe('is chosen', () => {
    it('by the lists, which offer no role twice', async () => {
      const hierarchy = await comparing(['Head', 'Seller']);
      const offered = selectsOf(hierarchy).map(({ options }) => [...options].map(textOf));
      expect(offered).to.deep.equal([
        ['Not chosen', 'Head', 'Caller', 'Clerk'],
        ['Not chosen', 'Seller', 'Caller', 'Clerk'],
        ['Not chosen', 'Caller', 'Clerk'],
      ]);
      const groups = [...selectsOf(hierarchy)[0]!.querySelectorAll('optgroup')];
      expect(groups.map(({ label }) => label)).to.deep.equal(['Leaders', 'Level 2', 'Level 3']);
      const labels = allInside(hierarchy, '.comparison label').map(textOf);
      expect(labels).to.deep.equal(['Role 1', 'Role 2', 'Role 3']);
    });

    it('and changed: another one, none, and in any of the lists, which show what is so', async () => {
      const hierarchy = await comparing([]);
      pick(selectsOf(hierarchy)[2]!, 'Seller');
      await hierarchy.updateComplete;
      expect(shownIn(hierarchy)).to.deep.equal(['Seller', 'Not chosen', 'Not chosen']);
      pick(selectsOf(hierarchy)[2]!, 'Caller');
      await hierarchy.updateComplete;
      expect(shownIn(hierarchy)).to.deep.equal(['Seller', 'Caller', 'Not chosen']);
      pick(selectsOf(hierarchy)[0]!, 'Clerk');
      await hierarchy.updateComplete;
      expect(rowsOf(hierarchy)[0]).to.deep.equal(['Role', 'Clerk', 'Caller']);
      pick(selectsOf(hierarchy)[0]!, 'Not chosen');
      await hierarchy.updateComplete;
      expect(shownIn(hierarchy)).to.deep.equal(['Caller', 'Not chosen', 'Not chosen']);
      expectSame(focusedIn(hierarchy), selectsOf(hierarchy)[0]!);
    });

    it('on the cards; a fourth role is not taken, and it is said why', async () => {
      for (const [lang, add, full] of [
        [
          'en',
          'Add to comparison',
          'Three roles are in the comparison already: take one out first.',
        ],
        ['ru', 'Добавить к сравнению', 'В сравнении уже три роли: сначала уберите одну из них.'],
      ] as const) {
        const hierarchy = await hierarchyIn(WIDE, { catalogue: sellers }, lang);
        for (const name of ['Head', 'Seller', 'Caller', 'Clerk']) {
          const card = await openCard(hierarchy, name);
          buttonOf(card, add).click();
          await hierarchy.updateComplete;
          await card.updateComplete;
        }
        const cards = cardsOf(hierarchy);
        const pressed = cards.map((card) => buttonOf(card, add).getAttribute('aria-pressed'));
        expect(pressed).to.deep.equal(['true', 'true', 'true', 'false']);
        const said = cards.map((card) => textOf(inside(card, '.tools [role="status"]')));
        expect(said).to.deep.equal(['', '', '', full]);

        buttonOf(
          cards[3]!,
          lang === 'en' ? 'Go to the comparison (3)' : 'Перейти к сравнению (3)',
        ).click();
        await until('the table', () => inside(hierarchy, 'table'));
        expect(rowsOf(hierarchy)[0]!.slice(1)).to.deep.equal(['Head', 'Seller', 'Caller']);
        await until('the focus', () => focusedIn(hierarchy) === inside(hierarchy, '#comparison'));
      }
    });

    it('from all roles of a small catalogue, whatever the search leaves', async () => {
      const hierarchy = await comparing([]);
      const search = inside<HTMLInputElement>(hierarchy, '#search')!;
      search.value = 'clerk';
      search.dispatchEvent(new Event('input'));
      await until('the search', () => textOf(inside(hierarchy, '.found')).startsWith('Found: 1'));
      expect(selectsOf(hierarchy)[0]!.options).to.have.length(5);
      expect(Boolean(inside(hierarchy, '#more'))).to.equal(false);
    });

    it('of more than 300, from those that the search leaves, and it is said so', async () => {
      const catalogue = many(400);
      const hierarchy = await comparing(['Role r0'], { catalogue });
      const more = 'Not all roles are listed here: find others with the search above.';
      const told = () =>
        selectsOf(hierarchy).map((select) =>
          textOf(inside(hierarchy, `#${select.getAttribute('aria-describedby') ?? 'none'}`)),
        );
      expect(told()).to.deep.equal([more, more, more]);
      expect(selectsOf(hierarchy).map(({ options }) => options.length)).to.deep.equal([
        301, 300, 300,
      ]);

      const search = inside<HTMLInputElement>(hierarchy, '#search')!;
      search.value = 'r399';
      search.dispatchEvent(new Event('input'));
      await until('the search', () => textOf(inside(hierarchy, '.found')).startsWith('Found: 1'));
      const offered = selectsOf(hierarchy).map(({ options }) => [...options].map(textOf));
      expect(offered).to.deep.equal([
        ['Not chosen', 'Role r0', 'Role r399'],
        ['Not chosen', 'Role r399'],
        ['Not chosen', 'Role r399'],
      ]);
      expect(told()).to.deep.equal([more, more, more]);
      await choose(hierarchy, 'Role r0', 'Role r399');
      expect(rowsOf(hierarchy)[0]).to.deep.equal(['Role', 'Role r0', 'Role r399']);
    });
  });

  it('is cleared, and the focus goes to its title', async () => {
    const hierarchy = await comparing(['Head', 'Seller']);
    const clear = buttonOf(hierarchy, 'Clear the comparison');
    clear.focus();
    const visited: string[] = [];
    hierarchy.shadowRoot!.addEventListener('focusin', ({ target }) => {
      visited.push((target as Element).id);
    });
    clear.click();
    await until('no table', () => !inside(hierarchy, 'table'));
    expect(shownIn(hierarchy)).to.deep.equal(Array(3).fill('Not chosen'));
    expectSame(focusedIn(hierarchy), inside(hierarchy, '#comparison'));
    expect(visited, 'a screen reader reads each of them').to.deep.equal(['comparison']);
  });

  it('closes and opens again as it was', async () => {
    const hierarchy = await comparing(['Head', 'Seller']);
    const toggle = buttonOf(hierarchy, 'Compare');
    expect(toggle.ariaExpanded).to.equal('true');
    toggle.click();
    await until('it is closed', () => !panelOf(hierarchy));
    expect(toggle.ariaExpanded).to.equal('false');
    await openComparison(hierarchy);
    expect(rowsOf(hierarchy)[0]).to.deep.equal(['Role', 'Head', 'Seller']);
  });

  describe('"Ask about these roles"', () => {
    for (const [lang, ask, asked] of [
      ['en', 'Ask about these roles', 'The roles are in your request.'],
      ['ru', 'Спросить об этих ролях', 'Роли добавлены в заявку.'],
    ] as const) {
      it(`puts those that are missing into the request, and says so: ${lang}`, async () => {
        const widget = await widgetWith({ catalogue: sellers }, lang);
        const hierarchy = hierarchyOf(widget);
        inside(cardsOf(widget)[1]!, '[aria-pressed]')!.click();
        await openComparison(hierarchy, lang === 'en' ? 'Compare' : 'Сравнить');
        await choose(hierarchy, 'Head', 'Seller', 'Clerk');
        const events = eventsAt(widget, 'sales-role-select');
        const button = buttonOf(hierarchy, ask);
        button.focus();
        button.click();
        await until('it is said', () => statusOf(hierarchy) === asked);
        expect(events.map(({ roleId, selected }) => [roleId, selected])).to.deep.equal([
          ['head', true],
          ['clerk', true],
        ]);
        expectSame(focusedIn(hierarchy), button);
        await until('the form', () => inside(formOf(widget), 'form'));
        const chips = () => allInside(formOf(widget), '[part="chip"]').map(textOf);
        await until('the roles in the form', () => chips().length === 3);
        expect(chips()).to.deep.equal(['Seller', 'Head', 'Clerk']);

        button.click();
        await hierarchy.updateComplete;
        expect(events).to.have.length(2);
        expect(statusOf(hierarchy)).to.equal(asked);

        // It is no longer true once the visitor takes one out.
        inside(cardsOf(widget)[0]!, '[aria-pressed]')!.click();
        await until('it is not said', () => !statusOf(hierarchy));
      });
    }

    it('works in a hierarchy alone', async () => {
      const hierarchy = await comparing(['Head', 'Seller']);
      buttonOf(hierarchy, 'Ask about these roles').click();
      await until('it is said', () => statusOf(hierarchy));
      expect(hierarchy.selection.map(({ id }) => id)).to.deep.equal(['head', 'seller']);
    });
  });

  describe('with another catalogue', () => {
    it('keeps the roles that are there still, and quietly loses the others', async () => {
      const hierarchy = await comparing(['Head', 'Seller', 'Clerk']);
      const roles = [...sellers.roles].reverse().filter(({ id }) => id !== 'seller');
      hierarchy.catalogue = { ...sellers, roles };
      await hierarchy.updateComplete;
      expect(rowsOf(hierarchy)[0]).to.deep.equal(['Role', 'Head', 'Clerk']);
      expect(shownIn(hierarchy)).to.deep.equal(['Head', 'Clerk', 'Not chosen']);

      // There is room again.
      const card = await openCard(hierarchy, 'Caller');
      buttonOf(card, 'Add to comparison').click();
      await hierarchy.updateComplete;
      expect(rowsOf(hierarchy)[0]).to.deep.equal(['Role', 'Head', 'Clerk', 'Caller']);
      await card.updateComplete;
      expect(textOf(buttonOf(card, 'Go to the comparison'))).to.contain('(3)');
    });

    it('of none of the roles has nothing to compare', async () => {
      const hierarchy = await comparing(['Head', 'Seller', 'Clerk']);
      hierarchy.catalogue = many(30);
      await hierarchy.updateComplete;
      expect(Boolean(inside(hierarchy, 'table'))).to.equal(false);
      expect(shownIn(hierarchy)).to.deep.equal(Array(3).fill('Not chosen'));
    });
  });

  describe('is copied as Markdown', () => {
    let clipboard: ClipboardStub;

    afterEach(() => {
      clipboard.restore();
    });

    const TABLE = `|  | Seller | Caller |
| --- | --- | --- |
| Level | Level 2 | Level 2 |
| Reports to | Head | Head |
| Tags | b2b<br>field | b2b<br>field |
| Tools | CRM | CRM |
`;

    for (const [refuses, said] of [
      ['nothing', 'Copied'],
      ['clipboard', 'Copied'],
      ['all', 'The browser did not let us copy.'],
    ] as const) {
      it(`and it is said what came of it, where the browser refuses ${refuses}`, async () => {
        clipboard = new ClipboardStub(refuses);
        const hierarchy = await comparing(['Seller', 'Caller']);
        const before = allInside(hierarchy, '.comparison *').length;
        const button = buttonOf(hierarchy, 'Copy as text');
        button.focus();
        button.click();
        await until('it is said', () => statusOf(hierarchy));
        expect(statusOf(hierarchy)).to.equal(said);
        expect(refuses === 'nothing' ? clipboard.texts : clipboard.byField).to.deep.equal([TABLE]);
        expectSame(focusedIn(hierarchy), button);
        expect(allInside(hierarchy, '.comparison *')).to.have.length(before);

        // It was said of that press: the next one elsewhere ends it.
        pick(selectsOf(hierarchy)[1]!, 'Clerk');
        await hierarchy.updateComplete;
        expect(statusOf(hierarchy)).to.equal('');
      });
    }

    it('in Russian, with a live region that is there before', async () => {
      clipboard = new ClipboardStub();
      const hierarchy = await comparing(['Seller', 'Caller'], { lang: 'ru' });
      const status = inside(hierarchy, '.comparison [role="status"]')!;
      expect(getComputedStyle(status).display).not.to.equal('none');
      buttonOf(hierarchy, 'Скопировать текстом').click();
      await until('it is said', () => textOf(status) === 'Скопировано');
      expect(clipboard.texts[0]).to.contain('| Подчиняется | Head | Head |');
    });
  });
});
