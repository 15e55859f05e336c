import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { FetchStub, type FetchCall } from '../helpers/fetch.js';
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
  shows,
  status,
  told,
  valueOf,
} from '../helpers/lead-form.js';
import { textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';

const HOUR = 3_600_000;

const created = () => new Response('{"id":"x"}', { status: 201 });
const refusal = () => new Response('', { status: 422 });
/** No acknowledgement, and nothing by itself for an hour. */
const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '3600' } });

const kept = (form: SalesLeadForm) => parts(form, '[part="kept"]').map(textOf);

describe('<sales-lead-form>: what waits for its acknowledgement', () => {
  const { now } = Date;
  let stub: FetchStub;
  let jump = 0;

  beforeEach(() => {
    stub = new FetchStub();
    jump = 0;
    Date.now = () => now() + jump;
  });

  afterEach(() => {
    stub.restore();
    Date.now = now;
  });

  /** Sends a request, and answers its first attempt. */
  const send = async (answer: Response | Error): Promise<[SalesLeadForm, FetchCall]> => {
    const form = await openForm();
    form.roles = [{ id: 'a', title: 'Sales leader' }];
    await fill(form);
    return [form, await sendFrom(form, answer)];
  };

  const sendFrom = async (form: SalesLeadForm, answer: Response | Error): Promise<FetchCall> => {
    await pressSend(form);
    const call = await stub.next();
    if (answer instanceof Error) call.fail(answer);
    else call.answer(answer);
    return call;
  };

  describe('not acknowledged', () => {
    it('is said once, with what is done about it, and the page is told once', async () => {
      const form = await openForm();
      await fill(form);
      const [said, events] = [listen(form), record(form)];
      const call = await sendFrom(form, busy());
      await reaches(form, 'waiting');
      expect(said).to.deep.equal([
        'Sending…',
        'There is no confirmation yet that your request has arrived. It is kept in this browser: we try again while this page is open, and whenever you come back to it.',
      ]);
      expect(parts(form, 'form')).to.have.length(0);
      keptButton(form, 'Send now').click();
      (await stub.next()).answer(busy());
      await until('another try', () => said.length === 4);
      expect(told(events)).to.deep.equal([['sales-lead-queued', leadOf(call).id, 'status 503']]);
    });

    it('is shown with what was written, when, and what can be done', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      expect(textOf(part(form, '#outbox'))).to.equal('Requests without a confirmation');
      expect(kept(form)).to.have.length(1);
      expect(kept(form)[0]).to.match(
        /^Ann, \+79001234567, Sales leader Written at \d\d:\d\d\. Waits to be sent again\. Send now Change Delete$/,
      );
    });

    it('lets the chosen roles go with it', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      expect(form.roles).to.have.length(0);
    });

    it('is sent by “Send now”, in the same bytes, and then forgotten', async () => {
      const [form, first] = await send(busy());
      await reaches(form, 'waiting');
      const events = record(form);
      keptButton(form, 'Send now').click();
      const second = await stub.next();
      expect(second.body).to.equal(first.body);
      expect(second.headers).to.deep.equal(first.headers);
      await shows(form, '.sending');
      expect(kept(form)[0]).to.contain('Sending…');
      second.answer(created());
      await reaches(form, 'sent');
      expect(kept(form)).to.have.length(0);
      expect(told(events)).to.deep.equal([['sales-lead-sent', leadOf(first).id, 'status 201']]);
    });

    for (const [trigger, fire] of [
      [
        'online, an hour later',
        () => {
          jump = HOUR;
          dispatchEvent(new Event('online'));
        },
      ],
      [
        'pageshow, an hour later',
        () => {
          jump = HOUR;
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        },
      ],
      [
        'visibilitychange, an hour later',
        () => {
          jump = HOUR;
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        },
      ],
    ] as const) {
      it(`is sent on ${trigger}, without a word before it is through`, async () => {
        const [form, first] = await send(busy());
        await reaches(form, 'waiting');
        const said = listen(form);
        fire();
        const second = await stub.next();
        expect(second.body).to.equal(first.body);
        expect(said).to.deep.equal([]);
        second.answer(created());
        await reaches(form, 'sent');
      });
    }

    it('is sent by itself within a second after the first failure', async () => {
      const [form, first] = await send(new TypeError('Failed to fetch'));
      await reaches(form, 'waiting');
      const second = await stub.next();
      expect(second.body).to.equal(first.body);
      second.answer(created());
      await reaches(form, 'sent');
    });

    it('is kept for the next page, sent from there, and told there', async () => {
      const [form, first] = await send(busy());
      await reaches(form, 'waiting');
      form.remove();
      const next = await openForm();
      await until('it is shown', () => kept(next).length);
      expect(valueOf(next, 'name')).to.equal('');
      jump = HOUR;
      dispatchEvent(new Event('online'));
      const second = await stub.next();
      expect(second.body).to.equal(first.body);
      second.answer(created());
      await shows(next, '.note');
      expect(status(next)).to.match(
        /^Your request written (?:on .+ )?at \d\d:\d\d has been sent\.$/,
      );
      expect(kept(next)).to.have.length(0);
      expect(parts(next, 'form')).to.have.length(1);
    });

    it('is marked, for the next page to load the form at once, until nothing waits', async () => {
      const names = async () => (await indexedDB.databases()).map(({ name }) => name);
      const marked = async (isMarked: boolean) => {
        while ((await names()).includes('sales-roles/waiting') !== isMarked) {
          await new Promise(requestAnimationFrame);
        }
      };
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      await marked(true);
      keptButton(form, 'Delete').click();
      await marked(false);
    });

    it('is sent on online before its time', async () => {
      // The clock stands still: by itself it is never due.
      const time = now();
      Date.now = () => time;
      const { random } = Math;
      Math.random = () => 1;
      try {
        const [form, first] = await send(new TypeError('Failed to fetch'));
        await reaches(form, 'waiting');
        dispatchEvent(new Event('online'));
        expect((await stub.next()).body).to.equal(first.body);
      } finally {
        Math.random = random;
      }
    });

    it('is not sent on online before the time that the endpoint asked for', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      dispatchEvent(new Event('online'));
      jump = HOUR - 60_000;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      keptButton(form, 'Delete').click();
      await shows(form, '.note');
      expect(stub.calls).to.have.length(1);
    });

    it('goes when it is deleted, with a word on what may have happened', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      keptButton(form, 'Delete').click();
      await shows(form, '.note');
      expect(kept(form)).to.have.length(0);
      expect(status(form)).to.contain('If an earlier attempt got through, it has arrived');
      expect(focused(form)).to.equal('another');
      dispatchEvent(new Event('online'));
      expect(stub.calls).to.have.length(1);
    });

    it('is not deleted by the second click of two on the one above it', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      keptButton(form, 'Delete').dispatchEvent(new MouseEvent('click', { detail: 2 }));
      await form.updateComplete;
      expect(kept(form)).to.have.length(1);
    });

    it('comes back into the form to be changed, and is sent as a request of its own', async () => {
      const [form, first] = await send(busy());
      await reaches(form, 'waiting');
      keptButton(form, 'Change').click();
      await shows(form, 'form');
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(valueOf(form, 'phone')).to.equal('+79001234567');
      expect(parts(form, '[part="chip"]').map(textOf)).to.deep.equal(['Sales leader']);
      expect(part<HTMLInputElement>(form, '#consent').checked).to.equal(false);
      expect(kept(form)).to.have.length(0);
      expect(focused(form)).to.equal('name');
      expect(status(form)).to.contain('no longer kept here');
      await enter(form, 'name', 'Anna');
      part(form, '#consent').click();
      const second = await sendFrom(form, created());
      expect(leadOf(second).id).not.to.equal(leadOf(first).id);
      expect(leadOf(second).contact.name).to.equal('Anna');
      await reaches(form, 'sent');
    });

    it('does not take the place of what stands in the form', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      part(form, '.another').click();
      await form.updateComplete;
      await enter(form, 'name', 'Bob');
      keptButton(form, 'Change').click();
      await shows(form, '.note');
      expect(valueOf(form, 'name')).to.equal('Bob');
      expect(kept(form)).to.have.length(1);
      expect(status(form)).to.contain('something in the form already');
    });

    it('cannot be deleted or changed while it is on its way, and that is said', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      keptButton(form, 'Send now').click();
      await stub.next();
      keptButton(form, 'Delete').click();
      await shows(form, '.note');
      expect(status(form)).to.contain('being sent at this moment');
      expect(kept(form)).to.have.length(1);
    });

    it('is shown beside another request, which is sent on its own', async () => {
      const [form, first] = await send(busy());
      await reaches(form, 'waiting');
      part(form, '.another').click();
      await form.updateComplete;
      expect(kept(form)).to.have.length(1);
      await fill(form);
      await enter(form, 'message', 'Something else');
      const second = await sendFrom(form, created());
      expect(leadOf(second).id).not.to.equal(leadOf(first).id);
      await reaches(form, 'sent');
      expect(kept(form)).to.have.length(1);
    });

    it('leaves what the visitor writes meanwhile where it is', async () => {
      const form = await openForm();
      await fill(form);
      await pressSend(form);
      const call = await stub.next();
      await enter(form, 'message', 'One thing more');
      call.answer(created());
      await reaches(form, 'sent');
      expect(valueOf(form, 'message')).to.equal('One thing more');
    });

    it('is the same request when the same is typed once more: one id, one lead', async () => {
      const [form, first] = await send(busy());
      await reaches(form, 'waiting');
      part(form, '.another').click();
      await form.updateComplete;
      form.roles = [{ id: 'a', title: 'Sales leader' }];
      await fill(form);
      const second = await sendFrom(form, created());
      expect(second.body).to.equal(first.body);
      await reaches(form, 'sent');
      expect(kept(form)).to.have.length(0);
    });
  });

  describe('two of them', () => {
    /** Two that wait; the first is sent by itself while a button of one has the focus. */
    const firstGoes = async (index: number): Promise<SalesLeadForm> => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      part(form, '.another').click();
      await form.updateComplete;
      await fill(form);
      await enter(form, 'message', 'Something else');
      await sendFrom(form, busy());
      await reaches(form, 'waiting');
      keptButton(form, 'Delete', index).focus();
      jump = HOUR;
      dispatchEvent(new Event('online'));
      (await stub.next()).answer(created());
      (await stub.next()).answer(busy());
      await until('the second, alone, to wait', () => {
        const [one, ...others] = kept(form);
        return !others.length && one?.includes('Something else') && one.includes('Waits');
      });
      return form;
    };

    it('never have a button that had the focus, and was another’s', async () => {
      const form = await firstGoes(0);
      expect(focused(form)).to.equal('outbox');
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(kept(form)).to.have.length(1);
    });

    it('leave the focus where it is when the other one goes', async () => {
      const form = await firstGoes(1);
      expect(focused(form)).to.equal('Delete');
      await sendKeys({ press: 'Enter' });
      await shows(form, '.note');
      await until('it to be deleted', () => !kept(form).length);
    });
  });

  describe('refused', () => {
    it('is said once, kept, never sent by itself, and told to the page', async () => {
      const form = await openForm();
      await fill(form);
      const [said, events] = [listen(form), record(form)];
      const call = await sendFrom(form, refusal());
      await reaches(form, 'refused');
      expect(said).to.deep.equal([
        'Sending…',
        'Your request was not accepted. Nothing you wrote is lost: change it below, or try again a little later.',
      ]);
      expect(told(events)).to.deep.equal([['sales-lead-failed', leadOf(call).id, 'status 422']]);
      expect(kept(form)[0]).to.contain('Not accepted.');
      jump = HOUR;
      dispatchEvent(new Event('online'));
      keptButton(form, 'Send now').click();
      // The visitor's press is the only attempt, and unchanged: no new id behind his back.
      const second = await stub.next();
      expect(stub.calls).to.have.length(2);
      expect(second.body).to.equal(call.body);
      second.answer(created());
      await reaches(form, 'sent');
    });
  });

  describe('after 24 hours', () => {
    it('is not sent any more; the visitor is told, and gets the text back', async () => {
      const [form] = await send(busy());
      await reaches(form, 'waiting');
      jump = 24 * HOUR;
      dispatchEvent(new Event('online'));
      await reaches(form, 'expired');
      expect(status(form)).to.contain('no confirmation for a whole day');
      expect(stub.calls).to.have.length(1);
      expect(kept(form)[0]).to.match(
        /Written on \d+ \w+ at \d\d:\d\d\. No longer sent by itself\. Change Delete$/,
      );
      keptButton(form, 'Change').click();
      await shows(form, 'form');
      expect(valueOf(form, 'name')).to.equal('Ann');
    });
  });

  describe('the same within 24 hours', () => {
    const sendTwice = async (): Promise<[SalesLeadForm, FetchCall]> => {
      const [form, first] = await send(created());
      await reaches(form, 'sent');
      part(form, '.another').click();
      await form.updateComplete;
      form.roles = [{ id: 'a', title: 'Sales leader' }];
      await fill(form);
      await pressSend(form);
      return [form, first];
    };

    it('is asked about, with the time, and takes the focus', async () => {
      const [form] = await sendTwice();
      await shows(form, '.question');
      expect(textOf(part(form, '#question'))).to.match(
        /^You sent this at \d\d:\d\d\. Send again\?$/,
      );
      expect(focused(form)).to.equal('question');
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(stub.calls).to.have.length(1);
    });

    it('is sent where the visitor says so, with an id of its own', async () => {
      const [form, first] = await sendTwice();
      await shows(form, '.question');
      part(form, '.question button').click();
      const second = await stub.next();
      expect(leadOf(second).id).not.to.equal(leadOf(first).id);
      second.answer(created());
      await reaches(form, 'sent');
    });

    it('is not sent where the visitor says no; what was written stays', async () => {
      const [form] = await sendTwice();
      await shows(form, '.question');
      part(form, '.question button + button').click();
      await shows(form, '.send');
      expect(valueOf(form, 'name')).to.equal('Ann');
      expect(stub.calls).to.have.length(1);
      expect(focused(form)).to.equal('name');
    });

    it('is not asked about once something was changed, or a day later', async () => {
      const [form] = await sendTwice();
      await shows(form, '.question');
      await enter(form, 'message', 'More');
      await pressSend(form);
      (await stub.next()).answer(created());
      await reaches(form, 'sent');
      jump = 24 * HOUR + 1000;
      part(form, '.another').click();
      await form.updateComplete;
      await fill(form);
      await enter(form, 'message', 'More');
      await pressSend(form);
      await stub.next();
    });
  });

  it('speaks Russian too', async () => {
    const form = await openForm(html`
      <sales-lead-form lang="ru" endpoint="/leads" policy-url="/p" consent-url="/c">
      </sales-lead-form>
    `);
    await fill(form);
    await sendFrom(form, busy());
    await reaches(form, 'waiting');
    expect(status(form)).to.contain('Пока нет подтверждения, что заявка дошла.');
    expect(kept(form)[0]).to.match(
      /Написано в \d\d:\d\d\. Ждёт новой попытки\. Отправить сейчас Изменить Удалить$/,
    );
  });
});
