import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { owned, role } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import { FetchStub } from '../helpers/fetch.js';
import {
  builtIn,
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

const catalogueOf = (...titles: string[]): Catalogue => ({
  version: 1,
  roles: titles.map((title) => role(title.toLowerCase(), 1, { title })),
});

const answerOf = (...titles: string[]) => Response.json(catalogueOf(...titles));

const alertOf = (widget: SalesRoles) => inside(widget, '[role="alert"]');

const failed = (widget: SalesRoles) => until('the message', () => alertOf(widget));

const retry = (widget: SalesRoles) => {
  alertOf(widget)!.querySelector('button')!.click();
};

/** Inline JSON, as an owner writes it. */
const jsonScript = (text: string): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.slot = 'catalogue';
  script.textContent = text;
  return script;
};

describe('<sales-roles>: the catalogue', () => {
  let network: FetchStub;
  let spy: ConsoleSpy;

  beforeEach(() => {
    network = new FetchStub();
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    network.restore();
    spy.restore();
  });

  describe('by property', () => {
    it('shows it, and the next one', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" .catalogue=${owned}></sales-roles>`,
      );
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      expect(partText(widget, 'title')).to.equal('Our roles');
      expect(partText(widget, 'intro')).to.equal('Who does what.');

      widget.catalogue = catalogueOf('One', 'Two');
      await showing(widget, 'One', 'Two');
      expect(partText(widget, 'title')).to.equal('');
      expect(Boolean(inside(widget, 'header'))).to.equal(false);
    });

    it('wins over src and over what is inside, and gives way to them again', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en" src="/roles.json" .catalogue=${catalogueOf('Property')}>
          <ul>
            <li>Inside</li>
          </ul>
        </sales-roles>
      `);
      await showing(widget, 'Property');
      expect(network.calls).to.have.length(0);
      widget.catalogue = undefined;
      (await network.next()).answer(answerOf('Address'));
      await showing(widget, 'Address');
      widget.removeAttribute('src');
      await showing(widget, 'Inside');
      widget.firstElementChild?.remove();
      await builtIn(widget, 'Roles in sales');
    });

    it('is checked, as any other', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" .catalogue=${{ version: 1 }}></sales-roles>`,
      );
      await failed(widget);
      expect(spy.of('error').join()).to.match(/roles: expected a list .* got nothing/);
    });
  });

  describe('by src', () => {
    it('asks for it with the page’s address as the base, and shows it', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="data/roles.json"></sales-roles>`,
      );
      const call = await network.next();
      expect(call.url).to.equal(new URL('data/roles.json', location.href).href);
      const base = await until('the widget', () => inside(widget, '.base'));
      expect(base.getAttribute('aria-busy')).to.equal('true');
      expect(titlesOf(widget)).to.deep.equal([]);

      call.answer(answerOf('One'));
      await showing(widget, 'One');
      expect(base.getAttribute('aria-busy')).to.equal('false');
      expect(network.calls).to.have.length(1);
    });

    it('keeps what is shown until the next one is there', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/one.json"></sales-roles>`,
      );
      (await network.next()).answer(answerOf('One'));
      await showing(widget, 'One');
      widget.src = '/two.json';
      const second = await network.next();
      expect(titlesOf(widget)).to.deep.equal(['One']);
      second.answer(answerOf('Two'));
      await showing(widget, 'Two');
    });

    it('aborts an older load, whose answer never overwrites a newer one', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/one.json"></sales-roles>`,
      );
      const errors = eventsAt(widget, 'sales-catalogue-error');
      const first = await network.next();
      widget.src = '/two.json';
      const second = await network.next();
      expect(first.isAborted()).to.equal(true);
      expect(second.isAborted()).to.equal(false);

      second.answer(answerOf('Two'));
      await showing(widget, 'Two');
      first.answer(answerOf('One'));
      await widget.updateComplete;
      expect(titlesOf(widget)).to.deep.equal(['Two']);
      expect(errors, 'an abort is no error').to.deep.equal([]);
      expect(spy.of('error')).to.deep.equal([]);
    });

    it('lets no late answer through, not even one that the abort came too late for', async () => {
      // A body that ends only after the source has changed.
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/one.json"></sales-roles>`,
      );
      const first = await network.next();
      let end!: () => void;
      const body = new ReadableStream({
        start(controller) {
          end = () => {
            controller.enqueue(new TextEncoder().encode(JSON.stringify(catalogueOf('One'))));
            controller.close();
          };
        },
      });
      first.answer(new Response(body));
      widget.src = '/two.json';
      const second = await network.next();
      end();
      second.answer(answerOf('Two'));
      await showing(widget, 'Two');
      expect(titlesOf(widget)).to.deep.equal(['Two']);
      expect(spy.of('error')).to.deep.equal([]);
    });

    it('goes back to an address that it had left', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/one.json"></sales-roles>`,
      );
      await network.next();
      widget.src = '/two.json';
      await network.next();
      widget.src = '/one.json';
      const third = await network.next();
      expect(third.url).to.match(/\/one\.json$/);
      third.answer(answerOf('One'));
      await showing(widget, 'One');
      expect(network.calls.map((call) => call.isAborted())).to.deep.equal([true, true, false]);
    });

    it('does not ask again where only the language changes', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/one.json"></sales-roles>`,
      );
      (await network.next()).answer(answerOf('One'));
      await showing(widget, 'One');
      widget.lang = 'ru';
      await until('Russian', () => inside(widget, '.base')?.lang === 'ru');
      expect(titlesOf(widget)).to.deep.equal(['One']);
      expect(network.calls).to.have.length(1);
    });
  });

  describe('by JSON inside', () => {
    it('shows it, also after it is changed or replaced', async () => {
      const widget = document.createElement('sales-roles');
      widget.lang = 'en';
      const script = jsonScript(JSON.stringify(catalogueOf('One')));
      widget.append(script);
      (await fixture(html`<div></div>`)).append(widget);
      await showing(widget, 'One');

      script.textContent = JSON.stringify(catalogueOf('Two'));
      await showing(widget, 'Two');
      script.firstChild!.nodeValue = JSON.stringify(catalogueOf('Three'));
      await showing(widget, 'Three');
      widget.replaceChildren(jsonScript(JSON.stringify(catalogueOf('Four'))));
      await showing(widget, 'Four');
      expect(spy.of('error')).to.deep.equal([]);
    });

    it('shows one that is added later, and the built-in one when it is gone', async () => {
      const widget = await fixture<SalesRoles>(html`<sales-roles lang="ru"></sales-roles>`);
      await builtIn(widget, 'Роли в отделе продаж');
      widget.append(jsonScript(JSON.stringify(catalogueOf('One'))));
      await showing(widget, 'One');
      widget.replaceChildren();
      await builtIn(widget, 'Роли в отделе продаж');
    });

    it('says where it is no JSON', async () => {
      const widget = document.createElement('sales-roles');
      widget.lang = 'en';
      widget.append(jsonScript('{ "version": 1, }'));
      const parent = await fixture(html`<div></div>`);
      const errors = eventsAt(parent, 'sales-catalogue-error');
      parent.append(widget);
      await failed(widget);
      expect(spy.of('error')).to.have.length(1);
      expect(spy.of('error')[0]).to.match(/expected JSON, got SyntaxError/);
      expect(errors).to.have.length(1);
    });
  });

  describe('by plain HTML inside', () => {
    it('shows it, and hides the HTML itself', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <h2>Our team</h2>
          <p>Three people.</p>
          <ul>
            <li>
              Head
              <ul>
                <li>Seller</li>
                <li>Clerk</li>
              </ul>
            </li>
          </ul>
        </sales-roles>
      `);
      await showing(widget, 'Head', 'Seller', 'Clerk');
      expect(partText(widget, 'title')).to.equal('Our team');
      expect(partText(widget, 'intro')).to.equal('Three people.');
      expect(widget.querySelector('h2')?.checkVisibility()).to.equal(false);
    });

    it('follows its changes', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <ul>
            <li>Head</li>
          </ul>
        </sales-roles>
      `);
      await showing(widget, 'Head');
      widget.querySelector('li')!.textContent = 'Chief';
      await showing(widget, 'Chief');
      const item = document.createElement('li');
      item.textContent = 'Seller';
      widget.querySelector('ul')!.append(item);
      await showing(widget, 'Chief', 'Seller');
    });

    it('takes no script, style, template or slotted element for it', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <style></style>
          <template><p>Later</p></template>
          <noscript>Switch on JavaScript.</noscript>
          <p slot="elsewhere">Not ours.</p>
        </sales-roles>
      `);
      await builtIn(widget, 'Roles in sales');
    });

    it('takes nothing for it that an editor puts into what is empty', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <!-- roles -->
          <br />
          <p>&nbsp;</p>
          <div></div>
        </sales-roles>
      `);
      await builtIn(widget, 'Roles in sales');
    });

    it('takes the part that is marked as the catalogue', async () => {
      const widget = await fixture<SalesRoles>(html`
        <sales-roles lang="en">
          <p>Any other text.</p>
          <div slot="catalogue">
            <ul>
              <li>Head</li>
            </ul>
          </div>
        </sales-roles>
      `);
      await showing(widget, 'Head');
    });
  });

  it('may be a list that is marked itself', async () => {
    const widget = await fixture<SalesRoles>(html`
      <sales-roles lang="en">
        <ul slot="catalogue">
          <li>Head</li>
          <li>Clerk</li>
        </ul>
      </sales-roles>
    `);
    await showing(widget, 'Head', 'Clerk');
  });

  describe('that does not fit', () => {
    const wrong = { version: 1, roles: [{ id: 'a', title: 'A', level: 'three' }] };

    it('gets a message in its place; the owner is told where and what', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/wrong.json"></sales-roles>`,
      );
      const errors = eventsAt(widget.parentElement!, 'sales-catalogue-error');
      (await network.next()).answer(Response.json(wrong));
      const alert = await failed(widget);
      expect(textOf(alert.querySelector('p'))).to.match(/^This cannot be shown right now/);
      expect(titlesOf(widget)).to.deep.equal([]);

      const line = 'roles[0].level: expected a whole number from 1 to 20, got "three"';
      expect(spy.of('error')).to.have.length(1);
      expect(spy.of('error')[0]).to.include(line);
      expect(errors).to.have.length(1);
      const [{ issues, bubbles, composed, target }] = errors as [(typeof errors)[0]];
      expect(issues.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([line]);
      expect([bubbles, composed, target]).to.deep.equal([true, true, widget]);
      expect(inside(widget, '.base')?.getAttribute('aria-busy')).to.equal('false');
    });

    it('leaves the form as it is', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/wrong.json"></sales-roles>`,
      );
      (await network.next()).answer(Response.json(wrong));
      await failed(widget);
      const name = await until('the form', () => inside(formOf(widget), '#name'));
      expect(name.checkVisibility()).to.equal(true);
    });

    it('takes the place of the one before, and goes when there is a right one', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" .catalogue=${owned}></sales-roles>`,
      );
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      widget.catalogue = wrong as unknown as Catalogue;
      await failed(widget);
      expect(titlesOf(widget)).to.deep.equal([]);
      expect(partText(widget, 'title')).to.equal('');

      widget.catalogue = owned;
      await showing(widget, 'Head of sales', 'Seller', 'Clerk');
      expect(Boolean(alertOf(widget))).to.equal(false);
    });

    it('speaks the visitor’s language', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="ru" .catalogue=${wrong}></sales-roles>`,
      );
      expect(textOf(await failed(widget))).to.include('не получается это показать');
      widget.lang = 'en';
      await until('English', () => textOf(alertOf(widget)).startsWith('This cannot be shown'));
    });

    it('loses an optional field only, where the fault is in that', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/roles.json"></sales-roles>`,
      );
      const errors = eventsAt(widget, 'sales-catalogue-error');
      (await network.next()).answer(Response.json({ ...catalogueOf('One'), title: 7 }));
      await showing(widget, 'One');
      expect(partText(widget, 'title')).to.equal('');
      expect(spy.of('warn').join()).to.include('title: expected a text, got 7');
      expect(errors).to.deep.equal([]);
    });
  });

  describe('that cannot be loaded', () => {
    it('can be tried again: the network is back', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/roles.json"></sales-roles>`,
      );
      const errors = eventsAt(widget, 'sales-catalogue-error');
      (await network.next()).fail(new TypeError('Failed to fetch'));
      await failed(widget);
      expect(errors[0]?.issues[0]?.path).to.equal('src');
      expect(errors[0]?.issues[0]?.message).to.match(/roles\.json, got TypeError: Failed to fetch/);

      retry(widget);
      const second = await network.next();
      expect(inside(widget, '.base')?.getAttribute('aria-busy')).to.equal('true');
      expect(Boolean(alertOf(widget))).to.equal(false);
      second.answer(answerOf('One'));
      await showing(widget, 'One');
      expect(Boolean(alertOf(widget))).to.equal(false);
      expect(errors).to.have.length(1);
    });

    it('leaves what the visitor has written, also while it is tried again', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/roles.json"></sales-roles>`,
      );
      (await network.next()).answer(new Response('', { status: 500 }));
      await failed(widget);
      const field = await until('the form', () =>
        inside<HTMLInputElement>(formOf(widget), '#name'),
      );
      field.value = 'Ann';
      retry(widget);
      const second = await network.next();
      await widget.updateComplete;
      expectSame(inside(formOf(widget), '#name'), field);
      second.answer(answerOf('One'));
      await showing(widget, 'One');
      expectSame(inside(formOf(widget), '#name'), field);
      expect(field.value).to.equal('Ann');
    });

    it('can be tried again, and fails again, as often as one likes', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="/roles.json"></sales-roles>`,
      );
      const errors = eventsAt(widget, 'sales-catalogue-error');
      for (const status of [500, 404, 503]) {
        (await network.next()).answer(new Response('', { status }));
        await failed(widget);
        expect(errors.at(-1)?.issues[0]?.message).to.include(`status ${status}`);
        retry(widget);
        await until('the message to go', () => !alertOf(widget));
      }
      expect(errors).to.have.length(3);
      (await network.next()).answer(answerOf('One'));
      await showing(widget, 'One');
    });

    it('asks nobody where src is no web address', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="en" src="javascript:alert(1)"></sales-roles>`,
      );
      await failed(widget);
      expect(network.calls).to.have.length(0);
      expect(spy.of('error').join()).to.include('src: expected an http or https URL');
    });

    it('gives way to another source', async () => {
      const widget = await fixture<SalesRoles>(
        html`<sales-roles lang="ru" src="/roles.json"></sales-roles>`,
      );
      (await network.next()).answer(new Response('', { status: 404 }));
      await failed(widget);
      widget.removeAttribute('src');
      await builtIn(widget, 'Роли в отделе продаж');
      expect(Boolean(alertOf(widget))).to.equal(false);
    });
  });
});
