import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, role } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import { FetchStub } from '../helpers/fetch.js';
import { fragment, go, once, pageLoaded, start, visit } from '../helpers/history.js';
import {
  allInside,
  builtIn,
  cardsOf,
  detailsButton,
  expectSame,
  hierarchyOf,
  inside,
  partText,
  textOf,
  titlesOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { buttonOf, cardOf, hierarchyIn, openCard, pick, widgetWith } from '../helpers/visitor.js';

const team: Catalogue = {
  version: 1,
  roles: [
    role('head', 1, { title: 'Head', tags: ['b2b'] }),
    role('seller', 2, { title: 'Seller', reportsTo: 'head', tags: ['b2b'], summary: 'Sells.' }),
    role('caller', 2, { title: 'Caller', reportsTo: 'head' }),
    role('помощник', 3, { title: 'Clerk', reportsTo: 'seller' }),
  ],
};

/** Sets the hash. Not by the history: WebKit takes a hundred calls in ten seconds. */
const at = async (hash: string): Promise<void> => {
  const moved = once('hashchange');
  location.replace(start + hash);
  await moved;
};

const linked = (properties: Partial<SalesRoles> = {}, lang = 'en'): Promise<SalesRoles> =>
  widgetWith({ deepLinks: true, catalogue: team, ...properties }, lang);

const openTitles = (widget: Element): string[] =>
  cardsOf(widget)
    .filter(({ open }) => open)
    .map((card) => partText(card, 'title'));

/** Waits until the details of these roles are open, as a visitor sees it, and of no others. */
const opens = (widget: Element, ...titles: string[]) =>
  until(`the open roles "${titles.join()}"`, () => {
    const isShown = cardsOf(widget).every(
      (card) => card.open === Boolean(inside(card, '#details:not([hidden])')),
    );
    return isShown && openTitles(widget).join() === titles.join();
  });

const compared = (widget: SalesRoles): string[] =>
  allInside(hierarchyOf(widget), 'thead th').slice(1).map(textOf);

const compares = (widget: SalesRoles, ...titles: string[]) =>
  until(`the comparison of "${titles.join()}"`, () => compared(widget).join() === titles.join());

/** Waits until just these cards are shown. */
const filtered = (widget: SalesRoles, ...titles: string[]) =>
  until(`the cards "${titles.join()}"`, () => {
    const shown = cardsOf(widget).filter((card) => card.getClientRects().length);
    return shown.map((card) => partText(card, 'title')).join() === titles.join();
  });

const searchOf = (widget: SalesRoles) => inside<HTMLInputElement>(hierarchyOf(widget), '#search')!;

const levelOf = (widget: SalesRoles) => inside<HTMLSelectElement>(hierarchyOf(widget), '#level')!;

const type = async (widget: SalesRoles, text: string): Promise<void> => {
  const search = searchOf(widget);
  search.value = text;
  search.dispatchEvent(new Event('input', { bubbles: true }));
  await hierarchyOf(widget).updateComplete;
};

/** What has the focus in the hierarchy. */
const focusedIn = (widget: SalesRoles) => hierarchyOf(widget).shadowRoot!.activeElement;

const isInView = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top > -2 && top < innerHeight - 40;
};

before(pageLoaded);

describe('<sales-roles deep-links>', () => {
  expectNoErrors();

  /** How the history was written. */
  let calls: string[];

  before(() => setViewport({ width: 1000, height: 800 }));

  beforeEach(() => {
    calls = [];
    for (const name of ['pushState', 'replaceState'] as const) {
      history[name] = (...values) => {
        calls.push(name.slice(0, -5));
        History.prototype[name].apply(history, values);
      };
    }
  });

  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'replaceState');
    if (fragment()) history.replaceState(null, '', start);
    scrollTo(0, 0);
  });

  for (const lang of ['en', 'ru']) {
    it(`is accessible with all that a link can say: ${lang}`, async () => {
      await at('#sales-roles.open=seller&sales-roles.compare=head,seller&sales-roles.tag=b2b');
      const widget = await linked({}, lang);
      await opens(widget, 'Seller');
      await compares(widget, 'Head', 'Seller');
      await expectAccessible(hierarchyOf(widget));
    });
  }

  describe('writes', () => {
    it('which roles are open: an entry of the history each', async () => {
      const widget = await linked();
      await openCard(widget, 'Seller');
      expect(fragment()).to.equal('#sales-roles.open=seller');
      await openCard(widget, 'Clerk');
      const clerk = encodeURIComponent('помощник');
      expect(fragment()).to.equal(`#sales-roles.open=seller,${clerk}`);
      detailsButton(cardOf(widget, 'Seller')).click();
      expect(fragment()).to.equal(`#sales-roles.open=${clerk}`);
      detailsButton(cardOf(widget, 'Clerk')).click();
      expect(fragment()).to.equal('');
      expect(calls).to.deep.equal(Array(4).fill('push'));
    });

    it('the comparison and the filter: an entry for each choice, none for a key', async () => {
      const widget = await linked();
      const card = await openCard(widget, 'Seller');
      buttonOf(card, 'Add to comparison').click();
      expect(fragment()).to.equal('#sales-roles.open=seller&sales-roles.compare=seller');
      detailsButton(card).click();
      for (const text of ['s', 'se', 'sel']) await type(widget, text);
      expect(fragment()).to.equal('#sales-roles.compare=seller&sales-roles.find=sel');
      pick(levelOf(widget), 'Level 2');
      await hierarchyOf(widget).updateComplete;
      expect(fragment()).to.equal(
        '#sales-roles.compare=seller&sales-roles.find=sel&sales-roles.level=2',
      );
      const tag = inside<HTMLSelectElement>(hierarchyOf(widget), '#tag')!;
      pick(tag, 'b2b');
      expect(fragment()).to.contain('&sales-roles.tag=b2b');
      expect(calls.join(' ')).to.equal('push push push replace replace replace push push');
    });

    it('nothing while it is off, until it is turned on; and nothing after', async () => {
      await at('#sales-roles.open=head');
      const widget = await linked({ deepLinks: false });
      expect(openTitles(widget)).to.deep.equal([]);
      await openCard(widget, 'Seller');
      await type(widget, 'sel');
      pick(levelOf(widget), 'Level 2');
      expect(calls).to.deep.equal([]);
      expect(fragment()).to.equal('#sales-roles.open=head');
      expect(allInside(cardOf(widget, 'Seller'), '.tools button').map(textOf)).to.not.include(
        'Copy link: Seller',
      );

      widget.setAttribute('deep-links', '');
      await opens(widget, 'Head');
      widget.removeAttribute('deep-links');
      await widget.updateComplete;
      await hierarchyOf(widget).updateComplete;
      await openCard(widget, 'Caller');
      expect(calls).to.deep.equal([]);
    });

    it('beside what the page keeps there, and nothing over the address of its router', async () => {
      await at('#/about');
      const widget = await linked();
      await openCard(widget, 'Seller');
      await type(widget, 'sel');
      await filtered(widget, 'Seller');
      expect(fragment()).to.equal('#/about');
      expect(calls).to.deep.equal([]);

      await visit('#/about&sales-roles.open=head');
      await opens(widget, 'Head');
      await filtered(widget, 'Head', 'Seller', 'Caller', 'Clerk');
      await openCard(widget, 'Caller');
      expect(fragment()).to.equal('#/about&sales-roles.open=head,caller');
    });

    it('for two widgets apart', async () => {
      const first = await linked();
      const second = await linked();
      const third = await linked({ id: 'team' });
      await openCard(first, 'Head');
      await openCard(second, 'Seller');
      await openCard(third, 'Caller');
      expect(fragment()).to.equal(
        '#sales-roles.open=head&sales-roles.2.open=seller&sales-roles.team.open=caller',
      );
      await go(-1);
      await opens(third);
      await go(-1);
      await opens(second);
      expect(openTitles(first)).to.deep.equal(['Head']);
      await go(2);
      await opens(third, 'Caller');
      await opens(second, 'Seller');
    });
  });

  describe('follows back and forward', () => {
    it('to each role that was open', async () => {
      const widget = await linked();
      await openCard(widget, 'Head');
      await openCard(widget, 'Seller');
      detailsButton(cardOf(widget, 'Head')).click();
      await opens(widget, 'Seller');
      await go(-1);
      await opens(widget, 'Head', 'Seller');
      await go(-2);
      await opens(widget);
      await go(3);
      await opens(widget, 'Seller');

      // From there on it goes on as ever.
      await openCard(widget, 'Caller');
      expect(fragment()).to.equal('#sales-roles.open=seller,caller');
    });

    it('to each comparison, and on the cards', async () => {
      const widget = await linked();
      const hierarchy = hierarchyOf(widget);
      const card = await openCard(widget, 'Seller');
      const add = () => buttonOf(card, 'Add to comparison').getAttribute('aria-pressed');
      buttonOf(hierarchy, 'Compare').click();
      await hierarchy.updateComplete;
      for (const [index, title] of ['Head', 'Seller', 'Caller'].entries()) {
        pick(allInside<HTMLSelectElement>(hierarchy, '.comparison select')[index]!, title);
        await hierarchy.updateComplete;
      }
      await go(-1);
      await compares(widget, 'Head', 'Seller');
      expect(add()).to.equal('true');
      await go(-1);
      await compares(widget);
      await until('it is not pressed', () => add() === 'false');
      await go(2);
      await compares(widget, 'Head', 'Seller', 'Caller');
      await until('it is pressed', () => add() === 'true');
    });

    it('to each filter, also in what the fields say', async () => {
      const widget = await linked();
      await type(widget, 'sel');
      await filtered(widget, 'Seller');
      pick(levelOf(widget), 'Level 3');
      await filtered(widget);
      pick(levelOf(widget), 'Level 2');
      await filtered(widget, 'Seller');
      await go(-2);
      await until('all levels', () => levelOf(widget).value === '');
      expect(searchOf(widget).value).to.equal('sel');
      await filtered(widget, 'Seller');
      await go(1);
      await until('level 3', () => levelOf(widget).value === '3');
      await filtered(widget);
      await visit('#sales-roles.level=2');
      await filtered(widget, 'Seller', 'Caller');
      expect(searchOf(widget).value).to.equal('');
    });

    it('without an event: those tell what a visitor did', async () => {
      const widget = await linked();
      await openCard(widget, 'Head');
      const events = eventsAt(widget, 'sales-role-toggle', 'sales-role-select');
      await go(-1);
      await opens(widget);
      await go(1);
      await opens(widget, 'Head');
      await visit('#sales-roles.open=seller&sales-roles.compare=head,seller');
      await opens(widget, 'Seller');
      expect(events.map(({ type: name }) => name)).to.deep.equal([]);
    });

    it('with the focus on the button of details that close around it', async () => {
      const widget = await linked();
      const card = await openCard(widget, 'Seller');
      buttonOf(card, 'Copy as text').focus();
      await go(-1);
      await opens(widget);
      expectSame(focusedIn(widget), card);
      expectSame(card.shadowRoot!.activeElement, detailsButton(card));
    });

    it('with the focus in the search where what had it is hidden or gone', async () => {
      const widget = await linked();
      const hierarchy = hierarchyOf(widget);
      pick(levelOf(widget), 'Level 2');
      await filtered(widget, 'Seller', 'Caller');
      await go(-1);
      await filtered(widget, 'Head', 'Seller', 'Caller', 'Clerk');
      detailsButton(cardOf(widget, 'Head')).focus();
      await go(1);
      await filtered(widget, 'Seller', 'Caller');
      expectSame(focusedIn(widget), searchOf(widget));

      await visit('#sales-roles.compare=head,seller');
      await compares(widget, 'Head', 'Seller');
      buttonOf(hierarchy, 'Ask about these roles').focus();
      await go(-1);
      await compares(widget);
      expectSame(focusedIn(widget), searchOf(widget));
    });

    it('without opening the comparison that the visitor has only filled', async () => {
      const widget = await linked();
      for (const title of ['Head', 'Seller']) {
        buttonOf(await openCard(widget, title), 'Add to comparison').click();
      }
      await go(-1);
      await hierarchyOf(widget).updateComplete;
      expect(Boolean(inside(hierarchyOf(widget), '.comparison'))).to.equal(false);
    });
  });

  describe('opens a page', () => {
    /** A widget far down on a page, whose address says something already. */
    const farDown = async (properties: Partial<SalesRoles>, lang = 'en') => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      parent.style.paddingBlock = '3000px';
      const widget = Object.assign(document.createElement('sales-roles'), {
        deepLinks: true,
        lang,
        ...properties,
      });
      parent.append(widget);
      return widget;
    };

    it('with the role open and in view, the comparison and the filter', async () => {
      await at(
        '#sales-roles.open=seller&sales-roles.compare=head,caller&sales-roles.find=sel&sales-roles.level=2',
      );
      const widget = await farDown({ catalogue: team });
      await until('the roles', () => cardsOf(widget).length);
      await opens(widget, 'Seller');
      await compares(widget, 'Head', 'Caller');
      await filtered(widget, 'Seller');
      expect(searchOf(widget).value).to.equal('sel');
      expect(levelOf(widget).value).to.equal('2');
      await until('it in view', () => isInView(cardOf(widget, 'Seller')));
    });

    it('with a comparison in view, where there is nothing else to see', async () => {
      await at('#sales-roles.compare=head,caller');
      const widget = await farDown({ catalogue: team });
      await until('the roles', () => cardsOf(widget).length);
      await compares(widget, 'Head', 'Caller');
      await until('it in view', () => isInView(inside(hierarchyOf(widget), '.comparison')!));
    });

    it('with the details of a built-in role, which are loaded for it', async () => {
      for (const [lang, title, section] of [
        ['ru', 'Роли в отделе продаж', 'Подбор'],
        ['en', 'Roles in sales', 'Hiring'],
      ] as const) {
        await at('#sales-roles.open=sales-leader');
        const widget = await farDown({}, lang);
        await builtIn(widget, title);
        const [card] = cardsOf(widget);
        await until('the sections', () => textOf(inside(card!, '#details')).includes(section));
        await until('it in view', () => isInView(card!));
        widget.parentElement!.remove();
        await at('#x');
      }
    });

    it('when the catalogue comes later', async () => {
      const stub = new FetchStub();
      try {
        await at('#sales-roles.open=seller&sales-roles.compare=head,seller&sales-roles.tag=b2b');
        const widget = await farDown({ src: '/roles.json' });
        const call = await stub.next();
        call.answer(new Response(JSON.stringify(team)));
        await until('the roles', () => cardsOf(widget).length);
        await opens(widget, 'Seller');
        await compares(widget, 'Head', 'Seller');
        await filtered(widget, 'Head', 'Seller');
        await until('it in view', () => isInView(cardOf(widget, 'Seller')));
      } finally {
        stub.restore();
      }
    });

    for (const layout of ['levels', 'list', 'tree'] as const) {
      it(`when the role is one of the last of 1,000: ${layout}`, async () => {
        await at('#sales-roles.open=r995');
        const widget = await farDown({ catalogue: many(1000), layout });
        const card = await until('the card', () => {
          const last = cardsOf(widget).find(({ salesRole }) => salesRole?.id === 'r995');
          return last?.open && last;
        });
        await until('all', () => cardsOf(widget).length === 1000);
        await until('it in view', () => isInView(card));
        expect(openTitles(widget)).to.deep.equal(['Role r995']);
      });
    }

    it('also in a branch that the visitor has closed', async () => {
      const widget = await linked({ layout: 'tree' });
      for (const button of allInside(hierarchyOf(widget), 'button.branch').reverse()) {
        button.click();
      }
      expect(cardOf(widget, 'Clerk').getClientRects()).to.have.length(0);
      await visit(`#sales-roles.open=${encodeURIComponent('помощник')}`);
      await opens(widget, 'Clerk');
      expect(cardOf(widget, 'Clerk').getClientRects()).to.have.length(1);
    });
  });

  describe('is not led astray', () => {
    it('by roles, levels and tags that are not there, which it forgets', async () => {
      await at(
        '#sales-roles.open=no,seller,seller&sales-roles.compare=no,head,__proto__,seller,no2,caller' +
          '&sales-roles.level=9&sales-roles.tag=no',
      );
      const widget = await linked();
      await opens(widget, 'Seller');
      await compares(widget, 'Head', 'Seller', 'Caller');
      await filtered(widget, 'Head', 'Seller', 'Caller', 'Clerk');
      await openCard(widget, 'Caller');
      expect(fragment()).to.equal(
        '#sales-roles.open=seller,caller&sales-roles.compare=head,seller,caller',
      );
    });

    for (const [what, hash] of Object.entries({
      'ten thousand ids': `#sales-roles.open=${Array.from({ length: 10_000 }, (_, index) => `x${index}`).join()}`,
      'ten thousand ids to compare': `#sales-roles.compare=${Array.from({ length: 10_000 }, (_, index) => `x${index}`).join()}`,
      'names of Object.prototype':
        '#sales-roles.open=__proto__,constructor&sales-roles.tag=__proto__&sales-roles.compare=toString',
      'half of an encoding': '#sales-roles.open=%D0,%&sales-roles.tag=%E0%A4%A&sales-roles.level=%',
      'levels that are none': '#sales-roles.level=1e1&sales-roles.level=-1&sales-roles.level=NaN',
      'parts without a value': '#sales-roles.open&sales-roles.=1&sales-roles.open=&&&',
    })) {
      it(`by ${what}`, async () => {
        await at(hash);
        const widget = await linked();
        await hierarchyOf(widget).updateComplete;
        await filtered(widget, 'Head', 'Seller', 'Caller', 'Clerk');
        await opens(widget);
        expect(Boolean(inside(hierarchyOf(widget), '.comparison'))).to.equal(false);
        await openCard(widget, 'Seller');
        expect(fragment().split(/[#&]/)).to.include('sales-roles.open=seller');
      });
    }

    it('by markup, which is looked for as the text that it is', async () => {
      const text = '<img src=x onerror="window.isLed=1"><script>window.isLed=1</script>';
      await at(`#sales-roles.find=${encodeURIComponent(text)}`);
      const widget = await linked();
      await filtered(widget);
      expect(searchOf(widget).value).to.equal(text);
      expect(allInside(hierarchyOf(widget), 'img, script')).to.have.length(0);
      expect(Reflect.get(window, 'isLed') as unknown).to.equal(undefined);
    });
  });

  describe('with another catalogue', () => {
    it('keeps open what was open, wherever it stands then', async () => {
      const widget = await linked();
      await openCard(widget, 'Seller');
      await openCard(widget, 'Clerk');
      const others = many(30).roles;
      const roles = [...others, ...team.roles.filter(({ title }) => title !== 'Clerk')];
      widget.catalogue = { version: 1, roles };
      await until('the roles', () => cardsOf(widget).length === 33);
      await opens(widget, 'Seller');
      await openCard(widget, 'Head');
      expect(fragment()).to.equal('#sales-roles.open=seller,head');
    });

    for (const isAlone of [false, true]) {
      const where = isAlone ? 'a hierarchy alone, of the same objects' : 'a widget';
      it(`does so also where cards show the old roles a while, and scrolls nowhere: ${where}`, async () => {
        const { roles } = many(100, 1);
        const first: Catalogue = { version: 1, roles };
        const element = isAlone
          ? await hierarchyIn(900, { catalogue: first })
          : await linked({ catalogue: first });
        element.parentElement!.style.paddingBlock = '3000px';
        await until('the roles', () => titlesOf(element).filter(Boolean).length === 100);
        await openCard(element, 'Role r70');
        scrollTo(0, 0);
        element.catalogue = { version: 1, roles: [...roles].reverse() };
        await until('the last role', () => cardOf(element, 'Role r0') === cardsOf(element)[99]);
        await opens(element, 'Role r70');
        expect(scrollY).to.equal(0);
      });
    }

    it('forgets a level and a tag that are there no longer', async () => {
      const widget = await linked();
      pick(levelOf(widget), 'Level 3');
      await filtered(widget, 'Clerk');
      widget.catalogue = { version: 1, roles: team.roles.filter(({ level }) => level < 3) };
      await filtered(widget, 'Head', 'Seller', 'Caller');
      expect(levelOf(widget).value).to.equal('');
    });
  });
});
