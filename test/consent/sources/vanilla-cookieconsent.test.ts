import { expect } from '@open-wc/testing';
import { clearConsent, ConsentPage } from '../../helpers/consent.js';
import { FRAME_LIMIT } from '../../helpers/frame.js';
import { until } from '../../helpers/until.js';

/** What the tests use of the library (3.1.0). */
interface Library {
  run(configuration: object): Promise<void>;
  acceptCategory(categories: string | string[]): void;
  reset(deleteCookie?: boolean): void;
  showPreferences(): void;
}

const configuration = (more: object = {}) => ({
  // Else it takes a browser under automation for a bot, and does nothing.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: { title: 'Cookies', acceptAllBtn: 'All', acceptNecessaryBtn: 'None' },
        preferencesModal: { title: 'Cookies', sections: [] },
      },
    },
  },
  ...more,
});

const FILES = {
  'a classic script': ['/node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js'],
  'a module': ['/node_modules/vanilla-cookieconsent/dist/cookieconsent.esm.js', 'asModule'],
} as const;

for (const [kind, [url, module]] of Object.entries(FILES)) {
  describe(`vanilla-cookieconsent as ${kind}`, function () {
    this.timeout(FRAME_LIMIT);
    const pages: ConsentPage[] = [];

    /** A page with the library on it, which has not run yet. */
    const open = async (): Promise<[ConsentPage, Library]> => {
      const page = await ConsentPage.open();
      pages.push(page);
      await page.addScript(url, module);
      return [page, Reflect.get(page.frame.window, module ?? 'CookieConsent') as Library];
    };

    /** Whether the page shows the notice of the library. */
    const isAsking = ({ frame }: ConsentPage) =>
      frame.document.documentElement.classList.contains('show--consent');

    beforeEach(() => {
      clearConsent();
    });

    afterEach(() => {
      for (const page of pages.splice(0)) {
        expect(page.frame.errors).to.deep.equal([]);
        page.remove();
      }
      localStorage.removeItem('cc_cookie');
      clearConsent();
    });

    it('is found when it asks; each choice counts', async () => {
      const [page, library] = await open();
      page.ours.choose({ analytics: true });
      await page.ours.followManagers();
      await library.run(configuration());
      await until('the manager', () => page.state.manager === 'vanilla-cookieconsent');
      expect(page.choices, 'in the place of our own notice').to.equal('undecided');

      library.acceptCategory(['analytics']);
      expect(page.choices).to.equal('denied granted denied');
      expect(Date.parse(page.state.decidedAt!)).to.be.closeTo(Date.now(), 60_000);
      library.acceptCategory('all');
      expect(page.choices).to.equal('denied granted granted');
      library.acceptCategory([]);
      expect(page.choices).to.equal('denied');
    });

    it('tells what a returning visitor chose, whoever of us comes first', async () => {
      const [first, library] = await open();
      await library.run(configuration());
      library.acceptCategory(['analytics']);
      first.remove();

      const [early, itself] = await open();
      await early.ours.followManagers();
      await itself.run(configuration());
      await early.shows('denied', 'granted', 'denied');

      const [late, again] = await open();
      await again.run(configuration());
      await late.ours.followManagers();
      expect(late.choices).to.equal('denied granted denied');
      expect(late.state.decidedAt).to.equal(early.state.decidedAt);
    });

    it('is found where its cookie has another name', async () => {
      const renamed = configuration({ cookie: { name: 'choice' } });
      const [first, library] = await open();
      await library.run(renamed);
      library.acceptCategory('all');
      first.remove();

      const [page, again] = await open();
      await again.run(renamed);
      await page.ours.followManagers();
      expect(page.choices).to.equal('denied granted granted');
    });

    it('is undecided again where it asks again: its revision was raised', async () => {
      const [first, library] = await open();
      await library.run(configuration({ revision: 1 }));
      library.acceptCategory('all');
      first.remove();

      const [page, again] = await open();
      await again.run(configuration({ revision: 2 }));
      await page.ours.followManagers();
      await until('its notice', () => isAsking(page));
      await page.shows('undecided');
      again.acceptCategory([]);
      expect(page.choices).to.equal('denied');
    });

    it('is undecided again where the page resets it', async () => {
      const [page, library] = await open();
      await library.run(configuration());
      await page.ours.followManagers();
      library.acceptCategory('all');
      expect(page.choices).to.equal('denied granted granted');
      library.reset(true);
      // It does not get rid of its cookie itself in WebKit on `localhost`: it names a domain.
      clearConsent();
      await library.run(configuration());
      await page.shows('undecided');
    });

    it('keeps the choice while the visitor looks at it again', async () => {
      const [page, library] = await open();
      await library.run(configuration());
      await page.ours.followManagers();
      library.acceptCategory('all');
      library.showPreferences();
      const { classList } = page.frame.document.documentElement;
      await until('its settings', () => classList.contains('show--preferences'));
      expect(page.choices).to.equal('denied granted granted');
    });

    it('takes what is on unless refused for no choice', async () => {
      const categories = { necessary: { readOnly: true }, analytics: { enabled: true } };
      const [page, library] = await open();
      await library.run(configuration({ mode: 'opt-out', categories }));
      await page.ours.followManagers();
      expect(page.choices).to.equal('undecided');
      library.acceptCategory('all');
      expect(page.choices).to.equal('denied granted denied');
    });

    it('takes a cookie of somebody else for nothing', async () => {
      document.cookie = 'other=%7B%22categories%22%3A%5B%22ads%22%5D%7D; path=/';
      document.cookie = 'broken=%; path=/';
      document.cookie = 'empty=null; path=/';
      const [page, library] = await open();
      await library.run(configuration({ autoShow: false }));
      await page.ours.followManagers();
      expect(page.choices).to.equal('undecided');
    });
  });
}

describe('vanilla-cookieconsent with localStorage', function () {
  this.timeout(FRAME_LIMIT);

  it('tells what a returning visitor chose by its API', async () => {
    clearConsent();
    const [url] = FILES['a classic script'];
    const stored = configuration({ cookie: { useLocalStorage: true } });
    for (const isReturning of [false, true]) {
      const page = await ConsentPage.open();
      await page.addScript(url);
      const library = Reflect.get(page.frame.window, 'CookieConsent') as Library;
      await library.run(stored);
      if (!isReturning) library.acceptCategory(['ads']);
      await page.ours.followManagers();
      expect(page.choices).to.equal('denied denied granted');
      page.remove();
    }
    localStorage.removeItem('cc_cookie');
    clearConsent();
  });
});
