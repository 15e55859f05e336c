import { expect } from '@open-wc/testing';
import { Frame, FRAME_LIMIT } from './helpers/frame.js';
import { builtIn } from './helpers/parts.js';
import { until } from './helpers/until.js';

const DIST = `${location.origin}/dist/`;

describe('dist/integrity.json', function () {
  this.timeout(FRAME_LIMIT);
  let frame: Frame;
  let hashes: Record<string, string>;

  before(async function () {
    // The demo's server answers for dist/, and starts with the first request.
    this.timeout(60_000);
    hashes = (await (await fetch(`${DIST}integrity.json`)).json()) as Record<string, string>;
  });

  afterEach(() => {
    frame.remove();
  });

  const open = async (html = ''): Promise<void> => {
    frame = await Frame.open(`<html lang="en">${html}<sales-roles></sales-roles>`);
    frame.close();
  };

  /** Adds a script as README has it, and tells whether it ran. */
  const runs = (file: string, attributes: Readonly<Record<string, string>>): Promise<boolean> =>
    new Promise((resolve) => {
      const script = frame.document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
      Object.assign(script, { src: DIST + file, crossOrigin: 'anonymous' });
      script.addEventListener('load', () => resolve(true));
      script.addEventListener('error', () => resolve(false));
      frame.document.head.append(script);
    });

  const shown = () => builtIn(frame.find('sales-roles'), 'Roles in sales');

  /** The hash of what somebody has changed on the way. */
  const wrong = (file: string): string => hashes[file]!.replace(/-..../, '-0000');

  it('lets the script tag run, and nothing else in its place', async () => {
    const [file, type] = ['sales-roles.js', 'module'];
    await open();
    expect(await runs(file, { type, integrity: wrong(file) })).to.equal(false);
    expect(frame.defines('sales-roles')).to.equal(false);
    expect(await runs(`${file}?again`, { type, integrity: hashes[file]! })).to.equal(true);
    await shown();
  });

  it('lets embed.js run, with the module that it brings, and nothing else in their place', async () => {
    const integrity = hashes['embed.js']!;
    const brought = () => frame.document.querySelector('script[type="module"]');
    await open();
    expect(await runs('embed.js', { integrity: wrong('embed.js') })).to.equal(false);
    expect(brought() === null).to.equal(true);
    const changed = { integrity, 'data-integrity': wrong('sales-roles.js') };
    expect(await runs('embed.js', changed)).to.equal(true);
    const module = await until('the module', brought);
    await new Promise((resolve) => {
      module.addEventListener('error', resolve, { once: true });
    });
    frame.remove();

    await open();
    const right = { integrity, 'data-integrity': hashes['sales-roles.js']! };
    expect(await runs('embed.js', right)).to.equal(true);
    await shown();
  });

  /** The import map that README describes. */
  const importMap = (hashOf: (file: string) => string): string => {
    const integrity = Object.fromEntries(
      Object.keys(hashes).map((file) => [DIST + file, hashOf(file)]),
    );
    return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  };

  it('covers the chunks by an import map', async () => {
    await open(importMap((file) => hashes[file]!));
    expect(await runs('sales-roles.js', { type: 'module' })).to.equal(true);
    await shown();
    frame.remove();

    // The English texts come as chunks: without them the widget shows what its entry has, and says so.
    await open(importMap((file) => (file.startsWith('chunks/') ? wrong(file) : hashes[file]!)));
    expect(await runs('sales-roles.js', { type: 'module' })).to.equal(true);
    await builtIn(frame.find('sales-roles'), 'Роли в отделе продаж');
    expect(frame.errors[0]).to.contain('the texts in "en" could not be loaded');
  });
});
