import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { KINDS, measure } from '../../demo/playground/contrast.js';
import {
  INITIAL,
  NAMES,
  parseSettings,
  writeSettings,
  type Settings,
} from '../../demo/playground/settings.js';
import { cssOf, embedOf, htmlOf } from '../../demo/playground/snippets.js';
import { en } from '../../demo/playground/texts.js';
import { attributesOf, propertiesOf } from '../../demo/playground/widget.js';
import { parsePurposes } from '../../src/consent/purposes.js';
import { contrast } from '../helpers/colour.js';
import { Frame } from '../helpers/frame.js';
import { findAll, findBarriers, openPage, readable, serverStarts, showAll, until } from './page.js';

/** Each setting as it is not at first. */
const OTHERS: Settings = {
  brand: 'rebeccapurple',
  scheme: 'dark',
  radius: '4',
  density: 'compact',
  font: 'own',
  'font-family': 'Georgia, serif',
  'font-size': '18',
  layout: 'list',
  'widget-lang': 'ru',
  'heading-level': '3',
  fields: 'name* phone*',
  consent: 'notice',
  purposes: 'newsletter partners',
  cookies: 'choice',
  controller: 'Acme & "Sons" LLC',
  endpoint: 'https://acme.example/leads?a=1&b=2',
  'policy-url': '/privacy',
  'consent-url': '/consent',
  'withdraw-url': '/withdraw',
  'newsletter-url': '/newsletter',
  'partners-url': '/our partners',
  base: `${location.origin}/sales-roles/../dist`,
};

/** What is in a link that somebody has made up. */
const HOSTILE = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '{{ constructor.constructor("alert(1)")() }}',
  '`${alert(1)}`',
  '{alert(1)}',
  '</style><script>alert(1)</script>',
  '&quot; onfocus=&quot;alert(1)',
];

const said = (entries: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(entries.filter(([, value]) => value));

const attributesIn = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => [name, value]),
  );

const stylesIn = ({ style }: { style: CSSStyleDeclaration }): Record<string, string> =>
  Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));

/** As a browser writes the values of CSS. */
const asWritten = (entries: readonly (readonly [string, string])[]): Record<string, string> => {
  const { style } = document.createElement('i');
  for (const [name, value] of entries) style.setProperty(name, value);
  return stylesIn({ style });
};

const parsed = (code: string): Document => new DOMParser().parseFromString(code, 'text/html');

describe('the settings of the playground', () => {
  it('are the same after the address', () => {
    for (const settings of [INITIAL, OTHERS]) {
      expect(parseSettings(writeSettings('', settings))).to.deep.equal(settings);
    }
    expect(writeSettings('', INITIAL)).to.equal('');
    for (const name of NAMES) expect(OTHERS[name], name).not.to.equal(INITIAL[name]);
  });

  it('leave the rest of the address alone', () => {
    const address = writeSettings('?lang=en&brand=red&utm_source=a+b', { ...INITIAL, radius: '0' });
    expect(address).to.equal('?lang=en&utm_source=a+b&radius=0');
  });

  for (const [name, values] of Object.entries({
    brand: [
      'no colour',
      'inherit',
      'currentcolor',
      'var(--x)',
      'red; color: blue',
      'red}*{color:red',
      // Browsers close at the end what was left open.
      'rgb(1 2 3',
      'red/*',
      'color-mix(in srgb, rgb(1 2 3',
      '#12345',
      `rgb(${' '.repeat(1000)}1${',1'.repeat(1000)})`,
    ],
    'font-family': ['"Georgia', 'Georgia\\', 'a; b', 'a}', 'a/*', 'initial', '1a'],
    radius: ['-1', '29', '1e1', '4px', '', ' '],
    'heading-level': ['0', '6', 'two'],
    fields: ['', 'zip', '**'],
    density: ['toString', 'Compact', ''],
    layout: ['__proto__', 'grid'],
    controller: ['x'.repeat(501)],
  })) {
    it(`count as not said where they do not fit: ${name}`, () => {
      for (const value of values) {
        const search = new URLSearchParams({ [name]: value }).toString();
        expect(parseSettings(search), value).to.deep.equal(INITIAL);
      }
    });
  }

  it('take an address of the web or of the page, and no other scheme', () => {
    for (const value of ['https://acme.example:8080/leads', 'http://a.example', '/leads', '#x']) {
      expect(parseSettings(writeSettings('', { ...INITIAL, endpoint: value })).endpoint).to.equal(
        value,
      );
    }
    for (const value of ['javascript:alert(1)', 'data:,x', 'localhost:3000/leads']) {
      expect(parseSettings(writeSettings('', { ...INITIAL, endpoint: value }))).to.deep.equal(
        INITIAL,
      );
    }
  });

  it('are read in one spelling', () => {
    const read = (search: string) => said(Object.entries(parseSettings(search)));
    expect(read('?fields=Message+PHONE*+zip+phone')).to.include({ fields: 'phone* message' });
    expect(read('?purposes=partners+x+newsletter')).to.include({ purposes: 'newsletter partners' });
    expect(read('?radius=04&brand=%20+oklch(0.5%0A0.1+200)')).to.include({
      radius: '4',
      brand: 'oklch(0.5 0.1 200)',
    });
    expect(read('?controller=Acme%00%0ALLC%E2%80%A8')).to.include({ controller: 'Acme LLC' });
  });
});

describe('the code of the playground', () => {
  const SAMPLES = [OTHERS, ...HOSTILE.map((controller) => ({ ...OTHERS, controller }))];

  for (const settings of SAMPLES) {
    const expected = said(attributesOf(settings));

    it(`is a tag with the attributes, for ${settings.controller}`, () => {
      const { body, head } = parsed(htmlOf(settings, en.placeholders));
      const [widget] = body.children;
      expect([body.childElementCount, widget?.localName]).to.deep.equal([1, 'sales-roles']);
      expect(attributesIn(widget!)).to.deep.equal(expected);
      expect(expected.controller).to.equal(settings.controller);
      expect([...head.children].map(attributesIn)).to.deep.equal([
        { type: 'module', src: `${settings.base}/sales-roles.js` },
      ]);
    });

    it(`is a script with the data, for ${settings.controller}`, () => {
      const { head, body } = parsed(embedOf(settings, en.placeholders));
      expect([head.childElementCount, body.childElementCount]).to.deep.equal([1, 0]);
      const data = Object.entries(expected).map(([name, value]) => [`data-${name}`, value]);
      expect(attributesIn(head.firstElementChild!)).to.deep.equal({
        async: '',
        src: `${settings.base}/embed.js`,
        ...Object.fromEntries(data),
      });
    });
  }

  it('names each document as it is, whatever its address ends in', () => {
    for (const url of ['/docs?id=', '/docs?a==', '/docs', '=', '/our docs=']) {
      const settings = { ...INITIAL, purposes: 'newsletter partners', 'newsletter-url': url };
      const { purposes } = said(attributesOf(settings));
      expect(parsePurposes(purposes)).to.deep.equal({
        purposes: [
          { id: 'newsletter', url: url.replaceAll(' ', '%20') },
          // Without a document the name stands alone.
          { id: 'partners' },
        ],
        issues: [],
      });
    }
  });

  it('for site builders brings the widget that the tag does', async function () {
    this.timeout(30_000);
    // The demo's server answers for dist/, and starts with the first request.
    await fetch('/dist/embed.js');
    const frame = await Frame.open(`<html lang="en"><p>${embedOf(OTHERS, en.placeholders)}`);
    frame.close();
    await until(() => frame.document.querySelector('sales-roles'), 'the widget is there');
    expect(attributesIn(frame.find('sales-roles'))).to.deep.equal(said(attributesOf(OTHERS)));
    await until(() => frame.defines('sales-roles'), 'its script is there');
    frame.remove();
  });

  it('marks the script where its address does not tell whose it is', () => {
    const code = embedOf({ ...INITIAL, base: '/js/' }, en.placeholders);
    expect(attributesIn(parsed(code).querySelector('script')!)).to.include({
      src: '/js/embed.js',
      'data-sales-roles': '',
    });
  });

  it('says in capitals what an owner alone knows', () => {
    const code = htmlOf({ ...INITIAL, purposes: 'partners' }, en.placeholders);
    expect(attributesIn(parsed(code).querySelector('sales-roles')!)).to.deep.equal({
      endpoint: '/YOUR-ENDPOINT',
      controller: 'YOUR COMPANY',
      'policy-url': '/YOUR-POLICY',
      'consent-url': '/YOUR-CONSENT',
      purposes: 'partners=/YOUR-PARTNERS-CONSENT',
    });
  });

  it('is one rule of CSS with exactly the properties', () => {
    for (const font of ['own', 'system', 'serif', 'mono', 'page']) {
      const settings = { ...OTHERS, font };
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssOf(settings));
      const [rule] = sheet.cssRules as unknown as [CSSStyleRule];
      expect([sheet.cssRules.length, rule.selectorText]).to.deep.equal([1, 'sales-roles']);
      expect(stylesIn(rule)).to.deep.equal(asWritten(propertiesOf(settings)));
      expect(Object.keys(stylesIn(rule))).to.have.length(font === 'page' ? 5 : 6);
    }
    expect(cssOf(INITIAL)).to.equal('');
  });

  it('stays one rule in a <style>, whatever a font is called', () => {
    const family = '"</style><script>alert(1)</script>", serif';
    const settings = parseSettings(`?font=own&${new URLSearchParams({ 'font-family': family })}`);
    expect(settings['font-family']).to.equal(family);
    const { head, body } = parsed(`<style>${cssOf(settings)}</style>`);
    expect([head.childElementCount, body.childElementCount]).to.deep.equal([1, 0]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(head.textContent);
    const [rule] = sheet.cssRules as unknown as [CSSStyleRule];
    expect(stylesIn(rule)).to.deep.equal(asWritten([['font-family', family]]));
  });
});

describe('the contrast of the playground', () => {
  /** Something with the parts of a widget, in a shadow root inside another. */
  const partsWith = async (
    colours: Record<string, string>,
    ground: string,
  ): Promise<HTMLElement> => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    inner.style.backgroundColor = ground;
    host.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { --ring: ${colours.focus} }
      button:focus-visible { outline: 3px solid var(--ring) }
      a:focus-visible { outline: 3px solid gray }
      .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; color: ${ground} }
    `);
    root.adoptedStyleSheets = [sheet];
    const part = (tag: string, name: string, styles: Record<string, string> = {}) => {
      const element = document.createElement(tag);
      element.setAttribute('part', name);
      element.textContent = name;
      for (const [property, value] of Object.entries(styles)) {
        element.style.setProperty(property, value);
      }
      root.append(element);
      return element;
    };
    part('p', 'title', { color: colours.text! });
    // Stronger than that: the weakest counts.
    part('p', 'summary', { color: 'black' });
    part('p', 'title').className = 'hidden';
    part('p', 'alias', { color: colours.secondary! });
    part('button', 'button', { color: colours.buttons!, 'background-color': 'black' });
    part('a', 'link', { color: colours.links! }).setAttribute('href', '#');
    part('input', 'input', { border: `1px solid ${colours.borders}` });
    return host;
  };

  const COLOURS = {
    text: 'rgb(90, 20, 60)',
    secondary: 'rgb(118, 118, 118)',
    buttons: 'rgb(0, 170, 200)',
    links: 'rgb(10, 80, 200)',
    borders: 'rgb(150, 150, 150)',
    focus: 'rgb(230, 90, 0)',
  };

  for (const ground of ['rgb(255, 255, 255)', 'rgb(255, 250, 205)', 'rgb(230, 240, 255)']) {
    it(`is that of the colours on ${ground}`, async () => {
      const ratios = measure(await partsWith(COLOURS, ground)).map(({ kind, weakest }) => [
        kind.name,
        weakest?.ratio.toFixed(2),
      ]);
      const expected = Object.entries(COLOURS).map(([name, colour]) => [
        name,
        contrast(colour, name === 'buttons' ? 'rgb(0, 0, 0)' : ground).toFixed(2),
      ]);
      expect(ratios).to.deep.equal(expected);
    });
  }

  it('is that of what is seen, where colours let through what is below', async () => {
    // Half of black on white, half of white on that.
    const host = await partsWith(
      { ...COLOURS, text: 'rgb(0 0 0 / 0.5)' },
      'rgb(255 255 255 / 0.5)',
    );
    host.style.backgroundColor = 'black';
    const { colour, ground } = measure(host)[0]!.weakest!;
    for (const channel of ground) expect(channel).to.be.closeTo(128, 1);
    for (const channel of colour) expect(channel).to.be.closeTo(64, 1);
  });

  it('is nothing where nothing is shown', async () => {
    const host = await partsWith(COLOURS, 'white');
    host.hidden = true;
    expect(measure(host).map(({ weakest }) => weakest)).to.deep.equal(KINDS.map(() => undefined));
  });
});

describe('the page of the playground', function () {
  this.timeout(40_000);

  before(serverStarts);

  const open = async (settings: Partial<Settings> = {}, { width = 1024, lang = 'en' } = {}) => {
    const search = writeSettings(`?lang=${lang}`, { ...INITIAL, ...settings });
    const page = await openPage(`playground.html${search}`);
    const { document } = page;
    const window = document.defaultView!;
    window.frameElement!.setAttribute('width', `${width}`);
    await until(() => findAll(document, 'sales-role-card').length === 14, 'the roles are shown');
    for (const details of document.querySelectorAll('details')) details.open = true;
    const find = (selector: string): HTMLInputElement => {
      const found = document.querySelector<HTMLInputElement>(selector);
      if (!found) throw new Error(`No ${selector}`);
      return found;
    };
    const press = (text: string): HTMLElement => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === text,
      );
      if (!button) throw new Error(`No button says "${text}"`);
      button.click();
      return button;
    };
    return {
      ...page,
      window,
      find,
      press,
      widget: document.querySelector('sales-roles')!,
      /** The settings that the address has come to. */
      inAddress: (): Settings => parseSettings(window.location.search),
    };
  };

  /** What the widget of the preview has beside what the settings say: the demo's own addresses. */
  const PREVIEW = {
    endpoint: '/leads',
    'withdraw-url': '/withdrawals',
    'policy-url': 'privacy.html#english',
    'consent-url': 'consent.html#english',
    controller: 'Opora LLC',
  };

  it('shows the settings of its address, in the widget, the controls and the code', async () => {
    const { widget, find, problems } = await open(OTHERS);
    expect(attributesIn(widget)).to.deep.equal({
      lang: 'ru',
      // Never those of the address: whoever has made it would get what a visitor writes.
      endpoint: '/leads',
      'withdraw-url': '/withdrawals',
      'policy-url': 'privacy.html',
      'consent-url': 'consent.html',
      purposes: 'newsletter=newsletter.html partners=partners.html',
      controller: OTHERS.controller,
      layout: 'list',
      'heading-level': '3',
      fields: 'name* phone*',
      consent: 'notice',
      cookies: 'choice',
    });
    expect(stylesIn(widget)).to.deep.equal(asWritten(propertiesOf(OTHERS)));
    for (const [selector, value] of [
      ['#brand', OTHERS.brand],
      ['[name=palette]', '#663399'],
      ['#radius', '4'],
      ['#font-family', OTHERS['font-family']],
      ['#field-phone', 'required'],
      ['#field-email', 'off'],
      ['#controller', OTHERS.controller],
      ['#partners-url', OTHERS['partners-url']],
      ['[name=layout]:checked', 'list'],
      ['[name=scheme]:checked', 'dark'],
      ['[name=purposes]:checked', 'newsletter'],
    ] as const) {
      expect(find(selector).value, selector).to.equal(value);
    }
    expect(find('#code-html').textContent).to.equal(htmlOf(OTHERS, en.placeholders));
    expect(find('#code-css').textContent).to.equal(cssOf(OTHERS));
    expect(problems()).to.deep.equal([]);
  });

  it('shows what the widget does by itself where the address says nothing that fits', async () => {
    const page = await openPage(
      'playground.html?lang=en&brand=nope&radius=99&fields=zip&font=own&font-family=%7D&cookies=x',
    );
    await until(() => page.document.querySelector('sales-roles'), 'the widget is there');
    const widget = page.document.querySelector('sales-roles')!;
    expect(attributesIn(widget)).to.deep.equal(PREVIEW);
    expect(stylesIn(widget)).to.deep.equal({});
    expect(page.problems()).to.deep.equal([]);
  });

  interface Change {
    setting: keyof Settings;
    /** What has the focus when the keys are pressed. */
    on: string;
    keys: readonly ({ press: string } | { type: string })[];
    value: string;
    /** The attribute, or property of CSS, that the widget has it in. */
    shown: [name: string, value: string];
  }

  const CHANGES: readonly Change[] = [
    {
      setting: 'brand',
      on: '[name=preset]:checked',
      keys: [{ press: 'ArrowDown' }],
      value: '#0b6157',
      shown: ['--sales-brand', '#0b6157'],
    },
    {
      setting: 'brand',
      on: '#brand',
      keys: [{ type: 'oklch(0.6 0.2 40)' }],
      value: 'oklch(0.6 0.2 40)',
      shown: ['--sales-brand', 'oklch(0.6 0.2 40)'],
    },
    {
      setting: 'scheme',
      on: '[name=scheme]:checked',
      keys: [{ press: 'ArrowRight' }, { press: 'ArrowRight' }],
      value: 'dark',
      shown: ['color-scheme', 'dark'],
    },
    {
      setting: 'radius',
      on: '#radius',
      keys: [{ press: 'ArrowRight' }, { press: 'ArrowRight' }],
      value: '16',
      shown: ['--sales-radius', '16px'],
    },
    {
      setting: 'density',
      on: '[name=density]:checked',
      keys: [{ press: 'ArrowRight' }],
      value: 'roomy',
      shown: ['--sales-space', '1.25em'],
    },
    {
      setting: 'font',
      on: '[name=font]:checked',
      keys: [{ press: 'ArrowRight' }],
      value: 'system',
      shown: ['font-family', 'system-ui, sans-serif'],
    },
    {
      setting: 'font-size',
      on: '[name=font-size]:checked',
      keys: [{ press: 'ArrowRight' }, { press: 'ArrowRight' }, { press: 'ArrowRight' }],
      value: '20',
      shown: ['font-size', '20px'],
    },
    {
      setting: 'layout',
      on: '[name=layout]:checked',
      keys: [{ press: 'ArrowRight' }],
      value: 'tree',
      shown: ['layout', 'tree'],
    },
    {
      setting: 'widget-lang',
      on: '[name=widget-lang]:checked',
      keys: [{ press: 'ArrowRight' }, { press: 'ArrowRight' }],
      value: 'en',
      shown: ['lang', 'en'],
    },
    {
      setting: 'heading-level',
      on: '[name=heading-level]:checked',
      keys: [{ press: 'ArrowRight' }],
      value: '3',
      shown: ['heading-level', '3'],
    },
    {
      setting: 'consent',
      on: '[name=consent]:checked',
      keys: [{ press: 'ArrowRight' }],
      value: 'notice',
      shown: ['consent', 'notice'],
    },
    {
      setting: 'purposes',
      on: '[name=purposes]',
      keys: [{ press: ' ' }],
      value: 'newsletter',
      shown: ['purposes', 'newsletter=newsletter.html#english'],
    },
    {
      setting: 'cookies',
      on: '[name=cookies]:checked',
      keys: [{ press: 'ArrowRight' }],
      value: 'choice',
      shown: ['cookies', 'choice'],
    },
    {
      setting: 'controller',
      on: '#controller',
      keys: [{ type: 'Acme' }],
      value: 'Acme',
      shown: ['controller', 'Acme'],
    },
  ];

  it('brings each change by the keyboard to the widget, and to the address', async () => {
    const { find, press, widget, inAddress, document, problems } = await open();
    const now = (): Record<string, string> => ({ ...attributesIn(widget), ...stylesIn(widget) });
    const before = now();
    for (const { setting, on, keys, value, shown } of CHANGES) {
      find(on).focus();
      for (const key of keys) await sendKeys(key);
      const [name, expected] = shown;
      await until(() => now()[name] === expected, `${setting} is shown`);
      expect(now(), setting).to.deep.equal({ ...before, [name]: expected });
      await until(() => inAddress()[setting] === value, `${setting} is in the address`);
      expect(inAddress()).to.deep.equal({ ...INITIAL, [setting]: value });
      press(en.reset);
      expect(now()).to.deep.equal(before);
    }
    expect(document.querySelector('sales-roles') === widget, 'the same widget').to.equal(true);
    expect(problems()).to.deep.equal([]);
  });

  /** As the browser tells of what was chosen where no key can be sent: a list that is open, the palette. */
  const set = (control: HTMLInputElement | HTMLSelectElement, value: string): void => {
    control.value = value;
    for (const type of ['input', 'change']) {
      control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  };

  it('takes colours from the palette, and fields from the lists', async () => {
    const { find, widget } = await open();
    set(find('[name=palette]'), '#123456');
    expect(widget.style.getPropertyValue('--sales-brand')).to.equal('#123456');
    expect(find('#brand').value).to.equal('#123456');
    set(find('#field-company'), 'required');
    set(find('#field-email'), 'off');
    expect(widget.getAttribute('fields')).to.equal('name* phone company* message');
  });

  it('says why the last field cannot be taken out, until another change', async () => {
    const { find, widget } = await open();
    const wrong = find('#fields-wrong');
    expect(wrong.getAttribute('aria-live')).to.equal('polite');
    expect(find('[data-setting=fields]').getAttribute('aria-describedby')).to.contain(wrong.id);
    for (const name of ['phone', 'email', 'message']) set(find(`#field-${name}`), 'off');
    expect(wrong.textContent).to.equal('');
    set(find('#field-name'), 'off');
    // A form without a field could take no request.
    expect(widget.getAttribute('fields')).to.equal('name*');
    expect(find('#field-name').value).to.equal('required');
    expect(wrong.textContent).to.equal(en.wrong.fields);
    expect(wrong.checkVisibility()).to.equal(true);
    set(find('#field-email'), 'optional');
    expect(wrong.textContent).to.equal('');
  });

  it('says what is no colour when the field is left, and keeps the one before', async () => {
    const { find, widget, inAddress } = await open({ brand: 'teal' });
    const wrong = find('#brand-wrong');
    const input = find('#brand');
    expect(wrong.getAttribute('aria-live')).to.equal('polite');
    expect(input.getAttribute('aria-describedby')).to.contain('brand-wrong');
    input.focus();
    input.select();
    await sendKeys({ type: 'qwerty' });
    expect(wrong.textContent, 'half a word is no mistake').to.equal('');
    await sendKeys({ press: 'Tab' });
    expect(wrong.textContent).to.equal(en.wrong.brand);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(widget.style.getPropertyValue('--sales-brand')).to.equal('teal');
    input.focus();
    input.select();
    await sendKeys({ type: 'red' });
    expect([wrong.textContent, input.getAttribute('aria-invalid')]).to.deep.equal(['', 'false']);
    await until(() => inAddress().brand === 'red', 'the colour is in the address');
  });

  const ADDRESSES = NAMES.filter((name) => name === 'base' || /endpoint$|-url$/.test(name));

  it('says of each address what it has to be, and keeps the one before', async () => {
    const settings = { ...INITIAL, purposes: 'newsletter partners', endpoint: '/before' };
    const { find, inAddress } = await open(settings);
    expect(ADDRESSES).to.have.length(7);
    for (const name of ADDRESSES) {
      const wrong = find(`#${name}-wrong`);
      const input = find(`#${name}`);
      expect(input.getAttribute('aria-describedby'), name).to.contain(wrong.id);
      input.focus();
      input.select();
      await sendKeys({ type: 'localhost:3000/leads' });
      expect(wrong.textContent, name).to.equal('');
      await sendKeys({ press: 'Tab' });
      expect(wrong.textContent, name).to.equal(en.wrong.address);
      expect(wrong.checkVisibility(), name).to.equal(true);
      expect(input.getAttribute('aria-invalid'), name).to.equal('true');
      // It stays as it was written, to be mended.
      expect(input.value, name).to.equal('localhost:3000/leads');
    }
    // Not "localhost", with which it began, and which is a path.
    await until(() => inAddress().endpoint === '/before', 'the address is the one before');
    expect(find('#code-html').textContent).to.equal(htmlOf(settings, en.placeholders));
    const endpoint = find('#endpoint');
    endpoint.focus();
    endpoint.select();
    await sendKeys({ type: '/after' });
    expect(find('#endpoint-wrong').textContent).to.equal('');
    expect(endpoint.getAttribute('aria-invalid')).to.equal('false');
    await until(() => inAddress().endpoint === '/after', 'it is in the address');
    expect(inAddress()).to.deep.equal({ ...settings, endpoint: '/after' });
  });

  it('asks for what another setting needs, and for nothing else', async () => {
    const { find } = await open();
    const shown = (selector: string) => find(selector).checkVisibility();
    const names = ['#font-family', '#newsletter-url', '#partners-url'];
    expect(names.map(shown)).to.deep.equal([false, false, false]);
    find('[name=font][value=own]').click();
    find('[name=purposes][value=newsletter]').click();
    expect(names.map(shown)).to.deep.equal([true, true, false]);
  });

  it('goes back to the beginning', async () => {
    const { press, widget, inAddress, find, window } = await open(OTHERS);
    press(en.reset);
    expect(attributesIn(widget)).to.deep.equal(PREVIEW);
    expect(stylesIn(widget)).to.deep.equal({});
    expect(inAddress()).to.deep.equal(INITIAL);
    expect(window.location.search).to.equal('?lang=en');
    expect(find('#brand').value).to.equal('');
    expect(find('[name=layout]:checked').value).to.equal('levels');
    await until(() => find('#said').textContent === en.resetDone, 'it says so');
  });

  it('is in the other language with the same settings', async () => {
    const { document, find } = await open({ brand: 'teal', layout: 'tree' });
    expect(document.documentElement.lang).to.equal('en');
    const other = find('#languages [hreflang=ru]');
    const { document: russian } = await openPage(other.getAttribute('href')!.split('/demo/')[1]!);
    await until(() => russian.querySelector('sales-roles'), 'the widget is there');
    expect(russian.documentElement.lang).to.equal('ru');
    expect(russian.querySelector('h1')?.textContent).to.equal('Песочница');
    expect(russian.querySelector('[aria-current]')?.textContent).to.equal('Русский');
    const widget = russian.querySelector('sales-roles')!;
    expect(attributesIn(widget)).to.include({ layout: 'tree', controller: 'ООО «Опора»' });
    expect(stylesIn(widget)).to.deep.equal({ '--sales-brand': 'teal' });
  });

  it('has tabs for the kinds of code, which the arrows go through', async () => {
    const { document, find } = await open();
    const state = () => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      const [chosen, ...others] = tabs.filter((tab) => tab.ariaSelected === 'true');
      const panel = document.getElementById(chosen!.getAttribute('aria-controls')!)!;
      expect(others).to.have.length(0);
      expect(tabs.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      expect(chosen!.tabIndex).to.equal(0);
      expect(panel.getAttribute('aria-labelledby')).to.equal(chosen!.id);
      const panels = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')];
      expect(panels.filter((one) => one.checkVisibility())).to.have.length(1);
      expect(panel.checkVisibility()).to.equal(true);
      return [chosen!.textContent, document.activeElement === chosen];
    };
    expect(state()).to.deep.equal(['HTML', false]);
    find('#tab-html').focus();
    for (const [key, tab] of [
      ['ArrowRight', 'embed.js'],
      ['End', 'Vue'],
      ['ArrowRight', 'HTML'],
      ['ArrowLeft', 'Vue'],
      ['Home', 'HTML'],
    ] as const) {
      await sendKeys({ press: key });
      expect(state(), key).to.deep.equal([tab, true]);
    }
    find('#tab-react').click();
    expect(state()[0]).to.equal('React');
    expect(find('#code-react').textContent).to.contain('export const Roles');
  });

  /** What the status says from now on: each time that it says something. */
  const hear = (status: HTMLElement): string[] => {
    const heard: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const { textContent } of addedNodes) if (textContent) heard.push(textContent);
      }
    }).observe(status, { childList: true, characterData: true, subtree: true });
    return heard;
  };

  const stubClipboard = (window: Window, writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText } });
  };

  it('copies what is shown, and says so once each time', async () => {
    const { window, find, press } = await open(OTHERS);
    const written: string[] = [];
    stubClipboard(window, (text) => {
      written.push(text);
      return Promise.resolve();
    });
    const status = find('#said');
    expect(status.getAttribute('role')).to.equal('status');
    const heard = hear(status);
    press(en.code.copyTag);
    await until(() => heard.length, 'it says so');
    find('#tab-vue').click();
    press(en.code.copyTag);
    await until(() => heard.length > 1, 'it says so again');
    press(en.code.copyCss);
    await until(() => heard.length > 2, 'and again');
    press(en.copyLink);
    await until(() => heard.length > 3, 'and of the link');
    expect(heard).to.deep.equal([...Array<string>(3).fill(en.code.copied), en.code.linkCopied]);
    expect(written).to.deep.equal([
      find('#code-html').textContent,
      find('#code-vue').textContent,
      find('#code-css').textContent,
      window.location.href,
    ]);
  });

  it('selects what the browser does not let it copy', async () => {
    const { window, find, press } = await open();
    stubClipboard(window, () => Promise.reject(new Error('Not allowed')));
    const heard = hear(find('#said'));
    press(en.code.copyTag);
    await until(() => heard.length, 'it says so');
    expect(heard).to.deep.equal([en.code.selected]);
    expect(window.getSelection()?.toString().trim()).to.equal(
      find('#code-html').textContent.trim(),
    );
    expect(window.document.activeElement?.id).to.equal('code-html');
  });

  it('shows the contrast of the widget, in numbers and in words', async () => {
    const page = await open();
    const { document, widget, find } = page;
    await showAll(page);
    const rows = () =>
      [...document.querySelectorAll<HTMLElement>('[data-kind]')].map((row) => [
        row.querySelector('th div')!.lastChild!.textContent,
        ...[...row.querySelectorAll('td')].map(({ textContent }) => textContent),
      ]);
    await until(() => rows().every(([, ratio]) => ratio), 'all are measured');
    for (const [name, ratio, verdict] of rows()) {
      expect(Number(ratio), name!).to.be.within(1, 21);
      expect(verdict, name!).to.match(/^Passes (?:4\.5|3)$/);
    }
    expect(rows().map(([name]) => name)).to.deep.equal(Object.values(en.contrast.kinds));

    // An owner's own colours, which nothing puts right.
    widget.style.setProperty('--sales-surface', 'white');
    widget.style.setProperty('--sales-text', 'rgb(200, 200, 200)');
    find('[name=density][value=roomy]').click();
    await until(() => rows()[0]![2] === 'Fails 4.5', 'it says that it is too low');
    expect(Number(rows()[0]![1])).to.be.at.most(
      contrast('rgb(200, 200, 200)', 'rgb(255, 255, 255)') + 0.01,
    );
  });

  it('colours the buttons of the widget as the brand says', async () => {
    const { widget, find } = await open({ brand: '#b3261e' });
    const colour = () => getComputedStyle(findAll(widget.shadowRoot!, 'button')[0]!).color;
    const red = colour();
    find('[name=preset][value="#0b6157"]').click();
    await until(() => colour() !== red, 'another colour is shown');
  });

  it('shows the widget as wide as is asked for', async () => {
    const { find, widget } = await open({}, { width: 1400 });
    const width = () => Math.round(find('.page').getBoundingClientRect().width);
    await until(() => width() > 850, 'the page has the room');
    const full = width();
    for (const [value, expected] of [
      ['320', 320],
      ['768', 768],
      ['', full],
    ] as const) {
      find(`[name=width][value="${value}"]`).click();
      await until(() => width() === expected, `${expected} px`);
      expect(find('.ruler').textContent).to.equal(`${expected} px`);
      expect(widget.getBoundingClientRect().width).to.be.within(expected - 60, expected);
    }
    // Dragged by its corner.
    find('.ruler').style.width = '500px';
    await until(() => width() === 500, '500 px');
    await until(() => !find('[name=width]').matches(':checked'), 'none of the widths is chosen');
  });

  it('asks on cookies again', async () => {
    const page = await open();
    const { widget, press, find } = page;
    const notice = () => findAll(widget.shadowRoot!, '[part=notice]')[0];
    await showAll(page);
    notice()!.querySelector('button')!.click();
    await until(() => !notice(), 'the notice is gone');
    press(en.askAgain);
    await until(notice, 'the notice is there again');
    // That nothing was chosen yet is no reason to load the page anew.
    press(en.askAgain);
    expect(notice()?.isConnected).to.equal(true);
    find('[name=cookies][value=off]').click();
    await until(() => !notice(), 'there is none');
    expect(page.problems()).to.deep.equal([]);
  });

  for (const lang of ['ru', 'en']) {
    for (const scheme of ['light', 'dark']) {
      it(`has no barriers: ${lang}, ${scheme}`, async () => {
        const page = await open(
          { scheme, brand: '#b3261e', font: 'own', purposes: 'newsletter partners' },
          { lang },
        );
        page.document.documentElement.style.colorScheme = scheme;
        expect(await findBarriers(page)).to.deep.equal([]);
        expect(page.problems()).to.deep.equal([]);
      });
    }
  }

  for (const width of [320, 768, 1280]) {
    it(`needs no scrolling sideways at ${width} px, and all can be hit`, async () => {
      const { document, window } = await open(OTHERS, { width });
      const { documentElement: root } = document;
      await until(() => window.innerWidth === width, 'the window is that wide');
      await until(() => root.scrollWidth <= root.clientWidth, 'nothing is beyond its edge');
      const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (one) =>
          one.checkVisibility() && one.getBoundingClientRect().right > root.clientWidth + 0.5,
      );
      expect(cut.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      const small = [
        ...document.querySelectorAll<HTMLElement>('main :is(input, select, button, summary)'),
      ].filter((control) => {
        const target = control.closest('label') ?? control;
        if (!target.checkVisibility()) return false;
        const { width: wide, height } = target.getBoundingClientRect();
        return Math.min(wide, height) < 24;
      });
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  it('says without a script that it needs one', async () => {
    const { document } = await openPage('playground.html', { scripts: false });
    const texts = [...document.querySelectorAll<HTMLElement>('noscript p')];
    expect(texts.map((text) => text.checkVisibility())).to.deep.equal([true, true]);
    expect(readable(texts[0]!)).to.contain('показывает скрипт, а он выключен');
    expect(readable(texts[1]!)).to.contain('shown by a script');
  });
});
