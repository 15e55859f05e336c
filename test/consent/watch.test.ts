import { expect } from '@open-wc/testing';
import type { ConsentChoice } from '../../src/consent/types.js';
import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { Lead } from '../../src/lead/types.js';
import { FRAME_LIMIT } from '../helpers/frame.js';
import { clearKept, DRAFT, kept, RECEIPTS } from '../helpers/kept.js';
import { enter, fill, part, valueOf } from '../helpers/lead-form.js';
import {
  allInside,
  askButton,
  builtIn,
  cardsOf,
  detailsButton,
  formOf,
  inside,
  sectionsOf,
  textOf,
} from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { WatchedPage, type PageOptions } from '../helpers/watched-page.js';

const CHOICE = 'sales-roles:consent';
const ATTRIBUTION = '/src/lead/attribution.ts';
const DRAFT_MODULE = '/src/controllers/draft.ts';

/** Where an advertisement leads, with what is nobody's business. */
const LANDING = '?utm_source=Ads&utm_campaign=spring&gclid=Abc&email=ann@ann.example&q=illness#top';

const CAME_FROM = {
  utm_source: 'Ads',
  utm_campaign: 'spring',
  gclid: 'Abc',
  // The page that the frame is in has a query.
  referrer: location.origin + location.pathname,
};

const widgetHtml = (more = ''): string => `<sales-roles lang="en" endpoint="/leads"
  controller="Acme LLC" policy-url="/privacy" consent-url="/consent" purposes="newsletter=/n"
  withdraw-url="/withdrawals" cookies="choice" ${more}></sales-roles>`;

/** What reads, and what takes out what may not be there: all that happens without the visitor's word. */
const ALWAYS = [
  'BroadcastChannel sales-roles',
  'indexedDB.databases',
  'indexedDB.deleteDatabase sales-roles/waiting',
];
const LOOKED = [
  `localStorage.getItem ${CHOICE}`,
  `localStorage.removeItem ${DRAFT}`,
  `localStorage.removeItem ${RECEIPTS}`,
];
/** What a request that the visitor sends needs: it must not be lost. */
const SENT = [
  'BroadcastChannel.postMessage null',
  `fetch POST ${location.origin}/leads`,
  'indexedDB.open sales-roles',
  'indexedDB.open sales-roles/waiting',
];

/** What a visitor answers the notice with; a list: the boxes that are ticked. */
type Answer = 'accept' | 'reject' | readonly string[];

interface State extends PageOptions {
  answer?: Answer;
  /** What the lead says of preferences, analytics and marketing. */
  said: readonly [ConsentChoice, ConsentChoice, ConsentChoice];
  /** Whether a draft and receipts may be kept. */
  isKept?: boolean;
  /** Whether the lead may say where the visitor came from. */
  isAttributed?: boolean;
}

const STATES: Record<string, State> = {
  undecided: { said: ['undecided', 'undecided', 'undecided'] },
  'all denied': { answer: 'reject', said: ['denied', 'denied', 'denied'] },
  'only preferences': {
    answer: ['preferences'],
    said: ['granted', 'denied', 'denied'],
    isKept: true,
  },
  'only analytics': { answer: ['analytics'], said: ['denied', 'granted', 'denied'] },
  'only marketing': {
    answer: ['marketing'],
    said: ['denied', 'denied', 'granted'],
    isAttributed: true,
  },
  'all granted': {
    answer: 'accept',
    said: ['granted', 'granted', 'granted'],
    isKept: true,
    isAttributed: true,
  },
  'all accepted under Global Privacy Control': {
    answer: 'accept',
    gpc: true,
    said: ['granted', 'granted', 'denied'],
    isKept: true,
  },
  'all granted, cookies off': {
    answer: 'accept',
    cookiesOff: true,
    said: ['granted', 'granted', 'granted'],
    isAttributed: true,
  },
  'all granted, storage blocked': {
    answer: 'accept',
    isBlocked: true,
    said: ['granted', 'granted', 'granted'],
    isAttributed: true,
  },
};

const BUTTONS = { accept: 'Accept all', reject: 'Reject all' } as const;

const pages: WatchedPage[] = [];

const open = async (options: PageOptions, html = widgetHtml()): Promise<WatchedPage> => {
  const page = await WatchedPage.open(html, options);
  pages.push(page);
  return page;
};

/** The end of a visit. */
const leave = async (page: WatchedPage): Promise<void> => {
  expect(page.errors).to.deep.equal([]);
  expect(page.foreign, 'requests beside the product’s own files').to.deep.equal([]);
  expect(page.elsewhere.filter((text) => text !== '#top')).to.deep.equal([]);
  expect(Reflect.get(page.window, 'dataLayer')).to.deep.equal([]);
  await page.remove();
};

/** Looks at a role, chooses it, and returns the form, once it is there. */
const choose = async (page: WatchedPage): Promise<SalesLeadForm> => {
  const widget = page.document.querySelector('sales-roles')!;
  await builtIn(widget, 'Roles in sales');
  const [card] = cardsOf(widget);
  detailsButton(card!).click();
  await until('the details', () => sectionsOf(card!).length);
  askButton(card!).click();
  const form = await until('the form', () => formOf(widget));
  await until('the chip', () => inside(form, '[part="chip"]'));
  await until('the choice', () => notice(page));
  return form;
};

const write = async (form: SalesLeadForm): Promise<void> => {
  await fill(form);
  await enter(form, 'message', 'Hello');
};

const notice = (page: WatchedPage): HTMLElement | null => {
  const widget = page.document.querySelector('sales-roles');
  const element = inside(widget, 'sales-cookie-notice');
  return inside(element, '.choice') ?? inside(element, '.settings:has(button)');
};

/** Makes the choice on the notice. */
const answer = (page: WatchedPage, given: Answer): void => {
  const region = notice(page)!;
  const press = (text: string): void => {
    [...region.querySelectorAll('button')].find((one) => textOf(one) === text)!.click();
  };
  if (typeof given === 'string') press(BUTTONS[given]);
  else {
    for (const id of given) region.querySelector<HTMLElement>(`#${id}`)!.click();
    press('Accept selected');
  }
};

/** Sends what stands in the form; returns the lead. */
const send = async (page: WatchedPage, form: SalesLeadForm): Promise<Lead> => {
  part(form, 'form button.primary').click();
  await until('the acknowledgement', () => inside(form, '.sent'));
  await until('the receipt', () => inside(form, '[part=consents]'));
  return JSON.parse(page.bodies[0]!) as Lead;
};

const names = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

/** Waits until there is no database but the outbox, which remembers for a day what was sent. */
const onlyOutbox = async (): Promise<void> => {
  let others: unknown[] | undefined;
  await until('no other database', () => {
    void names().then((all) => (others = all.filter((name) => name !== 'sales-roles')));
    return others?.length === 0;
  });
};

const deleteDatabase = (name: string): Promise<unknown> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = resolve;
  });

/** The keys of ours in storage. */
const keys = (): string[] => Object.keys(localStorage).sort();

describe('what consent decides', function () {
  this.timeout(2 * FRAME_LIMIT);

  beforeEach(async () => {
    clearKept();
    localStorage.clear();
    for (const name of ['sales-roles', 'sales-roles/waiting']) await deleteDatabase(name);
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.remove();
    clearKept();
  });

  for (const [name, state] of Object.entries(STATES)) {
    const { answer: given, isKept = false, isAttributed = false, cookiesOff, isBlocked } = state;
    // Where cookies are off, storage is not even looked at.
    const always = cookiesOff ? ALWAYS : [...ALWAYS, ...LOOKED];
    const canStore = !cookiesOff && !isBlocked;
    // Blocked storage is found out by trying.
    const isTried = isKept || isBlocked;

    /** The calls since the last time that need a reason. */
    const news = (page: WatchedPage) => page.take().filter((call) => !always.includes(call));

    it(`${name}: what is stored, read and sent`, async () => {
      const page = await open({ ...state, search: LANDING });
      const form = await choose(page);
      await write(form);
      expect(news(page), 'before the choice').to.deep.equal([]);
      expect(keys()).to.deep.equal([]);
      expect(await names()).to.deep.equal([]);
      expect(page.modules).not.to.include.members([ATTRIBUTION]);
      expect(page.modules).not.to.include.members([DRAFT_MODULE]);

      if (given) answer(page, given);
      if (isAttributed) await page.ran(ATTRIBUTION);
      if (isTried)
        await until('the draft', () => page.calls.includes(`localStorage.setItem ${DRAFT}`));
      await enter(form, 'message', 'Hello again');
      // With the panel, what reads the receipts of earlier visits is there.
      const reads = [DRAFT, RECEIPTS].map((key) => `localStorage.getItem ${key}`);
      if (isTried) await until(reads[1]!, () => page.calls.includes(reads[1]!));
      const writes = [
        given && !cookiesOff ? `localStorage.setItem ${CHOICE}` : [],
        isTried ? [...reads, `localStorage.setItem ${DRAFT}`] : [],
        // An earlier choice must not outlive one that cannot be kept.
        isBlocked ? `localStorage.removeItem ${CHOICE}` : [],
      ].flat();
      expect(news(page), 'after the choice').to.deep.equal(writes.sort());
      const choiceKey = given && canStore ? [CHOICE] : [];
      expect(keys()).to.deep.equal([...choiceKey, ...(isKept ? [DRAFT] : [])].sort());
      expect(await names(), 'before sending').to.deep.equal([]);

      const lead = await send(page, form);
      const receipts = isTried
        ? [`localStorage.getItem ${RECEIPTS}`, `localStorage.setItem ${RECEIPTS}`]
        : [];
      await until('the receipt', () => receipts.every((call) => page.calls.includes(call)));
      expect(news(page), 'sending').to.deep.equal([...SENT, ...receipts].sort());
      expect(keys()).to.deep.equal([...choiceKey, ...(isKept ? [RECEIPTS] : [])].sort());
      await onlyOutbox();

      const { preferences, analytics, marketing } = lead.consent.cookieChoice.categories;
      expect([preferences, analytics, marketing]).to.deep.equal(state.said);
      expect(lead.attribution).to.deep.equal(isAttributed ? CAME_FROM : undefined);
      expect(lead.page).to.equal(`${location.origin}/test/helpers/blank.html`);
      for (const word of ['ann.example', 'illness', 'wtr-session-id']) {
        expect(page.bodies[0]).not.to.contain(word);
      }
      if (!isAttributed) {
        expect(page.bodies[0]).not.to.match(/utm_|gclid|spring/);
        expect(page.modules).not.to.include.members([ATTRIBUTION]);
      }
      if (state.said[0] !== 'granted') {
        expect(page.modules).not.to.include.members([DRAFT_MODULE]);
      }
      expect(page.modules.length, 'what the requests are read from').to.be.above(20);
      await leave(page);
    });

    it(`${name}: what is there on the next visit`, async () => {
      const first = await open(state);
      const form = await choose(first);
      await write(form);
      if (given) answer(first, given);
      if (isKept) await until('the draft', () => kept(DRAFT));
      await leave(first);

      const second = await open(state);
      const next = await choose(second);
      if (isKept) await until('the draft in the form', () => valueOf(next, 'message') === 'Hello');
      expect(['name', 'phone', 'message'].map((id) => valueOf(next, id))).to.deep.equal(
        isKept ? ['Ann', '8 (900) 123-45-67', 'Hello'] : ['', '', ''],
      );
      expect(part<HTMLInputElement>(next, '#consent').checked).to.equal(false);
      const isAsked = notice(second)!.matches('.choice');
      expect(isAsked, 'asked again').to.equal(!given || !canStore);
      await write(next);
      await send(second, next);
      if (isKept) await until('the receipt in storage', () => kept(RECEIPTS));
      await leave(second);

      const third = await open(state);
      const last = await choose(third);
      if (isKept) await until('the receipt', () => inside(last, '[part=consents]'));
      expect(allInside(last, '[part=consents]')).to.have.length(isKept ? 1 : 0);
      expect(valueOf(last, 'message')).to.equal('');
      // What was sent is remembered for a day; what is kept may be written anew.
      const again = [
        'indexedDB.open sales-roles',
        ...(isKept ? [`localStorage.setItem ${RECEIPTS}`] : []),
      ];
      const written = third.take().filter((call) => /setItem|fetch|open|=/.test(call));
      expect(written.filter((call) => !again.includes(call))).to.deep.equal([]);
      await leave(third);
    });
  }

  it('a refusal later takes out at once what was kept, and nothing comes back', async () => {
    const page = await open({ search: LANDING });
    const form = await choose(page);
    answer(page, 'accept');
    await write(form);
    await send(page, form);
    await until('the receipt in storage', () => kept(RECEIPTS));
    part(form, '.another').click();
    await until('the form', () => inside(form, '#message'));
    await write(form);
    await enter(form, 'message', 'Another matter');
    await until('the draft', () => kept(DRAFT));

    notice(page)!.querySelector('button')!.click();
    const region = await until('the choice', () => {
      const widget = page.document.querySelector('sales-roles');
      return inside(inside(widget, 'sales-cookie-notice'), '.choice');
    });
    [...region.querySelectorAll('button')].find((one) => textOf(one) === 'Reject all')!.click();
    expect(keys()).to.deep.equal([CHOICE]);
    page.take();

    await enter(form, 'message', 'Another matter!');
    page.bodies.length = 0;
    const { attribution } = await send(page, form);
    expect(attribution).to.equal(undefined);
    expect(page.take().filter((call) => call.includes('setItem'))).to.deep.equal([]);
    expect(keys()).to.deep.equal([CHOICE]);
    await leave(page);
  });

  for (const [what, given, isTold] of [
    ['only with analytics granted', ['preferences', 'marketing'], false],
    ['with analytics granted', ['analytics'], true],
  ] as const) {
    it(`analytics that the owner names are told, ${what}: ${String(isTold)}`, async () => {
      const page = await open({}, widgetHtml('integrations="yandex-metrica=7"'));
      const form = await choose(page);
      await page.ran('/src/consent/integrations.ts');
      expect(page.calls.filter((call) => call.startsWith('ym'))).to.deep.equal([]);
      answer(page, given);
      await write(form);
      page.take();
      await send(page, form);
      const layer = Reflect.get(page.window, 'dataLayer') as { event: string }[];
      const goals = isTold ? ['sales-lead-sent', 'sales-lead-submit'] : [];
      expect(page.take().filter((call) => call.startsWith('ym'))).to.deep.equal(
        goals.map((goal) => `ym ${goal}`),
      );
      expect(layer.map(({ event }) => event).sort()).to.deep.equal(goals);
      layer.length = 0;
      await leave(page);
    });
  }
});
