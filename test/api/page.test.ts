// demo/api.html, as its readers have it.
import { expect } from '@open-wc/testing';
import type { Manifest } from '../../src/docs/manifest.js';
import { findBarriers, openPage, serverStarts, until, type DemoPage } from '../pages/page.js';
import { examplesOf } from './examples.js';

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);

const all = (page: DemoPage, selector: string): HTMLElement[] => [
  ...page.document.querySelectorAll<HTMLElement>(selector),
];

/** Gives the page so many pixels, and waits until it has them. */
const resize = async ({ document }: DemoPage, width: number): Promise<void> => {
  const window = document.defaultView!;
  (window.frameElement as HTMLIFrameElement).width = String(width);
  await until(() => window.innerWidth === width, `${width} px`);
};

describe('the page on the API', function () {
  this.timeout(30_000);

  let page: DemoPage;

  before(serverStarts);

  beforeEach(async () => {
    page = await openPage('api.html', { scripts: false });
  });

  it('can be read without a script', () => {
    // The recorder is the tests' own.
    const scripts = all(page, 'script:not([src^="/test/"])');
    expect(scripts.length).to.equal(0);
    expect(page.document.documentElement.lang).to.equal('en');
  });

  it('has an entry for each element, event and function, and links to it', () => {
    const elements = declarations.flatMap((one) => ('tagName' in one ? (one.tagName ?? []) : []));
    const events = declarations.flatMap((one) =>
      'events' in one ? (one.events ?? []).map(({ name }) => name) : [],
    );
    const functions = declarations.flatMap(({ kind, name }) => (kind === 'function' ? name : []));
    const linked = new Set(all(page, '.contents a').map((link) => link.getAttribute('href')));
    const missing = [...elements, ...new Set(events), ...functions].filter(
      (id) => !page.document.getElementById(id) || !linked.has(`#${id}`),
    );
    expect(missing).to.deep.equal([]);
  });

  it('names every attribute, property, method, slot, part and custom property', () => {
    const missing = declarations.flatMap((one) => {
      if (!('tagName' in one) || !one.tagName) return [];
      const section = page.document.getElementById(one.tagName)!.closest('section')!;
      const named = new Set([...section.querySelectorAll('code')].map((code) => code.textContent));
      return [one.attributes, one.members, one.slots, one.cssParts, one.cssProperties]
        .flatMap((list) => (list ?? []).map(({ name }) => name))
        .filter((name) => name && ![...named].some((code) => code.split('(')[0] === name));
    });
    expect(missing).to.deep.equal([]);
  });

  it('shows each example as it is written', () => {
    const shown = new Set(all(page, '.snippet code').map(({ textContent }) => textContent));
    const missing = examplesOf(manifest).filter(({ code }) => !shown.has(code));
    expect(missing.map(({ name }) => name)).to.deep.equal([]);
  });

  it('has no id twice, and no heading that is skipped', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    const levels = all(page, 'main :is(h1, h2, h3, h4, h5, h6)').map(({ localName }) =>
      Number(localName.slice(1)),
    );
    expect(levels[0]).to.equal(1);
    const skipped = levels.filter((level, index) => index && level > levels[index - 1]! + 1);
    expect(skipped).to.deep.equal([]);
  });

  for (const width of [256, 320, 768, 1280]) {
    it(`fits into ${width} px, every table with it`, async () => {
      await resize(page, width);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      const wide = all(page, '.reference :is(th, td), pre').filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 1,
      );
      expect(wide.map(({ textContent }) => textContent)).to.deep.equal([]);
    });
  }

  it('says of each cell what it is, where the columns have no heads', async () => {
    await resize(page, 320);
    const { getComputedStyle } = page.document.defaultView!;
    const type = all(page, 'td[data-label="Type"]')[0]!;
    // Firefox computes it as it is written.
    expect(getComputedStyle(type, '::before').content).to.match(/Type|attr\(data-label\)/);
    const roles = all(page, '.reference td').map((cell) => cell.getAttribute('role'));
    expect([...new Set(roles)]).to.deep.equal(['cell']);
  });
});

describe('the page on the API has nothing for axe to find', function () {
  this.timeout(60_000);

  before(serverStarts);

  for (const width of [320, 1280]) {
    it(`at ${width} px`, async () => {
      const page = await openPage('api.html');
      await resize(page, width);
      expect(await findBarriers(page)).to.deep.equal([]);
    });
  }
});
