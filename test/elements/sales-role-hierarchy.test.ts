import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, owned, role } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import {
  allInside,
  askButton,
  cardsOf,
  detailsButton,
  expectSame,
  inside,
  partText,
  textOf,
  titlesOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const hierarchyWith = async (
  properties: Partial<SalesRoleHierarchy>,
  lang = 'en',
): Promise<SalesRoleHierarchy> => {
  const parent = await fixture(html`<div lang=${lang}></div>`);
  const hierarchy = Object.assign(document.createElement('sales-role-hierarchy'), properties);
  parent.append(hierarchy);
  await until('the roles', () => titlesOf(hierarchy)[0]);
  return hierarchy;
};

const levelTitles = (hierarchy: SalesRoleHierarchy) =>
  allInside(hierarchy, '[part="level-title"]').map(textOf);

/** The `lang` that a part of the hierarchy is marked with, if it is marked. */
const markOf = (hierarchy: SalesRoleHierarchy, part: string) =>
  inside(hierarchy, `[part="${part}"]`)?.closest('[lang]')?.getAttribute('lang');

describe('<sales-role-hierarchy>', () => {
  describe('is accessible', () => {
    for (const [state, properties] of Object.entries<Partial<SalesRoleHierarchy>>({
      'by level': { catalogue: owned, selection: [{ id: 'head', title: 'Head of sales' }] },
      'as a list': { catalogue: owned, layout: 'list' },
      'with 20 levels': { catalogue: many(40, 20) },
      'with its texts in another language': { catalogue: { ...owned, lang: 'de' } },
    })) {
      it(state, async () => {
        await expectAccessible(await hierarchyWith(properties));
      });
    }
  });

  describe('by level', () => {
    it('shows the levels from the top, each with its roles in the catalogue’s order', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      expect(levelTitles(hierarchy)).to.deep.equal(['Leaders', 'Sellers']);
      const sections = allInside(hierarchy, 'section').map((section) =>
        [...section.querySelectorAll('sales-role-card')].map((card) => partText(card, 'title')),
      );
      expect(sections).to.deep.equal([['Head of sales'], ['Seller', 'Clerk']]);
    });

    it('is made of sections that their titles name, with lists of articles', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      for (const section of allInside(hierarchy, 'section')) {
        const title = inside(hierarchy, `#${section.getAttribute('aria-labelledby') ?? ''}`);
        expectSame(title, section.querySelector('h3'));
        const list = section.querySelector('[role="list"]')!;
        const items = [...list.children].flatMap((block) => [...block.children]);
        expect(items.map((item) => item.getAttribute('role'))).to.deep.equal(
          Array(items.length).fill('listitem'),
        );
      }
      const headings = cardsOf(hierarchy).map((card) => textOf(inside(card, 'article h4')));
      expect(headings).to.deep.equal(['Head of sales', 'Seller', 'Clerk']);
    });

    it('says what a level is about, and how many roles it has', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      const [first, second] = allInside(hierarchy, 'section');
      expect(textOf(first!.querySelector('[part="level-text"]'))).to.equal('They lead.');
      expect(textOf(first!.querySelector('.count'))).to.equal('1 role');
      expect(Boolean(second!.querySelector('[part="level-text"]'))).to.equal(false);
      expect(textOf(second!.querySelector('.count'))).to.equal('2 roles');
    });

    it('calls a level without a title by its number, in the language around', async () => {
      const roles = [role('a', 2), role('b', 11)];
      const hierarchy = await hierarchyWith({ catalogue: { version: 1, roles } });
      expect(levelTitles(hierarchy)).to.deep.equal(['Level 2', 'Level 11']);

      hierarchy.parentElement!.lang = 'ru';
      await until('Russian', () => levelTitles(hierarchy).join() === 'Уровень 2,Уровень 11');
      expect(textOf(inside(hierarchy, '.count'))).to.equal('1 роль');
      expect(textOf(askButton(cardsOf(hierarchy)[0]!))).to.equal('Спросить о роли: Role a');
    });

    it('calls one with a blank title so, too: a heading must say something', async () => {
      const levels = [
        { level: 1, title: '' },
        { level: 2, title: ' \n' },
      ];
      const roles = [role('a', 1), role('b', 2)];
      const hierarchy = await hierarchyWith({ catalogue: { version: 1, levels, roles } });
      expect(levelTitles(hierarchy)).to.deep.equal(['Level 1', 'Level 2']);
    });

    it('has headings of the level it is given', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned, headingLevel: 1 });
      expect(allInside(hierarchy, 'h1').map(textOf)).to.deep.equal(['Leaders', 'Sellers']);
      expect(textOf(inside(cardsOf(hierarchy)[0]!, 'h2'))).to.equal('Head of sales');

      hierarchy.setAttribute('heading-level', '4');
      await hierarchy.updateComplete;
      await cardsOf(hierarchy)[0]!.updateComplete;
      expect(allInside(hierarchy, 'h4').map(textOf)).to.deep.equal(['Leaders', 'Sellers']);
      expect(textOf(inside(cardsOf(hierarchy)[0]!, 'h5'))).to.equal('Head of sales');
    });
  });

  describe('as a list', () => {
    it('shows one list, from the top level down, with each role’s level on its card', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned, layout: 'list' });
      expect(allInside(hierarchy, 'section')).to.deep.equal([]);
      expect(allInside(hierarchy, '[role="list"]')).to.have.length(1);
      const cards = cardsOf(hierarchy).map((card) => [
        partText(card, 'title'),
        partText(card, 'level'),
        textOf(inside(card, 'h3')),
      ]);
      expect(cards).to.deep.equal([
        ['Head of sales', 'Leaders', 'Head of sales'],
        ['Seller', 'Sellers', 'Seller'],
        ['Clerk', 'Sellers', 'Clerk'],
      ]);
    });

    it('changes to levels and back', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned, layout: 'list' });
      hierarchy.setAttribute('layout', 'levels');
      await hierarchy.updateComplete;
      expect(levelTitles(hierarchy)).to.deep.equal(['Leaders', 'Sellers']);
      await until('cards without a level', () =>
        cardsOf(hierarchy).every((card) => inside(card, 'h4') && !inside(card, '[part="level"]')),
      );

      hierarchy.layout = 'list';
      await hierarchy.updateComplete;
      await until('cards with a level', () =>
        cardsOf(hierarchy).every((card) => inside(card, 'h3') && inside(card, '[part="level"]')),
      );
      expect(titlesOf(hierarchy)).to.deep.equal(['Head of sales', 'Seller', 'Clerk']);
    });

    it('says what it expected where the attribute names another layout, and shows levels', async () => {
      const spy = new ConsoleSpy();
      try {
        const hierarchy = await hierarchyWith({ catalogue: owned });
        hierarchy.setAttribute('layout', 'grid');
        await hierarchy.updateComplete;
        expect(levelTitles(hierarchy)).to.deep.equal(['Leaders', 'Sellers']);
        expect(spy.of('error')).to.deep.equal([
          'error: sales-roles: layout: expected levels or tree or list, got "grid"',
        ]);
      } finally {
        spy.restore();
      }
    });
  });

  describe('marks the catalogue’s texts with their language', () => {
    it('where it is another one than the words around', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned }, 'ru');
      expect(markOf(hierarchy, 'level-title')).to.equal('en');
      expect(markOf(hierarchy, 'level-text')).to.equal('en');
      expect(cardsOf(hierarchy)[0]!.contentLang).to.equal('en');
      expect(inside(hierarchy, '.count')?.closest('[lang]')?.getAttribute('lang')).to.equal('ru');
    });

    it('and not where it is the same', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned }, 'en');
      const marks = allInside(hierarchy, '.base [lang], sales-role-card[content-lang]');
      expect(marks).to.deep.equal([]);
    });

    it('but not a level’s number, which is in the words around', async () => {
      const catalogue = { ...owned, levels: [] };
      const hierarchy = await hierarchyWith({ catalogue }, 'ru');
      expect(levelTitles(hierarchy)).to.deep.equal(['Уровень 1', 'Уровень 3']);
      expect(markOf(hierarchy, 'level-title')).to.equal('ru');
    });
  });

  describe('keeps the request, where it is used alone', () => {
    it('shows which roles are in it', async () => {
      const hierarchy = await hierarchyWith({
        catalogue: owned,
        selection: [{ id: 'clerk', title: 'Clerk' }],
      });
      expect(cardsOf(hierarchy).map(({ selected }) => selected)).to.deep.equal([
        false,
        false,
        true,
      ]);
      hierarchy.selection = [{ id: 'head', title: 'Head of sales' }];
      await hierarchy.updateComplete;
      expect(cardsOf(hierarchy).map(({ selected }) => selected)).to.deep.equal([
        true,
        false,
        false,
      ]);
    });

    it('takes what the visitor chooses and releases, and tells it', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      const events = eventsAt(hierarchy.parentElement!, 'sales-role-select');
      const [head, , clerk] = cardsOf(hierarchy);
      askButton(clerk!).click();
      askButton(head!).click();
      expect(hierarchy.selection).to.deep.equal([
        { id: 'clerk', title: 'Clerk' },
        { id: 'head', title: 'Head of sales' },
      ]);
      askButton(clerk!).click();
      expect(hierarchy.selection).to.deep.equal([{ id: 'head', title: 'Head of sales' }]);
      expect(events.map(({ roleId, selected }) => [roleId, selected])).to.deep.equal([
        ['clerk', true],
        ['head', true],
        ['clerk', false],
      ]);
    });

    it('lets the page take it all out again', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      const events = eventsAt(hierarchy.parentElement!, 'sales-role-select');
      const [head] = cardsOf(hierarchy);
      askButton(head!).click();
      await hierarchy.updateComplete;
      hierarchy.selection = [];
      await hierarchy.updateComplete;
      expect(head!.selected).to.equal(false);
      expect(events, 'what the page did is no event').to.have.length(1);
    });

    it('tells which details were opened', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      const events = eventsAt(hierarchy.parentElement!, 'sales-role-toggle');
      detailsButton(cardsOf(hierarchy)[0]!).click();
      expect(events.map(({ roleId, open }) => [roleId, open])).to.deep.equal([['head', true]]);
    });
  });

  describe('follows its catalogue', () => {
    it('shows nothing without one', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      hierarchy.catalogue = undefined;
      await hierarchy.updateComplete;
      expect(allInside(hierarchy, ':not(style)')).to.deep.equal([]);
      hierarchy.catalogue = owned;
      await hierarchy.updateComplete;
      expect(levelTitles(hierarchy)).to.deep.equal(['Leaders', 'Sellers']);
    });

    it('keeps open details with their role, not with their place', async () => {
      const hierarchy = await hierarchyWith({ catalogue: owned });
      detailsButton(cardsOf(hierarchy)[0]!).click();
      hierarchy.catalogue = { ...owned, title: 'New' };
      await hierarchy.updateComplete;
      expect(cardsOf(hierarchy)[0]!.open, 'the same role').to.equal(true);

      const chief = { ...owned.roles[1]!, id: 'chief', title: 'Chief' };
      hierarchy.catalogue = { ...owned, roles: [chief] };
      await hierarchy.updateComplete;
      await until('the new role', () => titlesOf(hierarchy).join() === 'Chief');
      expect(cardsOf(hierarchy)[0]!.open, 'another role in its place').to.equal(false);
    });

    it('takes properties that were set before it was defined', async () => {
      const tag = 'sales-role-hierarchy-late';
      const parent = await fixture(html`<div lang="en"></div>`);
      const hierarchy = document.createElement(tag);
      Object.assign(hierarchy, { catalogue: owned, layout: 'list' });
      parent.append(hierarchy);
      customElements.define(tag, class extends SalesRoleHierarchy {});
      await until('the roles', () => titlesOf(hierarchy).join() === 'Head of sales,Seller,Clerk');
      expect(allInside(hierarchy, 'section')).to.deep.equal([]);
    });
  });
});
