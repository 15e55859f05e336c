import { FRAME_LIMIT } from '../helpers/frame.js';
import { enter, pressSend, reaches, shows } from '../helpers/lead-form.js';
import { until } from '../helpers/until.js';
import { serverStarts } from '../pages/page.js';
import { expectStored, fillUnique, openWay, sendNow } from './faulty-form.js';
import { Tab } from './tab.js';
import type { Way } from './way.js';

/** The pages in a frame whose address begins so. */
const SEARCH = '?worker';
const SCOPE = `/test/faults/page.html${SEARCH}`;

describe('the fault matrix: a service worker that answers everything with HTML', function () {
  this.timeout(FRAME_LIMIT);
  let tab: Tab;
  let worker: ServiceWorkerRegistration;
  let way: Way;

  before(serverStarts);
  beforeEach(async () => {
    // First the page, which the worker would answer as well.
    tab = await Tab.open(SEARCH);
    worker = await navigator.serviceWorker.register('/test/faults/html-worker.js', {
      scope: SCOPE,
    });
    await until('the worker to take the page', () => tab.window.navigator.serviceWorker.controller);
    way = await openWay('503');
    await way.mend();
  });
  afterEach(async () => {
    Tab.closeAll();
    await worker.unregister();
  });

  /** Without the worker a page is as any other. */
  const expectSentWithout = async (name: string): Promise<void> => {
    tab.close();
    await worker.unregister();
    const form = await (await Tab.open(SEARCH)).openForm(way);
    await shows(form, '[part=kept]');
    sendNow(form);
    await reaches(form, 'sent');
    await expectStored(name, 1);
  };

  it('waiting; sent without it', async () => {
    const form = await tab.openForm({ endpoint: way.endpoint, encoding: 'form' });
    const name = await fillUnique(form);
    // Too large for keepalive, with which Firefox passes by the worker: see below.
    await enter(form, 'message', '漢'.repeat(5000));
    await pressSend(form);
    await reaches(form, 'waiting');
    await expectStored(name, 0);
    await expectSentWithout(name);
  });

  it('with keepalive: waiting; or sent, where the browser passes by the worker', async () => {
    const probe = { method: 'POST', keepalive: true };
    const answer = await (await tab.window.fetch('/faults/elsewhere', probe)).text();
    const isPassedBy = answer === '{"ok":true}';
    const form = await tab.openForm(way);
    const name = await fillUnique(form);
    await pressSend(form);
    await reaches(form, isPassedBy ? 'sent' : 'waiting');
    await expectStored(name, isPassedBy ? 1 : 0);
    if (!isPassedBy) await expectSentWithout(name);
  });
});
