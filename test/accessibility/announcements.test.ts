import { expect, fixture, html } from '@open-wc/testing';
import { Announcements } from '../helpers/announcements.js';
import { type } from '../helpers/finder.js';
import { deepFocus, flatTree, showersOf } from '../helpers/flat-tree.js';
import { keptButton, pressSend, reaches, shows } from '../helpers/lead-form.js';
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
import { buttonOf, ClipboardStub } from '../helpers/visitor.js';
import { ENGLISH } from './catalogues.js';
import {
  noticeIn,
  openCards,
  send,
  stages,
  STATE_NAMES,
  widgetIn,
  type Stage,
  type StateName,
} from './states.js';

const created = () => new Response('', { status: 201 });

const SENT = 'Your request has been sent. We will get in touch soon.';
const SENDING = 'Sending…';
const WAITING =
  'There is no confirmation yet that your request has arrived. It is kept in this browser: we try again while this page is open, and whenever you come back to it.';
const REFUSED =
  'Your request was not accepted. Nothing you wrote is lost: change it below, or try again a little later.';
const FAILED = 'This cannot be shown right now. Try again, or come back a little later.';

const form = (page: Element) => formOf(widgetIn(page));
const hierarchy = (page: Element) => hierarchyOf(widgetIn(page));
const first = (page: Element) => cardsOf(hierarchy(page))[0]!;

type Step = (stage: Stage) => unknown;

/** From which state, what a visitor does, and all that is said of it. */
const FLOWS: Readonly<Record<string, readonly [StateName, Step, readonly string[]]>> = {
  'a request that arrives': [
    'chosen roles',
    async ({ page, stub }) => {
      await send(page);
      (await stub.next()).answer(created());
      await reaches(form(page), 'sent');
      await shows(form(page), '[part="consents"]');
    },
    [SENDING, SENT],
  ],
  'a request that is kept, and arrives later by itself': [
    'default',
    async ({ page, stub }) => {
      await send(page);
      (await stub.next()).fail(new TypeError('offline'));
      await reaches(form(page), 'waiting');
      dispatchEvent(new Event('online'));
      (await stub.next()).answer(created());
      await reaches(form(page), 'sent');
    },
    [SENDING, WAITING, SENT],
  ],
  'a request that is sent once more by hand': [
    'queued',
    async ({ page, stub }) => {
      keptButton(form(page), 'Send now').click();
      (await stub.next()).answer(created());
      await reaches(form(page), 'sent');
    },
    [SENDING, SENT],
  ],
  'a request that is refused': [
    'default',
    async ({ page, stub }) => {
      await send(page);
      (await stub.next()).answer(new Response('', { status: 422 }));
      await reaches(form(page), 'refused');
    },
    [SENDING, REFUSED],
  ],
  // The focus goes to the summary, and to the question: they are read for that.
  'a form with errors': [
    'default',
    async ({ page }) => {
      await pressSend(form(page));
      await shows(form(page), '.summary');
    },
    [],
  ],
  'details that are opened and closed': [
    'default',
    async ({ page }) => {
      await openCards(page, 1);
      detailsButton(first(page)).click();
      await until('closed details', () => !inside(first(page), '.tools')?.checkVisibility());
    },
    [],
  ],
  // The button says itself that it is pressed.
  'roles that are chosen, and taken out': [
    'default',
    async ({ page }) => {
      askButton(first(page)).click();
      await until('the chip', () => inside(form(page), '[part="chip"]'));
      inside(form(page), '[part="chip"] button')!.click();
      await until('no chip', () => !inside(form(page), '[part="chip"]'));
    },
    [],
  ],
  'a search, and its end': [
    'default',
    async ({ page }) => {
      const count = () => textOf(inside(hierarchy(page), '.found'));
      await type(hierarchy(page), 'xyzzyxyzzy');
      await until('nothing', () => count() === 'No role fits this.');
      await type(hierarchy(page), 'seller');
      await until('one', () => count().startsWith('Found'));
      await type(hierarchy(page), '');
      await until('all', () => count() === '3 roles in all');
    },
    ['No role fits this.', 'Found: 2 of 3', '3 roles in all'],
  ],
  'a role that is copied twice': [
    'an open card',
    async ({ page }) => {
      const clipboard = new ClipboardStub();
      try {
        for (let times = 1; times <= 2; times += 1) {
          buttonOf(first(page), 'Copy as text').click();
          await until('the copy', () => clipboard.texts.length === times);
          await until('the word', () =>
            textOf(first(page).shadowRoot!.querySelector('.tools [role]')),
          );
        }
      } finally {
        clipboard.restore();
      }
    },
    ['Copied', 'Copied'],
  ],
  'roles that are compared, and asked about': [
    'compared',
    async ({ page }) => {
      buttonOf(hierarchy(page), 'Ask about these').click();
      await until('the chips', () => allInside(form(page), '[part="chip"]').length === 2);
    },
    ['The roles are in your request.'],
  ],
  'a catalogue that fails once more': [
    'a catalogue that failed',
    async ({ page, stub }) => {
      const message = () => inside(widgetIn(page), '[role="alert"]');
      message()!.querySelector('button')!.click();
      const call = await stub.next();
      await until('that it loads', () => !message());
      call.answer(new Response('', { status: 404 }));
      await until('the message', message);
    },
    [`${FAILED} Try again`],
  ],
  'a notice that is dismissed': [
    'default',
    // What takes the focus says so.
    async ({ page }) => {
      inside(noticeIn(page), 'button')!.focus();
      inside(noticeIn(page), 'button')!.click();
      await until('no notice', () => !inside(noticeIn(page), '[part="notice"]'));
      await until('the focus in its place', () => deepFocus()?.matches('.hidden'));
    },
    [],
  ],
  'a choice that is made': [
    'a choice of cookies',
    async ({ page }) => {
      allInside(noticeIn(page), '.buttons button')[1]!.click();
      await until('no choice', () => !inside(noticeIn(page), '.buttons'));
    },
    ['Your choice has been saved.'],
  ],
  'a consent that is withdrawn': [
    'sent, with my consents open',
    async ({ page, stub }) => {
      buttonOf(form(page), 'Withdraw').click();
      (await stub.next()).answer(created());
      await until(
        'the end',
        () => textOf(inside(form(page), 'details [role="status"]')) === 'Withdrawn',
      );
    },
    ['Withdrawing…', 'Withdrawn'],
  ],
};

/** What is said where it comes, and heard by its place: the catalogue is on its way, and the focus is on it. */
const WITH_FOCUS = ['Loading…', '3 roles in all'];

describe('announcements', () => {
  const stage = stages();

  it('are counted by what is put into a region, also where it says the same as before', async () => {
    const page = await fixture(
      html`<div>
        <p role="status"><span></span></p>
      </div>`,
    );
    const announcements = new Announcements(page);
    const words = page.querySelector('span')!;
    const say = async (text: string): Promise<void> => {
      words.textContent = text;
      await Promise.resolve();
    };
    await say('Saved');
    await say('Saved');
    (words.firstChild as Text).data = 'Saved';
    await Promise.resolve();
    words.className = 'new';
    await say('');
    expect(announcements.said).to.deep.equal(['Saved', 'Saved', 'Saved']);
    announcements.stop();
  });

  for (const [what, [name, step, expected]] of Object.entries(FLOWS)) {
    it(`come once each: ${what}`, async () => {
      const at = await stage(name, { lang: 'en', catalogue: ENGLISH });
      const announcements = new Announcements(at.page);
      try {
        await step(at);
        for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
        expect(announcements.said).to.deep.equal(expected);
        expect(announcements.late.filter((text) => !WITH_FOCUS.includes(text))).to.deep.equal([]);
        expect(announcements.nested).to.deep.equal([]);
      } finally {
        announcements.stop();
      }
    });
  }

  for (const name of STATE_NAMES) {
    it(`come from regions that stand in no other, and say two things never: ${name}`, async () => {
      const { page } = await stage(name);
      const regions = [...flatTree(page)].filter((one) =>
        one.matches('[role="status"], [role="alert"], [role="log"], [aria-live], output'),
      );
      expect(regions.length).to.be.above(0);
      const nested = regions.filter((region) =>
        [...showersOf(region)].some((one) => regions.includes(one)),
      );
      expect(nested.map(textOf)).to.deep.equal([]);
      // Two widgets have two counts.
      if (name.startsWith('two')) return;
      const texts = regions.map(textOf).filter(Boolean);
      expect(texts).to.deep.equal([...new Set(texts)]);
    });
  }
});
