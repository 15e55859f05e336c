import { expect, fixture, html } from '@open-wc/testing';
import { SalesRoles } from '../../src/elements/sales-roles.js';
import { SalesRoleSelectEvent } from '../../src/events/roles.js';
import { ConsoleSpy } from '../helpers/console.js';
import { FetchStub } from '../helpers/fetch.js';
import {
  enter,
  fill,
  keptButton,
  leadOf,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
  status,
  valueOf,
  shows,
} from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

if (!customElements.get('sales-roles')) customElements.define('sales-roles', SalesRoles);

const title = (form: Element) => textOf(form.shadowRoot!.querySelector('#title'));

describe('<sales-lead-form>: the language', () => {
  for (const [lang, expected] of [
    ['ru', 'Оставьте заявку'],
    ['ru-KZ', 'Оставьте заявку'],
    ['en-GB', 'Leave a request'],
    ['de', 'Leave a request'],
    ['', 'Leave a request'],
  ] as const) {
    it(`"${lang}": ${expected}`, async () => {
      const form = await openForm(html`<sales-lead-form lang=${lang}></sales-lead-form>`);
      expect(title(form)).to.equal(expected);
      const language = expected.startsWith('L') ? 'en' : 'ru';
      expect(part(form, 'section').lang).to.equal(language);
    });
  }

  it('is that of the nearest `lang` above, also outside a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><p lang="ru"></p></div>`);
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const form = document.createElement('sales-lead-form');
    root.append(form);
    await shows(form, 'form');
    expect(title(form)).to.equal('Оставьте заявку');
  });

  it('follows a change above, and keeps what was typed', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en">
        <section><sales-lead-form></sales-lead-form></section>
      </div>
    `);
    const form = page.querySelector('sales-lead-form')!;
    await shows(form, 'form');
    form.roles = [{ id: 'a', title: 'A' }];
    await enter(form, 'name', 'Ann');
    await enter(form, 'message', 'Hello');
    part(form, '#consent').click();
    page.lang = 'ru';
    await shows(form, 'section[lang="ru"]');
    expect(title(form)).to.equal('Оставьте заявку');
    expect(valueOf(form, 'name')).to.equal('Ann');
    expect(valueOf(form, 'message')).to.equal('Hello');
    // The tick was made for other words: a receipt would say that these were agreed to.
    expect(part<HTMLInputElement>(form, '#consent').checked).to.equal(false);
    expect(part(form, '[part="chip"] button').getAttribute('aria-label')).to.equal('Убрать: A');
  });

  it('is that of the errors too, when it changes after them', async () => {
    const form = await openForm();
    await pressSend(form);
    expect(textOf(part(form, '#name-error'))).to.equal('Tell us your name');
    form.lang = 'ru';
    await shows(form, 'section[lang="ru"]');
    expect(textOf(part(form, '#name-error'))).to.equal('Напишите, как вас зовут');
    expect(parts(form, '.summary a').map(textOf)).to.deep.equal([
      'Напишите, как вас зовут',
      'Укажите телефон или почту, чтобы мы смогли ответить',
      'Отметьте согласие: без него мы не вправе принять заявку',
    ]);
  });

  it('is that of the state too, and a retry still sends the same bytes', async () => {
    const stub = new FetchStub();
    try {
      const form = await openForm();
      await fill(form);
      await pressSend(form);
      const call = await stub.next();
      call.answer(new Response('', { status: 400 }));
      await reaches(form, 'refused');
      form.lang = 'ru';
      await shows(form, 'section[lang="ru"]');
      expect(status(form)).to.contain('Заявку не приняли');
      keptButton(form, 'Отправить сейчас').click();
      expect((await stub.next()).body).to.equal(call.body);
    } finally {
      stub.restore();
    }
  });

  it('of two forms on one page is that of each', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <sales-lead-form lang="en"></sales-lead-form><sales-lead-form lang="ru"></sales-lead-form>
      </div>
    `);
    const forms = [...page.querySelectorAll('sales-lead-form')];
    for (const form of forms) await shows(form, 'form');
    expect(forms.map(title)).to.deep.equal(['Leave a request', 'Оставьте заявку']);
  });
});

describe('<sales-lead-form> in <sales-roles>', () => {
  let stub: FetchStub;
  let spy: ConsoleSpy;

  beforeEach(() => {
    stub = new FetchStub();
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    stub.restore();
    spy.restore();
  });

  it('takes every setting from there', async () => {
    const form = await openForm(html`
      <sales-roles
        lang="en"
        endpoint="/from-above"
        encoding="form"
        controller="Above Ltd"
        policy-url="/policy-above"
        consent-url="/consent-above"
        consent="notice"
        fields="email* company"
        heading-level="3"
      >
        <sales-lead-form></sales-lead-form>
      </sales-roles>
    `);
    await shows(form, 'h3');
    expect(parts(form, '[part="input"]').map(({ id }) => id)).to.deep.equal(['email', 'company']);
    expect(textOf(part(form, '[part=consent]'))).to.contain('Above Ltd');
    expect(
      (parts(form, 'a') as HTMLAnchorElement[]).map(({ href }) => new URL(href).pathname),
    ).to.deep.equal(['/policy-above', '/consent-above']);
    await enter(form, 'email', 'ann@example.com');
    await pressSend(form);
    const call = await stub.next();
    expect(new URL(call.url).pathname).to.equal('/from-above');
    expect(call.headers['Content-Type']).to.contain('urlencoded');
    // What it says of consent="notice" is tested with the purposes.
    expect(spy.of('warn').filter((line) => !line.includes('consent="notice"'))).to.have.length(0);
    expect(spy.of('error')).to.have.length(0);
  });

  it('lets its own attributes win', async () => {
    const form = await openForm(html`
      <sales-roles
        lang="en"
        endpoint="/from-above"
        encoding="form"
        controller="Above Ltd"
        policy-url="/policy-above"
        consent-url="/consent-above"
        consent="notice"
        fields="email*"
        heading-level="3"
      >
        <sales-lead-form
          endpoint="/own"
          encoding="json"
          controller="Own Ltd"
          policy-url="/policy-own"
          consent-url="/consent-own"
          consent="checkbox"
          fields="name* phone"
          heading-level="5"
        ></sales-lead-form>
      </sales-roles>
    `);
    expect(parts(form, 'h5')).to.have.length(1);
    await fill(form);
    await pressSend(form);
    const call = await stub.next();
    expect(new URL(call.url).pathname).to.equal('/own');
    const { consent } = leadOf(call);
    expect(consent.piiController).to.equal('Own Ltd');
    expect(consent.privacyNotice).to.contain('/policy-own');
    expect(consent.consentDocument).to.contain('/consent-own');
    expect(consent.purposes[0]!.method).to.equal('checkbox');
  });

  it('follows a setting that changes, and keeps what was typed', async () => {
    const form = await openForm(html`
      <sales-roles lang="en" policy-url="/p" consent-url="/c" controller="Before">
        <sales-lead-form></sales-lead-form>
      </sales-roles>
    `);
    await enter(form, 'name', 'Ann');
    const widget = form.closest('sales-roles')!;
    widget.controller = 'After';
    await widget.updateComplete;
    await form.updateComplete;
    expect(textOf(part(form, '[part=consent]'))).to.contain('After');
    expect(valueOf(form, 'name')).to.equal('Ann');
  });

  it('keeps its errors when a setting changes that they do not depend on', async () => {
    const form = await openForm(html`
      <sales-roles lang="en" policy-url="/p" consent-url="/c">
        <sales-lead-form></sales-lead-form>
      </sales-roles>
    `);
    await pressSend(form);
    const widget = form.closest('sales-roles')!;
    widget.controller = 'After';
    await widget.updateComplete;
    await form.updateComplete;
    expect(parts(form, '.summary a')).to.have.length(3);
  });

  it('loses its chips to the widget, which forgets them when the request is sent', async () => {
    const form = await openForm(html`
      <sales-roles lang="en" endpoint="/leads" policy-url="/p" consent-url="/c">
        <sales-lead-form></sales-lead-form>
      </sales-roles>
    `);
    const widget = form.closest('sales-roles')!;
    widget.catalogue = { version: 1, roles: [{ id: 'a', title: 'A', level: 1 }] };
    await widget.updateComplete;
    const role = () => parts(form, '[part="chip"]').map(textOf);
    expect(role()).to.have.length(0);
    // Through the widget, which owns the selection and would take back one that it does not know.
    await until('the chip', () => {
      form.dispatchEvent(new SalesRoleSelectEvent('a', true));
      return role().length;
    });
    await fill(form);
    expect(role()).to.deep.equal(['A']);
    await pressSend(form);
    (await stub.next()).answer(new Response('', { status: 201 }));
    await reaches(form, 'sent');
    part(form, '.another').click();
    await form.updateComplete;
    expect(role()).to.have.length(0);
  });
});

// Frameworks set a property also where an owner's template has an attribute, and no converter sees what it says.
describe('<sales-lead-form>: properties that say what they cannot', () => {
  let stub: FetchStub;

  beforeEach(() => (stub = new FetchStub()));
  afterEach(() => stub.restore());

  // Vue makes '' of what has no value any more.
  for (const value of ['', 'Checkbox', 'box']) {
    it(`consent = "${value}": the box is asked for`, async () => {
      const form = await openForm();
      form.consent = value as 'checkbox';
      await form.updateComplete;
      await enter(form, 'name', 'Ann');
      await enter(form, 'phone', '8 (900) 123-45-67');
      await pressSend(form);
      await shows(form, '.summary');
      expect(stub.calls).to.have.length(0);
    });
  }

  it('encoding = "": JSON', async () => {
    const form = await openForm();
    form.encoding = '' as 'json';
    await fill(form);
    await pressSend(form);
    expect(leadOf(await stub.next()).contact.name).to.equal('Ann');
  });
});
