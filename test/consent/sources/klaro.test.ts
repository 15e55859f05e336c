import { expect } from '@open-wc/testing';
import { clearConsent, ConsentPage } from '../../helpers/consent.js';
import { FRAME_LIMIT } from '../../helpers/frame.js';
import { until } from '../../helpers/until.js';

/** What the tests use of the library (0.7.22). */
interface Library {
  getManager(configuration?: object): {
    updateConsent(service: string, value: boolean): void;
    changeAll(value: boolean): void;
    saveAndApplyConsents(): void;
    resetConsents(): void;
  };
  render(configuration: object): void;
}

const CONFIGURATION = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  // Nothing is translated here: what is missing is shown as such.
  translations: {},
  services: [
    { name: 'counter', purposes: ['analytics'] },
    { name: 'recorder', purposes: ['analytics'] },
    { name: 'pixel', purposes: ['marketing'] },
    { name: 'cart', purposes: ['functional'], required: true },
    { name: 'video', purposes: ['marketing'], contextualConsentOnly: true },
  ],
};

describe('Klaro', function () {
  this.timeout(FRAME_LIMIT);
  let page: ConsentPage;

  const open = async (configuration?: object): Promise<Library> => {
    page = await ConsentPage.open(
      configuration && `<script>klaroConfig = ${JSON.stringify(configuration)}</script>`,
    );
    await page.addScript('/node_modules/klaro/dist/klaro.js');
    return Reflect.get(page.frame.window, 'klaro') as Library;
  };

  const press = async (selector: string): Promise<void> => {
    const button = await until(selector, () =>
      page.frame.document.querySelector<HTMLElement>(`#klaro ${selector}`),
    );
    button.click();
  };

  beforeEach(() => {
    clearConsent();
  });

  afterEach(() => {
    expect(page.frame.errors).to.deep.equal([]);
    page.remove();
    clearConsent();
  });

  it('is found when it asks; the buttons of its notice count', async () => {
    await open(CONFIGURATION);
    page.ours.choose({ analytics: true });
    await page.ours.followManagers();
    expect(page.state.manager).to.equal('klaro');
    expect(page.choices, 'in the place of our own notice').to.equal('undecided');

    await press('.cm-btn-success');
    await page.shows('undecided', 'granted', 'granted');
    expect(page.state.decidedAt, 'which Klaro does not tell').to.equal(undefined);
  });

  it('takes a refusal, and nothing for granted that the visitor was not asked', async () => {
    await open(CONFIGURATION);
    await page.ours.followManagers();
    await press('.cn-decline');
    await page.shows('undecided', 'denied', 'denied');
  });

  it('grants a purpose where all its services are, and only when it is saved', async () => {
    const manager = (await open(CONFIGURATION)).getManager();
    await page.ours.followManagers();
    manager.updateConsent('counter', true);
    expect(page.choices).to.equal('undecided');
    manager.saveAndApplyConsents();
    expect(page.choices, 'one of two').to.equal('undecided denied denied');

    manager.changeAll(true);
    expect(page.choices).to.equal('undecided denied denied');
    manager.saveAndApplyConsents();
    expect(page.choices).to.equal('undecided granted granted');
    manager.resetConsents();
    expect(page.choices).to.equal('undecided');
  });

  it('does not read the switches of its window where we come in between', async () => {
    const manager = (await open(CONFIGURATION)).getManager();
    manager.changeAll(false);
    manager.saveAndApplyConsents();
    manager.changeAll(true);
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided denied denied');
  });

  it('knows what a returning visitor chose, and asks where a service is new', async () => {
    const manager = (await open(CONFIGURATION)).getManager();
    manager.changeAll(true);
    manager.saveAndApplyConsents();
    page.remove();

    await open(CONFIGURATION);
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided granted granted');
    page.remove();

    const services = [...CONFIGURATION.services, { name: 'new', purposes: ['marketing'] }];
    await open({ ...CONFIGURATION, services });
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided');
  });

  it('understands purposes in Russian', async () => {
    const services = [
      { name: 'counter', purposes: ['аналитика'] },
      { name: 'pixel', purposes: ['реклама'] },
      { name: 'theme', purposes: ['предпочтения'] },
    ];
    const manager = (await open({ ...CONFIGURATION, services })).getManager();
    await page.ours.followManagers();
    manager.updateConsent('counter', true);
    manager.saveAndApplyConsents();
    expect(page.choices).to.equal('denied granted denied');
  });

  it('waits where its configuration comes late', async () => {
    const library = await open();
    await page.ours.followManagers();
    expect(page.state.manager).to.equal('klaro');
    library.render(CONFIGURATION);
    const manager = library.getManager(CONFIGURATION);
    manager.changeAll(true);
    manager.saveAndApplyConsents();
    expect(page.choices).to.equal('undecided granted granted');
  });

  it('hears nothing more once it is stopped', async () => {
    const library = await open();
    page.ours.follow((await page.ours.loadSources()).klaro)();
    library.render(CONFIGURATION);
    const manager = library.getManager(CONFIGURATION);
    manager.changeAll(true);
    manager.saveAndApplyConsents();
    expect(page.choices).to.equal('undecided');

    const stop = page.ours.follow((await page.ours.loadSources()).klaro);
    expect(page.choices).to.equal('undecided granted granted');
    stop();
    manager.resetConsents();
    expect(page.choices).to.equal('undecided granted granted');
  });
});
