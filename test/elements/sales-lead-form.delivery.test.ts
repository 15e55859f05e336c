import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesLeadSubmitEvent } from '../../src/events/lead.js';
import { leadSchema } from '../../src/lead/schema.js';
import type { Lead } from '../../src/lead/types.js';
import { ConsoleSpy } from '../helpers/console.js';
import { deferred, FetchStub, type FetchCall } from '../helpers/fetch.js';
import {
  enter,
  fill,
  focused,
  keptButton,
  leadOf,
  listen,
  openForm,
  part,
  parts,
  pressSend,
  reaches,
  record,
  sendButton,
  status,
  told,
  valueOf,
} from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

const created = () => new Response('{"id":"x"}', { status: 201 });

/** An answer that is no acknowledgement, and keeps the form from trying again while the test runs. */
const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '3600' } });

describe('<sales-lead-form>: delivery', () => {
  let stub: FetchStub;

  beforeEach(() => {
    stub = new FetchStub();
  });

  afterEach(() => {
    stub.restore();
  });

  const start = async (): Promise<[SalesLeadForm, FetchCall]> => {
    const form = await openForm();
    await fill(form);
    await pressSend(form);
    return [form, await stub.next()];
  };

  it('sends a lead that the product’s own receiver takes', async () => {
    const form = await openForm();
    form.roles = [{ id: 'a', title: 'A' }];
    await form.updateComplete;
    await fill(form);
    await enter(form, 'message', 'Hello\nthere');
    await pressSend(form);
    const call = await stub.next();
    expect(call.url).to.equal(`${location.origin}/leads`);
    const lead = leadSchema.parse(JSON.parse(call.body));
    expect(lead.contact).to.deep.equal({
      name: 'Ann',
      phone: '+79001234567',
      message: 'Hello\nthere',
    });
    expect(lead.roles).to.deep.equal([{ id: 'a', title: 'A' }]);
    expect(lead.lang).to.equal('en');
    expect(call.headers['Idempotency-Key']).to.equal(`"${lead.id}"`);
  });

  it('sends urlencoded where that is asked for', async () => {
    const form = await openForm(html`
      <sales-lead-form lang="en" endpoint="/leads" encoding="form" policy-url="/p" consent-url="/c">
      </sales-lead-form>
    `);
    await fill(form);
    await pressSend(form);
    const call = await stub.next();
    expect(Object.keys(call.headers)).to.deep.equal(['Content-Type']);
    expect(call.headers['Content-Type']).to.contain('application/x-www-form-urlencoded');
    const sent = new URLSearchParams(call.body);
    const lead = leadSchema.parse(JSON.parse(sent.get('lead') ?? ''));
    expect(sent.get('id')).to.equal(lead.id);
    expect(sent.get('phone')).to.equal('+79001234567');
  });

  it('never calls an address that is none of the web', async () => {
    const spy = new ConsoleSpy();
    try {
      const form = await openForm(html`
        <sales-lead-form lang="en" endpoint="javascript:alert(1)" policy-url="/p" consent-url="/c">
        </sales-lead-form>
      `);
      await fill(form);
      await pressSend(form);
      await reaches(form, 'failed');
      expect(stub.calls).to.have.length(0);
      expect(spy.of('error')).to.have.length(1);
      expect(spy.of('error')[0]).to.contain('endpoint');
    } finally {
      spy.restore();
    }
  });

  describe('sent', () => {
    it('says each state once, shows it in place of the form, and tells the page', async () => {
      const form = await openForm();
      await fill(form);
      const [said, events] = [listen(form), record(form)];
      await pressSend(form);
      const call = await stub.next();
      expect(status(form)).to.equal('Sending…');
      call.answer(created());
      await reaches(form, 'sent');
      expect(said).to.deep.equal([
        'Sending…',
        'Your request has been sent. We will get in touch soon.',
      ]);
      expect(parts(form, 'form')).to.have.length(0);
      expect(told(events)).to.deep.equal([['sales-lead-sent', leadOf(call).id, 'status 201']]);
    });

    it('lets the chosen roles go', async () => {
      const form = await openForm();
      form.roles = [{ id: 'a', title: 'A' }];
      await fill(form);
      await pressSend(form);
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
      expect(form.roles).to.have.length(0);
    });

    it('offers another request, which starts empty and has an id of its own', async () => {
      const [form, call] = await start();
      call.answer(created());
      await reaches(form, 'sent');
      part(form, '.another').click();
      await form.updateComplete;
      expect(status(form)).to.equal('');
      expect(valueOf(form, 'name')).to.equal('');
      expect(part<HTMLInputElement>(form, '#consent').checked).to.equal(false);
      await fill(form);
      await enter(form, 'message', 'Another matter');
      await pressSend(form);
      expect(leadOf(await stub.next()).id).not.to.equal(leadOf(call).id);
    });
  });

  describe('what changes after the page could not deliver it makes a request of its own', () => {
    const changes: Record<string, (form: SalesLeadForm) => unknown> = {
      'an edit': (form) => enter(form, 'message', 'More'),
      'the box, off and on': (form) => {
        part(form, '#consent').click();
        part(form, '#consent').click();
      },
      'a role taken out': (form) => part(form, '[part="chip"] button').click(),
      'a role added on the page': (form) => {
        form.roles = [...form.roles, { id: 'b', title: 'B' }];
      },
    };

    /** The page takes each lead, and loses it once it is told to. */
    const lose = (form: SalesLeadForm) => {
      const leads: Lead[] = [];
      const losses: (() => void)[] = [];
      form.addEventListener('sales-lead-submit', (event) => {
        event.preventDefault();
        leads.push(event.lead);
        const { promise, reject } = deferred<undefined>();
        event.waitUntil(promise);
        losses.push(() => reject(new Error('no CRM')));
      });
      return { leads, losses };
    };

    const openWithRole = async () => {
      const form = await openForm();
      form.roles = [{ id: 'a', title: 'A' }];
      await fill(form);
      return form;
    };

    for (const [what, change] of Object.entries(changes)) {
      for (const when of ['after', 'during'] as const) {
        it(`${what}, ${when} the attempt that fails`, async () => {
          const form = await openWithRole();
          const { leads, losses } = lose(form);
          await pressSend(form);
          await until('the lead', () => losses[0]);
          if (when === 'during') await change(form);
          losses[0]!();
          await reaches(form, 'failed');
          if (when === 'after') {
            await change(form);
            await form.updateComplete;
            expect(status(form)).to.equal('');
          }
          // Nothing is sent "again" here, and the words of a notice name the button as it is.
          expect(textOf(sendButton(form))).to.equal('Send');
          await pressSend(form);
          await until('the next lead', () => leads[1]);
          const [before, next] = leads as [Lead, Lead];
          expect(next.id).not.to.equal(before.id);
          expect(next.roles).to.deep.equal(form.roles);
          expect(next.contact.message ?? '').to.equal(valueOf(form, 'message'));
        });
      }
    }

    it('not the same roles, handed over anew', async () => {
      const form = await openWithRole();
      const { leads, losses } = lose(form);
      await pressSend(form);
      await until('the lead', () => losses[0]);
      losses[0]!();
      await reaches(form, 'failed');
      expect(textOf(sendButton(form))).to.equal('Try again');
      form.roles = [{ id: 'a', title: 'A' }];
      await form.updateComplete;
      await pressSend(form);
      await until('the lead again', () => leads[1]);
      expect(leads[1]!.id).to.equal(leads[0]!.id);
    });
  });

  describe('one lead', () => {
    it('of a double click', async () => {
      const form = await openForm();
      await fill(form);
      sendButton(form).click();
      sendButton(form).click();
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
      expect(stub.calls).to.have.length(1);
    });

    it('of Enter pressed twice', async () => {
      const form = await openForm();
      await fill(form);
      part(form, '#name').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
      expect(stub.calls).to.have.length(1);
    });

    it('while it is on its way: the button says that it is busy, and keeps the focus', async () => {
      const [form, call] = await start();
      expect(sendButton(form).getAttribute('aria-disabled')).to.equal('true');
      expect(sendButton(form).disabled).to.equal(false);
      expect(focused(form)).to.equal('primary');
      sendButton(form).click();
      call.answer(busy());
      await reaches(form, 'waiting');
      expect(stub.calls).to.have.length(1);
    });
  });

  describe('the event sales-lead-submit', () => {
    const handle = async (
      listener: (event: SalesLeadSubmitEvent) => void,
    ): Promise<SalesLeadForm> => {
      const form = await openForm();
      await fill(form);
      form.addEventListener('sales-lead-submit', listener);
      return form;
    };

    it('carries the lead that is sent, once: not before the attempts that follow', async () => {
      const ids: string[] = [];
      const form = await handle(({ lead }) => ids.push(lead.id));
      await pressSend(form);
      const call = await stub.next();
      expect(ids).to.deep.equal([leadOf(call).id]);
      call.answer(busy());
      await reaches(form, 'waiting');
      keptButton(form, 'Send now').click();
      await stub.next();
      expect(ids).to.deep.equal([leadOf(call).id]);
    });

    it('prevented, without waitUntil: the page has it; the form goes back, and says nothing', async () => {
      const form = await handle((event) => event.preventDefault());
      const events = record(form);
      const idle = deferred<undefined>();
      const region = part(form, "[role='status']");
      new MutationObserver(() => {
        if (region.className === 'editing') idle.resolve(undefined);
      }).observe(region, { attributes: true });
      await pressSend(form);
      await idle.promise;
      expect(status(form)).to.equal('');
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(stub.calls).to.have.length(0);
      expect(told(events)).to.have.length(0);
    });

    it('prevented, with waitUntil: sent when its promise is fulfilled, and not before', async () => {
      const { promise, resolve } = deferred<undefined>();
      const handed = deferred<SalesLeadSubmitEvent>();
      const form = await handle((event) => {
        event.preventDefault();
        event.waitUntil(promise);
        handed.resolve(event);
      });
      const events = record(form);
      await pressSend(form);
      const { lead } = await handed.promise;
      expect(status(form)).to.equal('Sending…');
      resolve(undefined);
      await reaches(form, 'sent');
      expect(stub.calls).to.have.length(0);
      expect(told(events)).to.deep.equal([['sales-lead-sent', lead.id, 'waitUntil']]);
    });

    it('prevented, with waitUntil: not sent when its promise is rejected', async () => {
      const ids: string[] = [];
      let attempt = () => Promise.reject(new Error('no CRM'));
      const form = await handle((event) => {
        event.preventDefault();
        ids.push(event.lead.id);
        event.waitUntil(attempt());
      });
      const events = record(form);
      await pressSend(form);
      await reaches(form, 'failed');
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(told(events)).to.deep.equal([['sales-lead-failed', ids[0], 'Error: no CRM']]);
      attempt = () => Promise.resolve() as Promise<never>;
      await pressSend(form);
      await reaches(form, 'sent');
      expect(ids[1]).to.equal(ids[0]);
    });

    it('prevented, with an answer to fetch that is not OK: as if it was rejected', async () => {
      const form = await handle((event) => {
        event.preventDefault();
        event.waitUntil(fetch('/crm', { method: 'POST', body: JSON.stringify(event.lead) }));
      });
      const events = record(form);
      await pressSend(form);
      const first = await stub.next();
      first.answer(new Response('', { status: 500 }));
      await reaches(form, 'failed');
      expect(valueOf(form, 'name')).to.equal('Ann');
      const { id } = leadOf(first);
      expect(told(events)).to.deep.equal([['sales-lead-failed', id, 'Error: status 500']]);
      await pressSend(form);
      const second = await stub.next();
      second.answer(created());
      await reaches(form, 'sent');
      expect(second.body).to.equal(first.body);
      expect(told(events)[1]).to.deep.equal(['sales-lead-sent', id, 'waitUntil']);
    });

    it('waitUntil alone: the endpoint gets the lead after it', async () => {
      const { promise, resolve } = deferred<undefined>();
      const handed = deferred<undefined>();
      const form = await handle((event) => {
        event.waitUntil(promise);
        handed.resolve(undefined);
      });
      await pressSend(form);
      await handed.promise;
      expect(stub.calls).to.have.length(0);
      resolve(undefined);
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
    });

    it('waitUntil alone: not sent, and not kept, when its promise is rejected', async () => {
      const { promise, reject } = deferred<undefined>();
      const handed = deferred<undefined>();
      const form = await handle((event) => {
        event.waitUntil(promise);
        handed.resolve(undefined);
      });
      const events = record(form);
      await pressSend(form);
      await handed.promise;
      reject(new Error('no'));
      await reaches(form, 'failed');
      expect(told(events).map(([type]) => type)).to.deep.equal(['sales-lead-failed']);
      expect(parts(form, '[part="kept"]')).to.have.length(0);
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(stub.calls).to.have.length(0);
    });

    it('waitUntil alone: not sent, and not kept, after an answer that is not OK', async () => {
      const form = await handle((event) => {
        event.waitUntil(fetch('/crm', { method: 'POST', body: JSON.stringify(event.lead) }));
      });
      await pressSend(form);
      (await stub.next()).answer(new Response('', { status: 415 }));
      await reaches(form, 'failed');
      expect(parts(form, '[part="kept"]')).to.have.length(0);
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(stub.calls.map(({ url }) => url)).to.deep.equal(['/crm']);
    });

    it('with no endpoint and nobody listening: told to the owner, and not confirmed', async () => {
      const spy = new ConsoleSpy();
      try {
        const form = await openForm(
          html`<sales-lead-form lang="en" policy-url="/p" consent-url="/c"></sales-lead-form>`,
        );
        await fill(form);
        await pressSend(form);
        await reaches(form, 'failed');
        expect(spy.of('error')).to.have.length(1);
        expect(spy.of('error')[0]).to.contain('sales-lead-submit');
        expect(status(form)).to.contain('no confirmation');
      } finally {
        spy.restore();
      }
    });
  });

  it('keeps its bytes on a page with Prototype.js 1.6', async () => {
    const list = Array.prototype as unknown as Record<string, unknown>;
    const form = await openForm();
    form.roles = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    await fill(form);
    list.toJSON = () => 'patched';
    try {
      await pressSend(form);
      const call = await stub.next();
      Reflect.deleteProperty(list, 'toJSON');
      expect(leadSchema.parse(JSON.parse(call.body)).roles).to.deep.equal(form.roles);
    } finally {
      Reflect.deleteProperty(list, 'toJSON');
    }
  });

  it('says that it is not confirmed where the lead could not even be made', async () => {
    const spy = new ConsoleSpy();
    Object.defineProperty(crypto, 'getRandomValues', {
      configurable: true,
      value: () => {
        throw new Error('no entropy');
      },
    });
    try {
      const form = await openForm();
      await fill(form);
      await pressSend(form);
      await reaches(form, 'failed');
      expect(spy.of('error').join()).to.contain('no entropy');
      Reflect.deleteProperty(crypto, 'getRandomValues');
      await pressSend(form);
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
    } finally {
      Reflect.deleteProperty(crypto, 'getRandomValues');
      spy.restore();
    }
  });
});
