import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, role } from '../helpers/catalogues.js';
import {
  choose,
  countOf,
  findableWith,
  finds,
  holdSlices,
  offersOf,
  searchOf,
  selectOf,
  shownTitles,
  type,
} from '../helpers/finder.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  detailsButton,
  expectSame,
  hierarchyOf,
  inside,
  partText,
  textOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const tagged = (id: string, level: number, tags: string[], more: Partial<Role>): Role =>
  role(id, level, { tags, ...more });

/** The same four roles in both languages: one on each of two levels, two on the third. */
const catalogues: Readonly<Record<'ru' | 'en', Catalogue>> = {
  ru: {
    version: 1,
    roles: [
      tagged('head', 1, ['офис'], {
        title: 'Руководитель отдела',
        alias: 'Head of Sales',
        summary: 'Отвечает за отчёты и планы.',
        sections: [{ title: 'Подбор', items: ['Опыт управления', 'Рекомендации'] }],
      }),
      tagged('key', 2, ['офис', 'B2B'], {
        title: 'Менеджер по ключевым клиентам',
        alias: 'Key Account Manager',
        summary: 'Ведёт крупных клиентов.',
        reportsTo: 'head',
      }),
      tagged('field', 3, ['выезд'], {
        title: 'Агент',
        summary: 'Ездит к покупателям.',
        reportsTo: 'key',
      }),
      tagged('shop', 3, ['B2B'], {
        title: 'Продавец',
        summary: 'Советует в салоне.',
        reportsTo: 'head',
      }),
    ],
  },
  en: {
    version: 1,
    roles: [
      tagged('head', 1, ['office'], {
        title: 'Head of department',
        alias: 'Head of Sales',
        summary: 'Answers for reports and plans.',
        sections: [{ title: 'Hiring', items: ['Has managed people', 'References'] }],
      }),
      tagged('key', 2, ['office', 'B2B'], {
        title: 'Key account manager',
        summary: 'Looks after large clients.',
        reportsTo: 'head',
      }),
      tagged('field', 3, ['travel'], {
        title: 'Field agent',
        summary: 'Visits buyers.',
        reportsTo: 'key',
      }),
      tagged('shop', 3, ['B2B'], {
        title: 'Shop assistant',
        summary: 'Advises in the showroom.',
        reportsTo: 'head',
      }),
    ],
  },
};

const LANGUAGES = ['ru', 'en'] as const;

const hierarchyIn = (lang: 'ru' | 'en', more: Partial<SalesRoleHierarchy> = {}) =>
  findableWith({ catalogue: catalogues[lang], ...more }, lang);

const focusedId = (hierarchy: SalesRoleHierarchy) => hierarchy.shadowRoot?.activeElement?.id;

const options = (hierarchy: Element, name: 'level' | 'tag') =>
  [...(selectOf(hierarchy, name)?.options ?? [])].map(textOf);

/** The titles of the levels that show. */
const shownLevels = (hierarchy: Element) =>
  allInside(hierarchy, '[part="level-title"]')
    .filter((title) => title.checkVisibility())
    .map(textOf);

/** A hierarchy of so many roles, all of which are there. */
const settled = async (count: number, more: Partial<SalesRoleHierarchy> = {}) => {
  const hierarchy = await findableWith({ catalogue: many(count), ...more });
  await until('all cards', () => {
    const cards = cardsOf(hierarchy);
    return cards.length === count && partText(cards.at(-1)!, 'title');
  });
  return hierarchy;
};

describe('<sales-role-hierarchy>: search and filter', () => {
  describe('are accessible', () => {
    for (const lang of LANGUAGES) {
      const states: Record<string, (hierarchy: SalesRoleHierarchy) => Promise<unknown>> = {
        'with all roles': searchOf,
        'with some found': (hierarchy) => type(hierarchy, lang === 'ru' ? 'клиент' : 'client'),
        'with nothing found': async (hierarchy) => {
          await type(hierarchy, 'ъъъ');
          await choose(hierarchy, 'level', '2');
          await until('offers', () => offersOf(hierarchy).length);
        },
        'filtered by level and tag': async (hierarchy) => {
          await choose(hierarchy, 'level', '3');
          await choose(hierarchy, 'tag', 'B2B');
        },
      };
      for (const [state, reach] of Object.entries(states)) {
        it(`${state}: ${lang}`, async () => {
          const hierarchy = await hierarchyIn(lang);
          await reach(hierarchy);
          await expectAccessible(hierarchy);
        });
      }

      it(`while they search: ${lang}`, async () => {
        const hierarchy = await hierarchyIn(lang);
        const release = holdSlices();
        try {
          await type(hierarchy, 'a');
          expect(countOf(hierarchy)).to.equal(lang === 'ru' ? 'Ищем…' : 'Searching…');
          await expectAccessible(hierarchy);
        } finally {
          release();
        }
      });
    }

    it('are a landmark for search, with a label for each field', async () => {
      const hierarchy = await hierarchyIn('en');
      const search = inside(hierarchy, '[role="search"]')!;
      const labels = [...search.querySelectorAll<HTMLInputElement>('input, select')].map(
        ({ labels }) => textOf(labels?.[0] ?? null),
      );
      expect(labels).to.deep.equal(['Find a role', 'Level', 'Tag']);
    });

    it('are passed in the order in which they are read, before the roles', async () => {
      const hierarchy = await hierarchyIn('en');
      const stops = allInside(hierarchy, 'input, select, button, sales-role-card').map(
        ({ id, localName }) => id || localName,
      );
      expect(stops.slice(0, 5)).to.deep.equal([
        'search',
        'level',
        'tag',
        'button',
        'sales-role-card',
      ]);
    });
  });

  describe('by words', () => {
    const cases: Record<'ru' | 'en', [what: string, query: string, ...titles: string[]][]> = {
      ru: [
        ['a title', 'Агент', 'Агент'],
        ['an international title', 'account', 'Менеджер по ключевым клиентам'],
        ['a summary', 'салоне', 'Продавец'],
        ['the title of a section', 'подбор', 'Руководитель отдела'],
        ['what a section says', 'рекомендации', 'Руководитель отдела'],
        ['a tag', 'выезд', 'Агент'],
        ['е for ё', 'отчеты', 'Руководитель отдела'],
        ['ё for е', 'сёвётуёт', 'Продавец'],
        ['capitals', 'ПРОДАВЕЦ', 'Продавец'],
        ['beginnings of words', 'ключ', 'Менеджер по ключевым клиентам'],
        ['no middles of words', 'неджер'],
        ['several words in any order', 'клиент менедж ведет', 'Менеджер по ключевым клиентам'],
        ['words of which one is missing', 'менеджер салон'],
        ['a letter too many', 'проддавец', 'Продавец'],
        ['a letter that was left out', 'прдавец', 'Продавец'],
        ['another letter', 'правец агент'],
        ['two letters swapped', 'рподавец', 'Продавец'],
        ['punctuation around', ' «агент»! ', 'Агент'],
      ],
      en: [
        ['a title', 'Agent', 'Field agent'],
        ['an international title', 'sales', 'Head of department'],
        ['a summary', 'showroom', 'Shop assistant'],
        ['the title of a section', 'hiring', 'Head of department'],
        ['what a section says', 'references', 'Head of department'],
        ['accents', 'fiéld', 'Field agent'],
        ['beginnings of words', 'acc', 'Key account manager'],
        ['several words in any order', 'clients man key', 'Key account manager'],
        ['a typo', 'asistant', 'Shop assistant'],
        ['no typo in a short word', 'shep'],
      ],
    };
    for (const lang of LANGUAGES) {
      for (const [what, query, ...titles] of cases[lang]) {
        it(`look for ${what}: ${lang}, "${query}"`, async () => {
          const hierarchy = await hierarchyIn(lang);
          await type(hierarchy, query);
          await finds(hierarchy, ...titles);
        });
      }
    }

    it('show all again once the words are gone, or are no words', async () => {
      const hierarchy = await hierarchyIn('en');
      const all = shownTitles(hierarchy);
      for (const nothing of ['', ' — ']) {
        await type(hierarchy, 'agent');
        await finds(hierarchy, 'Field agent');
        await type(hierarchy, nothing);
        await finds(hierarchy, ...all);
        expect(countOf(hierarchy)).to.equal('4 roles in all');
      }
    });

    it('find what is in a catalogue that comes later, with the words that were typed', async () => {
      const hierarchy = await hierarchyIn('en');
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Field agent');
      hierarchy.catalogue = {
        version: 1,
        roles: [role('a', 1, { title: 'Estate agent' }), role('b', 1, { title: 'Clerk' })],
      };
      await finds(hierarchy, 'Estate agent');
      expect(countOf(hierarchy)).to.equal('Found: 1 of 2');
      expect((await searchOf(hierarchy)).value).to.equal('agent');
    });

    it('never show roles by what was found among others', async () => {
      const hierarchy = await hierarchyIn('en');
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Field agent');
      const release = holdSlices();
      try {
        hierarchy.catalogue = many(4, 1);
        await hierarchy.updateComplete;
        expect(countOf(hierarchy)).to.equal('Searching…');
        await finds(hierarchy, 'Role r0', 'Role r1', 'Role r2', 'Role r3');
      } finally {
        release();
      }
      await finds(hierarchy);
    });
  });

  describe('in sections that come later', () => {
    const WORDS = { ru: 'наставничество', en: 'coaching' } as const;
    const TITLES = { ru: 'Руководитель продаж', en: 'Sales Manager' } as const;
    const CATALOGUE_TITLES = { ru: 'Роли в отделе продаж', en: 'Roles in sales' } as const;
    const NOTHING = { ru: 'Ничего не нашлось.', en: 'No role fits this.' } as const;
    const before = Object.getOwnPropertyDescriptor(self, 'requestIdleCallback');
    let whenIdle: (() => void)[] = [];

    beforeEach(() => {
      whenIdle = [];
      const requestIdleCallback = (callback: () => void) => whenIdle.push(callback);
      Object.defineProperty(self, 'requestIdleCallback', {
        configurable: true,
        value: requestIdleCallback,
      });
    });

    afterEach(() => {
      if (before) Object.defineProperty(self, 'requestIdleCallback', before);
      else Reflect.deleteProperty(self, 'requestIdleCallback');
    });

    /** The built-in catalogue, whose sections come when the browser is idle: when the test says so. */
    const widgetIn = async (lang: 'ru' | 'en') => {
      const parent = await fixture(html`<div lang=${lang}></div>`);
      const widget: SalesRoles = document.createElement('sales-roles');
      widget.setAttribute('cookies', 'off');
      parent.append(widget);
      await builtIn(widget, CATALOGUE_TITLES[lang]);
      await searchOf(hierarchyOf(widget));
      return hierarchyOf(widget);
    };

    for (const lang of LANGUAGES) {
      it(`look again with what was typed before: ${lang}`, async () => {
        const hierarchy = await widgetIn(lang);
        await type(hierarchy, WORDS[lang]);
        await until('nothing', () => countOf(hierarchy) === NOTHING[lang]);
        for (const callback of whenIdle) callback();
        await finds(hierarchy, TITLES[lang]);
      });

      it(`find what is typed after: ${lang}`, async () => {
        const hierarchy = await widgetIn(lang);
        for (const callback of whenIdle) callback();
        await until('sections', () => hierarchy.catalogue?.roles[0]?.sections);
        await type(hierarchy, WORDS[lang]);
        await finds(hierarchy, TITLES[lang]);
      });
    }

    it('keep what was found while they look again', async () => {
      const hierarchy = await widgetIn('en');
      await type(hierarchy, 'sales leader');
      await finds(hierarchy, 'Sales Leader');
      const release = holdSlices();
      try {
        for (const callback of whenIdle) callback();
        await until('sections', () => hierarchy.catalogue?.roles[0]?.sections);
        await hierarchy.updateComplete;
        expect(countOf(hierarchy)).to.equal('Found: 1 of 14');
        expect(shownTitles(hierarchy)).to.deep.equal(['Sales Leader']);
        await type(hierarchy, 'kam');
        await finds(hierarchy, 'Key Account Manager');
      } finally {
        release();
      }
      // Among its sections is "Next role: Sales Leader".
      await type(hierarchy, 'next role sales leader');
      await until('one more', () => shownTitles(hierarchy).includes('Sales Manager'));
    });

    it('leave the focus on the button that was offered where still nothing is found', async () => {
      const hierarchy = await widgetIn('en');
      await type(hierarchy, 'zzz');
      const button = await until('an offer', () => offersOf(hierarchy)[0]);
      button.focus();
      for (const callback of whenIdle) callback();
      await until('sections', () => hierarchy.catalogue?.roles[0]?.sections);
      await hierarchy.updateComplete;
      expectSame(hierarchy.shadowRoot!.activeElement, button);
    });

    it('move the focus to the field where the button goes, as something is found', async () => {
      const hierarchy = await widgetIn('en');
      await type(hierarchy, 'coaching');
      const button = await until('an offer', () => offersOf(hierarchy)[0]);
      button.focus();
      for (const callback of whenIdle) callback();
      await finds(hierarchy, 'Sales Manager');
      expect(focusedId(hierarchy)).to.equal('search');
    });
  });

  describe('by level and tag', () => {
    it('offer each with its number of roles', async () => {
      const ru = await hierarchyIn('ru');
      expect(options(ru, 'level')).to.deep.equal([
        'Все уровни',
        'Уровень 1 (1)',
        'Уровень 2 (1)',
        'Уровень 3 (2)',
      ]);
      expect(options(ru, 'tag')).to.deep.equal(['Все метки', 'выезд (1)', 'офис (2)', 'B2B (2)']);
      const en = await hierarchyIn('en');
      expect(options(en, 'level')[3]).to.equal('Level 3 (2)');
      expect(options(en, 'tag')).to.deep.equal(['All tags', 'B2B (2)', 'office (2)', 'travel (1)']);
    });

    it('call a level by the owner’s title', async () => {
      const levels = [{ level: 1, title: 'Leaders' }];
      const hierarchy = await hierarchyIn('en', { catalogue: { ...catalogues.en, levels } });
      expect(options(hierarchy, 'level').slice(1, 3)).to.deep.equal(['Leaders (1)', 'Level 2 (1)']);
    });

    it('show the roles of a level, of a tag, and of both', async () => {
      const hierarchy = await hierarchyIn('en');
      await choose(hierarchy, 'level', '3');
      await finds(hierarchy, 'Field agent', 'Shop assistant');
      expect(countOf(hierarchy)).to.equal('Found: 2 of 4');

      await choose(hierarchy, 'tag', 'B2B');
      await finds(hierarchy, 'Shop assistant');
      await choose(hierarchy, 'level', '');
      await finds(hierarchy, 'Key account manager', 'Shop assistant');
      await choose(hierarchy, 'tag', '');
      await until('all', () => shownTitles(hierarchy).length === 4);
    });

    it('go together with words', async () => {
      const hierarchy = await hierarchyIn('ru');
      await type(hierarchy, 'к');
      await finds(hierarchy, 'Менеджер по ключевым клиентам', 'Агент');
      await choose(hierarchy, 'tag', 'B2B');
      await finds(hierarchy, 'Менеджер по ключевым клиентам');
      await choose(hierarchy, 'level', '3');
      await finds(hierarchy);
      await type(hierarchy, '');
      await finds(hierarchy, 'Продавец');
    });

    it('hide the levels of which no role is left', async () => {
      const hierarchy = await hierarchyIn('en');
      await choose(hierarchy, 'tag', 'office');
      await finds(hierarchy, 'Head of department', 'Key account manager');
      expect(shownLevels(hierarchy)).to.deep.equal(['Level 1', 'Level 2']);
      await type(hierarchy, 'zzz');
      await finds(hierarchy);
      expect(shownLevels(hierarchy)).to.deep.equal([]);
      await type(hierarchy, '');
      await choose(hierarchy, 'tag', '');
      await until('all levels', () => shownLevels(hierarchy).length === 3);
    });

    it('are not there where there is nothing to choose', async () => {
      const hierarchy = await findableWith({ catalogue: many(3, 1) });
      expect(Boolean(selectOf(hierarchy, 'level'))).to.equal(false);
      expect(Boolean(selectOf(hierarchy, 'tag'))).to.equal(false);
      hierarchy.catalogue = catalogues.en;
      await until('both', () => selectOf(hierarchy, 'level') && selectOf(hierarchy, 'tag'));
    });

    it('do not hold on to what no role of another catalogue has', async () => {
      const hierarchy = await hierarchyIn('ru');
      await choose(hierarchy, 'level', '3');
      await choose(hierarchy, 'tag', 'выезд');
      await finds(hierarchy, 'Агент');
      // The tags are others, the levels are the same.
      hierarchy.catalogue = catalogues.en;
      await finds(hierarchy, 'Field agent', 'Shop assistant');
      expect(selectOf(hierarchy, 'tag')?.value).to.equal('');
      expect(selectOf(hierarchy, 'level')?.value).to.equal('3');
      hierarchy.catalogue = many(2, 2);
      await finds(hierarchy, 'Role r0', 'Role r1');
      expect(selectOf(hierarchy, 'level')?.value).to.equal('');
    });

    it('show as chosen what is', async () => {
      const hierarchy = await hierarchyIn('en');
      await choose(hierarchy, 'level', '1');
      await choose(hierarchy, 'tag', 'travel');
      hierarchy.parentElement!.lang = 'ru';
      // The words of the search and those of the roles come each in their own time.
      await until('Russian', () => options(hierarchy, 'level')[1] === 'Уровень 1 (1)');
      await until('Russian', () => countOf(hierarchy) === 'Ничего не нашлось.');
      expect(selectOf(hierarchy, 'level')?.value).to.equal('1');
      expect(selectOf(hierarchy, 'tag')?.value).to.equal('travel');
    });
  });

  describe('say how many roles there are', () => {
    it('in a live region, which stays the same element', async () => {
      const hierarchy = await hierarchyIn('ru');
      const region = inside(hierarchy, '.found')!;
      expect(region.getAttribute('role')).to.equal('status');
      expect(textOf(region)).to.equal('Всего 4 роли');
      for (const [query, words] of [
        ['менеджер', 'Найдено: 1 из 4'],
        ['щщщ', 'Ничего не нашлось.'],
        ['', 'Всего 4 роли'],
      ] as const) {
        await type(hierarchy, query);
        await until(words, () => textOf(region) === words);
        expectSame(inside(hierarchy, '.found'), region);
      }
    });

    it('in English, one as one', async () => {
      const hierarchy = await findableWith({ catalogue: many(1) });
      expect(countOf(hierarchy)).to.equal('1 role in all');
      await type(hierarchy, 'role');
      await until('the count', () => countOf(hierarchy) === 'Found: 1 of 1');
    });

    it('and not that nothing is found before it was looked for', async () => {
      const hierarchy = await hierarchyIn('en');
      const said: string[] = [];
      const observer = new MutationObserver(() => {
        said.push(countOf(hierarchy), offersOf(hierarchy).map(textOf).join());
      });
      observer.observe(hierarchy.shadowRoot!, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      const release = holdSlices();
      try {
        await type(hierarchy, 'agent');
        expect(countOf(hierarchy)).to.equal('Searching…');
        expect(shownTitles(hierarchy)).to.have.length(4);
        await type(hierarchy, 'agen');
        await choose(hierarchy, 'level', '3');
      } finally {
        release();
      }
      await finds(hierarchy, 'Field agent');
      observer.disconnect();
      expect([...new Set(said)].filter(Boolean)).to.deep.equal(['Searching…', 'Found: 1 of 4']);
    });

    it('with what was typed last', async () => {
      const hierarchy = await hierarchyIn('en');
      const release = holdSlices();
      await type(hierarchy, 'agent');
      await type(hierarchy, 'shop');
      release();
      await finds(hierarchy, 'Shop assistant');
    });

    it('and forget the search that was taken back before it had an answer', async () => {
      const hierarchy = await hierarchyIn('en');
      const release = holdSlices();
      await type(hierarchy, 'agent');
      await type(hierarchy, '');
      expect(countOf(hierarchy)).to.equal('4 roles in all');
      release();
      await type(hierarchy, 'shop');
      await finds(hierarchy, 'Shop assistant');
    });

    it('also where the hierarchy was moved in the document meanwhile', async () => {
      const hierarchy = await hierarchyIn('en');
      const release = holdSlices();
      await type(hierarchy, 'agent');
      const parent = hierarchy.parentElement!;
      hierarchy.remove();
      parent.append(hierarchy);
      release();
      await finds(hierarchy, 'Field agent');
      expect(countOf(hierarchy)).to.equal('Found: 1 of 4');
    });
  });

  describe('where nothing fits', () => {
    const narrowed = async (lang: 'ru' | 'en') => {
      const hierarchy = await hierarchyIn(lang);
      await choose(hierarchy, 'level', '1');
      await choose(hierarchy, 'tag', 'B2B');
      await type(hierarchy, lang === 'ru' ? 'клиент' : 'client');
      await until('offers', () => offersOf(hierarchy).length);
      return hierarchy;
    };

    it('say how to widen, and how many roles that brings', async () => {
      const ru = await narrowed('ru');
      // Without the words or the tag there is nothing, either.
      expect(offersOf(ru).map(textOf)).to.deep.equal([
        'На всех уровнях: 1 роль',
        'Показать все роли',
      ]);
      await choose(ru, 'tag', '');
      await type(ru, 'щщщ');
      await until('other offers', () => textOf(offersOf(ru)[0] ?? null).includes('Без слов'));
      expect(textOf(inside(ru, '.nothing p'))).to.equal(
        'Проверьте, нет ли опечатки, или оставьте меньше слов. Хватит и начала слова.',
      );
      expect(offersOf(ru).map(textOf)).to.deep.equal([
        'Без слов поиска: 1 роль',
        'Показать все роли',
      ]);
      const en = await narrowed('en');
      expect(offersOf(en).map(textOf)).to.deep.equal(['On all levels: 1 role', 'Show all roles']);
    });

    it('offer once what comes to the same', async () => {
      const hierarchy = await hierarchyIn('en');
      await type(hierarchy, 'zzz');
      await until('offers', () => offersOf(hierarchy).length);
      expect(offersOf(hierarchy).map(textOf)).to.deep.equal(['Without the words: 4 roles']);
    });

    it('speak of the spelling only where there are words', async () => {
      const hierarchy = await hierarchyIn('en');
      await choose(hierarchy, 'level', '1');
      await choose(hierarchy, 'tag', 'travel');
      await until('offers', () => offersOf(hierarchy).length);
      expect(Boolean(inside(hierarchy, '.nothing p'))).to.equal(false);
      expect(offersOf(hierarchy).map(textOf)).to.deep.equal([
        'On all levels: 1 role',
        'With any tag: 1 role',
        'Show all roles',
      ]);
    });

    it('widen by a button, from which the focus goes to the field', async () => {
      const hierarchy = await narrowed('en');
      const [onAllLevels] = offersOf(hierarchy);
      onAllLevels!.focus();
      onAllLevels!.click();
      expect(focusedId(hierarchy)).to.equal('search');
      await finds(hierarchy, 'Key account manager');
      expect(focusedId(hierarchy)).to.equal('search');
      expect(selectOf(hierarchy, 'level')?.value).to.equal('');
      expect(selectOf(hierarchy, 'tag')?.value).to.equal('B2B');
      expect((await searchOf(hierarchy)).value).to.equal('client');
      expect(offersOf(hierarchy)).to.have.length(0);
    });

    it('show all by the last button, with empty fields', async () => {
      const hierarchy = await narrowed('ru');
      const reset = offersOf(hierarchy).at(-1)!;
      reset.focus();
      reset.click();
      await until('all', () => shownTitles(hierarchy).length === 4);
      expect(countOf(hierarchy)).to.equal('Всего 4 роли');
      expect(focusedId(hierarchy)).to.equal('search');
      const field = await searchOf(hierarchy);
      const values = [field, selectOf(hierarchy, 'level'), selectOf(hierarchy, 'tag')];
      expect(values.map((control) => control?.value)).to.deep.equal(['', '', '']);
    });
  });

  describe('lose nothing', () => {
    it('of the field: the focus, and where the cursor is', async () => {
      const hierarchy = await hierarchyIn('en');
      const field = await searchOf(hierarchy);
      field.focus();
      await type(hierarchy, 'agnt');
      field.setRangeText('e', 2, 2, 'end');
      await type(hierarchy, field.value.replace('agnt', 'agent'));
      field.setSelectionRange(3, 3);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await finds(hierarchy, 'Field agent');
      expect(focusedId(hierarchy)).to.equal('search');
      expect(field.selectionStart).to.equal(3);
    });

    it('of the cards: they are the same, and do not render for a key', async () => {
      const hierarchy = await hierarchyIn('en');
      const before = cardsOf(hierarchy);
      await Promise.all(before.map((card) => card.updateComplete));
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      for (const card of before) {
        observer.observe(card.shadowRoot!, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      }
      for (const query of ['a', 'ag', 'age', 'zzz', '']) {
        await type(hierarchy, query);
        await new Promise(requestAnimationFrame);
      }
      await until('all', () => shownTitles(hierarchy).length === 4);
      const after = cardsOf(hierarchy);
      expect(after.every((card, index) => card === before[index])).to.equal(true);
      expect(observer.takeRecords().length + changes.length).to.equal(0);
    });

    it('of what a visitor has opened and chosen', async () => {
      const hierarchy = await hierarchyIn('en');
      const [head] = cardsOf(hierarchy);
      detailsButton(head!).click();
      askButton(head!).click();
      await head!.updateComplete;
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Field agent');
      await type(hierarchy, '');
      await until('all', () => shownTitles(hierarchy).length === 4);
      expectSame(cardsOf(hierarchy)[0], head!);
      expect([head!.open, head!.selected]).to.deep.equal([true, true]);
      expect(inside(head!, '[part="section"]')!.checkVisibility()).to.equal(true);
      expect(hierarchy.selection.map(({ id }) => id)).to.deep.equal(['head']);
    });

    it('where a visitor chooses a role among those found', async () => {
      const hierarchy = await hierarchyIn('en');
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Field agent');
      const agent = cardsOf(hierarchy).find((card) => card.checkVisibility())!;
      askButton(agent).focus();
      askButton(agent).click();
      await hierarchy.updateComplete;
      await finds(hierarchy, 'Field agent');
      expect(agent.selected).to.equal(true);
      expectSame(agent.shadowRoot!.activeElement, askButton(agent));
    });

    it('of the focus, where the card that has it is hidden by going forward', async () => {
      const start = location.href;
      try {
        const widget = await fixture<SalesRoles>(
          html`<sales-roles
            lang="en"
            cookies="off"
            deep-links
            .catalogue=${catalogues.en}
          ></sales-roles>`,
        );
        const hierarchy = await until('the hierarchy', () => hierarchyOf(widget));
        await searchOf(hierarchy);
        await choose(hierarchy, 'level', '1');
        await finds(hierarchy, 'Head of department');
        history.back();
        await until('all', () => shownTitles(hierarchy).length === 4);
        const last = cardsOf(hierarchy).at(-1)!;
        askButton(last).focus();
        expectSame(hierarchy.shadowRoot!.activeElement, last);
        history.forward();
        await finds(hierarchy, 'Head of department');
        expect(focusedId(hierarchy)).to.equal('search');
        expect(selectOf(hierarchy, 'level')?.value).to.equal('1');
      } finally {
        history.replaceState(null, '', start);
      }
    });
  });

  describe('in other layouts', () => {
    it('filter a list', async () => {
      const hierarchy = await hierarchyIn('en', { layout: 'list' });
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Field agent');
      await type(hierarchy, '');
      await choose(hierarchy, 'tag', 'B2B');
      await finds(hierarchy, 'Key account manager', 'Shop assistant');
    });

    it('show in a tree whom the found ones report to', async () => {
      const hierarchy = await hierarchyIn('en', { layout: 'tree' });
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Head of department', 'Key account manager', 'Field agent');
      expect(countOf(hierarchy)).to.equal('Found: 1 of 4');
      await type(hierarchy, 'shop');
      await finds(hierarchy, 'Head of department', 'Shop assistant');
    });

    it('open the closed branches of a tree for what is found, and close them again', async () => {
      const hierarchy = await hierarchyIn('en', { layout: 'tree' });
      const branches = allInside<HTMLButtonElement>(hierarchy, 'button.branch');
      const states = () => branches.map((branch) => branch.getAttribute('aria-expanded'));
      branches[0]!.click();
      expect(shownTitles(hierarchy)).to.deep.equal(['Head of department']);

      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Head of department', 'Key account manager', 'Field agent');
      expect(states()).to.deep.equal(['true', 'true']);
      await type(hierarchy, '');
      await finds(hierarchy, 'Head of department');
      expect(states()).to.deep.equal(['false', 'true']);
    });

    it('open again the branch that a visitor has closed for what another word finds in it', async () => {
      const hierarchy = await hierarchyIn('en', { layout: 'tree' });
      await type(hierarchy, 'buyers');
      await finds(hierarchy, 'Head of department', 'Key account manager', 'Field agent');
      const [head] = allInside<HTMLButtonElement>(hierarchy, 'button.branch');
      head!.click();
      await finds(hierarchy, 'Head of department');
      await type(hierarchy, 'shop');
      await finds(hierarchy, 'Head of department', 'Shop assistant');
      expect(head!.getAttribute('aria-expanded')).to.equal('true');
      await type(hierarchy, '');
      await finds(hierarchy, 'Head of department');
    });

    it('offer no branch of a tree in which nothing is left to show', async () => {
      const hierarchy = await hierarchyIn('en', { layout: 'tree' });
      const shown = () =>
        allInside<HTMLButtonElement>(hierarchy, 'button.branch')
          .filter((branch) => branch.checkVisibility())
          .map(({ value }) => value);
      expect(shown()).to.deep.equal(['head', 'key']);
      await type(hierarchy, 'account');
      await finds(hierarchy, 'Head of department', 'Key account manager');
      expect(shown()).to.deep.equal(['head']);
      await type(hierarchy, '');
      await until('both', () => shown().length === 2);
    });

    it('stay while the layout changes', async () => {
      const hierarchy = await hierarchyIn('en');
      await type(hierarchy, 'agent');
      await finds(hierarchy, 'Field agent');
      hierarchy.layout = 'list';
      await finds(hierarchy, 'Field agent');
      hierarchy.layout = 'tree';
      await finds(hierarchy, 'Head of department', 'Key account manager', 'Field agent');
      hierarchy.layout = 'levels';
      await finds(hierarchy, 'Field agent');
      await type(hierarchy, '');
      await until('all', () => shownTitles(hierarchy).length === 4);
    });
  });

  describe('in many roles', () => {
    const COUNT = 1000;
    /** All titles, level after level. */
    const inOrder = [...many(COUNT).roles]
      .sort((a, b) => a.level - b.level)
      .map(({ title }) => title);
    const r99 = inOrder.filter((title) => title.startsWith('Role r99'));

    for (const layout of ['levels', 'list', 'tree'] as const) {
      it(`filter the cards that come later, too: ${layout}`, async () => {
        const hierarchy = await findableWith({ catalogue: many(COUNT), layout });
        await type(hierarchy, 'r99');
        expect(cardsOf(hierarchy)).to.have.length.below(COUNT);
        await until('all cards', () => cardsOf(hierarchy).length === COUNT);
        await finds(hierarchy, ...r99);
        expect(countOf(hierarchy)).to.equal(`Found: 11 of ${COUNT}`);
        await type(hierarchy, '');
        await until('all', () => shownTitles(hierarchy).length === COUNT);
        expect(shownTitles(hierarchy)).to.deep.equal(inOrder);
      });
    }

    it('filter cards that come after the search was taken back', async () => {
      const hierarchy = await findableWith({ catalogue: many(COUNT) });
      await type(hierarchy, 'r99');
      await until('an answer', () => countOf(hierarchy).startsWith('Found'));
      await type(hierarchy, '');
      await until('all', () => shownTitles(hierarchy).length === COUNT);
    });

    it('leave those hidden that are hidden when one of the found is chosen', async () => {
      const hierarchy = await settled(COUNT);
      await type(hierarchy, 'r99');
      await finds(hierarchy, ...r99);
      const card = cardsOf(hierarchy).find((one) => one.checkVisibility())!;
      askButton(card).click();
      await hierarchy.updateComplete;
      expect(shownTitles(hierarchy)).to.deep.equal(r99);
      expect(hierarchy.selection).to.have.length(1);
    });

    it('leave no gap: found cards stand next to each other', async () => {
      const hierarchy = await settled(COUNT, { layout: 'list' });
      await type(hierarchy, 'r99');
      await finds(hierarchy, ...r99);
      const boxes = cardsOf(hierarchy)
        .filter((card) => card.checkVisibility())
        .map((card) => card.getBoundingClientRect());
      const gaps = boxes.slice(1).map(({ top }, index) => top - boxes[index]!.bottom);
      expect(Math.max(...gaps)).to.be.below(40);
    });
  });

  describe('leave all to read', () => {
    const COUNT = 300;

    for (const layout of ['levels', 'list', 'tree'] as const) {
      it(`every role is in the document, in order, and none is hidden: ${layout}`, async () => {
        const hierarchy = await settled(COUNT, { layout });
        const sorted = [...many(COUNT).roles].sort((a, b) => a.level - b.level);
        expect(shownTitles(hierarchy)).to.deep.equal(sorted.map(({ title }) => title));
        const withheld = allInside(hierarchy, '[hidden], [inert], [aria-hidden]');
        expect(
          withheld.filter((element) => element.querySelector('sales-role-card')),
        ).to.have.length(0);
      });
    }

    it('the browser’s own search finds the last role, far from the window', async function () {
      // Not in the standard; WebKit's does not look into shadow roots.
      const { find } = window as { find?: (text: string) => boolean };
      if (!find || !navigator.userAgent.includes('Chrome/')) this.skip();
      const hierarchy = await settled(COUNT);
      const last = shownTitles(hierarchy).at(-1)!;
      scrollTo(0, 0);
      getSelection()?.removeAllRanges();
      expect(find.call(window, last)).to.equal(true);
      expect(find.call(window, 'Role nowhere')).to.equal(false);
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
    });
  });
});
