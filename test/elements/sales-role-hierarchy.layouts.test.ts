import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import type { Layout } from '../../src/contexts.js';
import { BLOCK } from '../../src/elements/sales-role-hierarchy.cards.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, owned, role } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import { deep } from '../helpers/deep.js';
import { FRAME_LIMIT } from '../helpers/frame.js';
import { headingsIn } from '../helpers/headings.js';
import {
  allInside,
  builtIn,
  cardsOf,
  hierarchyOf,
  inside,
  partText,
  textOf,
  titlesOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const catalogueOf = (roles: readonly Role[], more: Partial<Catalogue> = {}): Catalogue => ({
  version: 1,
  lang: 'en',
  roles,
  ...more,
});

/** A role with details that reports to another. */
const under = (above: string | null, id: string, level: number): Role =>
  role(id, level, { reportsTo: above, sections: [{ title: 'Hiring', items: ['Writes well'] }] });

/** Two branches, one of them two deep; one role alone on a level of its own. */
const team = catalogueOf([
  under('chief', 'buyer', 2),
  under(null, 'chief', 1),
  under('chief', 'head', 2),
  under('head', 'seller', 3),
  under('head', 'clerk', 3),
  under(null, 'adviser', 3),
]);

/** Each reports to the one before. */
const chain = (count: number, levels = 20): Catalogue =>
  catalogueOf(
    Array.from({ length: count }, (_, index) =>
      under(index ? `r${index - 1}` : null, `r${index}`, Math.min(index + 1, levels)),
    ),
  );

/** All report to the first. */
const star = (count: number): Catalogue =>
  catalogueOf(
    Array.from({ length: count }, (_, index) =>
      under(index ? 'r0' : null, `r${index}`, index ? 2 : 1),
    ),
  );

/** Each reports to one that comes before it, at random and yet the same each time. */
const random = (count: number, prefix = 'r'): Catalogue => {
  let seed = 7;
  const below = (limit: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  return catalogueOf(
    Array.from({ length: count }, (_, index) =>
      under(
        index && below(20) ? `${prefix}${below(index)}` : null,
        `${prefix}${index}`,
        (index % 6) + 1,
      ),
    ),
  );
};

/** A circle of three with a role below it, one that reports to nobody who is there, and one to itself. */
const faulty = catalogueOf([
  under(null, 'chief', 1),
  under('c', 'a', 2),
  under('a', 'b', 2),
  under('b', 'c', 2),
  under('a', 'below', 3),
  under('gone', 'orphan', 3),
  under('self', 'self', 4),
]);

interface Place {
  catalogue: Catalogue;
  layout: Layout;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** In pixels. */
  width?: number;
}

const placeFor = ({ lang = 'en', dir = 'ltr', width }: Place): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir} style=${width ? `width: ${width}px` : ''}></div>`,
  );

const ready = async (hierarchy: SalesRoleHierarchy): Promise<SalesRoleHierarchy> => {
  await until('the search', () => inside(hierarchy, '#search'));
  return hierarchy;
};

/** Waits until all cards of a hierarchy are there and rendered, as long as it goes on. */
const complete = async (
  hierarchy: SalesRoleHierarchy,
  count = hierarchy.catalogue!.roles.length,
): Promise<SalesRoleHierarchy> => {
  const isThere = (): boolean => cardsOf(hierarchy).length === count;
  while (!isThere()) {
    const before = cardsOf(hierarchy).length;
    await until('more cards', () => cardsOf(hierarchy).length !== before || isThere());
  }
  await until('their titles', () => partText(cardsOf(hierarchy).at(-1)!, 'title'));
  return hierarchy;
};

const alone = async (place: Place): Promise<SalesRoleHierarchy> => {
  const { catalogue, layout } = place;
  const hierarchy = document.createElement('sales-role-hierarchy');
  (await placeFor(place)).append(Object.assign(hierarchy, { catalogue, layout }));
  return ready(hierarchy);
};

const inWidget = async (place: Place): Promise<SalesRoleHierarchy> => {
  const { catalogue, layout } = place;
  const widget = document.createElement('sales-roles');
  (await placeFor(place)).append(Object.assign(widget, { catalogue, layout }));
  return ready(
    await until('the hierarchy', () => hierarchyOf(widget) as SalesRoleHierarchy | null),
  );
};

type Way = (place: Place) => Promise<SalesRoleHierarchy>;
const WAYS: Readonly<Record<string, Way>> = {
  '<sales-role-hierarchy>': alone,
  '<sales-roles>': inWidget,
};

const itemsOf = (list: Element): Element[] =>
  [...list.children].flatMap(({ children }) => [...children]);

/** The cards as they are nested: the title of each, with those of its branch. */
type Outline = (string | Outline)[];
const outlineOf = (list: Element | null): Outline =>
  (list ? itemsOf(list) : []).flatMap((item) => {
    const below = item.querySelector(':scope > .reports > [role="list"]');
    const title = partText(item.firstElementChild!, 'title').replace('Role ', '');
    return below ? [title, outlineOf(below)] : [title];
  });

/** The outline under the title of each level. */
const levelsOf = (hierarchy: SalesRoleHierarchy): [string, Outline][] =>
  allInside(hierarchy, 'section[part="level"]').map((section) => [
    textOf(section.querySelector('[part="level-title"]')),
    outlineOf(section.querySelector('[role="list"]')),
  ]);

const branchOf = (hierarchy: SalesRoleHierarchy, id: string): HTMLButtonElement =>
  allInside<HTMLButtonElement>(hierarchy, 'button.branch').find(({ value }) => value === id)!;

const isOpen = (hierarchy: SalesRoleHierarchy, id: string): boolean => {
  const button = branchOf(hierarchy, id);
  const branch = inside(hierarchy, `#${button.getAttribute('aria-controls')}`)!;
  const isExpanded = button.getAttribute('aria-expanded') === 'true';
  expect(branch.checkVisibility(), `what ${id} controls`).to.equal(isExpanded);
  return isExpanded;
};

/** The name of what has the focus, through shadow roots. */
const focused = (): string => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return textOf(element);
};

const tab = async (back = false): Promise<void> => {
  if (back) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (back) await sendKeys({ up: 'Shift' });
};

/** The order in which a tree is read, found without the tree: levels of the roots, then down each branch. */
const readingOrder = ({ roles }: Catalogue): string[] => {
  const below = new Map<string | null, Role[]>();
  for (const one of roles) {
    const above = one.reportsTo ?? null;
    below.set(above, [...(below.get(above) ?? []), one]);
  }
  const order: string[] = [];
  const waiting = [...(below.get(null) ?? [])].sort((a, b) => b.level - a.level);
  // A stable sort keeps those of one level in order, and the last is taken first.
  const levels = [...new Set(waiting.map(({ level }) => level))];
  const stack = levels.flatMap((level) => waiting.filter((one) => one.level === level).reverse());
  for (let next = stack.pop(); next; next = stack.pop()) {
    order.push(next.title);
    stack.push(...[...(below.get(next.id) ?? [])].reverse());
  }
  return order;
};

describe('the layouts', () => {
  describe('are accessible', () => {
    const states: Readonly<Record<string, Omit<Place, 'layout'>>> = {
      'with two branches': { catalogue: team },
      'in Russian': { catalogue: { ...team, lang: 'ru' }, lang: 'ru' },
      '20 levels deep': { catalogue: chain(20) },
      'with orphans and circles': { catalogue: faulty },
      'from right to left': { catalogue: team, dir: 'rtl' },
      'at 320 pixels': { catalogue: chain(20), width: 320 },
      'with all that a role can have': { catalogue: owned },
    };
    for (const layout of ['levels', 'tree', 'list'] as const) {
      for (const [state, place] of Object.entries(states)) {
        it(`${layout} ${state}`, async () => {
          const hierarchy = await complete(await alone({ ...place, layout }));
          await expectAccessible(hierarchy);
        });
      }
    }

    it('a tree with a branch closed, and another with its details open', async () => {
      const hierarchy = await complete(await inWidget({ catalogue: team, layout: 'tree' }));
      branchOf(hierarchy, 'head').click();
      for (const card of cardsOf(hierarchy)) inside(card, '[aria-expanded]')!.click();
      await until('the details', () => cardsOf(hierarchy).every((card) => inside(card, '.tools')));
      await expectAccessible(hierarchy);
    });
  });

  for (const [name, open] of Object.entries(WAYS)) {
    describe(`in ${name}`, () => {
      it('show a tree as lists in lists', async () => {
        const hierarchy = await complete(await open({ catalogue: team, layout: 'tree' }));
        expect(levelsOf(hierarchy)).to.deep.equal([
          ['Level 1', ['chief', ['buyer', 'head', ['seller', 'clerk']]]],
          ['Level 3', ['adviser']],
        ]);
      });

      it('are lists of articles whose headings follow the nesting', async () => {
        const hierarchy = await complete(await open({ catalogue: team, layout: 'tree' }));
        const top = headingsIn(hierarchy)[0]!.level;
        expect(
          headingsIn(hierarchy).map(({ level, text }) => `${level - top} ${text}`),
        ).to.deep.equal([
          '0 Level 1',
          '1 Role chief',
          '2 Role buyer',
          '2 Role head',
          '3 Role seller',
          '3 Role clerk',
          '0 Level 3',
          '1 Role adviser',
        ]);
      });

      for (const layout of ['levels', 'tree', 'list'] as const) {
        it(`have only lists, items, articles and disclosure buttons: ${layout}`, async () => {
          const hierarchy = await complete(await open({ catalogue: team, layout }));
          const lists = allInside(hierarchy, '[role="list"]');
          expect(lists.length).to.equal({ levels: 3, tree: 4, list: 1 }[layout]);
          for (const list of lists) {
            for (const item of itemsOf(list)) {
              expect(item.getAttribute('role')).to.equal('listitem');
              expect(inside(item.firstElementChild, 'article') !== null).to.equal(true);
            }
          }
          const all = [...deep(hierarchy.shadowRoot!)];
          const roles = new Set(all.map((element) => element.getAttribute('role')));
          for (const wrong of ['tree', 'treeitem', 'group', 'grid', 'menu']) {
            // That of the downloads is no part of the lists.
            if (wrong === 'group') continue;
            expect(roles.has(wrong), wrong).to.equal(false);
          }
          expect(all.some((element) => element.hasAttribute('aria-activedescendant'))).to.equal(
            false,
          );
          for (const button of all.filter((element) => element.hasAttribute('aria-controls'))) {
            expect(button.localName).to.equal('button');
            expect(button.getAttribute('aria-expanded')).to.match(/^(true|false)$/);
            const root = button.getRootNode() as ShadowRoot;
            const controlled = root.querySelectorAll(`#${button.getAttribute('aria-controls')}`);
            expect(controlled.length, textOf(button)).to.equal(1);
          }
        });
      }

      it('show each role’s level on its card, where no title above says it', async () => {
        const hierarchy = await complete(await open({ catalogue: team, layout: 'tree' }));
        const levels = cardsOf(hierarchy).map((card) => partText(card, 'level'));
        expect(levels).to.deep.equal(['', 'Level 2', 'Level 2', 'Level 3', 'Level 3', '']);
      });

      it('change while they are shown', async () => {
        const hierarchy = await complete(await open({ catalogue: team, layout: 'levels' }));
        const owner = (name === '<sales-roles>'
          ? (hierarchy.getRootNode() as ShadowRoot).host
          : hierarchy) as unknown as { layout: Layout };
        const shown: Record<Layout, Outline[]> = {
          levels: [['chief'], ['buyer', 'head'], ['seller', 'clerk', 'adviser']],
          tree: [['chief', ['buyer', 'head', ['seller', 'clerk']]], ['adviser']],
          list: [['chief', 'buyer', 'head', 'seller', 'clerk', 'adviser']],
        };
        const lists = (): Outline[] =>
          allInside(hierarchy, '[role="list"]')
            .filter((list) => !list.parentElement?.closest('[role="list"]'))
            .map(outlineOf);
        for (const layout of ['tree', 'list', 'levels', 'list', 'tree', 'levels'] as const) {
          owner.layout = layout;
          await until(layout, () => JSON.stringify(lists()) === JSON.stringify(shown[layout]));
        }
      });
    });
  }

  describe('show flat', () => {
    it('circles and orphans, at their levels, with those that report to them', async () => {
      const hierarchy = await complete(await alone({ catalogue: faulty, layout: 'tree' }));
      expect(levelsOf(hierarchy)).to.deep.equal([
        ['Level 1', ['chief']],
        ['Level 2', ['a', ['below'], 'b', 'c']],
        ['Level 3', ['orphan']],
        ['Level 4', ['self']],
      ]);
    });

    it('the same in the widget, which tells the owner of each with its path', async () => {
      const spy = new ConsoleSpy();
      try {
        const hierarchy = await complete(await inWidget({ catalogue: faulty, layout: 'tree' }));
        expect(levelsOf(hierarchy).flatMap(([, outline]) => outline)).to.deep.equal([
          'chief',
          'a',
          ['below'],
          'b',
          'c',
          'orphan',
          'self',
        ]);
        const told = (await spy.told('warn')).join('\n');
        for (const path of [1, 2, 3, 5, 6]) expect(told).to.contain(`roles[${path}].reportsTo: `);
        expect(told).to.contain('"gone"').and.not.to.contain('roles[4]');
      } finally {
        spy.restore();
      }
    });

    it('what is below the twelfth level of a branch, so that it has room', async () => {
      const hierarchy = await complete(await alone({ catalogue: chain(30), layout: 'tree' }));
      const depths = cardsOf(hierarchy).map((card) => {
        let depth = 0;
        for (let list = card.closest('.reports'); list; depth += 1) {
          list = list.parentElement!.closest('.reports');
        }
        return depth;
      });
      expect(depths).to.deep.equal([
        ...Array.from({ length: 12 }, (_, index) => index),
        ...Array<number>(18).fill(12),
      ]);
      expect(titlesOf(hierarchy)).to.deep.equal(chain(30).roles.map(({ title }) => title));
    });
  });

  describe('of branches:', () => {
    it('each says how many report to its role, and which role that is', async () => {
      const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
      const names = () => allInside(hierarchy, 'button.branch').map(textOf);
      expect(names()).to.deep.equal([
        'Reporting to this role: 4: Role chief',
        'Reporting to this role: 2: Role head',
      ]);
      hierarchy.parentElement!.lang = 'ru';
      const russian = ['В подчинении: 4 роли: Role chief', 'В подчинении: 2 роли: Role head'];
      await until('Russian', () => names().join() === russian.join());
    });

    for (const [key, press] of Object.entries({
      'a click': (button: HTMLElement) => {
        button.click();
        return Promise.resolve();
      },
      Enter: async (button: HTMLElement) => {
        button.focus();
        await sendKeys({ press: 'Enter' });
      },
      Space: async (button: HTMLElement) => {
        button.focus();
        await sendKeys({ type: ' ' });
      },
    })) {
      it(`${key} closes one, and opens it again`, async () => {
        const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
        expect(isOpen(hierarchy, 'head')).to.equal(true);
        await press(branchOf(hierarchy, 'head'));
        expect(isOpen(hierarchy, 'head')).to.equal(false);
        expect(isOpen(hierarchy, 'chief')).to.equal(true);
        expect(cardsOf(hierarchy).map((card) => card.checkVisibility())).to.deep.equal([
          true,
          true,
          true,
          false,
          false,
          true,
        ]);
        await press(branchOf(hierarchy, 'head'));
        expect(isOpen(hierarchy, 'head')).to.equal(true);
        expect(cardsOf(hierarchy).every((card) => card.checkVisibility())).to.equal(true);
      });
    }

    it('Tab goes through in reading order, past what is closed, and Shift+Tab back', async () => {
      const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
      branchOf(hierarchy, 'head').click();
      const card = (id: string) => [`Details: Role ${id}`, `Ask about this role: Role ${id}`];
      const order = [
        ...card('chief'),
        'Reporting to this role: 4: Role chief',
        ...card('buyer'),
        ...card('head'),
        'Reporting to this role: 2: Role head',
        ...card('adviser'),
      ];
      inside(cardsOf(hierarchy)[0]!, '[aria-expanded]')!.focus();
      const there: string[] = [focused()];
      while (there.length < order.length) {
        await tab();
        there.push(focused());
      }
      expect(there).to.deep.equal(order);
      const back: string[] = [focused()];
      while (back.length < order.length) {
        await tab(true);
        back.push(focused());
      }
      expect(back).to.deep.equal([...order].reverse());
    });

    it('arrow keys stay the host’s, and the focus stays where it is', async () => {
      const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
      const heard: string[] = [];
      const listen = ({ key, defaultPrevented }: KeyboardEvent) => {
        heard.push(`${key} ${defaultPrevented}`);
      };
      document.addEventListener('keydown', listen);
      try {
        const details = inside(cardsOf(hierarchy)[0]!, '[aria-expanded]')!;
        for (const button of [branchOf(hierarchy, 'chief'), details]) {
          button.focus();
          for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
            await sendKeys({ press: key });
            expect(heard.at(-1)).to.equal(`${key} false`);
            expect(focused()).to.equal(textOf(button));
          }
        }
        expect(isOpen(hierarchy, 'chief')).to.equal(true);
      } finally {
        document.removeEventListener('keydown', listen);
      }
    });

    it('one that is closed stays so when the selection changes', async () => {
      const hierarchy = await complete(await inWidget({ catalogue: team, layout: 'tree' }));
      branchOf(hierarchy, 'head').click();
      inside(cardsOf(hierarchy)[0]!, '[aria-pressed]')!.click();
      await until('the choice', () => cardsOf(hierarchy)[0]!.selected);
      await hierarchy.updateComplete;
      expect(isOpen(hierarchy, 'head')).to.equal(false);
      branchOf(hierarchy, 'head').click();
      expect(isOpen(hierarchy, 'head')).to.equal(true);
      inside(cardsOf(hierarchy)[0]!, '[aria-pressed]')!.click();
      await until('no choice', () => !cardsOf(hierarchy)[0]!.selected);
      expect(isOpen(hierarchy, 'head')).to.equal(true);
    });

    it('one that is closed stays so when the language changes, and with it the catalogue', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" layout="tree"></sales-roles>`,
      );
      await builtIn(widget, 'Roles in sales');
      const hierarchy = await ready(hierarchyOf(widget));
      const [first, second] = allInside<HTMLButtonElement>(hierarchy, 'button.branch').map(
        ({ value }) => value,
      );
      branchOf(hierarchy, second!).click();
      widget.lang = 'ru';
      await builtIn(widget, 'Роли в отделе продаж');
      await until('Russian', () => /[а-я]/.test(textOf(branchOf(hierarchy, second!))));
      expect(isOpen(hierarchy, second!)).to.equal(false);
      expect(isOpen(hierarchy, first!)).to.equal(true);
    });

    it('one that is closed stays so in another layout and back', async () => {
      const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
      branchOf(hierarchy, 'head').click();
      hierarchy.layout = 'list';
      await hierarchy.updateComplete;
      hierarchy.layout = 'tree';
      await hierarchy.updateComplete;
      await complete(hierarchy);
      expect(isOpen(hierarchy, 'head')).to.equal(false);
      expect(isOpen(hierarchy, 'chief')).to.equal(true);
    });

    it('one that is closed is not another’s who takes its place', async () => {
      const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
      branchOf(hierarchy, 'chief').click();
      branchOf(hierarchy, 'head').click();
      const roles = team.roles.map((one) => ({
        ...one,
        id: `new-${one.id}`,
        title: `New ${one.id}`,
        reportsTo: one.reportsTo ? `new-${one.reportsTo}` : null,
      }));
      hierarchy.catalogue = { ...team, roles };
      await until('the new roles', () => branchOf(hierarchy, 'new-head') as Element | undefined);
      await complete(hierarchy);
      expect(isOpen(hierarchy, 'new-chief')).to.equal(true);
      expect(isOpen(hierarchy, 'new-head')).to.equal(true);

      hierarchy.catalogue = team;
      await until('the first roles', () => branchOf(hierarchy, 'head') as Element | undefined);
      expect(isOpen(hierarchy, 'head')).to.equal(false);
    });

    it('those that a filter needs are open while it lasts', async () => {
      const hierarchy = await complete(await alone({ catalogue: team, layout: 'tree' }));
      branchOf(hierarchy, 'head').click();
      const search = inside<HTMLInputElement>(hierarchy, '#search')!;
      const find = (words: string): void => {
        search.value = words;
        search.dispatchEvent(new Event('input'));
      };
      find('seller');
      await until(
        'the seller alone',
        () =>
          cardsOf(hierarchy)
            .map((card) => card.checkVisibility())
            .join() === 'true,false,true,true,false,false',
      );
      expect(isOpen(hierarchy, 'head')).to.equal(true);
      find('');
      await until('the adviser', () => cardsOf(hierarchy).at(-1)!.checkVisibility());
      expect(isOpen(hierarchy, 'head')).to.equal(false);
    });

    it('one that is closed stays so while more cards come, up to 1,000', async () => {
      const catalogue = random(1000);
      const hierarchy = await alone({ catalogue, layout: 'tree' });
      const { value } = allInside<HTMLButtonElement>(hierarchy, 'button.branch')[0]!;
      branchOf(hierarchy, value).click();
      await until('more cards', () => cardsOf(hierarchy).length > 150);
      expect(cardsOf(hierarchy).length).to.be.below(1000);
      hierarchy.selection = [{ id: 'r1', title: 'Role r1' }];
      hierarchy.parentElement!.lang = 'ru';
      await complete(hierarchy);
      await until('Russian to the end', () =>
        cardsOf(hierarchy).every((card) => /[а-я]/.test(textOf(inside(card, '[aria-pressed]')))),
      );
      expect(isOpen(hierarchy, value)).to.equal(false);
      const closed = allInside(hierarchy, 'button.branch[aria-expanded="false"]');
      expect(closed.length).to.equal(1);
      expect(titlesOf(hierarchy)).to.deep.equal(readingOrder(catalogue));
    });
  });

  describe('draw the lines of a tree', () => {
    /** How far the edges of a branch's item are from those of its card, and how it is lined. */
    const linesOf = (hierarchy: SalesRoleHierarchy) =>
      allInside(hierarchy, '.reports [role="listitem"]').map((item) => {
        const card = item.firstElementChild!.getBoundingClientRect();
        const box = item.getBoundingClientRect();
        const style = getComputedStyle(item);
        const toCard = getComputedStyle(item, '::before');
        return {
          left: card.left - box.left,
          right: box.right - card.right,
          lineLeft: parseFloat(style.borderLeftWidth),
          lineRight: parseFloat(style.borderRightWidth),
          // Of the line to the card: where it ends, and at which height it comes.
          branchLeft: parseFloat(toCard.left),
          branchRight: parseFloat(toCard.right),
          width: parseFloat(toCard.width),
          height: box.top + parseFloat(toCard.top) - card.top,
          card: card.height,
        };
      });

    for (const width of [320, 1280]) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`at the side where a line begins: ${dir}, ${width} px`, async () => {
          const hierarchy = await complete(
            await alone({ catalogue: team, layout: 'tree', dir, width }),
          );
          const lines = linesOf(hierarchy);
          expect(lines.length).to.equal(4);
          for (const line of lines) {
            const [near, far, edge, other, branch] =
              dir === 'ltr'
                ? [line.left, line.right, line.lineLeft, line.lineRight, line.branchLeft]
                : [line.right, line.left, line.lineRight, line.lineLeft, line.branchRight];
            expect(edge, 'the line').to.equal(2);
            expect(other, 'no line').to.equal(0);
            expect(near, 'room for the line').to.be.above(5);
            expect(far).to.be.closeTo(0, 0.5);
            expect(branch, 'from the line').to.equal(0);
            expect(line.width + 2, 'to the card').to.be.closeTo(near, 0.5);
            expect(line.height).to.be.within(10, line.card - 10);
          }
        });
      }
    }

    it('with 200 pixels for the deepest card at 320, and none over the edge', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const hierarchy = await complete(
          await alone({ catalogue: chain(20), layout: 'tree', dir, width: 320 }),
        );
        const outer = hierarchy.getBoundingClientRect();
        const boxes = cardsOf(hierarchy).map((card) => card.getBoundingClientRect());
        for (const box of boxes) {
          expect(box.width).to.be.at.least(200);
          expect(box.left).to.be.at.least(outer.left);
          expect(box.right).to.be.at.most(outer.right);
        }
        const sides = boxes.map(({ left, right }) => (dir === 'ltr' ? left : -right)).slice(0, 13);
        expect(sides, 'each further in').to.deep.equal([...new Set(sides)].sort((a, b) => a - b));
      }
    });
  });

  it('are as high as what they show, in an old page without a doctype, too', async function () {
    this.timeout(FRAME_LIMIT);
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: 600, height: 400 });
    document.body.append(frame);
    try {
      const old = frame.contentDocument!;
      old.open();
      old.close();
      expect(old.compatMode).to.equal('BackCompat');
      const script = old.createElement('script');
      const src = new URL('../../src/define.ts', import.meta.url).href;
      old.head.append(Object.assign(script, { type: 'module', src }));
      const hierarchy = old.createElement('sales-role-hierarchy');
      old.body.append(hierarchy);
      await frame.contentWindow!.customElements.whenDefined('sales-role-hierarchy');
      Object.assign(hierarchy, { catalogue: team, layout: 'tree', lang: 'en' });
      await complete(hierarchy);
      for (const card of cardsOf(hierarchy)) {
        const within = inside(card, '.actions')!.getBoundingClientRect().bottom;
        expect(card.getBoundingClientRect().bottom - within).to.be.within(0, 40);
      }
    } finally {
      frame.remove();
    }
  });

  describe('take 10,000 roles:', () => {
    for (const [shape, catalogue] of Object.entries({
      'all under one': star(10_000),
      'each under the one before': chain(10_000),
      'at random': random(10_000),
    })) {
      it(`a tree of them is there in the end, in order, and comes a block at a time: ${shape}`, async function () {
        this.timeout(120_000);
        let most = 0;
        const observer = new MutationObserver((records) => {
          const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
          const cards = added.map((node) =>
            'children' in node ? (node as Element).querySelectorAll('sales-role-card').length : 0,
          );
          most = Math.max(
            most,
            cards.reduce((sum, count) => sum + count, 0),
          );
        });
        const hierarchy = await alone({ catalogue, layout: 'tree' });
        observer.observe(hierarchy.shadowRoot!, { childList: true, subtree: true });
        await complete(hierarchy);
        observer.disconnect();
        expect(titlesOf(hierarchy)).to.deep.equal(readingOrder(catalogue));
        const ids = allInside(hierarchy, '.reports').map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        // Between two of them the page can paint, and answer. (How long each takes is the bench's to say.)
        expect(most).to.be.within(1, BLOCK);
      });
    }
  });

  it('change while 1,000 roles come', async () => {
    const catalogue = random(1000);
    const hierarchy = await alone({ catalogue, layout: 'tree' });
    for (const layout of ['list', 'tree', 'levels', 'tree'] as const) {
      await until('more cards', () => cardsOf(hierarchy).length > 100);
      hierarchy.layout = layout;
      await hierarchy.updateComplete;
    }
    await complete(hierarchy);
    await until(
      'all in order',
      () => titlesOf(hierarchy).join() === readingOrder(catalogue).join(),
    );
  });

  it('take other roles while they grow: fewer, as many, more', async () => {
    const hierarchy = await alone({ catalogue: random(1000), layout: 'tree' });
    for (const [count, prefix] of [
      [40, 'few'],
      [40, 'same'],
      [1100, 'more'],
    ] as const) {
      const catalogue = random(count, prefix);
      hierarchy.catalogue = catalogue;
      await hierarchy.updateComplete;
      await complete(hierarchy);
      await until(prefix, () => titlesOf(hierarchy).join() === readingOrder(catalogue).join());
    }
    hierarchy.catalogue = many(1100);
    await until(
      'a tree without branches',
      () => titlesOf(hierarchy).join() === readingOrder(many(1100)).join(),
    );
    expect(allInside(hierarchy, '.reports').length).to.equal(0);
  });
});
