import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { textsIn } from '../helpers/flat-tree.js';
import { cardsOf, detailsButton, hierarchyOf, inside, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { ENGLISH } from './catalogues.js';
import { openCards, stages, widgetIn, type StateName } from './states.js';

interface Node {
  role: string;
  name: string;
  children?: Node[];
}

const CHROMIUM = 'chrome' in globalThis;

/** All that assistive technology is told of the page: by Chromium itself, elsewhere as far as the page can tell. */
const read = async (page: Element): Promise<string> => {
  if (!CHROMIUM)
    return textsIn(page)
      .map(({ data }) => data)
      .join('\n');
  const names = ({ name, children = [] }: Node): string =>
    [name, ...children.map(names)].join('\n');
  return names((await a11ySnapshot({})) as unknown as Node);
};

const HIDDEN = ['Has led before', 'Knows the market', 'Likes people'];

describe('collapsed text', () => {
  const stage = stages();

  const own = (name: StateName) => stage(name, { lang: 'en', catalogue: ENGLISH });

  for (const name of ['default', 'a tree', 'a list'] as const) {
    it(`is not read until it is opened, nor once it is closed: ${name}`, async () => {
      const { page } = await own(name);
      const before = await read(page);
      expect(before).to.include('Leads the others.');
      for (const text of HIDDEN) expect(before).not.to.include(text);

      await openCards(page, Infinity);
      const open = await read(page);
      for (const text of HIDDEN) expect(open).to.include(text);

      const cards = cardsOf(hierarchyOf(widgetIn(page)));
      for (const card of cards) detailsButton(card).click();
      await until('closed details', () => cards.every((card) => !inside(card, '.tools')));
      const after = await read(page);
      for (const text of HIDDEN) expect(after).not.to.include(text);
    });
  }

  it('of a closed branch is not read', async () => {
    const { page } = await own('a tree');
    expect(await read(page)).to.include('Talks to customers.');
    inside(hierarchyOf(widgetIn(page)), '.branch')!.click();
    const closed = await read(page);
    expect(closed).to.include('Leads the others.').and.not.to.include('Talks to customers.');
  });

  it('of the roles that a filter hides is not read', async () => {
    const { page } = await own('filtered');
    const found = await read(page);
    expect(found).to.include('Leads the others.').and.not.to.include('Talks to customers.');
  });

  it('of my consents is not read until they are opened', async () => {
    const { page } = await own('sent');
    const form = inside(widgetIn(page), 'sales-lead-form');
    expect(await read(page))
      .to.include('My consents')
      .and.not.to.include('Download the receipt');
    inside(form, '[part="consents"] summary')!.click();
    await until('the consents', () => inside(form, '[part="consents"][open]'));
    expect(await read(page)).to.include('Download the receipt');
  });

  it('of the trap is never read', async () => {
    const { page } = await own('default');
    expect(textOf(inside(inside(widgetIn(page), 'sales-lead-form'), '[for="website"]'))).to.equal(
      'Leave this field empty',
    );
    expect(await read(page)).not.to.include('Leave this field empty');
  });

  for (const name of [
    'default',
    'a tree with a closed branch and an open card',
    'a list',
  ] as const) {
    it(`is opened for print in a whole widget, and closed after it: ${name}`, async () => {
      const { page } = await own(name);
      const before = await read(page);
      dispatchEvent(new Event('beforeprint'));
      try {
        const texts = textsIn(page)
          .map(({ data }) => data)
          .join('\n');
        // On paper, CSS opens the branches as well: see print.test.ts.
        const shown = name.includes('branch') ? HIDDEN.slice(0, 2) : HIDDEN;
        for (const text of shown) expect(texts).to.include(text);
      } finally {
        dispatchEvent(new Event('afterprint'));
      }
      await Promise.all(cardsOf(hierarchyOf(widgetIn(page))).map((card) => card.updateComplete));
      expect(await read(page)).to.equal(before);
    });
  }

  for (const name of ['parts alone', 'a layout of the owner’s'] as const) {
    it(`of a card by itself is opened for print: ${name}`, async () => {
      const { page } = await own(name);
      const card = page.querySelector('sales-role-card')!;
      const texts = (): string =>
        textsIn(card)
          .map(({ data }) => data)
          .join('\n');
      // What renders the details comes after the card.
      await until('what opens the card', () => {
        dispatchEvent(new Event('beforeprint'));
        return card.open && inside(card, '[part="section"]');
      });
      expect(texts()).to.include('Has led before');
      dispatchEvent(new Event('afterprint'));
      await card.updateComplete;
      expect(texts()).not.to.include('Has led before');
    });
  }
});
