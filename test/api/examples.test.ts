// The examples of the API's doc comments, each on a page of its own, with what is built.
import { expect } from '@open-wc/testing';
import type { Manifest } from '../../src/docs/manifest.js';
import { clearConsent } from '../helpers/consent.js';
import { Frame, FRAME_LIMIT, scriptTag } from '../helpers/frame.js';
import { clearKept } from '../helpers/kept.js';
import { fill, pressSend } from '../helpers/lead-form.js';
import { askButton, cardsOf, detailsButton, formOf, inside, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { button, findAll, readable } from '../pages/page.js';
import { examplesOf, expectedOf, needsPage, type NamedExample } from './examples.js';

const get = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>;

interface Package {
  exports: Readonly<Record<string, string | { default?: string }>>;
}

const examples = examplesOf(await get<Manifest>('/dist/custom-elements.json')).filter(needsPage);

/** Where a page finds what the examples import: the package by its own exports, and what it needs itself. */
const importMap = async (): Promise<string> => {
  const { exports } = await get<Package>('/package.json');
  const ours = Object.entries(exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    return file ? [[`sales-roles${path.slice(1)}`, file.slice(1)]] : [];
  });
  const imports: Record<string, string> = {
    ...Object.fromEntries<string>(ours as [string, string][]),
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    '@lit/context': '/node_modules/@lit/context/index.js',
  };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
};

/** A page for the examples that listen: what the endpoint answers, and what the visitor does. */
interface Visit {
  status?: number;
  src?: string;
  act(page: Document): Promise<void>;
}

const widgetOf = (page: Document) => page.querySelector('sales-roles')!;

const firstCard = (page: Document): Promise<Element> =>
  until('the roles', () => cardsOf(widgetOf(page)).find((card) => inside(card, 'button')));

/** The form comes when it is near the window; what comes above it meanwhile pushes it out of view again. */
const send = async (page: Document): Promise<void> => {
  const form = await until('the form', () => {
    const found = formOf(widgetOf(page)) as ReturnType<typeof formOf> | undefined;
    found?.scrollIntoView({ block: 'center' });
    return found && inside(found, '#name') && found;
  });
  await fill(form);
  await pressSend(form);
};

const broken = { version: 1, roles: [{ id: 'seller', title: 'Seller', level: 'top' }] };

const VISITS: Readonly<Record<string, Visit>> = {
  'sales-role-select': { act: async (page) => askButton(await firstCard(page)).click() },
  'sales-role-toggle': { act: async (page) => detailsButton(await firstCard(page)).click() },
  'sales-catalogue-error': { src: '/broken.json', act: () => Promise.resolve() },
  'sales-lead-submit': { act: send },
  'sales-lead-sent': { status: 201, act: send },
  'sales-lead-queued': { status: 503, act: send },
  'sales-lead-failed': { status: 422, act: send },
  'sales-consent-change': {
    act: async (page) => {
      await firstCard(page);
      const accept = await until('the choice', () => {
        const [notice] = findAll(page, 'sales-cookie-notice');
        notice?.scrollIntoView({ block: 'center' });
        return (
          notice?.shadowRoot?.querySelector('[part=notice] button') && button(page, 'Accept all')
        );
      });
      accept.click();
    },
  },
  'sales-consent-withdraw': {
    status: 201,
    act: async (page) => {
      await send(page);
      const panel = await until('"My consents"', () =>
        inside(formOf(widgetOf(page)), 'details[part="consents"]'),
      );
      panel.querySelector('summary')!.click();
      const withdraw = await until('the button to withdraw', () =>
        [...panel.querySelectorAll('button')].find((one) => textOf(one).startsWith('Withdraw')),
      );
      withdraw.click();
    },
  },
};

const INLINE_MODULE = /<script type="module">(.+?)<\/script>/gs;

/** A page with an example on it, and what the example prints there. */
class ExamplePage {
  readonly frame: Frame;
  readonly printed: string[] = [];
  /** The types of what was posted: a receiver takes no other than JSON or a form. */
  readonly posted: (string | null)[] = [];

  static async open(body: string): Promise<ExamplePage> {
    const frame = await Frame.open(`<html lang="en">${await importMap()}`, 900);
    return new ExamplePage(frame, body);
  }

  private constructor(frame: Frame, body: string) {
    this.frame = frame;
    frame.window.console.log = (...values: unknown[]) => this.printed.push(values.join(' '));
    frame.write(`${scriptTag('dist/sales-roles.js')}<body>${body.replace(INLINE_MODULE, '')}`);
    frame.close();
    // Not by the parser: see `scriptTag`.
    for (const [, code = ''] of body.matchAll(INLINE_MODULE)) this.run(code);
  }

  /** The endpoint's answers, and a catalogue that does not fit; all else is as it is. */
  answer(status: number): void {
    const { window } = this.frame;
    const before = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const { Request, Response } = window;
      if (init?.method === 'POST') {
        this.posted.push(new Request(input, init).headers.get('Content-Type'));
        return Promise.resolve(new Response('{"id":"x"}', { status }));
      }
      if ((input instanceof window.Request ? input.url : String(input)).endsWith('/broken.json'))
        return Promise.resolve(Response.json(broken));
      return before(input, init);
    };
  }

  run(code: string): void {
    const { document } = this.frame;
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', textContent: `${code}\nwindow.hasRun = true;` });
    document.body.append(script);
  }

  hasRun(): Promise<unknown> {
    return until('the example has run', () => (this.frame.window as { hasRun?: true }).hasRun);
  }
}

describe('the examples of the API on a page', function () {
  this.timeout(FRAME_LIMIT);

  let page: ExamplePage;

  const forget = () => {
    clearConsent();
    clearKept();
  };

  beforeEach(forget);

  afterEach(() => {
    page.frame.remove();
    forget();
  });

  const shows = async (example: NamedExample): Promise<void> => {
    page = await ExamplePage.open(example.code);
    const { document } = page.frame;
    /** Brings what comes later into view, as a visitor does who scrolls. */
    const scroll = () => {
      for (const part of findAll(document, 'sales-lead-form, sales-cookie-notice')) {
        if (!readable(part)) part.scrollIntoView({ block: 'center' });
      }
    };
    for (const text of expectedOf(example)) {
      await until(`"${text}"`, () => {
        scroll();
        return readable(document.body).includes(text);
      });
    }
    const unknown = () =>
      findAll(document, '*')
        .map(({ localName }) => localName)
        .filter((tag) => tag.startsWith('sales-') && !page.frame.defines(tag));
    await until('every tag to be defined', () => {
      scroll();
      return !unknown().length;
    });
  };

  const prints = async (example: NamedExample): Promise<void> => {
    const [, type = ''] = /addEventListener\('(sales-[\w-]+)'/.exec(example.code) ?? [];
    const visit = VISITS[type]!;
    page = await ExamplePage.open('');
    const { document } = page.frame;
    page.answer(visit.status ?? 201);
    page.run(example.code);
    await page.hasRun();
    const widget = document.createElement('sales-roles');
    for (const [name, value] of Object.entries({
      endpoint: '/leads',
      controller: 'Acme LLC',
      'policy-url': '/privacy',
      'consent-url': '/consent',
      'withdraw-url': '/withdrawals',
      cookies: 'choice',
      ...(visit.src ? { src: visit.src } : {}),
    })) {
      widget.setAttribute(name, value);
    }
    document.body.append(widget);
    await visit.act(document);
    const expected = expectedOf(example);
    await until(expected.join(), () => page.printed.length >= expected.length);
    expect(page.printed).to.deep.equal(expected);
    expect([...new Set(page.posted)].filter((posted) => posted !== 'application/json')).to.eql([]);
  };

  for (const example of examples) {
    it(`${example.name} ${example.language === 'html' ? 'shows' : 'prints'} what it says`, async () => {
      await (example.language === 'html' ? shows(example) : prints(example));
      const isBroken = example.code.includes("'sales-catalogue-error'");
      expect(page.frame.errors.map((error) => isBroken || error)).to.deep.equal(
        isBroken ? [true] : [],
      );
    });
  }
});
