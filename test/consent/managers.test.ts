import { expect } from '@open-wc/testing';
import { clearConsent, ConsentPage } from '../helpers/consent.js';
import { FRAME_LIMIT, instead } from '../helpers/frame.js';
import { until } from '../helpers/until.js';

/** A manager that says when it is followed, in the place of each of the four. */
const standIn = (name: string, variable: string): [string, string] => [
  `src/consent/sources/${name}.ts`,
  `export const ${variable} = {
    name: '${variable}',
    start(tell) {
      (window.started ??= []).push('${variable}');
      if (window.isBroken) throw new Error('broken');
      tell({ analytics: true });
      return () => {};
    },
  };`,
];

const STAND_INS = Object.fromEntries([
  standIn('klaro', 'klaro'),
  standIn('tarteaucitron', 'tarteaucitron'),
  standIn('tcf', 'tcf'),
  standIn('vanilla-cookieconsent', 'vanillaCookieConsent'),
]);

describe('the consent managers of a page', function () {
  this.timeout(FRAME_LIMIT);
  let page: ConsentPage;

  const open = async (html = '', modules = STAND_INS) => {
    page = await ConsentPage.open(instead(modules) + html);
  };

  /** Puts what a manager makes of a page there. */
  const install = (name: string, value: unknown) => Reflect.set(page.frame.window, name, value);

  const started = () => (Reflect.get(page.frame.window, 'started') ?? []) as string[];

  beforeEach(() => {
    clearConsent();
  });

  afterEach(() => {
    expect(page.frame.errors).to.deep.equal([]);
    page.remove();
    clearConsent();
  });

  const SIGNS: [name: string, global: string, value: unknown][] = [
    ['tcf', '__tcfapi', () => undefined],
    ['klaro', 'klaro', { getManager: () => undefined }],
    ['tarteaucitron', 'tarteaucitron', { userInterface: {} }],
    ['vanillaCookieConsent', 'CookieConsent', { validConsent: () => false }],
    ['vanillaCookieConsent', '_ccRun', true],
  ];
  for (const [name, global, value] of SIGNS) {
    it(`finds ${name} by ${global}, and follows it once`, async () => {
      await open();
      await page.ours.followManagers();
      expect(started()).to.deep.equal([]);
      install(global, value);
      // Each of them waits for the manager's word, not only the one that found it.
      await Promise.all([page.ours.followManagers(), page.ours.followManagers()]);
      expect(page.choices).to.equal('undecided granted undecided');
      await page.ours.followManagers();
      expect(started()).to.deep.equal([name]);
    });
  }

  for (const type of ['pointerdown', 'keydown', 'tac.root_available']) {
    it(`finds one that came late, before the visitor can answer it: ${type}`, async () => {
      await open();
      await page.ours.followManagers();
      install('klaro', { getManager: () => undefined });
      page.frame.window.dispatchEvent(new CustomEvent(type));
      await until('the manager', () => started().length);
      expect(started()).to.deep.equal(['klaro']);
    });
  }

  it('takes no element for a manager, nor another script with such a name', async () => {
    await open(`
      <div id="klaro"></div><div id="tarteaucitron"></div><form id="CookieConsent"></form>
      <p id="__tcfapi"></p><script>var Klaro = {}</script>
    `);
    await page.ours.followManagers();
    install('klaro', null);
    install('tarteaucitron', 'text');
    install('CookieConsent', { consented: true });
    install('_ccRun', false);
    await page.ours.followManagers();
    expect(started()).to.deep.equal([]);
  });

  // `load` of the page itself has passed: its document was complete before our modules came.
  for (const type of ['load', 'cc:onConsent', 'cc:onModalShow']) {
    it(`looks again at ${type}`, async () => {
      await open();
      await page.ours.followManagers();
      install('_ccRun', true);
      page.frame.window.dispatchEvent(new CustomEvent(type));
      await until('vanilla-cookieconsent', () => started().includes('vanillaCookieConsent'));
    });
  }

  it('does without one that fails, tells the owner, and tries again', async () => {
    await open();
    install('isBroken', true);
    install('klaro', { getManager: () => undefined });
    install('tarteaucitron', { userInterface: {} });
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided');
    expect(page.frame.errors.splice(0)).to.deep.equal([
      'sales-roles: klaro could not be followed Error: broken',
      'sales-roles: tarteaucitron could not be followed Error: broken',
    ]);
    install('isBroken', false);
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided granted undecided');
  });

  it('does without all of them where their module cannot be loaded', async () => {
    await open('', { 'src/consent/sources/managers.ts': 'throw new Error("gone")' });
    install('klaro', { getManager: () => undefined });
    await page.ours.followManagers();
    expect(page.choices).to.equal('undecided');
    expect(page.frame.errors.splice(0)).to.deep.equal([
      'sales-roles: consent managers Error: gone',
    ]);
  });

  it('follows a manager once where the page has our modules twice', async () => {
    await open();
    await page.addScript('/src/consent/managers.ts?again', 'again');
    const { followManagers } = Reflect.get(page.frame.window, 'again') as typeof page.ours;
    expect(followManagers).not.to.equal(page.ours.followManagers);
    install('klaro', { getManager: () => undefined });
    await Promise.all([followManagers(), page.ours.followManagers()]);
    expect(started()).to.deep.equal(['klaro']);
  });
});
