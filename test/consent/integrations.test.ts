import { expect } from '@open-wc/testing';
import { SalesLeadFailedEvent, SalesLeadSentEvent } from '../../src/events/lead.js';
import { SalesRoleSelectEvent, SalesRoleToggleEvent } from '../../src/events/roles.js';
import { clearConsent, ConsentPage } from '../helpers/consent.js';
import { FRAME_LIMIT } from '../helpers/frame.js';
import { sampleLead } from '../helpers/sample-lead.js';

const ALL = { preferences: true, analytics: true, marketing: true };
const NONE = { preferences: false, analytics: false, marketing: false };

describe('integrations', function () {
  this.timeout(FRAME_LIMIT);
  let page: ConsentPage;
  let calls: unknown[][];

  const layer = (name = 'dataLayer') =>
    (Reflect.get(page.frame.window, name) ?? []) as (ArrayLike<unknown> & { event?: string })[];
  /** The kinds of the commands in a layer, and what they say of analytics. */
  const commands = (name?: string) =>
    layer(name)
      .filter((entry) => entry[0] === 'consent')
      .map(
        (entry) => `${String(entry[1])} ${(entry[2] as Record<string, string>).analytics_storage!}`,
      );
  const events = () => layer().filter(({ event }) => event);

  /** Dispatches an event where a widget stands. */
  const tell = (event: Event) => page.frame.find('main').dispatchEvent(event);
  const select = () => tell(new SalesRoleSelectEvent('seller', true));

  beforeEach(async () => {
    clearConsent();
    page = await ConsentPage.open('<main></main><script>dataLayer = []</script>');
    calls = [];
    Reflect.set(page.frame.window, 'ym', (...values: unknown[]) => calls.push(values));
  });

  afterEach(() => {
    expect(page.frame.errors).to.deep.equal([]);
    page.remove();
    clearConsent();
  });

  describe('google-consent-mode', () => {
    it('is told of the choice now, and of each change', () => {
      page.ours.choose({ ...NONE, analytics: true });
      page.ours.startIntegrations('google-consent-mode');
      expect(commands()).to.deep.equal(['default denied', 'update granted']);
      page.ours.choose(NONE);
      page.ours.choose(NONE);
      expect(commands()).to.deep.equal(['default denied', 'update granted', 'update denied']);
    });

    it('has a layer of its own name', () => {
      page.ours.startIntegrations('google-consent-mode=googleLayer');
      page.ours.choose(ALL);
      expect(commands('googleLayer')).to.deep.equal(['default denied', 'update granted']);
      expect(layer()).to.deep.equal([]);
    });

    it('gets no events: no counter was named', () => {
      page.ours.startIntegrations('google-consent-mode');
      page.ours.choose(ALL);
      select();
      expect(events()).to.deep.equal([]);
    });
  });

  describe('yandex-metrica', () => {
    it('is told of a goal only while analytics are granted', () => {
      page.ours.startIntegrations('yandex-metrica=1');
      select();
      page.ours.choose({ ...ALL, analytics: false });
      select();
      expect([calls, events()], 'before').to.deep.equal([[], []]);
      page.ours.choose({ ...NONE, analytics: true });
      expect([calls, events()], 'nothing is kept for later').to.deep.equal([[], []]);

      select();
      const params = { roleId: 'seller' };
      expect(calls).to.deep.equal([[1, 'reachGoal', 'sales-role-select', params]]);
      expect(events()).to.deep.equal([{ event: 'sales-role-select', ...params }]);

      page.ours.choose(NONE);
      select();
      expect(calls, 'taken back').to.have.length(1);
      expect(events()).to.have.length(1);
    });

    it('tells nothing of the visitor, and no words of an error', () => {
      page.ours.choose(ALL);
      page.ours.startIntegrations('yandex-metrica=1');
      tell(new SalesLeadSentEvent(sampleLead(), 'acknowledged'));
      tell(new SalesLeadFailedEvent(sampleLead(), 'refused'));
      expect(calls).to.deep.equal([
        [1, 'reachGoal', 'sales-lead-sent', {}],
        [1, 'reachGoal', 'sales-lead-failed', {}],
      ]);
      expect(events()).to.deep.equal([
        { event: 'sales-lead-sent' },
        { event: 'sales-lead-failed' },
      ]);
    });

    it('takes it for no goal to take a role out, or to close it', () => {
      page.ours.choose(ALL);
      page.ours.startIntegrations('yandex-metrica=1');
      tell(new SalesRoleSelectEvent('seller', false));
      tell(new SalesRoleToggleEvent('seller', false));
      expect([calls, events()]).to.deep.equal([[], []]);
      tell(new SalesRoleToggleEvent('seller', true));
      expect(calls).to.have.length(1);
    });

    it('does without a counter on the page, and without a layer', () => {
      // An element with this id is a global of this name.
      Reflect.deleteProperty(page.frame.window, 'ym');
      page.frame.find('main').id = 'ym';
      Reflect.set(page.frame.window, 'dataLayer', undefined);
      page.ours.choose(ALL);
      page.ours.startIntegrations('yandex-metrica=1');
      select();
      expect(Reflect.get(page.frame.window, 'dataLayer')).to.equal(undefined);
    });
  });

  it('start once a page, however many widgets ask; what a second names is added', async () => {
    page.ours.choose(ALL);
    page.ours.startIntegrations(' yandex-metrica=1,2\n google-consent-mode ');
    page.ours.startIntegrations('yandex-metrica=2,3 google-consent-mode');
    // The modules of the page, once more: as its second script tag would bring them.
    await page.addScript('/src/consent/integrations.ts?again', 'again');
    const { startIntegrations } = Reflect.get(page.frame.window, 'again') as typeof page.ours;
    expect(startIntegrations).not.to.equal(page.ours.startIntegrations);
    startIntegrations('yandex-metrica=1 google-consent-mode');

    select();
    expect(calls.map(([counter]) => counter)).to.deep.equal([1, 2, 3]);
    expect(events()).to.have.length(1);
    expect(commands()).to.deep.equal(['default denied', 'update granted']);
    page.ours.choose(NONE);
    expect(commands().slice(2)).to.deep.equal(['update denied']);
  });

  for (const wrong of [
    'google',
    'Google-Consent-Mode',
    'google-consent-mode=',
    'google-consent-mode=a.b',
    'yandex-metrica',
    'yandex-metrica=',
    'yandex-metrica=0',
    'yandex-metrica=1.5',
    'yandex-metrica=-1',
    'yandex-metrica=1,',
    'yandex-metrica=id',
    'yandex-metrica=9999999999999999',
  ]) {
    it(`tell the owner of "${wrong}", and start the rest`, () => {
      page.ours.startIntegrations(`${wrong} yandex-metrica=7`);
      expect(page.frame.errors.splice(0)).to.deep.equal([
        `sales-roles: integrations: expected google-consent-mode or yandex-metrica=<counter>, got "${wrong}"`,
      ]);
      page.ours.choose(ALL);
      select();
      expect(calls.map(([counter]) => counter)).to.deep.equal([7]);
    });
  }

  it('start nothing where nothing is named', () => {
    page.ours.startIntegrations(' ');
    page.ours.choose(ALL);
    select();
    expect([calls, layer()]).to.deep.equal([[], []]);
  });
});
