import { expect } from '@open-wc/testing';
import type * as cmpModule from '../../helpers/cmp.js';
import { clearConsent, ConsentPage } from '../../helpers/consent.js';
import { FRAME_LIMIT } from '../../helpers/frame.js';

const STUB = '/node_modules/@iabtechlabtcf/stub/lib/stub.js';
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const without = (...left: number[]) => ALL.filter((purpose) => !left.includes(purpose));

// The real stub, CMP API and encoder of IAB Tech Lab (1.5.21).
describe('TCF', function () {
  this.timeout(FRAME_LIMIT);
  let page: ConsentPage;

  /** Puts a CMP into the place of the stub. */
  const loadCmp = async () => {
    await page.addScript('/test/helpers/cmp.ts', 'cmpModule');
    const { Cmp } = Reflect.get(page.frame.window, 'cmpModule') as typeof cmpModule;
    return new Cmp();
  };

  beforeEach(async () => {
    clearConsent();
    page = await ConsentPage.open();
  });

  afterEach(() => {
    expect(page.frame.errors).to.deep.equal([]);
    page.remove();
    clearConsent();
  });

  it('is here and undecided while its stub stands', async () => {
    page.ours.choose({ analytics: true });
    await page.addScript(STUB);
    await page.ours.followManagers();
    expect(page.state.manager).to.equal('tcf');
    expect(page.choices).to.equal('undecided');
  });

  it('waits for the first choice, and hears each change', async () => {
    await page.addScript(STUB);
    await page.ours.followManagers();
    const cmp = await loadCmp();
    cmp.ask();
    expect(page.choices).to.equal('undecided');

    cmp.tell({ purposes: [1, 2, 3, 4, 8, 9] });
    expect(page.choices, 'marketing: without 7').to.equal('denied granted denied');
    cmp.tell({ purposes: ALL }, true);
    expect(page.choices, 'the window is open again').to.equal('denied granted denied');
    cmp.tell({ purposes: ALL });
    expect(page.choices).to.equal('granted');
    cmp.tell({});
    expect(page.choices).to.equal('denied');
  });

  it('knows what a returning visitor chose', async () => {
    const cmp = await loadCmp();
    cmp.tell({ purposes: without(5) });
    await page.ours.followManagers();
    expect(page.choices).to.equal('denied granted granted');
    expect(page.state.manager).to.equal('tcf');
    expect(page.state.decidedAt, 'which the CMP does not tell').to.equal(undefined);
  });

  it('grants nothing without purpose 1, unless the country does not ask for it', async () => {
    const cmp = await loadCmp();
    await page.ours.followManagers();
    cmp.tell({ purposes: without(1) });
    expect(page.choices).to.equal('denied');
    cmp.tell({ purposes: without(1), purposeOneTreatment: true });
    expect(page.choices).to.equal('granted');
  });

  it('takes a legitimate interest for no consent', async () => {
    const cmp = await loadCmp();
    await page.ours.followManagers();
    cmp.tell({ purposes: [1], legitimateInterests: without(1, 3, 4, 5, 6) });
    expect(page.choices).to.equal('denied');
  });

  it('leaves it to our own notice where the GDPR does not apply', async () => {
    page.ours.choose({ preferences: true, analytics: true, marketing: true });
    await page.addScript(STUB);
    await page.ours.followManagers();
    const cmp = await loadCmp();
    cmp.exempt();
    expect(page.state.manager).to.equal(undefined);
    expect(page.choices).to.equal('granted');
  });

  it('hears nothing more once it is stopped, in the time of the stub as well', async () => {
    await page.addScript(STUB);
    const stop = page.ours.follow((await page.ours.loadSources()).tcf);
    stop();
    const cmp = await loadCmp();
    cmp.tell({ purposes: ALL });
    expect(page.choices).to.equal('undecided');

    const stopAgain = page.ours.follow((await page.ours.loadSources()).tcf);
    expect(page.choices).to.equal('granted');
    stopAgain();
    cmp.tell({});
    expect(page.choices).to.equal('granted');
  });

  it('takes a CMP that fails, or answers without what it needs, for no choice', async () => {
    const calls: string[] = [];
    Reflect.set(
      page.frame.window,
      '__tcfapi',
      (command: string, version: number, callback: (data: unknown, success: boolean) => void) => {
        calls.push(`${command} ${version}`);
        callback(null, false);
        callback({ eventStatus: 'tcloaded' }, false);
        callback({ listenerId: 1 }, true);
      },
    );
    await page.ours.followManagers();
    expect(calls).to.deep.equal(['addEventListener 2']);
    expect(page.choices).to.equal('undecided');
    expect(page.state.manager).to.equal('tcf');
  });
});
