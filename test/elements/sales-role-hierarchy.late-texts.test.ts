import { expect } from '@open-wc/testing';
import type { SalesRoleCard } from '../../src/elements/sales-role-card.js';
import { owned } from '../helpers/catalogues.js';
import { searchOf } from '../helpers/finder.js';
import { Frame, FRAME_LIMIT, instead, scriptTag } from '../helpers/frame.js';
import { allInside, cardsOf, detailsButton, inside, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

const textsAt = (name: string): string =>
  JSON.stringify(new URL(`../../src/i18n/${name}.ts`, import.meta.url).href);

// In place of the texts of the search: the English ones come when the test lets them.
const FIND = `
  const gate = new Promise((resolve) => { globalThis.letCome = resolve; });
  export const findTexts = {
    ru: async () => (await import(${textsAt('ru.find')})).ru,
    en: () => gate.then(() => import(${textsAt('en.find')})).then(({ en }) => en),
  };
`;

describe('<sales-role-hierarchy>: texts of the search that are on their way', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;

  /** A card of an owner's roles, with its details open before the English texts are there. */
  const openedCard = async (lang: string): Promise<SalesRoleCard> => {
    frame = await Frame.open(`
      <html lang=${lang}>
      ${instead({ 'src/i18n/find.ts': FIND })}
      ${scriptTag()}
      <sales-role-hierarchy></sales-role-hierarchy>
    `);
    frame.close();
    const hierarchy = frame.find('sales-role-hierarchy');
    hierarchy.catalogue = owned;
    // Russian comes by itself, and is not what this is about.
    if (lang === 'ru') await searchOf(hierarchy);
    else
      await until('what is there before its texts', () =>
        Boolean(Reflect.get(hierarchy, 'finder')),
      );
    const card = await until('a card', () =>
      cardsOf(hierarchy).find((one) => inside(one, '[aria-expanded]')),
    );
    detailsButton(card).click();
    await card.updateComplete;
    return card;
  };

  const letCome = async () => {
    const controls = frame.window as unknown as { letCome?: () => void };
    (await until('the texts', () => controls.letCome))();
  };

  /** What can be done with a role, in words. */
  const toolsOf = (card: SalesRoleCard): string =>
    allInside(card, '.tools button').map(textOf).join();

  afterEach(() => {
    frame.remove();
  });

  it('give a card its tools that was open before', async () => {
    const card = await openedCard('en');
    expect(inside(card, '.tools') === null).to.equal(true);
    await letCome();
    await until('the tools', () => toolsOf(card).includes('Copy'));
    expect(card.open).to.equal(true);
  });

  it('give an open card its tools in another language', async () => {
    const card = await openedCard('ru');
    await until('the tools', () => toolsOf(card).includes('Скопировать'));
    frame.document.documentElement.lang = 'en';
    // The other words of the card come before.
    await until('the card', () => textOf(detailsButton(card)).startsWith('Details'));
    await letCome();
    await until('the tools', () => toolsOf(card).includes('Copy'));
    expect(toolsOf(card)).not.to.match(/[а-я]/i);
  });
});
