import { expect } from '@open-wc/testing';
import { Frame, FRAME_LIMIT, instead, scriptTag } from '../helpers/frame.js';
import { builtIn, cardsOf, detailsButton, inside, partText, sectionsOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

// In place of the sections: they come when the test lets them, and are broken as long as it says so.
const SECTIONS = `
  const gate = new Promise((resolve) => { globalThis.letCome = resolve; });
  const sections = ['Подбор', 'Оценка', 'Развитие'].map((title) => ({ title, items: ['a'] }));
  export const withSections = async (catalogue) => {
    await gate;
    if (globalThis.isBroken) throw new Error('offline');
    const roles = catalogue.roles.map((role) => ({ ...role, sections }));
    return { ...catalogue, roles, sectionsState: undefined };
  };
`;

interface Controls {
  letCome?: () => void;
  isBroken?: boolean;
}

describe('<sales-roles>: details that are on their way', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;
  let controls: Controls;

  const openedCard = async () => {
    frame = await Frame.open(`
      <html lang="ru">
      ${instead({ 'src/catalogue/with-sections.ts': SECTIONS })}
      ${scriptTag()}
      <sales-roles></sales-roles>
    `);
    frame.close();
    controls = frame.window as unknown as Controls;
    const widget = frame.find('sales-roles');
    await builtIn(widget, 'Роли в отделе продаж');
    const [card] = cardsOf(widget);
    detailsButton(card!).click();
    await card!.updateComplete;
    return card!;
  };

  const letCome = async () => {
    (await until('the request for the sections', () => controls.letCome))();
  };

  afterEach(() => {
    frame.remove();
  });

  it('say that they are loading, until they are there', async () => {
    const card = await openedCard();
    expect(partText(card, 'details')).to.equal('Загружаем…');
    await letCome();
    await until('the sections', () => sectionsOf(card).length === 3);
    expect(sectionsOf(card)).to.deep.equal(['Подбор', 'Оценка', 'Развитие']);
    expect(frame.errors).to.deep.equal([]);
  });

  it('say that they did not come, and come at the next attempt', async () => {
    const card = await openedCard();
    controls.isBroken = true;
    await letCome();
    await until('the message', () => partText(card, 'details').startsWith('Сейчас не получается'));
    expect(Boolean(inside(card, '[role="status"]'))).to.equal(true);
    // Once for the visitor, and once for the search, which wants them too.
    expect([...new Set(frame.errors)]).to.deep.equal([
      'sales-roles: the details could not be loaded Error: offline',
    ]);

    // As the message says: close them, and open them again.
    controls.isBroken = false;
    detailsButton(card).click();
    detailsButton(card).click();
    await until('the sections', () => sectionsOf(card).length === 3);
    expect(card.open).to.equal(true);
  });
});
