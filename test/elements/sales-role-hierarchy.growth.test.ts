import '../../src/define.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import { many } from '../helpers/catalogues.js';
import { askButton, cardsOf, detailsButton, inside, textOf, titlesOf } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const COUNT = 1000;

/** The titles as they should stand: level after level. */
const inOrder = ({ roles }: Catalogue): string[] =>
  [...roles].sort((a, b) => a.level - b.level).map(({ title }) => title);

/** A hierarchy of 1,000 roles after its first frame, with nearly all of them still to come. */
const growing = async (
  properties: Partial<SalesRoleHierarchy> = {},
  lang = 'ru',
): Promise<SalesRoleHierarchy> => {
  const parent = await fixture(html`<div lang=${lang}></div>`);
  const hierarchy = document.createElement('sales-role-hierarchy');
  Object.assign(hierarchy, { catalogue: many(COUNT), ...properties });
  parent.append(hierarchy);
  await hierarchy.updateComplete;
  return hierarchy;
};

const complete = (hierarchy: SalesRoleHierarchy, count = COUNT) =>
  until(`all ${count} cards`, () => {
    const titles = titlesOf(hierarchy);
    return titles.length === count && titles.every(Boolean);
  });

/** Waits until some more cards are there, but not all. */
const partly = async (hierarchy: SalesRoleHierarchy) => {
  await until('more cards', () => cardsOf(hierarchy).length > 150);
  expect(cardsOf(hierarchy)).to.have.length.below(COUNT);
};

describe('<sales-role-hierarchy> with 1,000 roles', () => {
  it('shows 18 at once and all in the end, in their order', async () => {
    const hierarchy = await growing();
    expect(cardsOf(hierarchy)).to.have.length(18);
    await complete(hierarchy);
    expect(titlesOf(hierarchy)).to.deep.equal(inOrder(many(COUNT)));
  });

  it('shows all in the end as a list, too, in their order', async () => {
    const hierarchy = await growing({ layout: 'list' });
    await complete(hierarchy);
    expect(titlesOf(hierarchy)).to.deep.equal(inOrder(many(COUNT)));
  });

  it('adds cards without making those that are there again', async () => {
    const hierarchy = await growing();
    const first = cardsOf(hierarchy);
    await complete(hierarchy);
    const now = cardsOf(hierarchy);
    expect(first.every((card, index) => card === now[index])).to.equal(true);
  });

  it('shows no level before it has a card to show', async () => {
    const hierarchy = await growing();
    const empty = () =>
      [...hierarchy.shadowRoot!.querySelectorAll('section')].filter(
        (section) => !section.querySelector('sales-role-card'),
      );
    expect(empty()).to.deep.equal([]);
    await partly(hierarchy);
    expect(empty()).to.deep.equal([]);
  });

  it('follows the selection while it grows', async () => {
    const hierarchy = await growing();
    const catalogue = hierarchy.catalogue!;
    const chosen = [catalogue.roles[0]!, catalogue.roles[4]!, catalogue.roles[999]!];
    hierarchy.selection = chosen;
    await hierarchy.updateComplete;
    expect(cardsOf(hierarchy)[0]!.selected).to.equal(true);

    await partly(hierarchy);
    hierarchy.selection = chosen.slice(1);
    await complete(hierarchy);
    const selected = cardsOf(hierarchy).filter((card) => card.selected);
    expect(selected.map(({ salesRole }) => salesRole?.id)).to.deep.equal(['r4', 'r999']);
  });

  it('keeps what the visitor chooses while it grows', async () => {
    const hierarchy = await growing();
    askButton(cardsOf(hierarchy)[1]!).click();
    await complete(hierarchy);
    const selected = cardsOf(hierarchy).filter((card) => card.selected);
    expect(selected.map(({ salesRole }) => salesRole?.id)).to.deep.equal(['r4']);
  });

  it('takes a new catalogue while it grows: smaller, as large, larger', async () => {
    const hierarchy = await growing();
    for (const [count, prefix] of [
      [3, 'small'],
      [1000, 'equal'],
      [1100, 'large'],
    ] as const) {
      const catalogue = many(count, 4, prefix);
      hierarchy.catalogue = catalogue;
      await hierarchy.updateComplete;
      await complete(hierarchy, count);
      expect(titlesOf(hierarchy)).to.deep.equal(inOrder(catalogue));
    }
  });

  it('takes a catalogue of as many other roles half-way', async () => {
    const hierarchy = await growing();
    await partly(hierarchy);
    const catalogue = many(COUNT, 7, 'other');
    hierarchy.catalogue = catalogue;
    await complete(hierarchy);
    await until('the new roles', () =>
      titlesOf(hierarchy).every((title) => title.includes('other')),
    );
    expect(titlesOf(hierarchy)).to.deep.equal(inOrder(catalogue));
  });

  it('changes the layout while it grows', async () => {
    const hierarchy = await growing({ layout: 'list' });
    await partly(hierarchy);
    hierarchy.layout = 'levels';
    await complete(hierarchy);
    expect(hierarchy.shadowRoot?.querySelectorAll('section')).to.have.length(4);
    expect(titlesOf(hierarchy)).to.deep.equal(inOrder(many(COUNT)));
  });

  it('changes the language while it grows', async () => {
    const hierarchy = await growing();
    await partly(hierarchy);
    hierarchy.parentElement!.lang = 'en';
    await complete(hierarchy);
    await until('English on each card', () =>
      cardsOf(hierarchy).every((card) => textOf(askButton(card)).startsWith('Ask')),
    );
  });

  it('grows on after it was moved in the document', async () => {
    const hierarchy = await growing();
    await partly(hierarchy);
    const parent = hierarchy.parentElement!;
    hierarchy.remove();
    await nextFrame();
    parent.append(hierarchy);
    await complete(hierarchy);
    expect(titlesOf(hierarchy)).to.deep.equal(inOrder(many(COUNT)));
  });

  it('keeps open what a visitor opens before the search is there', async () => {
    const { roles } = many(COUNT);
    const sections = [{ title: 'Hiring', items: ['Likes people'] }];
    const hierarchy = await growing({
      catalogue: { version: 1, roles: roles.map((role) => ({ ...role, sections })) },
    });
    const [card] = cardsOf(hierarchy);
    await card!.updateComplete;
    expect(Boolean(inside(hierarchy, '#search'))).to.equal(false);
    detailsButton(card!).click();
    await until('the search', () => inside(hierarchy, '#search'));
    await hierarchy.updateComplete;
    await until('the rest', () => cardsOf(hierarchy).length > 100);
    expect(card!.open).to.equal(true);
  });
});
