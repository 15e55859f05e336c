import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { many, role } from '../helpers/catalogues.js';
import { contrast } from '../helpers/colour.js';
import { findableWith, finds, searchOf, type } from '../helpers/finder.js';
import { allInside, builtIn, cardsOf, detailsButton, hierarchyOf } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const catalogue: Catalogue = {
  version: 1,
  roles: [
    role('lead', 1, {
      title: 'Отчётный лидер',
      alias: 'Report Leader',
      summary: 'Сдаёт отчет, отчёт и отчётик.',
      sections: [
        { title: 'Отчёты', items: ['Пишет отчеты', 'Молчит'] },
        { title: 'Подбор', items: ['Опыт'] },
      ],
    }),
    role('agent', 2, { title: 'Агент', alias: 'Agent', summary: 'Агенты и реагенты.' }),
  ],
};

const registry = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;

/** What is marked in an element's cards: the texts, in the order in which they are read. */
const markedIn = (hierarchy: Element): string[] => {
  const ranges = [...(registry()?.get('sales-roles') ?? [])];
  return cardsOf(hierarchy).flatMap((card) =>
    ranges
      .filter(({ startContainer }) => startContainer.getRootNode() === card.shadowRoot)
      .map((range) => range.startContainer.textContent!.slice(range.startOffset, range.endOffset)),
  );
};

/** Waits until just these texts are marked. */
const marks = (hierarchy: Element, ...texts: string[]): Promise<true> =>
  until(`the marks ${texts.join(', ')}`, () => markedIn(hierarchy).join() === texts.join()).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}, got ${markedIn(hierarchy).join()}`);
    },
  );

describe('Marks', () => {
  before(function () {
    // Firefox before 140.
    if (!registry()) this.skip();
  });

  it('stand on just the letters that were looked for, in each text of each card', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    await type(hierarchy, 'АГЕНТ');
    await marks(hierarchy, 'Агент', 'Агент');
    await type(hierarchy, 'аг');
    await marks(hierarchy, 'Аг', 'Аг');
    await type(hierarchy, 'report l');
    await marks(hierarchy, 'Report', 'L');
  });

  it('stand where е is found for ё, and ё for е', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    for (const query of ['отчет', 'отчёт']) {
      await type(hierarchy, query);
      await marks(hierarchy, 'Отчёт', 'отчет', 'отчёт', 'отчёт', 'Подробнее');
    }
  });

  it('stand on the whole word where there is a typo', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    await type(hierarchy, 'раегнты');
    await marks(hierarchy);
    await type(hierarchy, 'реагетны');
    await marks(hierarchy, 'реагенты');
  });

  it('stand on the button that opens closed details in which something is found', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    const [lead] = cardsOf(hierarchy);
    await type(hierarchy, 'пишет отчеты');
    await marks(hierarchy, 'Подробнее');

    detailsButton(lead!).click();
    await marks(hierarchy, 'Отчёты', 'Пишет', 'отчеты');
    detailsButton(lead!).click();
    await marks(hierarchy, 'Подробнее');
  });

  it('stand in all cards that are found, not in those that are hidden', async () => {
    const hierarchy = await findableWith({ catalogue: many(4, 3) });
    await type(hierarchy, 'role');
    await marks(hierarchy, 'Role', 'Role', 'Role', 'Role');
    await type(hierarchy, 'role r3');
    await marks(hierarchy, 'Role', 'r3');
  });

  for (const [where, count, levels] of [
    ['many', 200, 1],
    ['many on several levels', 800, 4],
    ['very many', 900, 1],
  ] as const) {
    for (const layout of ['levels', 'tree'] as const) {
      it(`stand among ${where} found cards where the window is, and follow it: ${layout}`, async () => {
        const hierarchy = await findableWith({ catalogue: many(count, levels), layout });
        await until('all cards', () => cardsOf(hierarchy).length === count);
        await type(hierarchy, 'role');
        const isMarked = (card: Element) =>
          [...(registry()!.get('sales-roles') ?? [])].some(
            ({ startContainer }) => startContainer.getRootNode() === card.shadowRoot,
          );
        const last = cardsOf(hierarchy).at(-1)!;
        await until('marks at the beginning', () => isMarked(cardsOf(hierarchy)[0]!));
        expect(isMarked(last)).to.equal(false);
        await until('marks at the end', () => {
          last.scrollIntoView();
          return isMarked(last);
        });
        expect(isMarked(cardsOf(hierarchy)[0]!)).to.equal(false);
        scrollTo(0, 0);
      });
    }
  }

  it('are not live ranges, of which each change of the page takes a look at every one', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    await type(hierarchy, 'агент');
    await marks(hierarchy, 'Агент', 'Агент');
    const live = [...registry()!.get('sales-roles')!].filter((range) => range instanceof Range);
    expect(live).to.have.length(0);
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be read, whatever they stand on: ${scheme}`, async function () {
      // Firefox tells of no `::highlight()`, but gives the style of the element: to be taken out when it does.
      if (navigator.userAgent.includes('Firefox/')) this.skip();
      const hierarchy = await findableWith({ catalogue }, 'ru');
      hierarchy.style.colorScheme = scheme;
      await type(hierarchy, 'пишет отчеты');
      await marks(hierarchy, 'Подробнее');
      const button = detailsButton(cardsOf(hierarchy)[0]!);
      const { color, backgroundColor } = getComputedStyle(button, '::highlight(sales-roles)');
      expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
    });
  }

  it('are gone when the search is', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    await type(hierarchy, 'агент');
    await marks(hierarchy, 'Агент', 'Агент');
    await type(hierarchy, '');
    await marks(hierarchy);
    expect(registry()?.get('sales-roles')?.size ?? 0).to.equal(0);
  });

  it('are gone when the hierarchy is, and back with it', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    await type(hierarchy, 'агент');
    await marks(hierarchy, 'Агент', 'Агент');
    const parent = hierarchy.parentElement!;
    hierarchy.remove();
    expect(registry()?.get('sales-roles')?.size ?? 0).to.equal(0);
    parent.append(hierarchy);
    await marks(hierarchy, 'Агент', 'Агент');
  });

  it('are those of another catalogue once it comes', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    await type(hierarchy, 'агент');
    await marks(hierarchy, 'Агент', 'Агент');
    hierarchy.catalogue = { version: 1, roles: [role('a', 1, { title: 'Суперагент, агентство' })] };
    await finds(hierarchy, 'Суперагент, агентство');
    await marks(hierarchy, 'агент');
    hierarchy.catalogue = many(2);
    await finds(hierarchy);
    await until('no marks at all', () => !registry()?.get('sales-roles')?.size);
  });

  it('of two hierarchies on a page do not take each other away', async () => {
    const one = await findableWith({ catalogue }, 'ru');
    const other = await findableWith({ catalogue }, 'ru');
    // Both in the window.
    for (const { style } of [one, other]) Object.assign(style, { float: 'left', width: '50%' });
    await type(one, 'агент');
    await type(other, 'leader');
    await marks(one, 'Агент', 'Агент');
    await marks(other, 'Leader');
    await type(one, '');
    await marks(one);
    expect(markedIn(other)).to.deep.equal(['Leader']);
    await type(one, 'agent');
    await marks(one, 'Agent');
    other.remove();
    expect(markedIn(one)).to.deep.equal(['Agent']);
  });

  it('stand in built-in sections, which come later', async () => {
    const widget = await fixture<SalesRoles>(
      html`<sales-roles lang="ru" cookies="off"></sales-roles>`,
    );
    await builtIn(widget, 'Роли в отделе продаж');
    const hierarchy = hierarchyOf(widget);
    await searchOf(hierarchy);
    await type(hierarchy, 'наставничество');
    await finds(hierarchy, 'Руководитель продаж');
    await marks(hierarchy, 'Подробнее');
    detailsButton(cardsOf(hierarchy).find((card) => card.checkVisibility())!).click();
    await marks(hierarchy, 'Наставничество');
  });

  it('cut up no text, and add no element', async () => {
    const hierarchy = await findableWith({ catalogue }, 'ru');
    const [lead] = cardsOf(hierarchy);
    const before = lead!.shadowRoot!.innerHTML;
    await type(hierarchy, 'отчет');
    await until('marks', () => markedIn(hierarchy).length);
    expect(lead!.shadowRoot!.innerHTML).to.equal(before);
    expect(allInside(lead!, 'mark')).to.have.length(0);
  });
});
