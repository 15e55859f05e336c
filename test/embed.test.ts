import { expect } from '@open-wc/testing';
import type { SalesRoles } from '../src/elements/sales-roles.js';
import { Frame, FRAME_LIMIT, scriptTag } from './helpers/frame.js';
import { mooTools, prototypeJs } from './helpers/old-libraries.js';
import { builtIn, showing } from './helpers/parts.js';
import { until } from './helpers/until.js';

// An address that has the product's name in it, as the one of a CDN has.
const EMBED = `${location.origin}/sales-roles/../dist/embed.js`;
const MODULE = `${location.origin}/dist/sales-roles.js`;
/** An address without it, which only the script that runs can know to be ours. */
const PLAIN = `${location.origin}/dist/embed.js`;

const SCRIPT = `<script async src="${EMBED}"></script>`;
const LIST = '<ul><li>Head<ul><li>Seller</li></ul></li></ul>';
const JSON_ROLES = JSON.stringify({
  version: 1,
  roles: [{ id: 'a', title: 'Baker', level: 1 }],
});

describe('dist/embed.js', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;
  /** What is in the file, for pages that have it in another. */
  let text: string;

  before(async function () {
    // The demo's server answers for dist/, and starts with the first request.
    this.timeout(60_000);
    text = await (await fetch(PLAIN)).text();
  });

  afterEach(() => {
    frame.remove();
  });

  const open = async (html: string): Promise<void> => {
    frame = await Frame.open(`<html lang="en">${html}`);
    frame.close();
  };

  const widgets = (): SalesRoles[] => [...frame.document.querySelectorAll('sales-roles')];

  const modules = (): HTMLScriptElement[] => [
    ...frame.document.querySelectorAll<HTMLScriptElement>('script[type="module"]'),
  ];

  /** Waits until so many widgets show the built-in roles, each of them once. */
  const shown = async (count = 1): Promise<SalesRoles[]> => {
    await until('the places', () => widgets().length >= count);
    for (const widget of widgets()) await builtIn(widget, 'Roles in sales');
    expect(widgets()).to.have.length(count);
    expect(frame.errors).to.deep.equal([]);
    return widgets();
  };

  const attributesOf = (element: Element): Record<string, string> =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

  /** What a page says where no widget is: the tags around it. */
  const around = (element: Element): (string | undefined)[] => [
    element.previousElementSibling?.id,
    element.parentElement?.localName,
  ];

  /** Runs the scripts in an element again, as those do that put HTML into a page. */
  const rerun = (parent: Element, change?: (script: HTMLScriptElement) => void): void => {
    for (const old of parent.querySelectorAll('script')) {
      const script = frame.document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      change?.(script);
      old.replaceWith(script);
    }
  };

  describe('in place', () => {
    it('puts the widget where the script stands, with what its data says', async () => {
      await open(`<p id="before"></p>
        <script async src="${PLAIN}?v=2" data-endpoint="/leads" data-policy-url="/p" data-deep-links
          data-src="" data-onclick="x()" data-style="color: red" data-cfasync="false"></script>
        <p id="after"></p>`);
      const [widget] = await shown();
      expect(around(widget!)).to.deep.equal(['before', 'body']);
      expect(attributesOf(widget!)).to.deep.equal({
        src: '',
        endpoint: '/leads',
        'policy-url': '/p',
        'deep-links': '',
      });
      expect(modules().map(({ src }) => src)).to.deep.equal([MODULE]);
    });

    it('makes two of a script that stands in two places', async () => {
      await open(`<section><script async src="${EMBED}" data-endpoint="/a"></script></section>
        <section><script async src="${EMBED}" data-endpoint="/b"></script></section>`);
      const endpoints = (await shown(2)).map(({ endpoint }) => endpoint);
      expect(endpoints).to.deep.equal(['/a', '/b']);
      expect(modules()).to.have.length(1);
    });

    it('makes one of a script that is there twice, runs again, and was kept with its page', async () => {
      await open(`<script src="${EMBED}"></script><main>${SCRIPT}${SCRIPT}</main>`);
      await shown();
      const main = frame.find('main');
      rerun(main);
      await shown();
      // A page cache has the widget in its HTML already.
      main.innerHTML = main.getHTML();
      rerun(main);
      await shown();
      main.innerHTML = SCRIPT;
      await shown();
      expect(modules()).to.have.length(1);
    });

    it('leaves the scripts alone that others call so', async () => {
      await open(`<section><script type="text/plain" src="https://video.example/embed.js"></script>
        </section>${SCRIPT}`);
      const [widget] = await shown();
      expect(around(widget!)[1]).to.equal('body');
    });

    for (const [name, delayed] of [
      ['WP Rocket', `type="rocketlazyloadscript" data-rocket-src="${EMBED}?ver=6"`],
      ['LiteSpeed', `type="litespeed/javascript" data-src="${EMBED}?ver=6"`],
    ] as const) {
      it(`finds itself when ${name} has delayed it`, async () => {
        await open(
          `<main><p id="before"></p><script ${delayed} data-endpoint="/a"></script></main>`,
        );
        rerun(frame.find('main'), (script) => {
          script.removeAttribute('type');
          script.removeAttribute('data-rocket-src');
          script.src = `${EMBED}?ver=6`;
        });
        const [widget] = await shown();
        expect(around(widget!)).to.deep.equal(['before', 'main']);
        expect(widget!.endpoint).to.equal('/a');
        expect(widget!.src ?? null).to.equal(null);
      });
    }
  });

  describe('into <div data-sales-roles>', () => {
    it('from the head, with what is in it', async () => {
      await open(`<head>${SCRIPT}</head>
        <div data-sales-roles data-endpoint="/a"> <br>&nbsp;</div>
        <div data-sales-roles data-endpoint="/b">${LIST}</div>
        <div data-sales-roles><script type="application/json" slot="catalogue">${JSON_ROLES}</script>
        </div>`);
      await until('the places', () => widgets().length === 3);
      const [first, second, third] = widgets();
      await builtIn(first!, 'Roles in sales');
      await showing(second!, 'Head', 'Seller');
      await showing(third!, 'Baker');
      expect(widgets().map(({ endpoint }) => endpoint ?? '')).to.deep.equal(['/a', '/b', '']);
      expect(frame.errors).to.deep.equal([]);
    });

    it('with what goes into slots, be it a picture only, beside a catalogue or none', async () => {
      const slotted = '<h4 slot="header-head"><img alt="Ann"></h4>';
      await open(`${SCRIPT}<div data-sales-roles>${slotted}</div>
        <div data-sales-roles>${slotted}${LIST}<p slot="thanks">Ann calls.</p></div>`);
      await until('the places', () => widgets().length === 2);
      const [first, second] = widgets();
      await builtIn(first!, 'Roles in sales');
      await showing(second!, 'Head', 'Seller');
      for (const widget of [first!, second!]) {
        expect(widget.firstElementChild?.slot).to.equal('header-head');
      }
      expect(frame.errors).to.deep.equal([]);
    });

    it('waits for its end while the page is parsed', async () => {
      const [begin, end] = LIST.split('Seller') as [string, string];
      frame = await Frame.open(
        `<html lang="en"><head><script src="${EMBED}"></script></head>
        <div data-sales-roles id="first"></div><div data-sales-roles>${begin}`,
      );
      await until('the first', () => frame.document.querySelector('#first sales-roles'));
      expect(widgets()).to.have.length(1);
      frame.write(`Buyer${end}</div>`);
      frame.close();
      await until('the second', () => widgets()[1]);
      await showing(widgets()[1]!, 'Head', 'Buyer');
      expect(frame.errors).to.deep.equal([]);
    });

    it('when it comes later, or comes anew', async () => {
      await open(`<head>${SCRIPT}</head><main></main>`);
      const main = frame.find('main');
      for (const endpoint of ['/a', '/b']) {
        main.innerHTML = `<div data-sales-roles data-endpoint="${endpoint}"></div>`;
        const [widget] = await shown();
        expect(widget!.endpoint).to.equal(endpoint);
      }
      expect(modules()).to.have.length(1);
    });

    it('and not where the script was moved to', async () => {
      await open(`<main><div data-sales-roles></div></main><footer></footer>
        <script src="${PLAIN}"></script><script src="${PLAIN}?2"></script>`);
      const [widget] = await shown();
      expect(around(widget!)[1]).to.equal('div');
    });

    it('when it is merged into another file, by the script that names it', async () => {
      await open(`<head><script>var first = 1;${text}\nvar last = 1;</script></head>
        <div data-sales-roles data-endpoint="/a"></div>
        <script type="text/plain" data-sales-roles data-src="${PLAIN}"></script>`);
      const [widget] = await shown();
      expect(widget!.endpoint).to.equal('/a');
    });

    it('tells the owner, once, when it cannot know where it comes from', async () => {
      await open(`<head><script>${text}</script></head><div data-sales-roles></div>`);
      await until('the message', () => frame.errors[0]);
      frame.document.body.append('More');
      await new Promise(frame.window.requestAnimationFrame);
      expect(frame.errors).to.have.length(1);
      expect(frame.errors[0]).to.match(/embed\.js cannot tell where it comes from.*data-src="/);
      expect(modules()).to.deep.equal([]);
    });
  });

  it('brings what the script says of its loading, and no second module', async () => {
    await open(`<head><script nonce="abc" crossorigin="anonymous" data-integrity="sha384-x"
      type="text/plain" src="${EMBED}"></script><script>${text}</script></head>
      <div data-sales-roles></div>`);
    const module = await until('the module', () => modules()[0]);
    expect([module.nonce, module.crossOrigin, module.integrity]).to.deep.equal([
      'abc',
      'anonymous',
      'sha384-x',
    ]);
  });

  it('adds nothing where the script tag is there already', async () => {
    await open(`${scriptTag('dist/sales-roles.js')}<main>${SCRIPT}</main>
      <sales-roles endpoint="/own"></sales-roles>`);
    await shown(2);
    expect(modules()).to.have.length(1);
    expect(frame.document.querySelectorAll('main sales-roles').length).to.equal(1);
  });

  it('loads the module for a tag that the page has itself', async () => {
    await open(`<head>${SCRIPT}</head><sales-roles></sales-roles>`);
    await shown();
  });

  it('works on a page that takes its names and changes what the browser brings', async () => {
    const names = ['createElement', 'querySelectorAll', 'readyState', 'head', 'currentScript'];
    await open(`${names.map((name) => `<img name="${name}" data-src="https://evil.example/embed.js">`).join('')}
      <script>${prototypeJs}${mooTools}</script>
      <main><script src="${EMBED}" data-endpoint="/a"></script></main>`);
    await until('the place', () => frame.document.body.querySelector('main sales-roles'));
    const module = await until('the module', () => {
      const found = frame.document.body.parentElement!.querySelector('[type="module"]');
      return found as HTMLScriptElement | null;
    });
    expect(module.src).to.equal(MODULE);
  });
});
