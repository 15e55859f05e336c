import type { Locator, Page } from 'playwright-core';
import { filesIn } from '../repo/project.js';
import { withWidget } from './site.js';

/** What a visitor can have before them: a page, and what was done on it. */
export interface State {
  name: string;
  path: string;
  act?: (page: Page) => Promise<unknown>;
}

const LANGUAGES = ['ru', 'en'] as const;

/** The texts of others: attempts to become markup, in each place that a catalogue has. */
const HOSTILE = `
  <h2>&lt;/h2&gt;&lt;script&gt;alert(1)&lt;/script&gt; "' &amp;amp; &lt;!--</h2>
  <p>What others write: &lt;img src=x onerror=alert(1)&gt; &amp;#0; \u202Eabc\u202C, and no more than that.</p>
  <h3 data-level="1">&quot;&gt;&lt;svg onload=alert(1)&gt;</h3>
  <h4 data-id='"&gt;&lt;b id=title&gt;' data-alias="x' onfocus=alert(1) autofocus" data-tags="&lt;/option&gt;, #, \u2028">&lt;/sales-role-card&gt; &amp;lt;</h4>
  <p>javascript:alert(1) {{constructor}} \${7*7} ]]&gt;</p>
  <h5>--&gt;&lt;/template&gt;</h5>
  <ul><li>&lt;a href="javascript:alert(1)"&gt;</li><li>&lt;/li&gt;&lt;/ul&gt;</li></ul>
  <h4 data-id="a b	c">Ω≈ç√∫ \u{1F469}\u200D\u{1F469}\u200D\u{1F467} \uFEFF</h4>
  <h4 data-id="constructor" data-reports-to="a b	c">__proto__</h4>`;

/** A few roles, in English wherever they are shown. */
const CATALOGUE = `<script type="application/json" slot="catalogue">${JSON.stringify({
  version: 1,
  lang: 'en',
  title: 'Roles in our shop',
  roles: [
    {
      id: 'head',
      title: 'Head of sales',
      alias: 'Chief Seller',
      level: 1,
      summary: 'Plans and leads.',
      tags: ['office'],
      sections: [{ title: 'Hiring', items: ['Likes people', 'Keeps a word'] }],
    },
    { id: 'senior', title: 'Senior seller', level: 2, reportsTo: 'head', tags: ['shop'] },
    { id: 'seller', title: 'Seller', level: 3, reportsTo: 'senior', tags: ['shop'] },
  ],
})}</script>`;

const PURPOSES =
  'fields="name* phone email company message" purposes="newsletter=/demo/newsletter.html partners=/demo/partners.html"';
const answers = (status: number): string => `endpoint="/answers/${status}"`;

const form = (page: Page): Locator => page.locator('sales-lead-form');
const send = (page: Page): Promise<void> => form(page).locator('form button.primary').click();

const fill = async (page: Page): Promise<void> => {
  await form(page).locator('#name').fill('Ann');
  await form(page).locator('#phone').fill('+7 900 123-45-67');
  await form(page).locator('#consent').check();
};

/** Fills in, sends, and waits until the form says what came of it. */
const sendAll = async (page: Page, phase: string): Promise<void> => {
  await fill(page);
  await send(page);
  await form(page).locator(`[role="status"].${phase}`).waitFor();
};

const openCards = async (page: Page): Promise<void> => {
  for (const button of await page.locator('sales-role-card [aria-controls="details"]').all()) {
    await button.click();
  }
  await page.locator('sales-role-card').last().locator('.tools').waitFor();
};

const compare = async (page: Page): Promise<void> => {
  const hierarchy = page.locator('sales-role-hierarchy');
  await hierarchy.locator('.search button').click();
  await hierarchy.locator('#role-0').selectOption('head');
  await hierarchy.locator('#role-1').selectOption('senior');
  await hierarchy.locator('table').waitFor();
};

/** What the widget can show, apart from its language; with a few roles, where they do not matter. */
const WIDGETS: Readonly<
  Record<string, { attributes?: string; inside?: string; act?: State['act'] }>
> = {
  'as it stands': { inside: '' },
  'all details open': { inside: '', attributes: 'deep-links', act: openCards },
  'as a list': { attributes: 'layout="list"' },
  'as a tree with a closed branch': {
    attributes: 'layout="tree"',
    act: (page) => page.locator('.branch').last().click(),
  },
  filtered: {
    inside: '',
    act: async (page) => {
      const search = page.locator('sales-role-hierarchy .search');
      await search.locator('#search').fill('sales');
      await search.locator('#level').selectOption('2');
    },
  },
  'nothing found': {
    act: async (page) => {
      const hierarchy = page.locator('sales-role-hierarchy');
      await hierarchy.locator('#level').selectOption('3');
      await hierarchy.locator('#search').fill('zzzzzz');
      await hierarchy.locator('.nothing').waitFor();
    },
  },
  'nothing compared yet': {
    act: async (page) => {
      const hierarchy = page.locator('sales-role-hierarchy');
      await hierarchy.locator('.search button').click();
      await hierarchy.locator('.comparison').waitFor();
    },
  },
  compared: { act: compare },
  'roles chosen': {
    act: async (page) => {
      for (const index of [0, 2]) {
        await page.locator('sales-role-card').nth(index).locator('[aria-pressed]').click();
      }
      await form(page).locator('[part="chip"]').nth(1).waitFor();
    },
  },
  'form with errors': {
    attributes: PURPOSES,
    act: async (page) => {
      await form(page).locator('#email').fill('nobody');
      await send(page);
      await form(page).locator('.summary').waitFor();
    },
  },
  // An endpoint that never answers has a time limit, which the checkers would need longer than.
  sending: {
    act: async (page) => {
      await page.evaluate(() => {
        document.body.addEventListener('sales-lead-submit', (event) => {
          event.preventDefault();
          event.waitUntil(new Promise(() => undefined));
        });
      });
      await sendAll(page, 'sending');
    },
  },
  sent: {
    attributes: `${answers(201)} withdraw-url="/answers/204" ${PURPOSES}`,
    act: async (page) => {
      await sendAll(page, 'sent');
      await form(page).locator('summary').click();
    },
  },
  queued: { attributes: answers(503), act: (page) => sendAll(page, 'waiting') },
  'another request beside one that waits': {
    attributes: answers(503),
    act: async (page) => {
      await sendAll(page, 'waiting');
      await form(page).locator('.another').click();
      await form(page).locator('form').waitFor();
    },
  },
  refused: { attributes: answers(400), act: (page) => sendAll(page, 'refused') },
  // Neither an endpoint nor a page takes it.
  failed: { act: (page) => sendAll(page, 'failed') },
  'sent before': {
    attributes: answers(201),
    act: async (page) => {
      await sendAll(page, 'sent');
      await form(page).locator('.another').click();
      await fill(page);
      await send(page);
      await form(page).locator('.question').waitFor();
    },
  },
  'consent by notice': { attributes: 'consent="notice"' },
  'a dismissed notice': {
    act: async (page) => {
      const notice = page.locator('sales-cookie-notice');
      await notice.locator('button').click();
      await notice.locator('.hidden:focus').waitFor({ state: 'attached' });
    },
  },
  'choice of cookies': { attributes: 'cookies="choice"' },
  'choice of cookies that was made': {
    attributes: 'cookies="choice"',
    act: async (page) => {
      const notice = page.locator('sales-cookie-notice');
      await notice.locator('.buttons button').nth(1).click();
      await notice.locator('.settings button').waitFor();
    },
  },
  'choice of cookies open again': {
    attributes: 'cookies="choice"',
    act: async (page) => {
      const notice = page.locator('sales-cookie-notice');
      await notice.locator('.buttons button').first().click();
      await notice.locator('.settings button').click();
      await notice.locator('.choice').waitFor();
    },
  },
  'catalogue refused': { inside: '<script type="application/json" slot="catalogue">{</script>' },
  'hostile texts': { inside: HOSTILE, act: openCards },
};

/** The widget in all that it can show, in both languages. */
export const widgets: readonly State[] = Object.entries(WIDGETS).flatMap(
  ([name, { attributes, inside = CATALOGUE, act }]) =>
    LANGUAGES.map((lang) => ({
      name: `${name} (${lang})`,
      path: withWidget(lang, attributes, inside),
      ...(act && { act }),
    })),
);

/** The demo's pages as they stand. */
export const pages: readonly State[] = filesIn('demo', '.html').map((path) => ({
  name: path,
  path: `/${path}`,
}));

/** All that comes with scrolling is there, and what comes after it. */
const COMPLETE = `[...document.querySelectorAll('sales-roles')]
  .flatMap((widget) => [widget, ...widget.shadowRoot?.querySelectorAll('*') ?? []])
  .concat(...document.querySelectorAll('sales-role-hierarchy, sales-role-card, sales-lead-form, sales-cookie-notice'))
  .every((element) => {
    const inside = element.shadowRoot;
    switch (element.localName) {
      case 'sales-roles': return inside?.querySelector('[aria-busy=false]');
      case 'sales-role-hierarchy': return !element.catalogue || inside?.querySelector('.downloads');
      case 'sales-role-card': return inside?.querySelector('article');
      case 'sales-lead-form':
        element.scrollIntoView({ block: 'center' });
        return inside?.querySelector('form');
      case 'sales-cookie-notice':
        if (element.getRootNode().host?.getAttribute('cookies') === 'off') return true;
        element.scrollIntoView({ block: 'center' });
        return inside?.querySelector('section, .hidden') && !inside.querySelector('.room');
      default: return true;
    }
  })
  // The playground measures what has come, a frame later.
  && !document.querySelector('[data-kind].absent')`;

/** Brings a page into a state. */
export const enter = async (page: Page, origin: string, { path, act }: State): Promise<void> => {
  // What `embed.js` brings comes after the page, and at once for none of its own.
  await page.goto(origin + path, { waitUntil: path.startsWith('/demo/') ? 'networkidle' : 'load' });
  await page.waitForFunction(COMPLETE);
  await act?.(page);
};
