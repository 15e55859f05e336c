import { expect, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { ConsoleSpy } from '../helpers/console.js';
import { FetchStub, type FetchCall } from '../helpers/fetch.js';
import {
  enter,
  fill,
  focused,
  leadOf,
  openForm,
  part,
  parts,
  pressSend,
  sendButton,
  valueOf,
} from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';

const summary = (form: SalesLeadForm) => parts(form, '.summary a').map(textOf);
const wrong = (form: SalesLeadForm) => parts(form, '[aria-invalid="true"]').map(({ id }) => id);

const every = html`<sales-lead-form
  lang="en"
  endpoint="/leads"
  policy-url="/p"
  consent-url="/c"
  fields="name* phone* email* company* message*"
></sales-lead-form>`;

describe('<sales-lead-form>: errors', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
  });

  afterEach(() => {
    stub.restore();
  });

  it('send nothing, and move the focus to a summary with a link for each', async () => {
    const form = await openForm();
    await pressSend(form);
    expect(stub.calls).to.have.length(0);
    expect(focused(form)).to.equal('summary');
    expect(textOf(part(form, '.summary p'))).to.equal('Not sent yet: check 3 fields');
    expect(summary(form)).to.deep.equal([
      'Tell us your name',
      'Give a phone number or an email, so that we can answer',
      'Tick the box: we may not take your request without your consent',
    ]);
  });

  it('have a summary that says what it is to a screen reader', async () => {
    const form = await openForm();
    await pressSend(form);
    const box = part(form, '.summary');
    expect(box.getAttribute('role')).to.equal('group');
    const title = part(form, `#${box.getAttribute('aria-labelledby') ?? ''}`);
    expect(textOf(title)).to.equal('Not sent yet: check 3 fields');
  });

  it('stand in the order of the inputs, each below its own', async () => {
    const form = await openForm(every);
    await enter(form, 'phone', '12');
    await enter(form, 'email', 'x');
    await pressSend(form);
    const ids = ['name', 'phone', 'email', 'company', 'message', 'consent'];
    expect(wrong(form)).to.deep.equal(ids);
    const below = ids.map((id) => textOf(part(form, `#${id}-error`)));
    expect(below).to.deep.equal(summary(form));
    expect(below).to.deep.equal([
      'Tell us your name',
      'Check the phone number: start with + and the country code, as in +44 20 7946 0958',
      'Check the email address: it should look like name@example.com',
      'Tell us your company',
      'Write a message',
      'Tick the box: we may not take your request without your consent',
    ]);
    for (const id of ids) {
      expect(part(form, `#${id}`).getAttribute('aria-describedby')!.split(' ')).to.include(
        `${id}-error`,
      );
    }
  });

  it('keep the hint of an input beside its error', async () => {
    const form = await openForm();
    await pressSend(form);
    expect(part(form, '#phone').getAttribute('aria-describedby')).to.equal('either phone-error');
    expect(part(form, '#consent').getAttribute('aria-describedby')).to.equal(
      'explanation consent-error',
    );
  });

  it('have links that move the focus to the input, and leave the page’s address alone', async () => {
    const form = await openForm(every);
    await pressSend(form);
    const before = location.href;
    for (const link of parts(form, '.summary a') as HTMLAnchorElement[]) {
      link.focus();
      link.click();
      expect(`#${focused(form) ?? ''}`).to.equal(link.getAttribute('href'));
    }
    expect(location.href).to.equal(before);
  });

  it('can be followed with the keyboard', async () => {
    const form = await openForm(every);
    await pressSend(form);
    (parts(form, '.summary a')[3] as HTMLAnchorElement).focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)).to.equal('company');
  });

  it('vanish, one by one, as soon as they are mended, and the summary with the last', async () => {
    const form = await openForm();
    await pressSend(form);
    await enter(form, 'name', 'Ann');
    expect(wrong(form)).to.deep.equal(['phone', 'consent']);
    expect(textOf(part(form, '.summary p'))).to.equal('Not sent yet: check 2 fields');
    await enter(form, 'email', 'ann@example.com');
    expect(wrong(form)).to.deep.equal(['consent']);
    expect(textOf(part(form, '.summary p'))).to.equal('Not sent yet: check 1 field');
    part(form, '#consent').click();
    await form.updateComplete;
    expect(parts(form, '.summary, .error, [aria-invalid="true"]')).to.have.length(0);
  });

  it('do not change their words while the visitor is typing', async () => {
    const form = await openForm(every);
    await pressSend(form);
    const before = textOf(part(form, '#phone-error'));
    expect(before).to.equal('Give a phone number');
    const phone = part<HTMLInputElement>(form, '#phone');
    phone.focus();
    await sendKeys({ type: '+7 900' });
    await form.updateComplete;
    expect(textOf(part(form, '#phone-error'))).to.equal(before);
    await sendKeys({ type: ' 123 45 67' });
    await form.updateComplete;
    expect(wrong(form)).not.to.include('phone');
  });

  it('are not added while the visitor goes on: only Send looks for new ones', async () => {
    const form = await openForm();
    await enter(form, 'name', 'Ann');
    await pressSend(form);
    await enter(form, 'name', '');
    await enter(form, 'email', 'x');
    expect(wrong(form)).not.to.include.members(['name']);
    expect(wrong(form)).not.to.include.members(['email']);
    await pressSend(form);
    expect(wrong(form)).to.include.members(['name', 'email']);
  });

  it('take the focus again at each Send', async () => {
    const form = await openForm();
    await pressSend(form);
    await enter(form, 'name', 'Ann');
    await pressSend(form);
    expect(focused(form)).to.equal('summary');
  });

  it('follow a change of `fields` and `consent`: what is not there is not wrong', async () => {
    const form = await openForm();
    await pressSend(form);
    form.fields = 'email*';
    form.consent = 'notice';
    await form.updateComplete;
    expect(wrong(form)).to.have.length(0);
    expect(summary(form)).to.have.length(0);
  });

  it('do not move Send away from under the pointer that is pressing it', async () => {
    await setViewport({ width: 900, height: 1000 });
    const form = await openForm();
    await pressSend(form);
    await enter(form, 'name', 'Ann');
    part(form, '#consent').click();
    part(form, '#phone').focus();
    await sendKeys({ type: '89001234567' });
    sendButton(form).scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = sendButton(form).getBoundingClientRect();
    try {
      // The input still has the focus: pressing the button takes it away, and fires its `change`.
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'click', position });
    } finally {
      await resetMouse();
    }
    expect(leadOf(await stub.next()).contact.phone).to.equal('+79001234567');
  });
});

describe('<sales-lead-form>: phone or email', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
  });

  afterEach(() => {
    stub.restore();
  });

  for (const [id, typed, sent] of [
    ['phone', '+44 20 7946 0958', '+442079460958'],
    ['email', 'ann@example.com', 'ann@example.com'],
  ] as const) {
    it(`${id} alone is enough`, async () => {
      const form = await openForm();
      await enter(form, 'name', 'Ann');
      await enter(form, id, typed);
      part(form, '#consent').click();
      await pressSend(form);
      expect(leadOf(await stub.next()).contact).to.deep.equal({ name: 'Ann', [id]: sent });
    });
  }

  it('shows the phone number as it was typed, and sends it normalised', async () => {
    const form = await openForm();
    await fill(form);
    await pressSend(form);
    const call: FetchCall = await stub.next();
    expect(leadOf(call).contact.phone).to.equal('+79001234567');
    expect(valueOf(form, 'phone')).to.equal('8 (900) 123-45-67');
  });

  it('takes a phone number from the keyboard, key by key', async () => {
    const form = await openForm();
    await fill(form);
    const phone = part<HTMLInputElement>(form, '#phone');
    phone.value = '';
    phone.focus();
    await sendKeys({ type: '+7 (911) 222-33-44' });
    expect(phone.value).to.equal('+7 (911) 222-33-44');
    await sendKeys({ press: 'Enter' });
    expect(leadOf(await stub.next()).contact.phone).to.equal('+79112223344');
  });
});

describe('<sales-lead-form>: the trap', () => {
  it('marks the lead, and never drops it', async () => {
    const stub = new FetchStub();
    try {
      const form = await openForm();
      await fill(form);
      await enter(form, 'website', 'https://spam.example');
      await pressSend(form);
      expect(leadOf(await stub.next()).suspicious).to.equal(true);
    } finally {
      stub.restore();
    }
  });

  it('says nothing of a visitor who did not see it', async () => {
    const stub = new FetchStub();
    const spy = new ConsoleSpy();
    try {
      const form = await openForm();
      await fill(form);
      await pressSend(form);
      expect(leadOf(await stub.next())).not.to.have.property('suspicious');
      expect(spy.of('error')).to.have.length(0);
    } finally {
      stub.restore();
      spy.restore();
    }
  });
});
