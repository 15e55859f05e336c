import { expect } from '@open-wc/testing';
import { clearConsent, ConsentPage } from '../../helpers/consent.js';
import { FRAME_LIMIT } from '../../helpers/frame.js';
import { until } from '../../helpers/until.js';

interface Service {
  key: string;
  type: string;
  needConsent?: boolean;
}

/** What the tests use of the library (1.34.0). */
interface Library {
  init(parameters: object): void;
  events: { load?: () => void };
  job?: string[] | { push(key: string): void };
  services: Record<string, object>;
  state: Record<string, boolean | undefined>;
  userInterface: { respondAll(status: boolean, type?: string): void };
}

const SERVICES: Service[] = [
  { key: 'counter', type: 'analytic' },
  { key: 'pixel', type: 'ads' },
  { key: 'player', type: 'video' },
];

const add = (library: Library, { needConsent = true, ...service }: Service): void => {
  library.services[service.key] = {
    ...service,
    needConsent,
    name: service.key,
    uri: '',
    cookies: [],
    js: () => undefined,
    fallback: () => undefined,
  };
  library.job ??= [];
  library.job.push(service.key);
};

describe('tarteaucitron', function () {
  this.timeout(FRAME_LIMIT);
  let page: ConsentPage;
  let isReady: boolean;

  const open = async (parameters: object = {}, services = SERVICES): Promise<Library> => {
    page = await ConsentPage.open();
    await page.addScript('/node_modules/tarteaucitronjs/tarteaucitron.js');
    const library = Reflect.get(page.frame.window, 'tarteaucitron') as Library;
    isReady = false;
    // Half a second after the page, when its buttons listen.
    library.events.load = () => {
      isReady = true;
    };
    library.init({
      privacyUrl: '',
      highPrivacy: true,
      useExternalCss: true,
      showIcon: false,
      googleConsentMode: false,
      bingConsentMode: false,
      pianoConsentMode: false,
      ...parameters,
    });
    for (const service of services) add(library, service);
    return library;
  };

  /** Presses a button of its banner or its panel. */
  const press = async (id: string): Promise<void> => {
    await until('its buttons', () => isReady);
    page.frame.document.getElementById(id)!.click();
  };

  beforeEach(() => {
    clearConsent();
  });

  afterEach(() => {
    expect(page.frame.errors).to.deep.equal([]);
    page.remove();
    clearConsent();
  });

  it('is found while it waits; the buttons of its banner count', async () => {
    await open();
    page.ours.choose({ analytics: true });
    await page.ours.followManagers();
    await until('the manager', () => page.state.manager === 'tarteaucitron');
    expect(page.choices, 'in the place of our own notice').to.equal('undecided');

    await press('tarteaucitronPersonalize2');
    await page.shows('undecided', 'granted', 'granted');
    await press('tarteaucitronAllDenied2');
    await page.shows('undecided', 'denied', 'denied');
    expect(page.state.decidedAt, 'which it does not tell').to.equal(undefined);
  });

  it('takes each service for its type, and no choice where one still waits', async () => {
    const library = await open({}, [...SERVICES, { key: 'recorder', type: 'analytic' }]);
    await page.ours.followManagers();
    await press('counterAllowed');
    await until('the answer', () => library.state.counter);
    expect(page.choices).to.equal('undecided');
    await press('recorderAllowed');
    await page.shows('undecided', 'granted', 'undecided');
    await press('counterDenied');
    await page.shows('undecided', 'denied', 'undecided');
  });

  it('knows what a returning visitor chose, whoever of us comes first', async () => {
    await open();
    await page.ours.followManagers();
    await press('counterAllowed');
    await page.shows('undecided', 'granted', 'undecided');
    page.remove();

    const empty = await open({}, []);
    await page.ours.followManagers();
    for (const service of SERVICES) add(empty, service);
    await page.shows('undecided', 'granted', 'undecided');
    page.remove();

    const library = await open();
    await until('its state', () => library.state.counter);
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided granted undecided');
  });

  it('takes nothing for granted that the visitor was not asked', async () => {
    const library = await open({}, [
      { key: 'exempt', type: 'analytic', needConsent: false },
      { key: 'pixel', type: 'ads' },
    ]);
    await page.ours.followManagers();
    await press('tarteaucitronPersonalize2');
    await page.shows('undecided', 'undecided', 'granted');
    expect(library.state.exempt).to.equal(true);
  });

  it('hears of a service that the page adds later', async () => {
    const library = await open();
    await page.ours.followManagers();
    await press('tarteaucitronPersonalize2');
    await page.shows('undecided', 'granted', 'granted');
    add(library, { key: 'late', type: 'ads' });
    await page.shows('undecided', 'granted', 'undecided');
    await press('lateAllowed');
    await page.shows('undecided', 'granted', 'granted');
  });

  for (const parameters of [{ highPrivacy: false }, { serviceDefaultState: true }]) {
    const name = JSON.stringify(parameters);
    it(`takes ${name}, which grants by itself, for no consent; a refusal counts`, async () => {
      const library = await open(parameters);
      await page.ours.followManagers();
      await until('the manager', () => page.state.manager === 'tarteaucitron');
      await until('its buttons', () => isReady);
      library.userInterface.respondAll(true);
      expect(library.state.counter).to.equal(true);
      expect(page.choices).to.equal('undecided');
      library.userInterface.respondAll(false, 'ads');
      await page.shows('undecided', 'undecided', 'denied');
    });
  }

  it('hears nothing more once it is stopped', async () => {
    const library = await open();
    page.ours.follow((await page.ours.loadSources()).tarteaucitron)();
    await press('tarteaucitronPersonalize2');
    await until('the answer', () => library.state.counter);
    expect(page.choices).to.equal('undecided');
  });
});
