import { expect } from '@open-wc/testing';
import type { Role } from '../../src/catalogue/types.js';
import type { SalesRoleCard } from '../../src/elements/sales-role-card.js';
import { exposedIn, showersOf } from '../helpers/flat-tree.js';
import { partText, textOf } from '../helpers/parts.js';
import { toldOf } from '../helpers/names.js';
import { STATE_NAMES, stages } from './states.js';

/** WebKit takes its role from a list without markers, unless it says it (WebKit bug 170179). */
const isBare = (list: Element): boolean =>
  getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list';

const withRole = (page: Element, role: string): Element[] => {
  const exposed = exposedIn(page);
  const told = toldOf(exposed);
  return exposed.filter((_, index) => told[index]?.role === role);
};

/** How many lists an element stands in. */
const depthOf = (element: Element): number =>
  [...showersOf(element)].filter((one) => one.matches('ul, ol, [role="list"]')).length;

const cardsIn = (page: Element): SalesRoleCard[] =>
  exposedIn(page).filter(
    (element): element is SalesRoleCard => element.localName === 'sales-role-card',
  );

describe('lists', () => {
  const stage = stages();

  for (const name of STATE_NAMES) {
    it(`are lists in every engine, of items alone: ${name}`, async () => {
      const { page } = await stage(name);
      const lists = withRole(page, 'list');
      expect(lists.length > 0).to.equal(!/failed|nothing found|layout of/.test(name));
      expect(lists.filter(isBare).map(({ className }) => className)).to.deep.equal([]);
      for (const item of withRole(page, 'listitem')) {
        // Between a list and its items there may be what has no meaning of its own.
        const above = [...showersOf(item)].find((one) => one.localName !== 'div' || one.role);
        expect(above?.matches('ul, ol, [role="list"]'), textOf(item)).to.equal(true);
      }
    });
  }

  it('stand one under the title of each level, and hold its roles: four levels', async () => {
    const { page } = await stage('default');
    const levels = exposedIn(page).filter((one) => one.matches('section[part="level"]'));
    expect(toldOf(levels)).to.deep.equal(
      [1, 2, 3, 4].map((level) => ({ role: 'region', name: `Level ${level}` })),
    );
    const found = levels.map((level) => {
      const lists = level.querySelectorAll('[role="list"]');
      return [lists.length, new Set(cardsIn(level).map((card) => card.salesRole?.level))];
    });
    expect(found).to.deep.equal([1, 2, 3, 4].map((level) => [1, new Set([level])]));
    expect(new Set(cardsIn(page).map(depthOf))).to.deep.equal(new Set([1]));
  });

  it('are nested in a tree as the roles report to each other, and say the level where depth does not', async () => {
    const { page } = await stage('a tree');
    const cards = cardsIn(page);
    expect(cards).to.have.length(14);
    const roleOf = (id: string | null | undefined) =>
      cards.find((card) => card.salesRole?.id === id)?.salesRole;
    const above = (role: Role | undefined): number =>
      role ? 1 + above(roleOf(role.reportsTo)) : 0;
    for (const card of cards) {
      const depth = above(card.salesRole);
      expect(depthOf(card), partText(card, 'title')).to.equal(depth);
      const level = `Level ${card.salesRole!.level}`;
      expect(partText(card, 'level')).to.equal(depth > 1 ? level : '');
    }
    expect(new Set(cards.map(depthOf))).to.deep.equal(new Set([1, 2, 3]));
  });
});
