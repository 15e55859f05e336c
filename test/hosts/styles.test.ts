import { expect } from '@open-wc/testing';
import { until } from '../helpers/until.js';
import { type Host, openHost, pageWith, SCRIPT, widget } from './host.js';
import { findAll } from './visit.js';

const style = (css: string): string => `<style>head, style { display: none } ${css}</style>`;

const open = (head: string, width: number, body = widget(), html = ''): Promise<Host> =>
  openHost({
    html: pageWith({ head: head + SCRIPT, body }).replace('<html', `<html ${html}`),
    width,
  });

/** The parts in the owner's own layout stand in the page itself, where its styles reach them. */
const OWN_LAYOUT = widget().replace(
  '></',
  `><div><sales-role-hierarchy></sales-role-hierarchy>
    <sales-role-card role-id="sales-leader"></sales-role-card>
    <sales-lead-form></sales-lead-form></div><p>The end</p></`,
);

/** One of each kind of text and control. */
const LOOKED_AT = [
  '[part~=level-title]',
  '[part~=summary]',
  '[part~=alias]',
  '[part~=count]',
  '[aria-pressed]',
  'sales-role-card [aria-expanded]',
  'form label',
  '#name',
  'form button.primary',
  'form .hint',
];

const PROPERTIES = [
  'fontSize',
  'lineHeight',
  'fontWeight',
  'color',
  'backgroundColor',
  'display',
  'padding',
  'border',
  'textAlign',
  'textTransform',
  'letterSpacing',
  'whiteSpace',
  'visibility',
] as const;

const find = (root: Element, selector: string): HTMLElement | undefined => {
  const [inner, outer] = selector.split(' ').reverse() as [string, string?];
  if (!outer) return findAll(root, inner)[0];
  return findAll(root, outer).flatMap((one) => findAll(one, inner))[0];
};

/** What a visitor sees of it all: texts, controls, and how many cards stand beside each other. */
const lookOf = async ({ document, window }: Host): Promise<string[]> => {
  const root = document.querySelector('sales-roles')!;
  await until('all of it', () => {
    // It comes when it is near the window, from which the cards push it away.
    findAll(root, 'sales-lead-form')[0]?.scrollIntoView({ block: 'center' });
    return LOOKED_AT.every((selector) => find(root, selector));
  });
  const cards = findAll(root, 'sales-role-hierarchy').flatMap((one) =>
    findAll(one, 'sales-role-card'),
  );
  const tops = cards.map((card) => card.getBoundingClientRect().top);
  const columns = Math.max(...tops.map((top) => tops.filter((other) => other === top).length));
  const looks = LOOKED_AT.map((selector) => {
    const computed = window.getComputedStyle(find(root, selector)!);
    return `${selector}: ${PROPERTIES.map((name) => `${name} ${computed[name]}`).join(', ')}`;
  });
  return [`${columns} columns`, ...looks];
};

const RESETS: Record<string, string> = {
  '* { all: unset !important }': style('body, body * { all: unset !important }'),
  '* { all: initial !important }': style(
    'body, body * { all: initial !important; box-sizing: content-box !important }',
  ),
  'line-height: 0': style('html, * { line-height: 0 !important }'),
  'texts that no one is to read so': style(`* {
    text-align: center !important; text-transform: uppercase !important; text-indent: 5em !important;
    letter-spacing: 1em !important; word-spacing: 2em !important; white-space: nowrap !important;
  }`),
};

const HOSTILE: Record<string, [head: string, html?: string]> = {
  'Tailwind preflight': ['<link rel="stylesheet" href="/node_modules/tailwindcss/preflight.css">'],
  'a root font of 62.5 %': [style('html { font-size: 62.5% } body { font-size: 1.6rem }')],
  'a root font of 10 px': [style('html { font-size: 10px }')],
  'a font size of 0': [style('* { font-size: 0 !important }')],
  'a line height of 0': [style('html { line-height: 0 }')],
  'all unset': [style('body, body * { all: unset !important }')],
  'right to left': ['', 'dir="rtl"'],
};

/** What blockers of cookie banners hide. They do so by style sheets of the user's, which reach into shadow roots. */
const BLOCKED = `[class*='cookie'], [id*='cookie'], [class*='consent'], sales-cookie-notice {
  display: none !important;
}`;

describe('hosts: styles', () => {
  for (const width of [1280, 320]) {
    for (const [what, body] of [
      ['the widget', widget()],
      ['parts in a layout of its own', OWN_LAYOUT],
    ] as const) {
      describe(`${what}, ${width} px`, () => {
        let plain: string[];
        before(async () => {
          plain = await lookOf(await open('', width, body));
        });
        for (const [name, head] of Object.entries(RESETS)) {
          it(`${name}: looks as on any other page`, async () => {
            const look = await lookOf(await open(head, width, body));
            expect(look.filter((line, index) => line !== plain[index])).to.deep.equal([]);
          });
        }
      });
    }
  }

  for (const [name, [head, html]] of Object.entries(HOSTILE)) {
    it(`${name}: can be read, fits, and works`, async () => {
      const host = await open(head, 320, widget(), html);
      const { document, window } = host;
      await lookOf(host);
      for (const element of LOOKED_AT.map((selector) => find(document.body, selector)!)) {
        const { fontSize, lineHeight } = window.getComputedStyle(element);
        expect(parseFloat(fontSize), 'font size').to.be.at.least(12);
        expect(parseFloat(lineHeight) / parseFloat(fontSize), 'line height').to.be.within(1.2, 1.6);
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, 'width').to.equal(clientWidth);
      await host.visit();
    });
  }

  it('blockers of cookie banners: the roles and the form are no banner', async () => {
    const host = await open(style(BLOCKED), 1024);
    const { document, window } = host;
    await lookOf(host);
    const sheet = new (
      window as unknown as { CSSStyleSheet: typeof CSSStyleSheet }
    ).CSSStyleSheet();
    sheet.replaceSync(BLOCKED);
    for (const { shadowRoot } of findAll(document, '*')) shadowRoot?.adoptedStyleSheets.push(sheet);
    expect(findAll(document, 'sales-cookie-notice')[0]!.checkVisibility()).to.equal(false);
    await host.visit();
  });

  it('a cookie manager that holds the script back until the visitor agrees', async () => {
    const held = SCRIPT.replace(
      'type="module"',
      'type="text/plain" data-type="module" data-category="functional"',
    );
    const manager = 'vanilla-cookieconsent/dist/cookieconsent.umd.js';
    const host = await openHost({
      html: pageWith({ head: `<script src="/hosts/node_modules/${manager}"></script>${held}` }),
    });
    const { CookieConsent, customElements } = host.window as unknown as Window & {
      CookieConsent: {
        run(settings: object): Promise<void>;
        acceptCategory(categories: string): void;
        reset(eraseCookie: boolean): void;
      };
    };
    const words = { consentModal: { title: 'Cookies' }, preferencesModal: { sections: [] } };
    await CookieConsent.run({
      categories: { functional: {} },
      language: { default: 'ru', translations: { ru: words } },
    });
    expect(customElements.get('sales-roles')).to.equal(undefined);
    CookieConsent.acceptCategory('all');
    await host.visit();
    CookieConsent.reset(true);
  });
});
