import { expect } from '@open-wc/testing';
import { ConsoleSpy } from '../helpers/console.js';
import { part, pressSend, reaches, shows } from '../helpers/lead-form.js';
import { inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { serverStarts } from '../pages/page.js';
import { expectStored, fillUnique, openFormTo, openWay, sendNow } from './faulty-form.js';
import { Replaced } from './replaced.js';

/** Nothing is sent before two minutes have passed, unless the visitor asks for it. */
const LATER = '503, Retry-After: seconds';

const isFull = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

const isDenied = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** Whether the browser would ask the visitor before leaving the page. */
const asksBeforeLeaving = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the fault matrix: storage', () => {
  const replaced = new Replaced();
  let spy: ConsoleSpy;

  before(serverStarts);
  beforeEach(() => {
    spy = new ConsoleSpy();
  });
  afterEach(() => {
    replaced.restore();
    spy.restore();
    expect(spy.of('error')).to.deep.equal([]);
    expect(asksBeforeLeaving()).to.equal(false);
  });

  const failures: Record<string, () => void> = {
    'throws when it is opened': () => {
      replaced.set(IDBFactory.prototype, 'open', isDenied);
      replaced.set(Storage.prototype, 'setItem', isDenied);
    },
    'never answers': () => {
      replaced.set(IDBFactory.prototype, 'open', () => new EventTarget());
      // It is waited for, for three seconds: here for none.
      const { setTimeout } = globalThis;
      replaced.set(globalThis, 'setTimeout', (run: () => void, delay?: number) =>
        setTimeout(run, delay === 3000 ? 0 : delay),
      );
    },
    'fails to open': () => {
      const { open } = IDBFactory.prototype;
      replaced.set(IDBFactory.prototype, 'open', function (this: IDBFactory, name: string) {
        const request = open.call(this, `${name}-broken`, 1);
        // After the product's own listener.
        queueMicrotask(() => {
          request.addEventListener('upgradeneeded', () => {
            // One who only reads has given up already.
            if (request.result.objectStoreNames.length) request.transaction?.abort();
          });
        });
        return request;
      });
    },
    'is full, as `put` says': () => {
      replaced.set(IDBObjectStore.prototype, 'put', isFull);
      replaced.set(Storage.prototype, 'setItem', isFull);
    },
    'is full, as the end of the transaction says': () => {
      const { put } = IDBObjectStore.prototype;
      replaced.set(
        IDBObjectStore.prototype,
        'put',
        function (this: IDBObjectStore, value: unknown) {
          const request = put.call(this, value);
          request.addEventListener('success', () => this.transaction.abort());
          return request;
        },
      );
    },
  };

  for (const [what, fail] of Object.entries(failures)) {
    describe(`storage that ${what}`, () => {
      it('says so, asks before leaving until it is sent, and then no more', async () => {
        fail();
        const way = await openWay(LATER);
        const form = await openFormTo(way);
        const name = await fillUnique(form);
        expect(asksBeforeLeaving()).to.equal(false);
        await pressSend(form);
        await reaches(form, 'unsafe');
        expect(asksBeforeLeaving()).to.equal(true);
        await way.mend();
        sendNow(form);
        await reaches(form, 'sent');
        expect(asksBeforeLeaving()).to.equal(false);
        await expectStored(name, 1);
      });

      it('sends it on where the page takes the form away', async () => {
        fail();
        const way = await openWay(LATER);
        const form = await openFormTo(way);
        const name = await fillUnique(form);
        await pressSend(form);
        await reaches(form, 'unsafe');
        form.remove();
        await way.mend();
        const later = Date.now() + 120_000;
        replaced.set(Date, 'now', () => later);
        window.dispatchEvent(new Event('online'));
        await until('the end of the question', () => !asksBeforeLeaving());
        await expectStored(name, 1);
      });
    });
  }

  it('that stops between two attempts: the lead is where it was, and goes when storage is back', async () => {
    const way = await openWay(LATER);
    const form = await openFormTo(way);
    const name = await fillUnique(form);
    await pressSend(form);
    await reaches(form, 'waiting');
    await way.mend();
    replaced.set(IDBDatabase.prototype, 'transaction', isDenied);
    sendNow(form);
    await form.updateComplete;
    expect(part(form, "[role='status']").className).to.equal('sending');
    await reaches(form, 'waiting');
    await expectStored(name, 0);
    replaced.restore();
    sendNow(form);
    await reaches(form, 'sent');
    await expectStored(name, 1);
  });

  it('that stops while it is sent: sent is said, and the repeat that follows changes nothing', async () => {
    const way = await openWay(LATER);
    await way.mend();
    const form = await openFormTo(way);
    const name = await fillUnique(form);
    const { fetch } = globalThis;
    replaced.set(globalThis, 'fetch', async (...call: Parameters<typeof fetch>) => {
      const response = await fetch(...call);
      replaced.set(IDBDatabase.prototype, 'transaction', isDenied);
      return response;
    });
    await pressSend(form);
    await reaches(form, 'sent');
    expect(spy.of('warn').length).to.be.above(0);
    replaced.restore();
    const next = await openFormTo(way);
    await shows(next, '[part=kept]');
    sendNow(next);
    await reaches(next, 'sent');
    await expectStored(name, 1);
    expect(inside(next, '[part=kept]') === null).to.equal(true);
    expect((await way.attempts()).length).to.be.at.least(2);
  });
});
