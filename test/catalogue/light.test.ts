// What `--light` writes, and what the script reads there, are two sides of one form.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { en } from '../../src/catalogue/content/en.js';
import { ru } from '../../src/catalogue/content/ru.js';
import { catalogueFromHtml } from '../../src/catalogue/from-html.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { en as messages } from '../../src/i18n/en.js';
import { renderLight } from '../../src/prerender/light.js';

/** Reads the HTML as a page has it, without running or loading anything. */
const read = (html: string): unknown =>
  catalogueFromHtml(new DOMParser().parseFromString(html, 'text/html').body.children);

/** What is not said is not there. */
const plain = (catalogue: unknown): unknown =>
  JSON.parse(
    JSON.stringify(catalogue, (_, value: unknown) =>
      Array.isArray(value) && !value.length ? undefined : (value ?? undefined),
    ),
  );

/** As it comes back: each level has a title, and `reportsTo` is left out at the top. */
const titled = ({ levels = [], roles, ...rest }: Catalogue): unknown =>
  plain({
    ...rest,
    levels: [...new Set(roles.map(({ level }) => level))]
      .sort((a, b) => a - b)
      .map((level) => ({
        title: messages.level(level),
        ...levels.find((one) => one.level === level),
        level,
      })),
    // By level, as they are shown.
    roles: [...roles].sort((a, b) => a.level - b.level),
  });

const expectReadBack = (catalogue: Catalogue, headingLevel = 2): void => {
  const back = plain(read(renderLight(catalogue, messages, headingLevel)));
  expect(back).to.deep.equal(titled(catalogue));
};

describe('a catalogue as plain HTML', () => {
  for (const [name, catalogue] of Object.entries({ ru, en })) {
    it(`is read back as it was: the built-in one, ${name}`, () => {
      for (const headingLevel of [1, 2, 3, 5]) expectReadBack(catalogue, headingLevel);
    });
  }

  it('is read back with sections, tags and what its texts could be misread as', () => {
    expectReadBack({
      version: 1,
      lang: 'en',
      title: 'Top 10 roles',
      intro: 'One.\nTwo.',
      levels: [{ level: 3, title: 'Level 7: the top', text: 'Said of it:' }],
      roles: [
        {
          id: 'a b',
          title: 'Manager (night shift):',
          level: 3,
          tags: ['one', 'two words'],
          sections: [
            { title: 'Hiring', items: ['Likes <b>people</b>', 'A & B', '"quoted"'] },
            { title: 'Level 2', items: ['x'] },
          ],
        },
        {
          id: 'b',
          title: '4',
          alias: 'Four (4)',
          level: 20,
          reportsTo: 'a b',
          summary: 'Ends so:',
        },
        { id: 'c', title: 'No summary', level: 20, sections: [{ title: 'Empty', items: [] }] },
      ],
    });
  });

  it('is read back whatever stands in its texts', () => {
    // White space is one space there; a comma parts tags, and an empty text is none.
    const text = fc
      .string({ unit: fc.constantFrom(...Array.from('aБ1 ():;,.<>&"\'-–/|ё\\\u00a0😀')) })
      .map((one) => one.replace(/ +/g, ' ').trim())
      .filter(Boolean);
    const role = fc.record(
      {
        title: text,
        alias: text,
        level: fc.integer({ min: 1, max: 20 }),
        summary: text,
        tags: fc.array(text.map((one) => one.replace(/ ?,+ ?/g, ' ').trim()).filter(Boolean), {
          minLength: 1,
          maxLength: 3,
        }),
        sections: fc.array(
          fc.record({
            title: text.map((one) => one.replace(/[:\s]+$/, '')).filter(Boolean),
            items: fc.array(text, { minLength: 1, maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      },
      { requiredKeys: ['title', 'level'] },
    );
    const catalogues = fc
      .record(
        { title: text, intro: text, roles: fc.array(role, { minLength: 1, maxLength: 4 }) },
        { requiredKeys: ['title', 'roles'] },
      )
      .map(({ roles, ...rest }): Catalogue => ({
        version: 1,
        ...rest,
        roles: roles.map((one, index) => ({ id: `role-${index}`, ...one })),
      }));
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        expectReadBack(catalogue);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing in it that is not text', () => {
    const hostile = '<img src=x onerror=alert(1)></ul><script>alert(1)</script><!--';
    const html = renderLight(
      {
        version: 1,
        title: hostile,
        roles: [{ id: hostile, title: hostile, level: 1, tags: [hostile], summary: hostile }],
      },
      messages,
      2,
    );
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.querySelectorAll('img, script').length).to.equal(0);
    expect(body.querySelector('h2')!.textContent).to.equal(hostile);
  });
});
