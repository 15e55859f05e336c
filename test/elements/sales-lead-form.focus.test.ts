import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesRoleSelectEvent } from '../../src/events/roles.js';
import { FetchStub } from '../helpers/fetch.js';
import {
  fill,
  focused,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
  shows,
} from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';

const created = () => new Response('', { status: 201 });

describe('<sales-lead-form>: the focus', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
  });

  afterEach(() => {
    stub.restore();
  });

  it('goes to the first field when the form is given it', async () => {
    const form = await openForm();
    form.roles = [{ id: 'a', title: 'A' }];
    await form.updateComplete;
    form.focus();
    expect(focused(form)).to.equal('name');
  });

  it('comes as soon as there is a field, when the texts are still on their way', async () => {
    // `.focus()` right after the element is made: "Go to the request" does so.
    const form = await fixture<SalesLeadForm>(
      html`<sales-lead-form lang="en" policy-url="/p" consent-url="/c"></sales-lead-form>`,
    );
    form.focus();
    await shows(form, 'form');
    await form.updateComplete;
    expect(focused(form)).to.equal('name');
  });

  it('goes with the keyboard from field to field, to the box, the links and Send', async () => {
    const form = await openForm();
    form.focus();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 6; i += 1) {
      stops.push(focused(form));
      await sendKeys({ press: 'Tab' });
    }
    expect(stops.slice(0, 5)).to.deep.equal(['name', 'phone', 'email', 'message', 'consent']);
  });

  it('is on "another request" when the request is sent', async () => {
    const form = await openForm();
    await fill(form);
    await pressSend(form);
    (await stub.next()).answer(created());
    await reaches(form, 'sent');
    expect(focused(form)).to.equal('another');
  });

  it('is there too when Enter in a field sent it', async () => {
    const form = await openForm();
    await fill(form);
    part(form, '#name').focus();
    await sendKeys({ press: 'Enter' });
    (await stub.next()).answer(created());
    await reaches(form, 'sent');
    expect(focused(form)).to.equal('another');
  });

  it('goes to the first field of another request', async () => {
    const form = await openForm();
    await fill(form);
    await pressSend(form);
    (await stub.next()).answer(created());
    await reaches(form, 'sent');
    await sendKeys({ press: 'Enter' });
    await shows(form, 'form');
    await form.updateComplete;
    expect(focused(form)).to.equal('name');
  });

  it('is not taken from a visitor who has left the form meanwhile', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <sales-lead-form lang="en" endpoint="/leads" policy-url="/p" consent-url="/c">
        </sales-lead-form>
        <button>Elsewhere</button>
      </div>
    `);
    const form = page.querySelector('sales-lead-form')!;
    await shows(form, 'form');
    await fill(form);
    await pressSend(form);
    const call = await stub.next();
    page.querySelector('button')!.focus();
    call.answer(created());
    await reaches(form, 'sent');
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('goes to what waits when the request is not acknowledged', async () => {
    const form = await openForm();
    await fill(form);
    await pressSend(form);
    (await stub.next()).answer(new Response('', { status: 400 }));
    await reaches(form, 'refused');
    expect(focused(form)).to.equal('outbox');
  });

  it('stays on the button when the page could not deliver it', async () => {
    const form = await openForm();
    form.addEventListener('sales-lead-submit', (event) => {
      event.preventDefault();
      event.waitUntil(Promise.reject(new Error('no CRM')));
    });
    await fill(form);
    await pressSend(form);
    await reaches(form, 'failed');
    expect(focused(form)).to.equal('primary');
  });

  it('stays on the input when the language changes', async () => {
    const form = await openForm();
    part(form, '#email').focus();
    form.lang = 'ru';
    await shows(form, 'section[lang="ru"]');
    expect(focused(form)).to.equal('email');
  });
});

describe('<sales-lead-form>: the chosen roles', () => {
  const chips = (form: SalesLeadForm) => parts(form, '[part="chip"]').map(textOf);
  const crosses = (form: SalesLeadForm) => parts(form, '[part="chip"] button');
  const name = (element: Element | null) => element?.getAttribute('aria-label');

  const openWithRoles = async (...titles: string[]) => {
    const form = await openForm();
    form.roles = titles.map((title) => ({ id: title.toLowerCase(), title }));
    await form.updateComplete;
    return form;
  };

  const remove = async (form: SalesLeadForm, index: number) => {
    crosses(form)[index]!.focus();
    crosses(form)[index]!.click();
    await form.updateComplete;
  };

  it('are not spoken of where there is none', async () => {
    const form = await openForm();
    expect(parts(form, '.roles')).to.have.length(0);
  });

  it('stand in a list with a name, each with a button that says what it takes out', async () => {
    const form = await openWithRoles('Leader', 'Manager');
    expect(chips(form)).to.deep.equal(['Leader', 'Manager']);
    expect(crosses(form).map(name)).to.deep.equal(['Remove Leader', 'Remove Manager']);
    const list = part(form, 'ul');
    expect(textOf(part(form, `#${list.getAttribute('aria-labelledby') ?? ''}`))).to.equal(
      'You ask about',
    );
  });

  it('are taken out by their buttons, and the page is told', async () => {
    const form = await openWithRoles('A', 'B', 'C');
    const told: [string, boolean][] = [];
    document.body.addEventListener(
      'sales-role-select',
      ({ roleId, selected }: SalesRoleSelectEvent) => told.push([roleId, selected]),
      { once: true },
    );
    await remove(form, 1);
    expect(chips(form)).to.deep.equal(['A', 'C']);
    expect(form.roles.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(told).to.deep.equal([['b', false]]);
  });

  it('say nothing when the page itself sets them', async () => {
    const form = await openWithRoles('A');
    let events = 0;
    form.addEventListener('sales-role-select', () => (events += 1));
    form.roles = [];
    await form.updateComplete;
    expect(events).to.equal(0);
  });

  it('give the focus to the next one', async () => {
    const form = await openWithRoles('A', 'B', 'C');
    await remove(form, 0);
    expect(focused(form)).to.equal('Remove B');
    await remove(form, 0);
    expect(focused(form)).to.equal('Remove C');
  });

  it('move it for certain: a screen reader hears the next one', async () => {
    const form = await openWithRoles('A', 'B');
    const gone = crosses(form)[0]!;
    await remove(form, 0);
    expect(focused(form)).to.equal('Remove B');
    expect(gone.isConnected).to.equal(false);
  });

  it('give it to the one before where the last was taken out', async () => {
    const form = await openWithRoles('A', 'B');
    await remove(form, 1);
    expect(focused(form)).to.equal('Remove A');
  });

  it('give it to the first field where none is left', async () => {
    const form = await openWithRoles('A');
    await remove(form, 0);
    expect(focused(form)).to.equal('name');
  });

  it('are taken out with the keyboard, one after another', async () => {
    const form = await openWithRoles('A', 'B');
    crosses(form)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    await sendKeys({ type: ' ' });
    await form.updateComplete;
    expect(chips(form)).to.have.length(0);
    expect(focused(form)).to.equal('name');
  });

  it('keep what is typed', async () => {
    const form = await openWithRoles('A', 'B');
    await fill(form);
    await remove(form, 0);
    expect(part<HTMLInputElement>(form, '#name').value).to.equal('Ann');
  });
});
