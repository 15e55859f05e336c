import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Phase } from '../../src/controllers/submission.js';
import { deepFocus } from '../helpers/flat-tree.js';
import { type } from '../helpers/finder.js';
import { enter, keptButton, reaches } from '../helpers/lead-form.js';
import {
  allInside,
  askButton,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
  textOf,
  titlesOf,
} from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { buttonOf, pick } from '../helpers/visitor.js';
import { ENGLISH, RUSSIAN } from './catalogues.js';
import { noticeIn, stages, widgetIn, type Stage, type StateName } from './states.js';

const created = () => new Response('', { status: 201 });

/** Whether the focus is on something that is there: not on the page's body, nor on an empty host. */
const isKept = (): boolean => {
  const focus = deepFocus();
  return Boolean(focus?.isConnected && focus.checkVisibility() && !focus.shadowRoot);
};

/** In the first frame in which something is seen, and in those that follow, the focus has to be kept. */
const keepsFocus = async (what: string, isSeen: () => unknown): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await until(what, isSeen);
  for (let frame = 0; frame <= 5; frame += 1) {
    expect(isKept(), `the focus, ${frame} frames after ${what}`).to.equal(true);
    await new Promise(requestAnimationFrame);
  }
};

const focusOn = (element: HTMLElement | null | undefined): HTMLElement => {
  if (!element) throw new Error('Nothing to focus');
  element.focus();
  return element;
};

const press = (element: HTMLElement | null | undefined): void => {
  focusOn(element).click();
};

const first = (page: Element) => cardsOf(hierarchyOf(widgetIn(page)))[0]!;
const form = (page: Element) => formOf(widgetIn(page));
const hierarchy = (page: Element) => hierarchyOf(widgetIn(page));
const search = (page: Element) => inside(hierarchy(page), '#search');

const isShown = (element: Element | null | undefined): boolean =>
  Boolean(element?.checkVisibility());
const table = (page: Element) => inside(hierarchy(page), 'table');
const chips = (page: Element) => allInside(form(page), '[part="chip"]');
const notice = (page: Element) => inside(noticeIn(page), '[part="notice"]');
const choice = (page: Element) => inside(noticeIn(page), '.buttons');

type Step = (stage: Stage) => unknown;
type Sight = (page: Element) => unknown;

const isIn =
  (phase: Phase): Sight =>
  (page) =>
    inside(form(page), `[role="status"].${phase}`);
const titlesIn = (page: Element): string => titlesOf(widgetIn(page)).join();
const showsEnglish: Sight = (page) =>
  titlesIn(page) === ENGLISH.roles.map(({ title }) => title).join();

/** What a visitor or the page does while the focus is inside, in one of the states; and what is seen of it. */
const STEPS: Readonly<Record<string, readonly [StateName, Step, Sight]>> = {
  'details are opened': [
    'default',
    ({ page }) => press(detailsButton(first(page))),
    (page) => isShown(inside(first(page), '.tools')),
  ],
  'details are closed': [
    'an open card',
    ({ page }) => press(detailsButton(first(page))),
    (page) => !isShown(inside(first(page), '.tools')),
  ],
  'the page closes the details that have it': [
    'an open card',
    ({ page }) => {
      focusOn(inside(first(page), '.tools button'));
      first(page).open = false;
    },
    (page) => !isShown(inside(first(page), '.tools')),
  ],
  'a role is asked about': [
    'default',
    ({ page }) => press(askButton(first(page))),
    (page) => chips(page).length === 1,
  ],
  'a branch is closed': [
    'a tree',
    ({ page }) => press(inside(hierarchy(page), '.branch')),
    (page) => !isShown(cardsOf(hierarchy(page)).at(-1)),
  ],
  'a branch is closed around it by the page’s filter': [
    'a tree',
    async ({ page }) => {
      focusOn(askButton(cardsOf(hierarchy(page)).at(-1)!));
      await type(hierarchy(page), 'xyzzyxyzzy');
    },
    (page) => !cardsOf(hierarchy(page)).some(isShown),
  ],
  'the card that has it is filtered away': [
    'default',
    async ({ page }) => {
      focusOn(askButton(first(page)));
      await type(hierarchy(page), 'xyzzyxyzzy');
    },
    (page) => !cardsOf(hierarchy(page)).some(isShown),
  ],
  'a filter is cleared': [
    'nothing found',
    ({ page }) => press(inside(hierarchy(page), '.nothing button')),
    (page) => cardsOf(hierarchy(page)).every(isShown),
  ],
  'the comparison is opened': [
    'default',
    ({ page }) => press(inside(hierarchy(page), '.search [aria-expanded]')),
    (page) => inside(hierarchy(page), '.comparison'),
  ],
  'the comparison is closed': [
    'compared',
    ({ page }) => press(inside(hierarchy(page), '.search [aria-expanded]')),
    (page) => !inside(hierarchy(page), '.comparison'),
  ],
  'the comparison is cleared': [
    'compared',
    ({ page }) => press(buttonOf(hierarchy(page), 'Clear')),
    (page) => !table(page),
  ],
  'a compared role is taken out in its list': [
    'compared',
    ({ page }) => pick(inside<HTMLSelectElement>(hierarchy(page), '#role-1')!, 'Not chosen'),
    (page) => !table(page),
  ],
  'a compared role is taken out on its card': [
    'compared',
    async ({ page }) => {
      press(detailsButton(first(page)));
      press(await until('the tools', () => inside(first(page), '.tools [aria-pressed]')));
    },
    (page) => !table(page),
  ],
  'the comparison goes with its roles, which another catalogue has not': [
    'compared',
    ({ page }) => {
      focusOn(buttonOf(hierarchy(page), 'Ask about these'));
      widgetIn(page).catalogue = ENGLISH;
    },
    (page) => !table(page) && showsEnglish(page),
  ],
  'a chip is removed': [
    'chosen roles',
    ({ page }) => press(inside(form(page), '[part="chip"] button')),
    (page) => chips(page).length === 1,
  ],
  'the last chip is removed': [
    'chosen roles',
    async ({ page }) => {
      press(inside(form(page), '[part="chip"] button'));
      await form(page).updateComplete;
      press(inside(form(page), '[part="chip"] button'));
    },
    (page) => !chips(page).length,
  ],
  'the way to the form is taken': [
    'chosen roles',
    ({ page }) => press(inside(widgetIn(page), '.chosen button')),
    () => deepFocus()?.id === 'name',
  ],
  'the way to the form goes with the chosen roles, which another catalogue has not': [
    'chosen roles',
    ({ page }) => {
      focusOn(inside(widgetIn(page), '.chosen button'));
      widgetIn(page).catalogue = ENGLISH;
    },
    (page) => !inside(widgetIn(page), '.chosen') && showsEnglish(page),
  ],
  'a form is sent that has errors': [
    'default',
    ({ page }) => press(inside(form(page), '.primary')),
    (page) => inside(form(page), '.summary'),
  ],
  'the link of an error is followed': [
    'a form with errors',
    ({ page }) => press(inside(form(page), '.summary a')),
    () => deepFocus()?.id === 'name',
  ],
  'the last error goes by a change of the page’s while it is in the summary': [
    'a form with errors',
    async ({ page }) => {
      // A request with nothing in it is still an error.
      await enter(form(page), 'message', 'Hello');
      focusOn(inside(form(page), '.summary a'));
      Object.assign(widgetIn(page), { fields: 'message', consent: 'notice', purposes: '' });
    },
    (page) => !inside(form(page), '.summary'),
  ],
  'a request is sent': [
    'sending',
    ({ page, stub }) => {
      focusOn(inside(form(page), '.primary'));
      stub.calls[0]!.answer(created());
    },
    isIn('sent'),
  ],
  'a request is not acknowledged': [
    'sending',
    ({ page, stub }) => {
      focusOn(inside(form(page), '.primary'));
      stub.calls[0]!.fail(new TypeError('offline'));
    },
    isIn('waiting'),
  ],
  'a request is refused': [
    'sending',
    ({ page, stub }) => {
      focusOn(inside(form(page), '.primary'));
      stub.calls[0]!.answer(new Response('', { status: 422 }));
    },
    isIn('refused'),
  ],
  'another request is begun': [
    'sent',
    ({ page }) => press(inside(form(page), '.another')),
    (page) => inside(form(page), 'form'),
  ],
  'a request is to be sent again, and is': [
    'asked whether to send it again',
    async ({ page, stub }) => {
      press(inside(form(page), '.question button'));
      (await stub.next()).answer(created());
    },
    isIn('sent'),
  ],
  'a request is to be sent again, and is not': [
    'asked whether to send it again',
    ({ page }) => press(allInside(form(page), '.question button')[1]),
    (page) => !inside(form(page), '.question') && inside(form(page), '.primary'),
  ],
  'what waits is sent now': [
    'queued',
    async ({ page, stub }) => {
      press(keptButton(form(page), 'Send now'));
      (await stub.next()).answer(created());
    },
    isIn('sent'),
  ],
  'what waits is changed': [
    'queued',
    ({ page }) => press(keptButton(form(page), 'Change')),
    (page) => inside(form(page), 'form'),
  ],
  'what waits is deleted': [
    'queued',
    ({ page }) => press(keptButton(form(page), 'Delete')),
    (page) => !inside(form(page), '[part="kept"]'),
  ],
  'what waits is deleted beside another request': [
    'another request beside one that waits',
    ({ page }) => press(keptButton(form(page), 'Delete')),
    (page) => !inside(form(page), '[part="kept"]'),
  ],
  'what waits goes by itself while it is there': [
    'sending',
    async ({ page, stub }) => {
      stub.calls[0]!.fail(new TypeError('offline'));
      await reaches(form(page), 'waiting');
      focusOn(keptButton(form(page), 'Delete'));
      dispatchEvent(new Event('online'));
      (await stub.next()).answer(created());
    },
    (page) => isIn('sent')(page) && !inside(form(page), '[part="kept"]'),
  ],
  'a consent is withdrawn': [
    'sent, with my consents open',
    async ({ page, stub }) => {
      press(buttonOf(form(page), 'Withdraw'));
      (await stub.next()).answer(created());
    },
    (page) => textOf(inside(form(page), '[part="consents"]')).includes('Withdrawn'),
  ],
  'a notice is dismissed': [
    'default',
    ({ page }) => press(inside(noticeIn(page), '[part="notice"] button')),
    (page) => !notice(page),
  ],
  'a notice is switched off': [
    'default',
    ({ page }) => {
      focusOn(inside(noticeIn(page), '[part="notice"] button'));
      widgetIn(page).cookies = 'off';
    },
    (page) => !notice(page),
  ],
  'a choice is made': [
    'a choice of cookies',
    ({ page }) => press(allInside(noticeIn(page), '.buttons button')[1]),
    (page) => !choice(page) && inside(noticeIn(page), '.settings button'),
  ],
  'a choice is opened again': [
    'a choice that was made',
    ({ page }) => press(inside(noticeIn(page), '.settings button')),
    choice,
  ],
  'a choice is closed again': [
    'a choice that is open again',
    ({ page }) => press(inside(noticeIn(page), '.settings button')),
    (page) => !choice(page),
  ],
  'a choice becomes a notice': [
    'a choice of cookies',
    ({ page }) => {
      focusOn(inside(noticeIn(page), '.buttons button'));
      widgetIn(page).cookies = 'notice';
    },
    (page) => !choice(page) && notice(page),
  ],
  'a failed catalogue is asked for again, and comes': [
    'a catalogue that failed',
    async ({ page, stub }) => {
      press(inside(widgetIn(page), '[role="alert"] button'));
      const call = await stub.next();
      await keepsFocus('that it loads', () => inside(widgetIn(page), '[aria-busy="true"]'));
      call.answer(Response.json(ENGLISH));
    },
    showsEnglish,
  ],
  'a catalogue takes the place of one that failed': [
    'a catalogue that failed',
    ({ page }) => {
      focusOn(inside(widgetIn(page), '[role="alert"] button'));
      widgetIn(page).catalogue = ENGLISH;
    },
    showsEnglish,
  ],
};

/** All built-in roles, each with its title. */
const isWhole = (page: Element): boolean => {
  const titles = titlesOf(widgetIn(page));
  return titles.length === 14 && titles.every(Boolean);
};

/** What names each of the places below, and their parts. */
const namesIn = (page: Element): (Element | null)[] => [
  inside(widgetIn(page), '[part="title"]'),
  inside(hierarchy(page), '[for="search"]'),
  inside(hierarchy(page), '.downloads button'),
  ...cardsOf(widgetIn(page)).map(askButton),
  inside(first(page), '[part="section-title"]'),
  inside(first(page), '.tools button'),
  inside(form(page), '[part="title"]'),
  inside(form(page), '[for="consent"]'),
  inside(form(page), '.primary'),
  inside(noticeIn(page), 'button'),
];

/** What the page can change while the focus is on something, and what is seen of it. */
const CHANGES: Readonly<Record<string, readonly [Step, Sight]>> = {
  'the language': [
    ({ page }) => {
      page.lang = 'ru';
    },
    (page) => isWhole(page) && namesIn(page).every((name) => /^[А-ЯЁ]/.test(textOf(name))),
  ],
  'the catalogue': [
    ({ page }) => {
      widgetIn(page).catalogue = { ...RUSSIAN, roles: RUSSIAN.roles.slice(0, 1) };
    },
    (page) => titlesIn(page) === RUSSIAN.roles[0]!.title,
  ],
  'the layout to a tree': [
    ({ page }) => {
      widgetIn(page).layout = 'tree';
    },
    (page) => inside(hierarchy(page), '.branch') && isWhole(page),
  ],
  'the layout to a list': [
    ({ page }) => {
      widgetIn(page).layout = 'list';
    },
    (page) => !inside(hierarchy(page), '[part="level"]') && isWhole(page),
  ],
  'the heading level': [
    ({ page }) => {
      widgetIn(page).headingLevel = 4;
    },
    (page) =>
      inside(widgetIn(page), 'h4') &&
      inside(hierarchy(page), 'h5') &&
      cardsOf(hierarchy(page)).every((card) => inside(card, 'h6')) &&
      inside(form(page), 'h5'),
  ],
  'the fields': [
    ({ page }) => {
      widgetIn(page).fields = 'message email*';
    },
    (page) => !inside(form(page), '#phone') && inside(form(page), '#email:required'),
  ],
  'the consent': [
    ({ page }) => {
      widgetIn(page).consent = 'notice';
    },
    (page) => !inside(form(page), '#consent') && inside(form(page), 'p[part="consent"]'),
  ],
  'the purposes': [
    ({ page }) => {
      widgetIn(page).purposes = 'partners=/partners';
    },
    (page) => !inside(form(page), '#purpose-newsletter') && inside(form(page), '#purpose-partners'),
  ],
  'the choice of cookies': [
    ({ page }) => {
      widgetIn(page).cookies = 'choice';
    },
    choice,
  ],
};

/** Where the focus is meanwhile. */
const PLACES: Readonly<Record<string, (page: Element) => HTMLElement | null>> = {
  'the search': search,
  'a list of the search': (page) => inside(hierarchy(page), '#level'),
  'the last card’s button': (page) => askButton(cardsOf(hierarchy(page)).at(-1)!),
  'a card’s tools': (page) => inside(first(page), '.tools button'),
  'the downloads': (page) => inside(hierarchy(page), '.downloads button'),
  'a field': (page) => inside(form(page), '#phone'),
  'the box': (page) => inside(form(page), '#consent'),
  'a purpose’s box': (page) => inside(form(page), '#purpose-newsletter'),
  Send: (page) => inside(form(page), '.primary'),
  'the notice': (page) => inside(noticeIn(page), 'button'),
};

describe('the focus is not lost', () => {
  const stage = stages();

  for (const [what, [name, step, isSeen]] of Object.entries(STEPS)) {
    it(`when ${what}`, async () => {
      const at = await stage(name);
      expect(Boolean(isSeen(at.page)), 'before').to.equal(false);
      await step(at);
      await keepsFocus('what is seen of it', () => isSeen(at.page));
      // And goes on from there, and not from the top of the page.
      await sendKeys({ press: 'Tab' });
      expect(deepFocus()?.id).not.to.equal('before');
    });
  }

  it('when a failed catalogue is asked for again, and fails', async () => {
    const { page, stub } = await stage('a catalogue that failed');
    const message = () => inside(widgetIn(page), '[role="alert"]');
    press(message()?.querySelector('button'));
    const call = await stub.next();
    await keepsFocus('that it loads', () => !message());
    call.answer(new Response('', { status: 404 }));
    await keepsFocus('the message', message);
  });

  it('when a failed catalogue is asked for again in a layout of cards alone', async () => {
    const page = await fixture<HTMLElement>(html`
      <main lang="en">
        <sales-roles>
          <script type="application/json" slot="catalogue">
            {}
          </script>
          <sales-role-card role-id="head"></sales-role-card>
        </sales-roles>
      </main>
    `);
    const button = () => inside(widgetIn(page), '[role="alert"] button');
    const before = await until('the message', button);
    press(before);
    await keepsFocus('the message anew', () => button() !== before && button());
  });

  for (const [what, [change, isSeen]] of Object.entries(CHANGES)) {
    describe(`when the page changes ${what}`, () => {
      for (const [place, find] of Object.entries(PLACES)) {
        it(`while it is on ${place}`, async () => {
          const at = await stage('an open card');
          const element = focusOn(find(at.page));
          expect(deepFocus() === element, `the focus on ${place}`).to.equal(true);
          expect(Boolean(isSeen(at.page)), 'before').to.equal(false);
          await change(at);
          await keepsFocus(what, () => isSeen(at.page));
        });
      }
    });
  }
});
