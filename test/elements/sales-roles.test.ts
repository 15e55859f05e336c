import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { expectAccessible } from '../helpers/axe.js';
import { many, owned } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
  partText,
  sectionsOf,
  showing,
  textOf,
  titlesOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const widgetIn = (lang: string) =>
  fixture<SalesRoles>(html`<sales-roles lang=${lang}></sales-roles>`);

/** Waits until the form is there, too: it comes when the visitor is near it. */
const complete = (widget: SalesRoles) =>
  until('the form', () => {
    inside(widget, 'sales-lead-form')?.scrollIntoView();
    return inside(formOf(widget), 'form') && widget;
  });

describe('<sales-roles>', () => {
  describe('is accessible', () => {
    let spy: ConsoleSpy;
    beforeEach(() => {
      spy = new ConsoleSpy();
    });
    afterEach(() => {
      spy.restore();
    });

    it('with its built-in roles, in Russian', async () => {
      const widget = await widgetIn('ru');
      await builtIn(widget, 'Роли в отделе продаж');
      await expectAccessible(await complete(widget));
    });

    it('with its built-in roles, in English', async () => {
      const widget = await widgetIn('en');
      await builtIn(widget, 'Roles in sales');
      await expectAccessible(await complete(widget));
    });

    it('as a list', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" layout="list" .catalogue=${owned}></sales-roles>`,
      );
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      await expectAccessible(await complete(widget));
    });

    it('with roles in the request, and details open', async () => {
      const widget = await widgetIn('en');
      await builtIn(widget, 'Roles in sales');
      const [first, second] = cardsOf(widget);
      askButton(first!).click();
      askButton(second!).click();
      detailsButton(second!).click();
      await until('the sections', () => sectionsOf(second!).length === 3);
      await complete(widget);
      await until('the chips', () => allInside(formOf(widget), '[part="chip"]').length === 2);
      await expectAccessible(widget);
    });

    it('where the catalogue failed', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <script type="application/json" slot="catalogue">
            {}
          </script>
        </sales-roles>
      `);
      await until('the message', () => inside(widget, '[role="alert"]'));
      await expectAccessible(await complete(widget));
    });

    it('with a layout of the owner’s', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en" .catalogue=${owned}>
          <h2>Our people</h2>
          <sales-role-card role-id="head" heading-level="3"></sales-role-card>
          <sales-lead-form></sales-lead-form>
        </sales-roles>
      `);
      const card = widget.querySelector('sales-role-card')!;
      const form = widget.querySelector('sales-lead-form')!;
      await until('the parts', () => partText(card, 'title') && inside(form, 'form'));
      await expectAccessible(widget);
    });
  });

  describe('shows 14 roles without any further word', () => {
    it('in Russian, in the first frame', async () => {
      const widget = await widgetIn('ru');
      await hierarchyOf(widget).updateComplete;
      const cards = cardsOf(widget);
      await Promise.all(cards.map((card) => card.updateComplete));
      expect(cards).to.have.length(14);
      expect(titlesOf(widget)).to.include('Лидер продаж');
      expect(partText(widget, 'title')).to.equal('Роли в отделе продаж');
      expect(partText(widget, 'intro')).to.match(/^В одном отделе продаж/);
      expect(allInside(hierarchyOf(widget), '[part="level-title"]').map(textOf)).to.deep.equal([
        'Уровень 1',
        'Уровень 2',
        'Уровень 3',
        'Уровень 4',
      ]);
    });

    it('in English', async () => {
      const widget = await widgetIn('en');
      await builtIn(widget, 'Roles in sales');
      expect(titlesOf(widget)).to.include.members(['Sales Leader', 'Sales Manager']);
      expect(partText(widget, 'intro')).to.match(/^People in one sales department/);
      expect(allInside(hierarchyOf(widget), '[part="level-title"]').map(textOf)).to.deep.equal([
        'Level 1',
        'Level 2',
        'Level 3',
        'Level 4',
      ]);
    });

    it('with a form and a notice under them', async () => {
      const widget = await widgetIn('en');
      await complete(widget);
      const notice = await until('the notice', () => inside(widget, 'sales-cookie-notice'));
      const order = formOf(widget).compareDocumentPosition(notice);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      await until('its text', () => partText(notice, 'notice'));
    });
  });

  describe('speaks the language of the nearest lang', () => {
    for (const [lang, title] of [
      ['ru-KZ', 'Роли в отделе продаж'],
      ['RU', 'Роли в отделе продаж'],
      ['en-GB', 'Roles in sales'],
      ['de', 'Roles in sales'],
      ['', 'Roles in sales'],
      ['rue', 'Roles in sales'],
    ] as const) {
      it(`"${lang}"`, async () => {
        const widget = await widgetIn(lang);
        await builtIn(widget, title);
        const language = title === 'Roles in sales' ? 'en' : 'ru';
        expect(inside(widget, '.base')?.lang).to.equal(language);
      });
    }

    it('also through shadow roots', async () => {
      const outer = await fixture<HTMLElement>(html`<div lang="ru"></div>`);
      const middle = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(middle);
      const widget = document.createElement('sales-roles');
      middle.attachShadow({ mode: 'open' }).append(widget);
      await builtIn(widget, 'Роли в отделе продаж');

      outer.lang = 'en';
      await builtIn(widget, 'Roles in sales');
      middle.lang = 'ru';
      await builtIn(widget, 'Роли в отделе продаж');
    });

    it('and follows its changes, form and notice included', async () => {
      const parent = await fixture<HTMLElement>(
        html`<section lang="ru"><sales-roles></sales-roles></section>`,
      );
      const widget = parent.querySelector('sales-roles')!;
      await builtIn(widget, 'Роли в отделе продаж');
      await until('the form', () => partText(formOf(widget), 'title') === 'Оставьте заявку');

      parent.lang = 'en';
      await builtIn(widget, 'Roles in sales');
      await until('the form', () => partText(formOf(widget), 'title') === 'Leave a request');
      await until('the notice', () => {
        const notice = inside(widget, 'sales-cookie-notice');
        return notice && partText(notice, 'title') === 'Cookies';
      });

      parent.removeAttribute('lang');
      document.documentElement.lang = 'ru';
      try {
        await builtIn(widget, 'Роли в отделе продаж');
      } finally {
        document.documentElement.removeAttribute('lang');
      }
    });

    it('as it was asked last, when it changes fast', async () => {
      const widget = await widgetIn('ru');
      await builtIn(widget, 'Роли в отделе продаж');
      widget.lang = 'en';
      await Promise.resolve();
      widget.lang = 'ru';
      await Promise.resolve();
      widget.lang = 'en';
      await builtIn(widget, 'Roles in sales');
      widget.lang = 'ru';
      await builtIn(widget, 'Роли в отделе продаж');
      await until('Russian on each card', () =>
        cardsOf(widget).every((card) => textOf(askButton(card)).startsWith('Спросить')),
      );
    });

    it('apart from another widget on the page', async () => {
      const page = await fixture(html`
        <div>
          <sales-roles lang="ru"></sales-roles>
          <sales-roles lang="en"></sales-roles>
        </div>
      `);
      const [russian, english] = [...page.querySelectorAll('sales-roles')];
      await builtIn(russian!, 'Роли в отделе продаж');
      await builtIn(english!, 'Roles in sales');

      askButton(cardsOf(english!)[3]!).click();
      await until('the bar', () => inside(english!, '[part="chosen"]'));
      expect(Boolean(inside(russian!, '[part="chosen"]'))).to.equal(false);
      expect(cardsOf(russian!).some(({ selected }) => selected)).to.equal(false);

      russian!.lang = 'en';
      await builtIn(russian!, 'Roles in sales');
      english!.lang = 'ru';
      await builtIn(english!, 'Роли в отделе продаж');
      expect(partText(russian!, 'title')).to.equal('Roles in sales');
    });

    it('and marks an owner’s texts where they are in another', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="ru" .catalogue=${owned}></sales-roles>`,
      );
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      const langOf = (part: string) => inside(widget, `[part="${part}"]`)?.closest('[lang]');
      expect(langOf('title')?.getAttribute('lang')).to.equal('en');
      expect(langOf('intro')?.getAttribute('lang')).to.equal('en');
      expect(cardsOf(widget)[0]!.contentLang).to.equal('en');
      expect(textOf(askButton(cardsOf(widget)[0]!))).to.equal('Спросить о роли: Head of sales');
    });
  });

  describe('opens the details of a built-in role', () => {
    it('with sections that come when they are asked for, or the page is idle', async () => {
      const widget = await widgetIn('en');
      await builtIn(widget, 'Roles in sales');
      const [card, other] = cardsOf(widget);
      detailsButton(card!).click();
      await until('the sections', () => sectionsOf(card!).length);
      expect(sectionsOf(card!)).to.deep.equal(['Hiring', 'Assessment', 'Development']);

      detailsButton(other!).click();
      await other!.updateComplete;
      expect(sectionsOf(other!)).to.deep.equal(['Hiring', 'Assessment', 'Development']);
      detailsButton(card!).click();
      await card!.updateComplete;
      expect(inside(card!, '[part="details"]')?.checkVisibility()).to.equal(false);
    });

    it('in each card that is opened meanwhile', async () => {
      const widget = await widgetIn('en');
      await builtIn(widget, 'Roles in sales');
      const cards = cardsOf(widget).slice(0, 5);
      for (const card of cards) detailsButton(card).click();
      await until('all sections', () => cards.every((card) => sectionsOf(card).length === 3));
      const first = cards.map((card) => textOf(inside(card, '[part="section"] li')));
      expect(new Set(first).size, 'each role has its own').to.be.above(1);
    });

    it('which stay open, in the new language, when it changes', async () => {
      const widget = await widgetIn('ru');
      await builtIn(widget, 'Роли в отделе продаж');
      const card = cardsOf(widget)[0]!;
      detailsButton(card).click();
      await until('the sections', () => sectionsOf(card).length);
      expect(sectionsOf(card)).to.deep.equal(['Подбор', 'Оценка', 'Развитие']);

      widget.lang = 'en';
      await until('them in English', () => sectionsOf(card)[0] === 'Hiring');
      expect(sectionsOf(card)).to.deep.equal(['Hiring', 'Assessment', 'Development']);
      expect(partText(card, 'title')).to.equal('Sales Leader');
      expect(inside(card, '[part="section"] li')?.textContent).to.match(/^[^а-я]+$/i);

      widget.lang = 'ru';
      await until('them in Russian', () => sectionsOf(card)[0] === 'Подбор');
      expect(inside(card, '[part="section"] li')?.textContent).to.match(/[а-я]/);
    });
  });

  describe('shows many roles', () => {
    it('1,000 of them, in their order', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="ru" .catalogue=${many(1000, 1)}></sales-roles>`,
      );
      await until('40 cards', () => cardsOf(widget).length >= 40);
      await until('all cards', () => {
        const titles = titlesOf(widget);
        return titles.length === 1000 && titles.every(Boolean);
      });
      expect(titlesOf(widget)).to.deep.equal(many(1000, 1).roles.map(({ title }) => title));
    });
  });
});
