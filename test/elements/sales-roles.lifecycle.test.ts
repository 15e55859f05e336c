import '../../src/define.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { SalesRoles } from '../../src/elements/sales-roles.js';
import { Replaced } from '../faults/replaced.js';
import { owned } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import { FetchStub } from '../helpers/fetch.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  expectSame,
  formOf,
  inside,
  partText,
  showing,
  textOf,
  titlesOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const TITLES = ['Head of sales', 'Seller', 'Clerk'] as const;

describe('<sales-roles>: its life', () => {
  expectNoErrors();

  it('takes properties that were there before it was defined', async () => {
    const tag = 'sales-roles-late';
    const page = await fixture(html`<div lang="en"></div>`);
    const widget = document.createElement(tag);
    Object.assign(widget, { catalogue: owned, layout: 'list', headingLevel: 4 });
    page.append(widget);
    customElements.define(tag, class extends SalesRoles {});

    await showing(widget, ...TITLES);
    expect(textOf(inside(widget, 'h4'))).to.equal('Our roles');
    expect(allInside(inside(widget, 'sales-role-hierarchy'), 'section')).to.deep.equal([]);
  });

  it('takes attributes and children that were there before it was defined', async () => {
    const tag = 'sales-roles-later';
    const page = await fixture(html`<div lang="en"></div>`);
    page.innerHTML = `<${tag} layout="list"><ul><li>Head</li></ul></${tag}>`;
    customElements.define(tag, class extends SalesRoles {});
    const widget = page.firstElementChild!;
    await showing(widget, 'Head');
    expect(allInside(inside(widget, 'sales-role-hierarchy'), 'section')).to.deep.equal([]);
  });

  it('is shown where a library has put promises of its own in the place of the browser’s', async () => {
    // As zone.js does, Angular's: what an `async` function returns is none of them.
    const replaced = new Replaced();
    replaced.set(window, 'Promise', class extends Promise<unknown> {});
    try {
      const widget = await fixture<SalesRoles>(html`<sales-roles lang="en"></sales-roles>`);
      await builtIn(widget, 'Roles in sales');
      await until('the form', () => inside(formOf(widget), 'form'));
    } finally {
      replaced.restore();
    }
  });

  it('can be made by a script, filled, and put into the page last', async () => {
    const widget = document.createElement('sales-roles');
    widget.setAttribute('lang', 'en');
    widget.innerHTML = '<h2>Ours</h2><ul><li>Head</li></ul>';
    expect(widget.shadowRoot, 'nothing before it is in a page').to.equal(null);
    (await fixture(html`<div></div>`)).append(widget);
    await showing(widget, 'Head');
    expect(partText(widget, 'title')).to.equal('Ours');
  });

  it('keeps the request and what is open when it is moved', async () => {
    const page = await fixture(html`
      <div lang="en">
        <section></section>
        <sales-roles .catalogue=${owned}></sales-roles>
      </div>
    `);
    const widget = page.querySelector('sales-roles')!;
    await showing(widget, ...TITLES);
    const [head] = cardsOf(widget);
    askButton(head!).click();
    head!.open = true;
    await until('the chip', () => inside(formOf(widget), '[part="chip"]'));

    page.querySelector('section')!.append(widget);
    await widget.updateComplete;
    expectSame(cardsOf(widget)[0], head!);
    expect([head!.selected, head!.open]).to.deep.equal([true, true]);
    expect(textOf(inside(formOf(widget), '[part="chip"]'))).to.equal('Head of sales');

    askButton(cardsOf(widget)[2]!).click();
    await until('a second chip', () => allInside(formOf(widget), '[part="chip"]').length === 2);
  });

  it('takes the language of the place it is moved to', async () => {
    const page = await fixture(html`
      <div>
        <section lang="ru"><sales-roles></sales-roles></section>
        <section lang="en"></section>
      </div>
    `);
    const widget = page.querySelector('sales-roles')!;
    await builtIn(widget, 'Роли в отделе продаж');
    page.querySelector('[lang="en"]')!.append(widget);
    await builtIn(widget, 'Roles in sales');
    page.querySelector<HTMLElement>('[lang="en"]')!.lang = 'ru';
    await builtIn(widget, 'Роли в отделе продаж');
  });

  it('does not load again what it has when it is taken out and put back', async () => {
    const network = new FetchStub();
    try {
      const page = await fixture(
        html`<div lang="en"><sales-roles src="/a.json"></sales-roles></div>`,
      );
      const widget = page.querySelector('sales-roles')!;
      (await network.next()).answer(Response.json(owned));
      await showing(widget, ...TITLES);
      widget.remove();
      await nextFrame();
      page.append(widget);
      await widget.updateComplete;
      await showing(widget, ...TITLES);
      expect(network.calls).to.have.length(1);
    } finally {
      network.restore();
    }
  });

  it('follows what changed while it was out of the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="ru">
        <sales-roles
          ><ul>
            <li>Head</li>
          </ul></sales-roles
        >
      </div>
    `);
    const widget = page.querySelector('sales-roles')!;
    await showing(widget, 'Head');
    widget.remove();
    widget.querySelector('li')!.textContent = 'Chief';
    await nextFrame();
    page.append(widget);
    await showing(widget, 'Chief');

    widget.remove();
    page.lang = 'en';
    await nextFrame();
    page.append(widget);
    await until('English', () => textOf(askButton(cardsOf(widget)[0]!)).startsWith('Ask'));
  });

  it('can be cloned: the clone is a widget of its own', async () => {
    const page = await fixture(html`
      <div>
        <sales-roles lang="en" layout="list">
          <ul>
            <li>Head</li>
            <li>Clerk</li>
          </ul>
        </sales-roles>
      </div>
    `);
    const widget = page.querySelector('sales-roles')!;
    await showing(widget, 'Head', 'Clerk');
    askButton(cardsOf(widget)[0]!).click();
    await widget.updateComplete;

    page.append(widget.cloneNode(true));
    const clone = page.querySelectorAll('sales-roles')[1]!;
    await showing(clone, 'Head', 'Clerk');
    expect(clone.layout).to.equal('list');
    expect(cardsOf(clone).map(({ selected }) => selected)).to.deep.equal([false, false]);
    askButton(cardsOf(clone)[1]!).click();
    await clone.updateComplete;
    expect(cardsOf(widget).map(({ selected }) => selected)).to.deep.equal([true, false]);
  });

  it('works in a shadow root, with a layout of the owner’s as well', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const widget = document.createElement('sales-roles');
    widget.catalogue = owned;
    const hierarchy = document.createElement('sales-role-hierarchy');
    const form = document.createElement('sales-lead-form');
    widget.append(hierarchy, form);
    root.append(widget);
    await until('the roles', () => titlesOf(hierarchy).length === 3);
    form.scrollIntoView();
    await until('the form', () => inside(form, 'form'));
    askButton(cardsOf(hierarchy)[0]!).click();
    await until('the chip', () => textOf(inside(form, '[part="chip"]')) === 'Head of sales');
  });
});
