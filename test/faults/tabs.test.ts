import { expect } from '@open-wc/testing';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { FRAME_LIMIT } from '../helpers/frame.js';
import { pressSend, reaches, shows } from '../helpers/lead-form.js';
import { inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { serverStarts } from '../pages/page.js';
import { expectSameAttempts, expectStored, fillUnique, openWay, sendNow } from './faulty-form.js';
import { Tab } from './tab.js';
import type { Way } from './way.js';

/** Nothing is sent before so much time has passed, unless a visitor asks for it. */
const LATER = '503, Retry-After: seconds';
const ASKED = 120_000;

const isEmpty = (form: SalesLeadForm): Promise<true> =>
  until('an empty outbox', () => inside(form, '[part=kept]') === null);

describe('the fault matrix: tabs', function () {
  this.timeout(FRAME_LIMIT);
  before(serverStarts);
  afterEach(Tab.closeAll);

  describe('two tabs that send at once', () => {
    /** Two tabs with one lead, which waits and could go now. */
    const openTwo = async (
      prepare: (tab: Tab) => void = () => undefined,
    ): Promise<{ tabs: Tab[]; forms: [SalesLeadForm, SalesLeadForm]; way: Way; name: string }> => {
      const tabs = await Promise.all([Tab.open(), Tab.open()]);
      tabs.forEach(prepare);
      const way = await openWay(LATER);
      const form = await tabs[0].openForm(way);
      const name = await fillUnique(form);
      await pressSend(form);
      await reaches(form, 'waiting');
      const other = await tabs[1].openForm(way);
      await shows(other, '[part=kept]');
      await way.mend();
      return { tabs, forms: [form, other], way, name };
    };

    const expectOne = async (forms: SalesLeadForm[], way: Way, name: string): Promise<void> => {
      await Promise.all(forms.map(isEmpty));
      await expectStored(name, 1);
      await expectSameAttempts(way, 2);
      // The one that failed, and one of both.
      expect(await way.attempts()).to.have.length(2);
    };

    it('since they are online again', async () => {
      const { tabs, forms, way, name } = await openTwo();
      for (const tab of tabs) tab.advance(ASKED);
      for (const tab of tabs) tab.dispatch(new Event('online'));
      await reaches(forms[0], 'sent');
      await expectOne(forms, way, name);
    });

    it('since the visitor asks both to', async () => {
      const { forms, way, name } = await openTwo();
      for (const form of forms) sendNow(form);
      await Promise.all(forms.map((form) => reaches(form, 'sent')));
      await expectOne(forms, way, name);
    });

    it('without Web Locks', async () => {
      const { tabs, forms, way, name } = await openTwo(({ window }) => {
        Object.defineProperty(window.navigator, 'locks', { value: undefined });
      });
      for (const tab of tabs) tab.advance(ASKED);
      for (const tab of tabs) tab.dispatch(new Event('online'));
      await reaches(forms[0], 'sent');
      await expectOne(forms, way, name);
    });
  });

  for (const fault of ['stall before the server saved', 'stall after the server saved']) {
    /** A tab with a lead that is on its way. */
    const openSending = async (): Promise<{ tab: Tab; way: Way; name: string }> => {
      const tab = await Tab.open();
      const way = await openWay(fault);
      const form = await tab.openForm(way);
      const name = await fillUnique(form);
      await pressSend(form);
      await way.attempts(1);
      return { tab, way, name };
    };

    /** The next page sends what the last one has left. */
    const expectSent = async (tab: Tab, way: Way, name: string): Promise<void> => {
      const form = await tab.openForm(way);
      await way.mend();
      await shows(form, '[part=kept]');
      sendNow(form);
      await reaches(form, 'sent');
      await isEmpty(form);
      await expectStored(name, 1);
      await expectSameAttempts(way, 2);
    };

    describe(`on its way (${fault}), the tab`, () => {
      it('is closed: the next one sends it', async () => {
        const { tab, way, name } = await openSending();
        tab.close();
        await expectSent(await Tab.open(), way, name);
      });

      it('goes to another page, which sends it', async () => {
        const { tab, way, name } = await openSending();
        await tab.navigate();
        await expectSent(tab, way, name);
      });

      it('goes to another page, which sends it by itself', async () => {
        const { tab, way, name } = await openSending();
        await tab.navigate();
        await way.mend();
        const form = await tab.openForm(way);
        await until('the note that an earlier request was sent', () =>
          inside(form, "[role='status'].note"),
        );
        await isEmpty(form);
        await expectStored(name, 1);
      });

      it('loses its form: it is kept, and sent by the next one', async () => {
        const { tab, way, name } = await openSending();
        tab.window.document.querySelector('sales-lead-form')!.remove();
        await expectSent(tab, way, name);
      });
    });
  }

  it('a page that comes back from the cache for "back" sends what is due', async () => {
    const tab = await Tab.open();
    const way = await openWay(LATER);
    const form = await tab.openForm(way);
    const name = await fillUnique(form);
    await pressSend(form);
    await reaches(form, 'waiting');
    await way.mend();
    tab.dispatch(new PageTransitionEvent('pagehide', { persisted: true }));
    tab.advance(ASKED);
    tab.dispatch(new PageTransitionEvent('pageshow', { persisted: true }));
    await reaches(form, 'sent');
    await expectStored(name, 1);
    await expectSameAttempts(way, 2);
  });
});
