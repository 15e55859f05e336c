import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Role } from '../../src/catalogue/types.js';
import { SalesRoleCard } from '../../src/elements/sales-role-card.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { owned, role } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import {
  allInside,
  askButton,
  cardsOf,
  detailsButton,
  expectSame,
  inside,
  partText,
  sectionsOf,
  textOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const full: Role = owned.roles.find(({ id }) => id === 'head')!;
const bare = role('bare', 2, { title: 'Bare' });

const cardWith = async (
  properties: Partial<SalesRoleCard>,
  lang = 'en',
): Promise<SalesRoleCard> => {
  const parent = await fixture(html`<div lang=${lang}></div>`);
  const card = Object.assign(document.createElement('sales-role-card'), properties);
  parent.append(card);
  await until('the card', () => inside(card, 'article'));
  return card;
};

const details = (card: SalesRoleCard) => inside(card, '[part="details"]')!;

describe('<sales-role-card>', () => {
  describe('is accessible', () => {
    for (const [state, properties] of Object.entries<Partial<SalesRoleCard>>({
      'with its details closed': { salesRole: full },
      'with its details open': { salesRole: full, open: true },
      'while its sections load': { salesRole: bare, open: true, sectionsState: 'later' },
      'where its sections failed': { salesRole: bare, open: true, sectionsState: 'failed' },
      'in the request': { salesRole: full, selected: true },
      'without summary, alias and sections': { salesRole: bare },
      'with its level, in another language': {
        salesRole: full,
        levelTitle: 'Leaders',
        contentLang: 'de',
        headingLevel: 7,
      },
    })) {
      it(state, async () => {
        await expectAccessible(await cardWith(properties));
      });
    }
  });

  describe('shows a role', () => {
    it('title, international title, level and summary', async () => {
      const card = await cardWith({ salesRole: full, levelTitle: 'Leaders' });
      expect(partText(card, 'title')).to.equal('Head of sales');
      expect(partText(card, 'alias')).to.equal('Sales Leader');
      expect(partText(card, 'level')).to.equal('Leaders');
      expect(partText(card, 'summary')).to.equal('Leads.');
    });

    it('marks the international title as English', async () => {
      const card = await cardWith({ salesRole: full }, 'ru');
      expect(inside(card, '[part="alias"]')?.lang).to.equal('en');
    });

    it('leaves no empty element for what a role does not have', async () => {
      const card = await cardWith({ salesRole: bare });
      const empty = allInside(card, 'p, ul, section').filter((element) => !textOf(element));
      expect(empty).to.deep.equal([]);
      expect(Boolean(inside(card, '[aria-expanded]')), 'the button for details').to.equal(false);
    });

    it('is an article that its title names', async () => {
      const card = await cardWith({ salesRole: full });
      const id = inside(card, 'article')?.getAttribute('aria-labelledby');
      expect(textOf(inside(card, `#${id ?? ''}`))).to.equal('Head of sales');
    });

    it('has a heading of the level it is given, and one level deeper in the details', async () => {
      const card = await cardWith({ salesRole: full, open: true, headingLevel: 3 });
      expect(textOf(inside(card, 'h3'))).to.equal('Head of sales');
      expect(allInside(card, 'h4').map(textOf)).to.deep.equal(['Hiring', 'Development']);

      card.headingLevel = 6;
      await card.updateComplete;
      expect(textOf(inside(card, 'h6'))).to.equal('Head of sales');
      const deeper = allInside(card, '[role="heading"]');
      expect(deeper.map((element) => element.ariaLevel)).to.deep.equal(['7', '7']);
    });

    it('takes a heading of level 4 where the attribute is no number, and says so', async () => {
      const spy = new ConsoleSpy();
      try {
        const card = await cardWith({ salesRole: full, open: true });
        card.setAttribute('heading-level', 'three');
        await card.updateComplete;
        expect(textOf(inside(card, 'h4'))).to.equal('Head of sales');
        expect(allInside(card, 'h5')).to.have.length(2);
        expect(spy.of('error').join()).to.match(/heading-level: expected .* got "three"/);
      } finally {
        spy.restore();
      }
    });

    it('marks its texts with their language, where that is another one', async () => {
      const card = await cardWith({ salesRole: full, open: true, contentLang: 'de' }, 'ru');
      const langOf = (part: string) =>
        inside(card, `[part="${part}"]`)?.closest('[lang]')?.getAttribute('lang');
      expect(langOf('title')).to.equal('de');
      expect(langOf('summary')).to.equal('de');
      await until('the details', () => inside(card, '[part="section"]'));
      expect(langOf('section')).to.equal('de');
      expect(askButton(card).closest('[lang]')?.getAttribute('lang')).to.equal('ru');
    });

    it('marks its own words in a third language, and takes that for the role’s', async () => {
      const card = await cardWith({ salesRole: full, open: true }, 'de');
      const langOf = (part: string) =>
        inside(card, `[part="${part}"]`)?.closest('[lang]')?.getAttribute('lang');
      expect(textOf(askButton(card))).to.match(/^Ask about/);
      expect(askButton(card).closest('[lang]')?.getAttribute('lang')).to.equal('en');
      expect(partText(card, 'level')).to.equal('Level 1');
      expect(['level', 'title', 'summary', 'section'].map(langOf)).to.deep.equal([
        'en',
        'de',
        'de',
        'de',
      ]);
      card.parentElement!.lang = 'fr';
      await until('the new language', () => langOf('title') === 'fr');
    });

    it('names the level by its number, or as it is told, or not at all', async () => {
      const card = await cardWith({ salesRole: full });
      expect(partText(card, 'level')).to.equal('Level 1');
      card.levelTitle = 'Leaders';
      await card.updateComplete;
      expect(partText(card, 'level')).to.equal('Leaders');
      card.levelTitle = '';
      await card.updateComplete;
      expect(partText(card, 'level')).to.equal('');
    });

    it('follows a new role, and closes what was open of the one before', async () => {
      const card = await cardWith({ salesRole: full, open: true });
      card.salesRole = { ...full, title: 'Head' };
      await card.updateComplete;
      expect(partText(card, 'title')).to.equal('Head');
      expect(card.open, 'the same role').to.equal(true);

      card.salesRole = role('other', 1, { sections: full.sections });
      await card.updateComplete;
      expect(partText(card, 'title')).to.equal('Role other');
      expect(card.open, 'another role').to.equal(false);
    });

    it('takes properties that were set before it was defined', async () => {
      const tag = 'sales-role-card-late';
      const parent = await fixture(html`<div lang="en"></div>`);
      const card = document.createElement(tag);
      Object.assign(card, { salesRole: full, open: true });
      parent.append(card);
      customElements.define(tag, class extends SalesRoleCard {});
      await until('the card', () => inside(card, 'article'));
      expect(partText(card, 'title')).to.equal('Head of sales');
      expect(sectionsOf(card)).to.deep.equal(['Hiring', 'Development']);
    });
  });

  describe('speaks the language around it', () => {
    it('Russian', async () => {
      const card = await cardWith({ salesRole: full }, 'ru');
      expect(textOf(askButton(card))).to.equal('Спросить о роли: Head of sales');
      expect(textOf(detailsButton(card))).to.equal('Подробнее: Head of sales');
    });

    it('English, also where the language is another', async () => {
      const card = await cardWith({ salesRole: full }, 'de');
      expect(textOf(askButton(card))).to.equal('Ask about this role: Head of sales');
      expect(textOf(detailsButton(card))).to.equal('Details: Head of sales');
    });

    it('and follows its changes', async () => {
      const card = await cardWith({ salesRole: full }, 'ru');
      card.parentElement!.lang = 'en-GB';
      await until('English', () => textOf(askButton(card)).startsWith('Ask about this role'));
      card.lang = 'ru';
      await until('Russian', () => textOf(askButton(card)).startsWith('Спросить о роли'));
    });
  });

  describe('opens its details', () => {
    it('by a button that says what it controls, and whether that is open', async () => {
      const card = await cardWith({ salesRole: full });
      const button = detailsButton(card);
      expectSame(inside(card, `#${button.getAttribute('aria-controls') ?? ''}`), details(card));
      expect(button.ariaExpanded).to.equal('false');
      expect(details(card).checkVisibility()).to.equal(false);

      button.click();
      await card.updateComplete;
      expect(detailsButton(card).ariaExpanded).to.equal('true');
      expect(details(card).checkVisibility()).to.equal(true);
      expect(card.hasAttribute('open')).to.equal(true);

      button.click();
      await card.updateComplete;
      expect(detailsButton(card).ariaExpanded).to.equal('false');
      expect(details(card).checkVisibility()).to.equal(false);
      expect(card.hasAttribute('open')).to.equal(false);
    });

    it('which hold each section as a list under its title', async () => {
      const card = await cardWith({ salesRole: full, open: true });
      const lists = allInside(card, 'ul').map((list) => {
        const title = inside(card, `#${list.getAttribute('aria-labelledby') ?? ''}`);
        return [textOf(title), ...[...list.children].map(textOf)];
      });
      expect(lists).to.deep.equal([
        ['Hiring', 'Has led before', 'Knows the market'],
        ['Development', 'Learns to delegate'],
      ]);
      expect(allInside(card, 'ul').every((list) => list.getAttribute('role') === 'list')).to.equal(
        true,
      );
    });

    it('by the attribute', async () => {
      const card = await cardWith({ salesRole: full });
      card.setAttribute('open', '');
      await until('the details', () => sectionsOf(card).join() === 'Hiring,Development');
    });

    it('and says there that sections are loading, or did not come', async () => {
      const card = await cardWith({ salesRole: bare, sectionsState: 'later', open: true });
      expect(textOf(details(card))).to.equal('Loading…');
      expect(Boolean(inside(card, '[role="status"]'))).to.equal(true);

      card.sectionsState = 'failed';
      await card.updateComplete;
      expect(textOf(details(card))).to.match(/cannot be shown right now/);

      card.sectionsState = undefined;
      card.salesRole = { ...bare, sections: full.sections };
      await until('the details', () => sectionsOf(card).join() === 'Hiring,Development');
    });
  });

  describe('by keyboard', () => {
    it('Tab goes to both buttons; Enter and Space press them', async () => {
      const card = await cardWith({ salesRole: full });
      const before = document.createElement('button');
      card.before(before);
      before.focus();

      await sendKeys({ press: 'Tab' });
      expectSame(card.shadowRoot?.activeElement, detailsButton(card));
      await sendKeys({ press: 'Enter' });
      expect(card.open).to.equal(true);
      await sendKeys({ press: ' ' });
      expect(card.open).to.equal(false);

      await sendKeys({ press: 'Tab' });
      expectSame(card.shadowRoot?.activeElement, askButton(card));
      await sendKeys({ press: ' ' });
      expect(card.selected).to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(card.selected).to.equal(false);
      // The focus stays.
      expectSame(card.shadowRoot?.activeElement, askButton(card));
    });
  });

  describe('tells what the visitor does', () => {
    it('sales-role-toggle: opened, closed', async () => {
      const card = await cardWith({ salesRole: full });
      const events = eventsAt(card.parentElement!, 'sales-role-toggle');
      detailsButton(card).click();
      detailsButton(card).click();
      expect(events.map(({ roleId, open }) => [roleId, open])).to.deep.equal([
        ['head', true],
        ['head', false],
      ]);
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    });

    it('sales-role-select: asked about, no longer', async () => {
      const card = await cardWith({ salesRole: full });
      const events = eventsAt(card.parentElement!, 'sales-role-select');
      askButton(card).click();
      await card.updateComplete;
      expect(askButton(card).ariaPressed).to.equal('true');
      expect(card.hasAttribute('selected')).to.equal(true);

      askButton(card).click();
      await card.updateComplete;
      expect(askButton(card).ariaPressed).to.equal('false');
      expect(card.hasAttribute('selected')).to.equal(false);
      expect(events.map(({ roleId, selected }) => [roleId, selected])).to.deep.equal([
        ['head', true],
        ['head', false],
      ]);
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    });

    it('and nothing where the page sets a property', async () => {
      const card = await cardWith({ salesRole: full });
      const events = eventsAt(card.parentElement!, 'sales-role-toggle', 'sales-role-select');
      card.open = true;
      card.selected = true;
      await card.updateComplete;
      expect(askButton(card).ariaPressed).to.equal('true');
      card.salesRole = bare;
      card.selected = false;
      await card.updateComplete;
      expect(events).to.deep.equal([]);
    });
  });

  describe('inside <sales-roles>, by role-id', () => {
    const widgetWith = async (lang = 'en') => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang=${lang} .catalogue=${owned}>
          <sales-role-hierarchy></sales-role-hierarchy>
          <div><sales-role-card role-id="head"></sales-role-card></div>
        </sales-roles>
      `);
      const card = widget.querySelector('sales-role-card')!;
      await until('the card', () => partText(card, 'title'));
      return { widget, card, hierarchy: widget.querySelector('sales-role-hierarchy')! };
    };

    it('shows the role', async () => {
      const { card } = await widgetWith();
      expect(partText(card, 'title')).to.equal('Head of sales');
      expect(partText(card, 'level')).to.equal('Leaders');
      expect(partText(card, 'summary')).to.equal('Leads.');
      detailsButton(card).click();
      await until('the details', () => sectionsOf(card).join() === 'Hiring,Development');
    });

    it('leaves the level to the band around it in the hierarchy', async () => {
      const { hierarchy } = await widgetWith();
      expect(partText(cardsOf(hierarchy)[0]!, 'title')).to.equal('Head of sales');
      expect(partText(cardsOf(hierarchy)[0]!, 'level')).to.equal('');
    });

    it('has a heading as deep as those of the other parts, unless it is told another', async () => {
      const { widget, card } = await widgetWith();
      const heading = () => inside(card, '[part="title"]')?.localName;
      await until('the heading', () => heading() === 'h2');
      widget.headingLevel = 4;
      await until('a deeper one', () => heading() === 'h4');
      card.headingLevel = 3;
      await until('its own', () => heading() === 'h3');
    });

    it('is chosen and released together with the card of the hierarchy', async () => {
      const { card, hierarchy } = await widgetWith();
      const [twin] = cardsOf(hierarchy);
      expect(partText(twin!, 'title')).to.equal('Head of sales');
      askButton(card).click();
      await until('the card of the hierarchy', () => twin!.selected);
      askButton(twin!).click();
      await until('the card to be released', () => !card.selected);
    });

    it('shows another role by another id, with what that one has of the request', async () => {
      const { card } = await widgetWith();
      askButton(card).click();
      await card.updateComplete;

      card.setAttribute('role-id', 'clerk');
      await until('the clerk', () => partText(card, 'title') === 'Clerk');
      expect(askButton(card).ariaPressed).to.equal('false');

      card.roleId = 'head';
      await until('the head', () => partText(card, 'title') === 'Head of sales');
      expect(askButton(card).ariaPressed).to.equal('true');
    });

    it('marks its texts with the catalogue’s language', async () => {
      const { card } = await widgetWith('ru');
      expect(textOf(askButton(card))).to.equal('Спросить о роли: Head of sales');
      expect(inside(card, '[part="title"]')?.closest('[lang]')?.getAttribute('lang')).to.equal(
        'en',
      );
    });

    it('shows nothing and tells the owner where the catalogue has no such role', async () => {
      const { card } = await widgetWith();
      const spy = new ConsoleSpy();
      try {
        card.roleId = 'nobody';
        await card.updateComplete;
        expect(Boolean(inside(card, 'article'))).to.equal(false);
        expect(spy.of('error')).to.have.length(1);
        expect(spy.of('error')[0]).to.include('role-id="nobody"').and.include('no such role');
      } finally {
        spy.restore();
      }
    });

    it('tells it also where the catalogue comes later than the card', async () => {
      const spy = new ConsoleSpy();
      try {
        const widget = await fixture<SalesRoles>(html`
          <sales-roles lang="en">
            <sales-role-hierarchy></sales-role-hierarchy>
            <sales-role-card role-id="nobody"></sales-role-card>
          </sales-roles>
        `);
        const hierarchy = widget.querySelector('sales-role-hierarchy')!;
        await until('the roles', () => cardsOf(hierarchy).length === 14);
        await until('the message', () => spy.of('error').length);
        expect(spy.of('error').join()).to.include('role-id="nobody"');
      } finally {
        spy.restore();
      }
    });
  });
});
