import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { owned } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  detailsButton,
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

const withForm = (form: Element | null) =>
  until('the form', () => {
    form?.scrollIntoView();
    return inside(form, 'form');
  });

describe('<sales-roles>: the layout', () => {
  const spy = expectNoErrors();

  it('"list" shows the level’s title on each card', async () => {
    const widget = await fixture<SalesRoles>(
      html`<sales-roles lang="ru" layout="list"></sales-roles>`,
    );
    await builtIn(widget, 'Роли в отделе продаж');
    expect(allInside(hierarchyOf(widget), '[part="level"]')).to.deep.equal([]);
    const levels = cardsOf(widget).map((card) => partText(card, 'level'));
    expect(levels[0]).to.equal('Уровень 1');
    expect(levels.at(-1)).to.equal('Уровень 4');
    expect(levels.every((level) => /^Уровень [1-4]$/.test(level))).to.equal(true);

    widget.layout = 'levels';
    await until('levels', () => allInside(hierarchyOf(widget), '[part="level"]').length === 4);
    expect(cardsOf(widget).some((card) => inside(card, '[part="level"]'))).to.equal(false);
  });

  it('is the default one where there is only white space or a comment inside', async () => {
    const page = await fixture(html`<div></div>`);
    const widget = document.createElement('sales-roles');
    widget.lang = 'ru';
    widget.append('\n  ', document.createComment('roles'), '\n');
    page.append(widget);
    await builtIn(widget, 'Роли в отделе продаж');
    expect(Boolean(inside(widget, 'slot'))).to.equal(false);
  });

  describe('of the owner’s', () => {
    const ownLayout = async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en" .catalogue=${owned}>
          <h2>Our people</h2>
          <div class="left">
            <div><sales-role-hierarchy></sales-role-hierarchy></div>
          </div>
          <aside><sales-lead-form></sales-lead-form></aside>
        </sales-roles>
      `);
      const hierarchy = widget.querySelector('sales-role-hierarchy')!;
      const form = widget.querySelector('sales-lead-form')!;
      await until('the roles', () => titlesOf(hierarchy).length === 3);
      await withForm(form);
      return { widget, hierarchy, form };
    };

    it('stands in place of the default one', async () => {
      const { widget, hierarchy } = await ownLayout();
      expect(Boolean(inside(widget, 'sales-role-hierarchy'))).to.equal(false);
      expect(Boolean(inside(widget, '[part="title"]'))).to.equal(false);
      expect(widget.querySelector('h2')?.checkVisibility()).to.equal(true);
      expect(hierarchy.checkVisibility()).to.equal(true);
      expect(titlesOf(hierarchy)).to.deep.equal(['Head of sales', 'Seller', 'Clerk']);
    });

    it('joins its parts, however deep they stand', async () => {
      const { hierarchy, form } = await ownLayout();
      const [head] = cardsOf(hierarchy);
      askButton(head!).click();
      const chip = await until('the chip', () => inside(form, '[part="chip"]'));
      expect(textOf(chip)).to.equal('Head of sales');
      chip.querySelector('button')!.click();
      await until('the card to be released', () => askButton(head!).ariaPressed === 'false');
    });

    it('loads built-in sections for its cards, too', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="ru">
          <p><sales-role-card role-id="sales-manager"></sales-role-card></p>
        </sales-roles>
      `);
      const card = widget.querySelector('sales-role-card')!;
      await until('the role', () => partText(card, 'title') === 'Руководитель продаж');
      detailsButton(card).click();
      await until('the sections', () => sectionsOf(card).length === 3);
    });

    it('marks an owner’s words in a third language, which do not say theirs', async () => {
      const catalogue = { ...owned, lang: undefined };
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="de" .catalogue=${catalogue}></sales-roles>`,
      );
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      const hierarchy = inside(widget, 'sales-role-hierarchy')!;
      const [card] = cardsOf(widget);
      const langOf = (element: Element | null | undefined) =>
        element?.closest('[lang]')?.getAttribute('lang');
      expect(langOf(inside(widget, '[part="title"]'))).to.equal('de');
      expect(langOf(inside(hierarchy, '[part="level-title"]'))).to.equal('de');
      expect(langOf(inside(card!, '[part="title"]'))).to.equal('de');
      expect(langOf(inside(hierarchy, '.count'))).to.equal('en');
      widget.lang = 'uk';
      await until('the new language', () => langOf(inside(card!, '[part="title"]')) === 'uk');
      expect(langOf(inside(widget, '[part="title"]'))).to.equal('uk');
    });

    it('takes parts that are added later, and lets them go', async () => {
      const { widget, form } = await ownLayout();
      const card = document.createElement('sales-role-card');
      card.setAttribute('role-id', 'clerk');
      widget.querySelector('.left')!.append(card);
      await until('the card', () => partText(card, 'title') === 'Clerk');
      askButton(card).click();
      await until('the chip', () => textOf(inside(form, '[part="chip"]')) === 'Clerk');

      card.remove();
      expect(textOf(inside(form, '[part="chip"]'))).to.equal('Clerk');
      widget.replaceChildren();
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      expect(cardsOf(widget).map(({ selected }) => selected)).to.deep.equal([false, false, true]);
    });

    it('begins with the first part that comes', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" .catalogue=${owned}></sales-roles>`,
      );
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      const hierarchy = document.createElement('sales-role-hierarchy');
      widget.append(hierarchy);
      await until('the roles', () => titlesOf(hierarchy).length === 3);
      expect(Boolean(inside(widget, 'sales-role-hierarchy'))).to.equal(false);
    });

    it('stands beside a catalogue in the slot, which is not shown itself', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <div slot="catalogue">
            <ul>
              <li>Head</li>
              <li>Clerk</li>
            </ul>
          </div>
          <sales-role-hierarchy layout="list"></sales-role-hierarchy>
        </sales-roles>
      `);
      const hierarchy = widget.querySelector('sales-role-hierarchy')!;
      await until('the roles', () => titlesOf(hierarchy).join() === 'Head,Clerk');
      expect(widget.querySelector('ul')?.checkVisibility()).to.equal(false);
    });

    it('shows the built-in roles where there is no catalogue beside it', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="ru">
          <p>Words of the owner’s.</p>
          <sales-role-hierarchy></sales-role-hierarchy>
        </sales-roles>
      `);
      const hierarchy = widget.querySelector('sales-role-hierarchy')!;
      await until('the roles', () => titlesOf(hierarchy).length === 14);
    });
  });

  it('of the owner’s says that the catalogue failed, and keeps the form', async () => {
    const widget = await fixture<SalesRoles>(html`
      <sales-roles lang="en" src="javascript:0">
        <sales-role-hierarchy></sales-role-hierarchy>
        <sales-lead-form></sales-lead-form>
      </sales-roles>
    `);
    await until('the message', () => inside(widget, '[role="alert"]'));
    const name = await until('the form', () =>
      inside(widget.querySelector('sales-lead-form'), '#name'),
    );
    expect(name.checkVisibility()).to.equal(true);
    expect(spy().of('error')).to.have.length(1);
    spy().lines.length = 0;
  });
});
