import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { many, owned } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import { FetchStub } from '../helpers/fetch.js';
import { enter, fill, part, parts, pressSend, reaches, shows } from '../helpers/lead-form.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
  showing,
  textOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const TITLES = ['Head of sales', 'Seller', 'Clerk'] as const;

const widgetWith = async (catalogue = owned) => {
  const widget = await fixture<SalesRoles>(
    html`<sales-roles
      lang="en"
      endpoint="/leads"
      policy-url="/privacy"
      consent-url="/consent"
      .catalogue=${catalogue}
    ></sales-roles>`,
  );
  await until('the roles', () => cardsOf(widget).length && askButton(cardsOf(widget)[0]!));
  return widget;
};

/** Waits until the form names these roles and no others. */
const asking = (widget: SalesRoles, ...titles: string[]) =>
  until(`the form to ask about "${titles.join()}"`, () => {
    const chips = allInside(formOf(widget), '[part="chip"]').map(textOf);
    return inside(formOf(widget), 'form') && chips.join() === titles.join();
  });

const chosenBar = (widget: SalesRoles) => inside(widget, '[part="chosen"]');

const selectedOf = (widget: SalesRoles) =>
  cardsOf(widget).map((card) => askButton(card).ariaPressed);

describe('<sales-roles>: the request', () => {
  expectNoErrors();

  it('"Ask about this role" puts the role into the form, a second press takes it out', async () => {
    const widget = await widgetWith();
    const [head, , clerk] = cardsOf(widget);
    askButton(clerk!).click();
    await asking(widget, 'Clerk');
    askButton(head!).click();
    await asking(widget, 'Clerk', 'Head of sales');
    expect(selectedOf(widget)).to.deep.equal(['true', 'false', 'true']);
    askButton(clerk!).click();
    await asking(widget, 'Head of sales');
    expect(selectedOf(widget)).to.deep.equal(['true', 'false', 'false']);
  });

  it('a chip that is removed in the form releases the card', async () => {
    const widget = await widgetWith();
    const events = eventsAt(widget.parentElement!, 'sales-role-select');
    const [head, seller] = cardsOf(widget);
    askButton(head!).click();
    askButton(seller!).click();
    await asking(widget, 'Head of sales', 'Seller');

    inside(formOf(widget), '[part="chip"] button')!.click();
    await asking(widget, 'Seller');
    await head!.updateComplete;
    expect(selectedOf(widget)).to.deep.equal(['false', 'true', 'false']);
    expect(events.map(({ roleId, selected }) => [roleId, selected])).to.deep.equal([
      ['head', true],
      ['seller', true],
      ['head', false],
    ]);
  });

  it('each event crosses the widget’s shadow root and bubbles', async () => {
    const widget = await widgetWith();
    const events = eventsAt(widget.parentElement!, 'sales-role-select', 'sales-role-toggle');
    askButton(cardsOf(widget)[0]!).click();
    detailsButton(cardsOf(widget)[0]!).click();
    expect(events.map(({ type, target }) => [type, target])).to.deep.equal([
      ['sales-role-select', widget],
      ['sales-role-toggle', widget],
    ]);
  });

  it('nothing is told where the page sets properties', async () => {
    const widget = await widgetWith();
    askButton(cardsOf(widget)[0]!).click();
    await asking(widget, 'Head of sales');
    const events = eventsAt(
      widget.parentElement!,
      'sales-role-select',
      'sales-role-toggle',
      'sales-catalogue-error',
      'sales-lead-submit',
      'sales-consent-change',
    );
    widget.catalogue = { ...owned, roles: owned.roles.slice(2) };
    widget.layout = 'list';
    widget.cookies = 'off';
    widget.lang = 'ru';
    await showing(widget, 'Clerk');
    await until('Russian', () => inside(widget, '.base')?.lang === 'ru');
    expect(events).to.deep.equal([]);
  });

  describe('the bar', () => {
    it('is there while a role is chosen, and counts', async () => {
      const widget = await widgetWith();
      expect(Boolean(chosenBar(widget))).to.equal(false);
      const [head, seller] = cardsOf(widget);
      askButton(head!).click();
      await widget.updateComplete;
      expect(textOf(chosenBar(widget)!.querySelector('p'))).to.equal('In your request: 1 role');
      askButton(seller!).click();
      await widget.updateComplete;
      expect(textOf(chosenBar(widget)!.querySelector('p'))).to.equal('In your request: 2 roles');

      widget.lang = 'ru';
      await until('Russian', () => textOf(chosenBar(widget)).includes('В вашей заявке 2 роли'));
      askButton(head!).click();
      askButton(seller!).click();
      await widget.updateComplete;
      expect(Boolean(chosenBar(widget))).to.equal(false);
    });

    it('leads to the form, and its first field has the focus', async () => {
      const widget = await widgetWith();
      askButton(cardsOf(widget)[0]!).click();
      await asking(widget, 'Head of sales');
      chosenBar(widget)!.querySelector('button')!.click();
      const field = await until('the focus', () => formOf(widget).shadowRoot?.activeElement);
      expect(field.id).to.equal('name');
    });

    it('also by keyboard, and where the form is still far away', async () => {
      // 400 roles stand between the visitor and the form, which is loaded on the way.
      const widget = await widgetWith(many(400, 1));
      await until('all cards', () => cardsOf(widget).length === 400);
      askButton(cardsOf(widget)[0]!).click();
      await widget.updateComplete;
      chosenBar(widget)!.querySelector('button')!.focus();
      await sendKeys({ press: 'Enter' });
      const field = await until('the focus', () => formOf(widget).shadowRoot?.activeElement);
      expect(field.id).to.equal('name');
      const { top, bottom } = field.getBoundingClientRect();
      expect(bottom > 0 && top < innerHeight, 'in the window').to.equal(true);
      window.scrollTo(0, 0);
    });
  });

  describe('that is sent', () => {
    const { now } = Date;
    let stub: FetchStub;

    beforeEach(() => {
      stub = new FetchStub();
    });

    afterEach(() => {
      stub.restore();
      Date.now = now;
    });

    const created = () => new Response('{"id":"x"}', { status: 201 });
    /** No acknowledgement, and nothing by itself for an hour. */
    const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '3600' } });

    /** A widget whose visitor asks about some roles, by their places, and has filled in the form. */
    const askedWith = async (...indices: number[]) => {
      const widget = await widgetWith();
      for (const index of indices) askButton(cardsOf(widget)[index]!).click();
      await asking(widget, ...indices.map((index) => TITLES[index]!));
      await fill(formOf(widget));
      return widget;
    };

    const send = async (widget: SalesRoles) => {
      await pressSend(formOf(widget));
      return stub.next();
    };

    const sendKept = async (): Promise<void> => {
      Date.now = () => now() + 3_600_000;
      dispatchEvent(new Event('online'));
      (await stub.next()).answer(created());
    };

    /** A request about the head waits, and its visitor begins another one. */
    const queued = async () => {
      const widget = await askedWith(0);
      (await send(widget)).answer(busy());
      await reaches(formOf(widget), 'waiting');
      await until('the bar to go', () => !chosenBar(widget));
      part(formOf(widget), '.another').click();
      await shows(formOf(widget), 'form');
      return widget;
    };

    const keepsHead = async (widget: SalesRoles) => {
      expect(textOf(chosenBar(widget))).to.include('1 role');
      await asking(widget, 'Head of sales');
      expect(selectedOf(widget)).to.deep.equal(['true', 'false', 'false']);
    };

    it('is empty after that', async () => {
      const widget = await askedWith(0, 2);
      const events = eventsAt(widget.parentElement!, 'sales-role-select');
      (await send(widget)).answer(created());
      await until('the bar to go', () => !chosenBar(widget));
      await until('the cards', () => selectedOf(widget).join() === 'false,false,false');
      expect(events, 'no visitor did that').to.deep.equal([]);
    });

    it('is empty after it was refused: the roles wait with it', async () => {
      const widget = await askedWith(0);
      (await send(widget)).answer(new Response('', { status: 422 }));
      await until('the bar to go', () => !chosenBar(widget));
      expect(textOf(part(formOf(widget), '[part="kept"]'))).to.include('Head of sales');
    });

    it('keeps a role that was chosen while it was on its way', async () => {
      const widget = await askedWith(0);
      const call = await send(widget);
      askButton(cardsOf(widget)[2]!).click();
      await asking(widget, 'Head of sales', 'Clerk');
      call.answer(created());
      await asking(widget, 'Clerk');
      expect(selectedOf(widget)).to.deep.equal(['false', 'false', 'true']);
    });

    it('keeps a role that was chosen again when a request about it, which waited, is sent', async () => {
      const widget = await queued();
      askButton(cardsOf(widget)[0]!).click();
      await asking(widget, 'Head of sales');
      await enter(formOf(widget), 'message', 'One thing more');
      await sendKept();
      await shows(formOf(widget), '.note');
      await keepsHead(widget);
    });

    it('keeps a role when a request about it that an earlier visit left is sent', async () => {
      (await queued()).remove();
      const widget = await widgetWith();
      askButton(cardsOf(widget)[0]!).click();
      await asking(widget, 'Head of sales');
      await until('what waits', () => parts(formOf(widget), '[part="kept"]').length);
      await sendKept();
      await shows(formOf(widget), '.note');
      await keepsHead(widget);
    });

    it('is empty after the same was written once more, which sends what waits', async () => {
      const widget = await queued();
      askButton(cardsOf(widget)[0]!).click();
      await asking(widget, 'Head of sales');
      await fill(formOf(widget));
      (await send(widget)).answer(busy());
      await until('the bar to go', () => !chosenBar(widget));
      expect(parts(formOf(widget), '[part="kept"]')).to.have.length(1);
    });
  });

  it('loses roles that a new catalogue does not have, and keeps the others', async () => {
    const widget = await widgetWith();
    const [head, seller, clerk] = cardsOf(widget);
    for (const card of [clerk, head, seller]) askButton(card!).click();
    await asking(widget, 'Clerk', 'Head of sales', 'Seller');

    const roles = owned.roles.filter(({ id }) => id !== 'head');
    widget.catalogue = {
      ...owned,
      roles: roles.map((it) => ({ ...it, title: `New ${it.title}` })),
    };
    await showing(widget, 'New Seller', 'New Clerk');
    await asking(widget, 'New Clerk', 'New Seller');
    expect(textOf(chosenBar(widget))).to.include('2 roles');
    await until('both cards', () => selectedOf(widget).join() === 'true,true');
  });

  it('keeps the built-in roles through a change of language', async () => {
    const widget = await fixture<SalesRoles>(html`<sales-roles lang="ru"></sales-roles>`);
    await builtIn(widget, 'Роли в отделе продаж');
    askButton(cardsOf(widget)[0]!).click();
    await widget.updateComplete;
    widget.lang = 'en';
    await builtIn(widget, 'Roles in sales');
    expect(cardsOf(widget)[0]!.selected).to.equal(true);
    expect(textOf(chosenBar(widget))).to.include('1 role');
    expect(hierarchyOf(widget).selection).to.deep.equal([
      { id: 'sales-leader', title: 'Sales Leader' },
    ]);
  });

  it('is the same for a role whose details are open', async () => {
    const widget = await widgetWith();
    const [head] = cardsOf(widget);
    detailsButton(head!).click();
    askButton(head!).click();
    await asking(widget, 'Head of sales');
    expect(head!.open).to.equal(true);
    await showing(widget, ...TITLES);
  });
});
