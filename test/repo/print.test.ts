import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Hono } from 'hono';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { listenOnLoopback, type LoopbackServer } from '../../demo/receiver/listen.js';
import { siteRoutes } from '../../demo/receiver/site.js';
import { ruSections } from '../../src/catalogue/content/ru.sections.js';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { launchChromium } from '../browsers/launch.js';
import { inProject } from './project.js';

// What comes out of the browser's own print, on A4, without backgrounds, as browsers do unless told otherwise.

/** A piece of text, where it stands on its sheet: in points, from the left and from the lower edge. */
interface Piece {
  text: string;
  x: number;
  y: number;
}

/** A sheet of paper. */
interface Sheet {
  pieces: readonly Piece[];
  /** All of its text without white space: lines break anywhere. */
  text: string;
}

const HUNDRED = 100;

const item = (role: number, section: number, line: number): string =>
  `Item ${line} of section ${section} of role ${role}, ${'a text that takes its room, '.repeat((role * 7 + line) % 4)}and ends.`;

/** Roles of all lengths, up to half a page in a column; 12 levels, so that their titles come anywhere on a page. */
const hundred: Catalogue = {
  version: 1,
  lang: 'en',
  levels: Array.from({ length: 12 }, (_, index) => ({
    level: index + 1,
    title: `Storey number ${index + 1}.`,
    text: `What is said of storey ${index + 1}.`,
  })),
  roles: Array.from({ length: HUNDRED }, (_, role) => ({
    id: `r${role}`,
    title: `Role number ${role}.`,
    alias: `International ${role}`,
    level: Math.floor((role * 12) / HUNDRED) + 1,
    summary: `Summary of role ${role}. ${'It says what the role is for. '.repeat(role % 5)}`,
    reportsTo: role ? `r${Math.floor((role - 1) / 3)}` : null,
    sections: Array.from({ length: role % 4 }, (__, section) => ({
      title: `Section ${section} of role ${role}`,
      items: Array.from({ length: 1 + ((role + section) % 5) }, (___, line) =>
        item(role, section, line),
      ),
    })),
  })),
};

let browser: Browser;
let server: LoopbackServer;

/** A page with one widget that has a catalogue of its own. */
const made = (attributes: string, style: string): string => `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <style>${style}</style>
    <script type="module" src="/dist/sales-roles.js"></script>
    <sales-roles src="/hundred.json" ${attributes}></sales-roles>
  </html>`;

before(async () => {
  const site = new Hono();
  site.get('/hundred.json', (context) => context.json(hundred));
  site.get('/made', (context) =>
    context.html(made(context.req.query('attributes') ?? '', context.req.query('style') ?? '')),
  );
  site.route('/', siteRoutes({ demo: inProject('demo'), dist: inProject('dist') }));
  server = await listenOnLoopback(site.fetch, 0);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await server.close();
});

// Scripts for the page are text: tsx would add helpers to functions, which the page does not have.

const WIDGET = `document.querySelector('sales-roles')`;
const HIERARCHY = `${WIDGET}?.shadowRoot?.querySelector('sales-role-hierarchy')`;
const CARDS = `[...(${HIERARCHY}?.shadowRoot.querySelectorAll('sales-role-card') ?? [])]`;
const ROLES = `${HIERARCHY}?.catalogue?.roles`;

/** All is there that is printed: search, cards, and what opens on them. */
const COMPLETE = `${HIERARCHY}?.shadowRoot?.querySelector('#search')
  && ${CARDS}.length === ${ROLES}?.length
  && ${CARDS}.every(({ details, shadowRoot }) => details && shadowRoot.querySelector('article'))
  && !${HIERARCHY}.catalogue.sectionsState`;

const RECORD_TOGGLES = `
  window.toggles = 0;
  addEventListener('sales-role-toggle', () => window.toggles += 1);
`;

/** Opens a page, prints it, closes it; what is done in between gets the page. */
const visit = async <T>(
  path: string,
  act: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.addInitScript(RECORD_TOGGLES);
    await page.goto(`http://localhost:${server.port}${path}`);
    return await act(page);
  } finally {
    await context.close();
  }
};

const made100 = (attributes = '', style = ''): string =>
  `/made?${new URLSearchParams({ attributes, style }).toString()}`;

const complete = (page: Page): Promise<unknown> => page.waitForFunction(COMPLETE);

const dense = (text: string): string => text.replace(/\s+/g, '');

const print = async (page: Page): Promise<Sheet[]> => {
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  const pdf = await page.pdf({ format: 'A4', margin });
  const { numPages, getPage } = await (async () => {
    const proxy = await getDocumentProxy(new Uint8Array(pdf));
    return { numPages: proxy.numPages, getPage: (number: number) => proxy.getPage(number) };
  })();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= numPages; number += 1) {
    const { items } = await (await getPage(number)).getTextContent();
    const pieces = items.flatMap((piece) => {
      if (!('str' in piece) || !piece.str.trim()) return [];
      const [, , , , x, y] = piece.transform as number[];
      return [{ text: piece.str, x: x ?? 0, y: y ?? 0 }];
    });
    sheets.push({ pieces, text: dense(pieces.map(({ text }) => text).join('')) });
  }
  return sheets;
};

const printed = (path: string): Promise<Sheet[]> =>
  visit(path, async (page) => {
    await complete(page);
    return print(page);
  });

const allOf = (sheets: readonly Sheet[]): string => sheets.map(({ text }) => text).join('');

const textsOf = ({ title, alias = '', summary = '', sections = [] }: Role): string[] => [
  title,
  alias,
  summary,
  ...sections.flatMap((section) => [section.title, ...section.items]),
];

/** The sheets on which all of these texts stand. */
const sheetsWith = (sheets: readonly Sheet[], texts: readonly string[]): number[] =>
  [...sheets.keys()].filter((index) =>
    texts.every((text) => sheets[index]?.text.includes(dense(text))),
  );

/** Each card with all that it has stands on one sheet. */
const assertWhole = (sheets: readonly Sheet[], roles: readonly Role[]): void => {
  assert.ok(roles.length, 'no roles');
  const cut = roles.filter((role) => !sheetsWith(sheets, textsOf(role)).length);
  assert.deepEqual(
    cut.map(({ title }) => title),
    [],
  );
};

/** Where a line begins that has just this text. */
const placesOf = (sheets: readonly Sheet[], text: string): (Piece & { sheet: number })[] =>
  sheets.flatMap(({ pieces }, sheet) =>
    pieces.filter((piece) => piece.text.trim() === text).map((piece) => ({ ...piece, sheet })),
  );

/** The titles of the made roles, in the order in which they are read. */
const titlesIn = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ pieces }) =>
    pieces.map(({ text }) => text.trim()).filter((text) => /^Role number \d+\.$/.test(text)),
  );

const brightness = (colour: string): number => {
  const [red = NaN, green = NaN, blue = NaN] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red * 2 + green * 5 + blue) / 8;
};

describe('on paper', () => {
  for (const path of ['/', '/demo/own-json.html', '/demo/english.html']) {
    test(`${path} has all details, each card on one sheet, and nothing to press`, async () => {
      await visit(path, async (page) => {
        await complete(page);
        const roles = await page.evaluate<Role[]>(ROLES);
        const buttons = await page.evaluate<string[]>(`[
          ...new Set(${CARDS}.flatMap((card) => [...card.shadowRoot.querySelectorAll('button')])
            .concat([...${HIERARCHY}.shadowRoot.querySelectorAll('button, label[for="search"], .found, #downloads')])
            .map(({ innerText }) => innerText.split('\\n')[0].split(':')[0]))]`);
        await page.evaluate(
          `${WIDGET}.shadowRoot.querySelector('sales-lead-form').scrollIntoView()`,
        );
        const form = `${WIDGET}.shadowRoot.querySelector('sales-lead-form').shadowRoot?.querySelector('[part="title"]')?.innerText`;
        await page.waitForFunction(form);
        const notice = `${WIDGET}.shadowRoot.querySelector('sales-cookie-notice').shadowRoot?.querySelector('[part="title"]')?.innerText`;
        await page.waitForFunction(notice);
        const absent = [
          ...buttons,
          await page.evaluate<string>(form),
          await page.evaluate<string>(notice),
        ];
        const sheets = await print(page);
        assertWhole(sheets, roles);
        const text = allOf(sheets);
        assert.ok(absent.length > 6, absent.join());
        assert.deepEqual(
          absent.filter((name) => text.includes(dense(name))),
          [],
        );
      });
    });
  }

  test('a form that is still to come leaves no gap', async () => {
    await visit('/', async (page) => {
      await complete(page);
      const isThere = await page.evaluate(`customElements.get('sales-lead-form') !== undefined`);
      assert.equal(isThere, false);
      await page.emulateMedia({ media: 'print' });
      const below = await page.evaluate<number>(
        `${WIDGET}.getBoundingClientRect().bottom - ${HIERARCHY}.getBoundingClientRect().bottom`,
      );
      assert.ok(below < 2, `${below} px`);
    });
  });

  test('a layout of the owner has all details, and neither form nor notice', async () => {
    await visit('/demo/own-layout.html', async (page) => {
      const titles: string[] = [];
      for (const tag of ['sales-lead-form', 'sales-cookie-notice']) {
        const part = page.locator(tag);
        await part.scrollIntoViewIfNeeded();
        titles.push((await part.locator('[part="title"]').textContent()) ?? '');
      }
      await page.waitForFunction(`[...document.querySelectorAll('sales-role-card')]
        .every((card) => card.shadowRoot.querySelector('[aria-expanded]'))`);
      // What comes when the browser has nothing else to do.
      await page.evaluate('new Promise((done) => requestIdleCallback(done))');
      await page.waitForLoadState('networkidle');
      const sheets = await print(page);
      const text = allOf(sheets);
      for (const id of ['key-account-manager', 'account-manager', 'business-development-manager']) {
        assert.equal(sheetsWith(sheets, ruSections[id]?.flat() ?? ['']).length, 1, id);
      }
      assert.ok(!text.includes('Подробнее'));
      for (const title of titles) {
        assert.ok(title);
        assert.ok(!text.includes(dense(title)), title);
      }
    });
  });

  for (const layout of ['levels', 'list', 'tree']) {
    test(`a hundred roles have all details, each card on one sheet, in their order: ${layout}`, async () => {
      const sheets = await printed(made100(`layout="${layout}"`));
      assertWhole(sheets, hundred.roles);
      const titles = titlesIn(sheets);
      assert.equal(new Set(titles).size, HUNDRED);
      const order = ['0', '1', '4', '13', '40'].map((number) => `Role number ${number}.`);
      if (layout === 'tree') assert.deepEqual(titles.slice(0, 5), order);
      else
        assert.deepEqual(
          titles,
          hundred.roles.map(({ title }) => title),
        );
    });
  }

  test('there are two columns', async () => {
    const sheets = await printed(made100());
    const xs = hundred.roles.flatMap(({ title }) => placesOf(sheets, title).map(({ x }) => x));
    const columns = new Set(xs.map(Math.round));
    assert.equal(columns.size, 2, [...columns].join());
    const [left = 0, right = 0] = [...columns].sort((a, b) => a - b);
    const counts = [left, right].map((column) => xs.filter((x) => Math.round(x) === column).length);
    assert.ok(Math.min(...counts) > HUNDRED / 3, counts.join());
    // 210 mm are 595 points.
    assert.ok(right > 595 / 2 && right < 595 / 2 + 40, String(right));
  });

  test('no title of a level is left alone at the end of a sheet', async () => {
    const sheets = await printed(made100());
    for (const { level, title = '' } of hundred.levels ?? []) {
      const first = hundred.roles.find((role) => role.level === level);
      const [place, ...others] = placesOf(sheets, title);
      assert.ok(place, title);
      assert.deepEqual(others, []);
      const [card] = placesOf(sheets, first?.title ?? '');
      assert.equal(card?.sheet, place.sheet, title);
      assert.ok(card.y < place.y, title);
    }
  });

  test('no sheet is empty', async () => {
    for (const layout of ['levels', 'tree']) {
      const sheets = await printed(made100(`layout="${layout}"`));
      const empty = [...sheets.keys()].filter((index) => !sheets[index]?.text);
      assert.deepEqual(empty, [], layout);
    }
  });

  test('a card that is longer than a sheet goes on over the next, to its end', async () => {
    await visit(made100(), async (page) => {
      await complete(page);
      const items = Array.from({ length: 150 }, (_, line) => `Line ${line}.`);
      await page.evaluate(
        `${WIDGET}.catalogue = ${JSON.stringify({
          version: 1,
          roles: [
            { id: 'long', title: 'Long', level: 1, sections: [{ title: 'All', items }] },
            { id: 'short', title: 'Short', level: 1 },
          ],
        })}`,
      );
      await page.waitForFunction(`${CARDS}.length === 2 && ${COMPLETE}`);
      const sheets = await print(page);
      const missing = items.filter((line) => !placesOf(sheets, line).length);
      assert.deepEqual(missing, []);
    });
  });

  test('what was closed is closed again afterwards, and no event tells of it', async () => {
    await visit(made100(), async (page) => {
      await complete(page);
      await page.evaluate(
        `${CARDS}[3].shadowRoot.querySelector('[aria-controls="details"]').click()`,
      );
      const before = await page.evaluate(`toggles`);
      for (let times = 0; times < 2; times += 1) {
        await print(page);
        const open = await page.evaluate<string[]>(
          `${CARDS}.filter((card) => card.open).map((card) => card.salesRole.id)`,
        );
        assert.deepEqual(open, ['r3']);
      }
      await page.waitForFunction(
        `${CARDS}.every(({ open, shadowRoot }) => open || shadowRoot.querySelector('#details').hidden)`,
      );
      assert.equal(await page.evaluate(`toggles`), before);
    });
  });

  test('what a filter hides is not printed', async () => {
    await visit(made100(), async (page) => {
      await complete(page);
      await page.getByLabel('Level').selectOption('3');
      const found = hundred.roles.filter(({ level }) => level === 3);
      await page.getByText(`Found: ${found.length} of ${HUNDRED}`).waitFor();
      const sheets = await print(page);
      assertWhole(sheets, found);
      assert.deepEqual(
        titlesIn(sheets),
        found.map(({ title }) => title),
      );
      assert.ok(!allOf(sheets).includes(dense('Storey number 2.')), 'a level without cards');
    });
  });

  test('a branch that a visitor has closed is printed, and stays closed', async () => {
    await visit(made100('layout="tree"'), async (page) => {
      await complete(page);
      const branch = `${HIERARCHY}.shadowRoot.querySelector('.branch')`;
      await page.evaluate(`${branch}.click()`);
      assertWhole(await print(page), hundred.roles);
      assert.equal(await page.evaluate(`${branch}.getAttribute('aria-expanded')`), 'false');
      assert.equal(await page.evaluate(`${branch}.nextElementSibling.checkVisibility()`), false);
    });
  });

  for (const style of ['', 'body { width: 400px }']) {
    test(`a comparison is a table ${style ? 'in a narrow place, too' : 'with a column for each role'}`, async () => {
      await visit(made100('', style), async (page) => {
        await complete(page);
        await page.getByRole('button', { name: 'Compare' }).click();
        await page.getByLabel('Role 1').selectOption('r7');
        await page.getByLabel('Role 2').selectOption('r11');
        await page.getByRole('table').waitFor();
        const sheets = await print(page);
        const [heading] = placesOf(sheets, 'Comparison of roles');
        assert.ok(heading);
        // The head of the table, before the cards.
        const [first, second] = ['r7', 'r11'].map((id) => {
          const title = hundred.roles.find((role) => role.id === id)?.title ?? '';
          return placesOf(sheets, title)[0];
        });
        assert.ok(first && second);
        assert.equal(first.sheet, heading.sheet);
        assert.equal(first.y, second.y);
        assert.ok(first.x < second.x);
        const [seven] = placesOf(sheets, 'International 7');
        const [eleven] = placesOf(sheets, 'International 11');
        assert.deepEqual([seven?.x, eleven?.x].map(String), [first.x, second.x].map(String));
        assert.equal(seven?.y, eleven?.y);
        const text = allOf(sheets);
        for (const absent of ['Choose two', 'Not chosen', 'Ask about these', 'Copy as text']) {
          assert.ok(!text.includes(dense(absent)), absent);
        }
      });
    });
  }

  test('a comparison of nothing yet is not there', async () => {
    await visit(made100(), async (page) => {
      await complete(page);
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByLabel('Role 1').selectOption('r7');
      assert.deepEqual(placesOf(await print(page), 'Comparison of roles'), []);
    });
  });

  const DARK = `:root { color-scheme: dark; background: #111; color: #eee }
    sales-roles { --sales-text: #eee; --sales-surface: #000; --sales-muted: #ccc; --sales-border: #222;
      --sales-level-1: #020 }`;

  for (const [name, style] of Object.entries({ 'of a visitor': '', 'of the page': DARK })) {
    test(`the colours are light in the dark ${name}`, async () => {
      const visitor: BrowserContextOptions = { colorScheme: style ? 'light' : 'dark' };
      const act = async (page: Page): Promise<void> => {
        await complete(page);
        if (!style) await page.addStyleTag({ content: ':root { color-scheme: light dark }' });
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
        const colours = await page.evaluate<Record<string, [string, string]>>(`{
          const root = ${HIERARCHY}.shadowRoot;
          const card = ${CARDS}[1].shadowRoot;
          const of = (element) => {
            const { color, backgroundColor } = getComputedStyle(element);
            return [color, backgroundColor];
          };
          ({
            level: of(root.querySelector('[part="level"]')),
            'its title': of(root.querySelector('[part="level-title"]')),
            'its text': of(root.querySelector('[part="level-text"]')),
            card: of(card.querySelector('article')),
            title: of(card.querySelector('[part="title"]')),
            alias: of(card.querySelector('[part="alias"]')),
            section: of(card.querySelector('[part="section"]')),
          });
        }`);
        for (const [what, [color, background]] of Object.entries(colours)) {
          assert.ok(brightness(color) < 110, `${what}: ${color}`);
          const isClear = background === 'rgba(0, 0, 0, 0)';
          assert.ok(isClear || brightness(background) === 255, `${what} on ${background}`);
        }
      };
      await visit(made100('', style), act, visitor);
    });
  }
});
