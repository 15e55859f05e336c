import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepFocus } from '../helpers/flat-tree.js';
import { type } from '../helpers/finder.js';
import { keptButton, reaches, shows } from '../helpers/lead-form.js';
import {
  allInside,
  askButton,
  cardsOf,
  detailsButton,
  formOf,
  hierarchyOf,
  inside,
  textOf,
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

const settle = async (page: Element): Promise<void> => {
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  await widgetIn(page).updateComplete;
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

type Step = (stage: Stage) => unknown;

/** What a visitor or the page does while the focus is inside, in one of the states. */
const STEPS: Readonly<Record<string, readonly [StateName, Step]>> = {
  'details are opened': ['default', ({ page }) => press(detailsButton(first(page)))],
  'details are closed': ['an open card', ({ page }) => press(detailsButton(first(page)))],
  'the page closes the details that have it': [
    'an open card',
    ({ page }) => {
      focusOn(inside(first(page), '.tools button'));
      first(page).open = false;
    },
  ],
  'a role is asked about': ['default', ({ page }) => press(askButton(first(page)))],
  'a branch is closed': ['a tree', ({ page }) => press(inside(hierarchy(page), '.branch'))],
  'a branch is closed around it by the page’s filter': [
    'a tree',
    async ({ page }) => {
      focusOn(askButton(cardsOf(hierarchy(page)).at(-1)!));
      await type(hierarchy(page), 'xyzzyxyzzy');
    },
  ],
  'the card that has it is filtered away': [
    'default',
    async ({ page }) => {
      focusOn(askButton(first(page)));
      await type(hierarchy(page), 'xyzzyxyzzy');
    },
  ],
  'a filter is cleared': [
    'nothing found',
    ({ page }) => press(inside(hierarchy(page), '.nothing button')),
  ],
  'the comparison is opened': [
    'default',
    ({ page }) => press(inside(hierarchy(page), '.search [aria-expanded]')),
  ],
  'the comparison is closed': [
    'compared',
    ({ page }) => press(inside(hierarchy(page), '.search [aria-expanded]')),
  ],
  'the comparison is cleared': [
    'compared',
    ({ page }) => press(buttonOf(hierarchy(page), 'Clear')),
  ],
  'a compared role is taken out in its list': [
    'compared',
    ({ page }) => pick(inside<HTMLSelectElement>(hierarchy(page), '#role-1')!, 'Not chosen'),
  ],
  'a compared role is taken out on its card': [
    'compared',
    async ({ page }) => {
      press(detailsButton(first(page)));
      press(await until('the tools', () => inside(first(page), '.tools [aria-pressed]')));
    },
  ],
  'the comparison goes with its roles, which another catalogue has not': [
    'compared',
    ({ page }) => {
      focusOn(buttonOf(hierarchy(page), 'Ask about these'));
      widgetIn(page).catalogue = ENGLISH;
    },
  ],
  'a chip is removed': [
    'chosen roles',
    ({ page }) => press(inside(form(page), '[part="chip"] button')),
  ],
  'the last chip is removed': [
    'chosen roles',
    async ({ page }) => {
      press(inside(form(page), '[part="chip"] button'));
      await form(page).updateComplete;
      press(inside(form(page), '[part="chip"] button'));
    },
  ],
  'the way to the form is taken': [
    'chosen roles',
    ({ page }) => press(inside(widgetIn(page), '.chosen button')),
  ],
  'the way to the form goes with the chosen roles, which another catalogue has not': [
    'chosen roles',
    ({ page }) => {
      focusOn(inside(widgetIn(page), '.chosen button'));
      widgetIn(page).catalogue = ENGLISH;
    },
  ],
  'a form is sent that has errors': [
    'default',
    ({ page }) => press(inside(form(page), '.primary')),
  ],
  'the link of an error is followed': [
    'a form with errors',
    ({ page }) => press(inside(form(page), '.summary a')),
  ],
  'the last error goes by a change of the page’s while it is in the summary': [
    'a form with errors',
    ({ page }) => {
      focusOn(inside(form(page), '.summary a'));
      Object.assign(widgetIn(page), { fields: 'message', consent: 'notice', purposes: '' });
    },
  ],
  'a request is sent': [
    'sending',
    async ({ page, stub }) => {
      focusOn(inside(form(page), '.primary'));
      stub.calls[0]!.answer(created());
      await reaches(form(page), 'sent');
    },
  ],
  'a request is not acknowledged': [
    'sending',
    async ({ page, stub }) => {
      focusOn(inside(form(page), '.primary'));
      stub.calls[0]!.fail(new TypeError('offline'));
      await reaches(form(page), 'waiting');
    },
  ],
  'a request is refused': [
    'sending',
    async ({ page, stub }) => {
      focusOn(inside(form(page), '.primary'));
      stub.calls[0]!.answer(new Response('', { status: 422 }));
      await reaches(form(page), 'refused');
    },
  ],
  'another request is begun': [
    'sent',
    async ({ page }) => {
      press(inside(form(page), '.another'));
      await shows(form(page), 'form');
    },
  ],
  'a request is to be sent again, and is': [
    'asked whether to send it again',
    async ({ page, stub }) => {
      press(inside(form(page), '.question button'));
      (await stub.next()).answer(created());
      await reaches(form(page), 'sent');
    },
  ],
  'a request is to be sent again, and is not': [
    'asked whether to send it again',
    ({ page }) => press(allInside(form(page), '.question button')[1]),
  ],
  'what waits is sent now': [
    'queued',
    async ({ page, stub }) => {
      press(keptButton(form(page), 'Send now'));
      (await stub.next()).answer(created());
      await reaches(form(page), 'sent');
    },
  ],
  'what waits is changed': [
    'queued',
    async ({ page }) => {
      press(keptButton(form(page), 'Change'));
      await shows(form(page), 'form');
    },
  ],
  'what waits is deleted': [
    'queued',
    async ({ page }) => {
      press(keptButton(form(page), 'Delete'));
      await until('an empty outbox', () => !inside(form(page), '[part="kept"]'));
    },
  ],
  'what waits is deleted beside another request': [
    'another request beside one that waits',
    async ({ page }) => {
      press(keptButton(form(page), 'Delete'));
      await until('an empty outbox', () => !inside(form(page), '[part="kept"]'));
    },
  ],
  'what waits goes by itself while it is there': [
    'sending',
    async ({ page, stub }) => {
      stub.calls[0]!.fail(new TypeError('offline'));
      await reaches(form(page), 'waiting');
      focusOn(keptButton(form(page), 'Delete'));
      dispatchEvent(new Event('online'));
      (await stub.next()).answer(created());
      await reaches(form(page), 'sent');
      await until('an empty outbox', () => !inside(form(page), '[part="kept"]'));
    },
  ],
  'a consent is withdrawn': [
    'sent, with my consents open',
    async ({ page, stub }) => {
      press(buttonOf(form(page), 'Withdraw'));
      (await stub.next()).answer(created());
      await until('the withdrawal', () =>
        textOf(inside(form(page), '[part="consents"]')).includes('Withdrawn'),
      );
    },
  ],
  'a notice is dismissed': [
    'default',
    ({ page }) => press(inside(noticeIn(page), '[part="notice"] button')),
  ],
  'a notice is switched off': [
    'default',
    ({ page }) => {
      focusOn(inside(noticeIn(page), '[part="notice"] button'));
      widgetIn(page).cookies = 'off';
    },
  ],
  'a choice is made': [
    'a choice of cookies',
    ({ page }) => press(allInside(noticeIn(page), '.buttons button')[1]),
  ],
  'a choice is opened again': [
    'a choice that was made',
    ({ page }) => press(inside(noticeIn(page), '.settings button')),
  ],
  'a choice is closed again': [
    'a choice that is open again',
    ({ page }) => press(inside(noticeIn(page), '.settings button')),
  ],
  'a choice becomes a notice': [
    'a choice of cookies',
    ({ page }) => {
      focusOn(inside(noticeIn(page), '.buttons button'));
      widgetIn(page).cookies = 'notice';
    },
  ],
  'a failed catalogue is asked for again, and comes': [
    'a catalogue that failed',
    async ({ page, stub }) => {
      press(inside(widgetIn(page), '[role="alert"] button'));
      const call = await stub.next();
      await settle(page);
      expect(isKept(), 'while it loads').to.equal(true);
      call.answer(Response.json(ENGLISH));
      await until('the roles', () => cardsOf(widgetIn(page)).length === 3);
    },
  ],
  'a failed catalogue is asked for again, and fails': [
    'a catalogue that failed',
    async ({ page, stub }) => {
      press(inside(widgetIn(page), '[role="alert"] button'));
      (await stub.next()).answer(new Response('', { status: 404 }));
      await until('the message', () => inside(widgetIn(page), '[role="alert"]'));
    },
  ],
  'a catalogue takes the place of one that failed': [
    'a catalogue that failed',
    async ({ page }) => {
      focusOn(inside(widgetIn(page), '[role="alert"] button'));
      widgetIn(page).catalogue = ENGLISH;
      await until('the roles', () => cardsOf(widgetIn(page)).length === 3);
    },
  ],
};

/** What the page can change while the focus is on something. */
const CHANGES: Readonly<Record<string, Step>> = {
  'the language': ({ page }) => {
    page.lang = 'ru';
  },
  'the catalogue': ({ page }) => {
    widgetIn(page).catalogue = { ...RUSSIAN, roles: RUSSIAN.roles.slice(0, 1) };
  },
  'the layout to a tree': ({ page }) => {
    widgetIn(page).layout = 'tree';
  },
  'the layout to a list': ({ page }) => {
    widgetIn(page).layout = 'list';
  },
  'the heading level': ({ page }) => {
    widgetIn(page).headingLevel = 4;
  },
  'the fields': ({ page }) => {
    widgetIn(page).fields = 'message email*';
  },
  'the consent': ({ page }) => {
    widgetIn(page).consent = 'notice';
  },
  'the purposes': ({ page }) => {
    widgetIn(page).purposes = 'partners=/partners';
  },
  'the choice of cookies': ({ page }) => {
    widgetIn(page).cookies = 'choice';
  },
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

  for (const [what, [name, step]] of Object.entries(STEPS)) {
    it(`when ${what}`, async () => {
      const at = await stage(name);
      await step(at);
      await settle(at.page);
      expect(isKept()).to.equal(true);
      // And goes on from there, and not from the top of the page.
      await sendKeys({ press: 'Tab' });
      expect(deepFocus()?.id).not.to.equal('before');
    });
  }

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
    await until('the message anew', () => button() !== before && button());
    await settle(page);
    expect(isKept()).to.equal(true);
  });

  for (const [what, change] of Object.entries(CHANGES)) {
    it(`when the page changes ${what}, wherever it is`, async () => {
      for (const [place, find] of Object.entries(PLACES)) {
        const at = await stage('an open card');
        focusOn(find(at.page));
        await change(at);
        await settle(at.page);
        await until(`the focus, which was on ${place}`, isKept);
        at.page.remove();
      }
    });
  }
});
