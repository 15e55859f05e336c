import { expect } from '@open-wc/testing';
import { asShown } from '../../src/catalogue/compare.js';
import { findRoles } from '../../src/catalogue/filter.js';
import { writeHash } from '../../src/catalogue/link.js';
import { indexRoles } from '../../src/catalogue/search.js';
import { byLevel } from '../../src/catalogue/tree.js';
import type { Catalogue, Level, Role } from '../../src/catalogue/types.js';
import type { SalesRoleCard } from '../../src/elements/sales-role-card.js';
import { en } from '../../src/i18n/en.find.js';
import { choose, countOf, selectOf, type } from '../helpers/finder.js';
import { allInside, cardsOf, hierarchyOf, inside, textOf } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { buttonOf } from '../helpers/visitor.js';
import { readHostileStrings } from './corpora.js';
import { HostilePage } from './hostile-page.js';

const LEVELS = 20;

/** A catalogue with each string in each of a role's fields, some of them twice. */
const catalogueOf = (strings: readonly string[], lang = 'en'): Catalogue => {
  const at = (index: number): string => strings[index % strings.length]!;
  return {
    version: 1,
    lang,
    title: at(0),
    intro: at(1),
    levels: Array.from({ length: LEVELS }, (_, index): Level => ({
      level: index + 1,
      title: at(index),
      text: at(index + LEVELS),
    })),
    roles: strings.map((text, index) => ({
      id: text,
      title: text,
      alias: text,
      level: (index % LEVELS) + 1,
      summary: text,
      reportsTo: index ? at((index - 1) >> 1) : null,
      tags: [text],
      sections: [
        { title: text, items: [text, at(index + 1)] },
        { title: at(index + 1), items: [] },
      ],
    })),
  };
};

/** Just what an element shows, without its white space collapsed. */
const exactIn = (element: Element, part: string): (string | null)[] =>
  allInside(element, `[part~="${part}"]`).map(({ textContent }) => textContent);

/** What a card shows of its role, and should. */
const mismatches = (card: SalesRoleCard, role: Role): string[] => {
  const { title, alias, summary, sections = [] } = role;
  const shown = [
    exactIn(card, 'title'),
    exactIn(card, 'alias'),
    exactIn(card, 'summary'),
    exactIn(card, 'section-title'),
    allInside(card, '[part=section] li').map(({ textContent }) => textContent),
  ];
  const expected = [
    [title],
    [alias],
    [summary],
    sections.map((section) => section.title),
    sections.flatMap(({ items }) => items),
  ];
  const [one, other] = [JSON.stringify(shown), JSON.stringify(expected)];
  return one === other ? [] : [`${one} instead of ${other}`];
};

const tagged = (role: Role, index: number): Role => ({ ...role, tags: [`tag ${index % 3}`] });

describe('hostile strings in a catalogue', function () {
  this.timeout(120_000);
  let strings: readonly string[];
  let catalogue: Catalogue;
  let hostile: HostilePage;

  before(async () => {
    strings = (await readHostileStrings()).filter(Boolean);
    expect(strings.length).to.be.above(500);
    catalogue = catalogueOf(strings);
  });

  afterEach(async () => {
    hostile.expectHarmless();
    expect(hostile.takeErrors()).to.deep.equal([]);
    await hostile.page.remove();
  });

  const open = async (more = '', inner = ''): Promise<void> => {
    hostile = await HostilePage.open(
      `<sales-roles lang="en" controller="Acme" policy-url="/privacy" consent-url="/consent" cookies="off"
        ${more}>${inner}</sales-roles>`,
    );
  };

  /** Waits until all roles are there and open, and returns their cards in the catalogue's order. */
  const openAll = async ({ roles, ...rest }: Catalogue): Promise<SalesRoleCard[]> => {
    const inOrder = byLevel({ roles, ...rest }).flatMap((level) => level.roles);
    const cards = await until(`${roles.length} cards`, () => {
      const all = hostile.widget.shadowRoot ? cardsOf(hostile.widget) : [];
      const isThere =
        all.length === roles.length && all.at(-1)?.salesRole?.id === inOrder.at(-1)?.id;
      return isThere && all.every((card) => inside(card, 'article')) && all;
    });
    for (const card of cards) card.open = true;
    await until('the details', () => cards.every((card) => inside(card, '[part=section]')));
    return roles.map((role) => cards[inOrder.indexOf(role)]!);
  };

  const expectExact = async (expected: Catalogue): Promise<void> => {
    const cards = await openAll(expected);
    const wrong = cards.flatMap((card, index) => mismatches(card, expected.roles[index]!));
    expect(wrong).to.deep.equal([]);
    expectExactLevels(expected);
  };

  const expectExactLevels = ({ title, intro, levels = [], roles }: Catalogue): void => {
    const hierarchy = hierarchyOf(hostile.widget);
    const shown = levels.filter(({ level }) => roles.some((role) => role.level === level));
    expect(exactIn(hostile.widget, 'title')).to.deep.equal([title]);
    expect(exactIn(hostile.widget, 'intro')).to.deep.equal([intro]);
    const parts = [exactIn(hierarchy, 'level-title'), exactIn(hierarchy, 'level-text')];
    const titles = shown.map((one) => (one.title?.trim() ? one.title : `Level ${one.level}`));
    expect(parts).to.deep.equal([titles, shown.map(({ text }) => text)]);
  };

  it('from src: each shows as it is', async () => {
    await open('src="/roles.json"');
    hostile.answers.set('/roles.json', () => new Response(JSON.stringify(catalogue)));
    await expectExact(catalogue);
    expect(hostile.fetched).to.deep.equal([`${location.origin}/roles.json`]);
  });

  it('from JSON inside the tag: each shows as it is', async () => {
    // As README.md says: where `</script` or `<!--` stand in a text, they would end or hide the script.
    const json = JSON.stringify(catalogue).replace(/</g, '\\u003c');
    await open('', `<script type="application/json" slot="catalogue">${json}</script>`);
    await expectExact(catalogue);
  });

  it('from plain HTML inside the tag: each shows with its white space collapsed', async () => {
    const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
    // A title ends before an alias in brackets, and before a colon.
    const titleOf = (text: string): string =>
      (/^(.+?) ?\(([^()]+)\)$/.exec(text)?.[1] ?? text).replace(/ ?:$/, '');
    const texts = [...new Set(strings.map(collapse))].filter((text) => titleOf(text));
    await open();
    const { document, widget } = hostile;
    const add = (parent: Element, tag: string, text = ''): HTMLElement => {
      const element = document.createElement(tag);
      element.textContent = text;
      parent.append(element);
      return element;
    };
    const list = document.createElement('ul');
    texts.forEach((text, index) => {
      const item = add(list, 'li');
      Object.assign(item.dataset, { id: `${index}`, alias: text, tags: 'x' });
      add(item, 'strong', text);
      add(item, 'p', text);
      add(item, 'h6', `Section`);
      add(add(item, 'ul'), 'li', text);
    });
    widget.append(list);
    await expectExactRolesOf(texts, titleOf);
  });

  const expectExactRolesOf = async (
    texts: readonly string[],
    titleOf: (text: string) => string,
  ): Promise<void> => {
    const roles = texts.map((text, index) => ({
      id: `${index}`,
      title: titleOf(text),
      alias: text,
      level: 1,
      summary: text,
      sections: [{ title: 'Section', items: [text] }],
    }));
    const cards = await openAll({ version: 1, roles });
    expect(cards.flatMap((card, index) => mismatches(card, roles[index]!))).to.deep.equal([]);
  };

  it('as title, intro, language, and in 20 levels at a time', async () => {
    await open();
    await until('the hierarchy', () => inside(hostile.widget, 'sales-role-hierarchy'));
    for (let from = 0; from < strings.length; from += LEVELS) {
      const some = strings.slice(from, from + 2 * LEVELS);
      const next = catalogueOf(some, strings[from]);
      hostile.widget.catalogue = next;
      await until('the next title', () => exactIn(hostile.widget, 'title')[0] === next.title);
      // Those of later cards come with these.
      const hierarchy = hierarchyOf(hostile.widget);
      const count = Math.min(LEVELS, some.length);
      await until('the levels', () => exactIn(hierarchy, 'level-title').length === count);
      expectExactLevels(next);
      const header = inside(hostile.widget, 'header');
      expect(header?.getAttribute('lang')).to.equal(next.lang);
    }
  });

  it('in search, filter, comparison, links and files', async () => {
    await open('deep-links');
    hostile.widget.catalogue = catalogue;
    const cards = await openAll(catalogue);
    const hierarchy = hierarchyOf(hostile.widget);
    await until('the search', () => inside(hierarchy, '#search'));
    const { roles } = catalogue;

    // The lists to choose from.
    const tags = [...selectOf(hierarchy, 'tag')!.options].slice(1);
    expect(tags.map(({ value }) => value).sort()).to.deep.equal([...strings].sort());
    expect(tags.filter((one) => one.textContent !== `${one.value} (1)`)).to.have.length(0);

    // Words, a tag, what a link says: a sample, since each has all cards looked at.
    const steps = indexRoles(roles);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const index = step.value;
    const sample = strings.filter((_, place) => place % 20 === 0);
    for (const text of sample) {
      await type(hierarchy, text);
      const query = inside<HTMLInputElement>(hierarchy, '#search')!.value;
      const found = findRoles(roles, index, { query });
      const count = found ? en.found(found.size, roles.length) : en.all(roles.length);
      await until(`"${count}" for ${text}`, () => countOf(hierarchy) === count);
    }
    await type(hierarchy, '');
    const { location: address } = hostile.page.window;
    for (const text of sample) {
      const place = strings.indexOf(text);
      const compare = [text, strings[place + 1]!, strings[place + 2]!].filter(Boolean);
      const state = { open: [text], compare, query: '', tag: undefined };
      address.hash = writeHash('', '', state);
      const titles = await until(`the comparison of ${text}`, () => {
        const heads = allInside(hierarchy, 'thead bdi').map(({ textContent }) => textContent);
        return heads.join('\n') === compare.join('\n') && heads;
      });
      expect(titles).to.have.length(compare.length);
      const cells = allInside(hierarchy, 'tbody td').map(textOf);
      expect(cells.join('\n')).to.contain(textOf({ textContent: asShown(text) } as Element));
      expect(cards[place]!.open).to.equal(true);
    }
    // What nobody has encoded, ten at a time: browsers take two hundred addresses in ten seconds.
    for (let from = 0; from < strings.length; from += 10) {
      const some = strings.slice(from, from + 10);
      const keys = ['find', 'open', 'compare', 'level', 'tag', `${some[0]!}.open`];
      const parts = some.map((text, place) => `sales-roles.${keys[place] ?? text}=${text}`);
      address.hash = [...parts, ...some].join('&');
    }
    address.hash = 'sales-roles.find=';
    await until('all roles', () => countOf(hierarchy) === en.all(roles.length));
    await choose(hierarchy, 'tag', strings[7]!);
    await until('one role', () => countOf(hierarchy) === en.found(1, roles.length));

    const saved: Blob[] = [];
    const { window } = hostile.page;
    window.URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    };
    window.HTMLAnchorElement.prototype.click = () => undefined;
    buttonOf(hierarchy, en.json).click();
    const json = await until('the JSON file', () => saved[0]);
    expect(JSON.parse(await json.text())).to.deep.equal(catalogue);
    buttonOf(hierarchy, en.csv).click();
    const csv = await (await until('the CSV file', () => saved[1])).text();
    expect(csv).to.contain('"<script>alert(123)</script>"');
    expect(csv).not.to.match(/(?:^|,)"[-+=@]/m);
  });

  it('in the other layouts', async () => {
    await open();
    const { widget } = hostile;
    for (const layout of ['list', 'tree', 'levels'] as const) {
      widget.layout = layout;
      const next = { ...catalogue, roles: catalogue.roles.map(tagged) };
      widget.catalogue = next;
      await until(`the layout ${layout}`, () => {
        const titles = widget.shadowRoot
          ? cardsOf(widget).map((card) => exactIn(card, 'title')[0])
          : [];
        return [...titles].sort().join('\n') === [...strings].sort().join('\n');
      });
      hostile.expectHarmless();
    }
  });
});
