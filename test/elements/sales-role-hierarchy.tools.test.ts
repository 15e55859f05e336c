import '../../src/define.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Catalogue } from '../../src/catalogue/types.js';
import { expectAccessible } from '../helpers/axe.js';
import { role } from '../helpers/catalogues.js';
import { expectNoErrors } from '../helpers/console.js';
import {
  builtIn,
  cardsOf,
  detailsButton,
  expectSame,
  hierarchyOf,
  inside,
  textOf,
} from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import {
  buttonOf,
  cardOf,
  ClipboardStub,
  hierarchyIn,
  openCard,
  widgetWith,
} from '../helpers/visitor.js';

const team: Catalogue = {
  version: 1,
  levels: [{ level: 1, title: 'Leaders' }],
  roles: [
    role('head', 1, { title: 'Head' }),
    role('seller', 2, {
      title: 'Seller',
      alias: 'Sales Rep',
      reportsTo: 'head',
      tags: ['b2b', 'field'],
      summary: 'Sells.',
      sections: [{ title: 'Hiring', items: ['Has sold', 'Has *led*'] }],
    }),
    role('caller', 2, { title: 'Caller', reportsTo: 'nobody' }),
  ],
};

const SELLER = `# Seller

- **International title:** Sales Rep
- **Level:** Level 2
- **Reports to:** Head

Sells.

**Tags:** b2b, field

## Hiring

- Has sold
- Has \\*led\\*
`;

const statusOf = (card: Element) => textOf(inside(card, '.tools [role="status"]'));

const says = (card: Element, text: string) =>
  until(`the card to say "${text}"`, () => statusOf(card) === text);

const focusedIn = (card: Element) => card.shadowRoot!.activeElement;

describe('<sales-role-hierarchy>: the tools of a card', () => {
  expectNoErrors();

  let clipboard: ClipboardStub;

  before(() => setViewport({ width: 1000, height: 800 }));

  beforeEach(() => {
    clipboard = new ClipboardStub();
  });

  afterEach(() => {
    clipboard.restore();
  });

  describe('are accessible', () => {
    for (const lang of ['en', 'ru']) {
      for (const width of [320, 900]) {
        it(`in ${lang}, ${width} pixels wide, with one pressed`, async () => {
          const hierarchy = await hierarchyIn(width, { catalogue: team }, lang);
          const card = await openCard(hierarchy, 'Seller');
          buttonOf(card, lang === 'en' ? 'Add to comparison' : 'Добавить к сравнению').click();
          await hierarchy.updateComplete;
          await expectAccessible(hierarchy);
          expect(card.scrollWidth).to.be.at.most(card.clientWidth);
        });
      }
    }
  });

  describe('say', () => {
    for (const [lang, reports, tags] of [
      ['en', 'Reports to: Head', 'Tags: b2b, field'],
      ['ru', 'Подчиняется: Head', 'Метки: b2b, field'],
    ] as const) {
      it(`whom a role reports to, and its tags: ${lang}`, async () => {
        const hierarchy = await hierarchyIn(900, { catalogue: team }, lang);
        const card = await openCard(hierarchy, 'Seller');
        const facts = [...inside(card, '.tools')!.querySelectorAll(':scope > p')].map(textOf);
        expect(facts).to.deep.equal([reports, tags]);
      });
    }

    it('nothing of what is not known', async () => {
      const hierarchy = await hierarchyIn(900, { catalogue: team });
      for (const title of ['Head', 'Caller']) {
        const card = await openCard(hierarchy, title);
        expect(inside(card, '.tools')!.querySelectorAll(':scope > p')).to.have.length(0);
      }
    });
  });

  it('are there for a role that has nothing else to open', async () => {
    const hierarchy = await hierarchyIn(900, { catalogue: team });
    const card = cardOf(hierarchy, 'Head');
    expect(textOf(detailsButton(card))).to.equal('Details: Head');
    await openCard(hierarchy, 'Head');
    expect(textOf(buttonOf(card, 'Copy as text'))).to.equal('Copy as text: Head');
  });

  describe('compare', () => {
    it('and show whether the role is compared, wherever that was changed', async () => {
      const hierarchy = await hierarchyIn(900, { catalogue: team });
      const card = await openCard(hierarchy, 'Seller');
      const add = buttonOf(card, 'Add to comparison');
      const isPressed = (pressed: string) =>
        until(`pressed: ${pressed}`, () => add.getAttribute('aria-pressed') === pressed);
      await isPressed('false');
      add.focus();
      add.click();
      await isPressed('true');
      expectSame(focusedIn(card), add);
      add.click();
      await isPressed('false');
      add.click();
      await isPressed('true');

      buttonOf(card, 'Go to the comparison (1)').click();
      const first = await until('the lists', () =>
        inside<HTMLSelectElement>(hierarchy, '.comparison select'),
      );
      expect(first.value).to.equal('seller');
      first.value = '';
      first.dispatchEvent(new Event('change'));
      await isPressed('false');
    });
  });

  describe('copy', () => {
    it('the role as Markdown', async () => {
      const hierarchy = await hierarchyIn(900, { catalogue: team });
      const card = await openCard(hierarchy, 'Seller');
      const button = buttonOf(card, 'Copy as text');
      button.focus();
      button.click();
      await says(card, 'Copied');
      expect(clipboard.texts).to.deep.equal([SELLER]);
      expectSame(focusedIn(card), button);
    });

    it('the role in Russian, with its built-in sections', async () => {
      const widget = await widgetWith({}, 'ru');
      await builtIn(widget, 'Роли в отделе продаж');
      const [first] = cardsOf(widget);
      detailsButton(first!).click();
      await until('the sections', () => inside(first!, '[part="section"]'));
      buttonOf(first!, 'Скопировать текстом').click();
      await says(first!, 'Скопировано');
      const [text] = clipboard.texts;
      expect(text).to.match(/^# .+\n\n- \*\*Международное название:\*\* /);
      for (const section of ['Подбор', 'Оценка', 'Развитие']) {
        expect(text).to.match(new RegExp(`\n## ${section}\n\n- .+`));
      }
    });

    it('the old way where there is no clipboard, as on plain http: nothing moves', async () => {
      clipboard.restore();
      clipboard = new ClipboardStub('clipboard');
      const hierarchy = await hierarchyIn(900, { catalogue: team });
      hierarchy.parentElement!.style.paddingBlock = '3000px';
      const card = await openCard(hierarchy, 'Seller');
      const button = buttonOf(card, 'Copy as text');
      button.focus();
      // What comes after it is out of the window.
      scrollBy(0, button.getBoundingClientRect().bottom - innerHeight);
      const before = scrollY;
      button.click();
      await says(card, 'Copied');
      expect(clipboard.byField).to.deep.equal([SELLER]);
      expectSame(focusedIn(card), button);
      expect(Boolean(inside(card, 'textarea'))).to.equal(false);
      expect(Math.round(scrollY)).to.equal(Math.round(before));
      scrollTo(0, 0);
    });

    for (const [lang, copy, failed] of [
      ['en', 'Copy as text', 'The browser did not let us copy.'],
      ['ru', 'Скопировать текстом', 'Браузер не дал скопировать.'],
    ] as const) {
      it(`or say that they could not: ${lang}`, async () => {
        clipboard.restore();
        clipboard = new ClipboardStub('all');
        const hierarchy = await hierarchyIn(900, { catalogue: team }, lang);
        const card = await openCard(hierarchy, 'Seller');
        buttonOf(card, copy).click();
        await says(card, failed);
      });
    }

    it('a link that opens the role, where links are on', async () => {
      const start = location.href;
      const widget = await widgetWith({ catalogue: team, deepLinks: true });
      try {
        const card = await openCard(widget, 'Seller');
        buttonOf(card, 'Copy link').click();
        await says(card, 'Copied');
        const [link] = clipboard.texts;
        expect(link).to.equal(`${start}#sales-roles.open=seller`);
        buttonOf(card, 'Copy as text').click();
        await until('the text', () => clipboard.texts.length === 2);
        expect(clipboard.texts[1]).to.equal(`${SELLER}\n<${link!}>\n`);

        // Somebody opens it.
        detailsButton(card).click();
        location.href = link!;
        await until('the role', () => inside(cardOf(widget, 'Seller'), '#details:not([hidden])'));
      } finally {
        history.replaceState(null, '', start);
      }
    });

    it('no link where links are off, or in a hierarchy alone', async () => {
      const widget = await widgetWith({ catalogue: team });
      const alone = await hierarchyIn(900, { catalogue: team });
      for (const hierarchy of [hierarchyOf(widget), alone]) {
        const card = await openCard(hierarchy, 'Seller');
        expect(() => buttonOf(card, 'Copy link')).to.throw('No button');
      }
    });
  });

  it('say what came of a press in a live region, until the next press', async () => {
    const hierarchy = await hierarchyIn(900, { catalogue: team });
    const seller = await openCard(hierarchy, 'Seller');
    const head = await openCard(hierarchy, 'Head');
    // A region that comes with its text is not read by every screen reader: it has to be there before.
    const region = inside(seller, '.tools [role="status"]')!;
    expect(getComputedStyle(region).display).to.not.equal('none');

    buttonOf(seller, 'Copy as text').click();
    await says(seller, 'Copied');
    expectSame(inside(seller, '.tools [role="status"]'), region);
    buttonOf(head, 'Copy as text').click();
    await says(head, 'Copied');
    await says(seller, '');
    buttonOf(hierarchy, 'Compare').click();
    await says(head, '');
    expect(statusOf(seller)).to.equal('');
  });

  it('end what was said also with a choice by the keyboard', async () => {
    const hierarchy = await hierarchyIn(900, { catalogue: team });
    const card = await openCard(hierarchy, 'Seller');
    buttonOf(card, 'Copy as text').click();
    await says(card, 'Copied');
    const level = inside<HTMLSelectElement>(hierarchy, '#level')!;
    level.value = '2';
    level.dispatchEvent(new Event('change'));
    await says(card, '');
  });
});
