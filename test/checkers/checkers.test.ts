import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { prerender, type PrerenderOptions } from 'sales-roles/prerender';
import { listenOnLoopback, type LoopbackServer } from '../../demo/receiver/listen.js';
import { launchChromium } from '../browsers/launch.js';
import { read } from '../repo/project.js';
import { needless, toMend, type Finding } from './findings.js';
import { GoldenTexts } from './golden.js';
import { htmlValidate, vnu, VNU_JAR } from './html.js';
import { axe, ibm } from './in-page.js';
import { site } from './site.js';
import { enter, pages, widgets, type State } from './states.js';
import { accessibilityTree } from './tree.js';

// Everything that a visitor can have before them, looked at by four checkers that know nothing of this product, and
// what assistive technologies are told of it, compared with what a person has read.

const NOW = new Date('2026-11-23T08:00:00Z');
const WINDOWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

const FAULTY = 'faulty';

let browser: Browser;
let server: LoopbackServer;

/** What was found so far: each exception is to be of use. */
const all: Finding[] = [];
/** The HTML of each state, and what else is HTML, for vnu. */
const documents = new Map<string, string>();
const trees = new GoldenTexts(join(import.meta.dirname, 'trees'));

before(async () => {
  server = await listenOnLoopback(site().fetch, 0);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await server.close();
});

/** A page that keeps nothing of what others have stored, at a fixed time in a fixed place. */
const openPage = async (): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en',
    timezoneId: 'Europe/Moscow',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.addInitScript({ path: join(import.meta.dirname, 'flatten.js') });
  return page;
};

const address = (path: string): string => `http://localhost:${server.port}${path}`;

const flatten = (page: Page): Promise<string> => page.evaluate<string>('flatten()');

const assertFine = (findings: readonly Finding[]): void => {
  all.push(...findings);
  const left = toMend(findings);
  assert.equal(left.length, 0, left.join('\n'));
};

const fileName = (state: State): string =>
  `${state.name.replace(/[^a-z\d]+/g, '-').replace(/-$/, '')}.txt`;

describe('faults inside a shadow root', () => {
  let page: Page;
  let flat: string;

  before(async () => {
    page = await openPage();
    await page.goto(address('/faulty'));
    flat = await flatten(page);
    documents.set(FAULTY, flat);
  });

  after(() => page.context().close());

  const rulesOf = (findings: readonly Finding[]): Set<string> =>
    new Set(findings.map(({ rule }) => rule));

  test('are found by axe', async () => {
    const rules = rulesOf(await axe(page));
    for (const rule of ['label', 'color-contrast']) assert.ok(rules.has(rule), rule);
  });

  test('are found by the engine of IBM', async () => {
    const rules = rulesOf(await ibm(page));
    for (const rule of ['input_label_exists', 'text_contrast_sufficient']) {
      assert.ok(rules.has(rule), [...rules].join());
    }
  });

  test('are in the flattened HTML, as the page shows it', () => {
    assert.ok(
      flat
        .replace(/\s+/g, ' ')
        .includes(
          '<div lang="en">' +
            '<p id="root-1-title">Pale</p><p id="root-1-title" hidden="">Twice</p>' +
            '<input type="text" aria-describedby="root-1-nowhere"><ul><p>A <b>slotted</b></p></ul>' +
            '<div> textinstead</div></div>',
        ),
      flat,
    );
  });

  test('are found by html-validate', async () => {
    const rules = rulesOf(await htmlValidate(flat));
    for (const rule of [
      'no-dup-id',
      'no-missing-references',
      'input-missing-label',
      'element-permitted-content',
    ]) {
      assert.ok(rules.has(rule), [...rules].join());
    }
  });
});

for (const state of [...pages, ...widgets]) {
  describe(state.name, () => {
    let page: Page;

    before(async () => {
      page = await openPage();
      await enter(page, address(''), state);
    });

    after(() => page.context().close());

    test('tells assistive technologies what it should', async () => {
      trees.compare(fileName(state), await accessibilityTree(page));
    });

    test('is valid HTML', async () => {
      const html = await flatten(page);
      documents.set(state.name, html);
      assertFine(await htmlValidate(html));
    });

    for (const { colorScheme, width } of WINDOWS) {
      test(`has no barriers: ${colorScheme}, ${width} px`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        assertFine([...(await axe(page)), ...(await ibm(page))]);
      });
    }
  });
}

describe('HTML before the script', () => {
  const attributes = {
    lang: 'ru',
    endpoint: '/leads',
    controller: 'ООО «Опора»',
    'policy-url': 'privacy.html',
    'consent-url': 'consent.html',
  };
  const own: unknown = JSON.parse(read('demo/roles.json'));
  const prerendered: Readonly<Record<string, PrerenderOptions>> = {
    'a prerendered page': { attributes, page: true, jsonLd: true },
    'a prerendered page with a tree': {
      attributes: { ...attributes, layout: 'tree' },
      page: true,
      catalogue: own,
    },
    'a prerendered page without shadow roots': { attributes, page: true, light: true },
    'a prerendered widget': { attributes: { ...attributes, lang: 'en' } },
    'a prerendered widget without shadow roots': { attributes, light: true, catalogue: own },
  };

  for (const { name, path } of pages) {
    test(`${name} is valid`, async () => {
      const html = read(path.slice(1));
      documents.set(`${name}, as it is written`, html);
      assertFine(await htmlValidate(html, true));
    });
  }

  for (const [name, options] of Object.entries(prerendered)) {
    test(`${name} is valid`, async () => {
      const html = await prerender(options);
      const page = options.page
        ? html
        : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Widget</title></head><body><h1>Widget</h1>${html}</body></html>`;
      documents.set(name, page);
      assertFine(await htmlValidate(page));
    });
  }
});

describe('vnu', { skip: VNU_JAR ? false : 'VNU_JAR names no vnu.jar: .ci/run has one' }, () => {
  let found: ReadonlyMap<string, readonly Finding[]>;

  before(() => {
    found = vnu(VNU_JAR ?? '', documents);
  });

  test('finds faults inside a shadow root', () => {
    const messages = (found.get(FAULTY) ?? []).map(({ message }) => message).join('\n');
    for (const words of ['Duplicate ID “root-1-title”', 'Element “p” not allowed as child']) {
      assert.ok(messages.includes(words), messages);
    }
  });

  test('finds no others', () => {
    const others = [...found].filter(([name]) => name !== FAULTY);
    assert.ok(others.length > pages.length + widgets.length);
    const left = others.flatMap(([name, findings]) => {
      all.push(...findings);
      return toMend(findings).map((line) => `${name}: ${line}`);
    });
    assert.equal(left.length, 0, left.join('\n'));
  });
});

test('each exception is called for', () => {
  const left = needless(all).filter(({ checker }) => VNU_JAR || checker !== 'vnu');
  assert.deepEqual(left, []);
});

test('each tree is that of a state', () => {
  trees.assertNoneLeft();
});
