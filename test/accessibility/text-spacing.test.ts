import { expect } from '@open-wc/testing';
import { flatTree } from '../helpers/flat-tree.js';
import { cutIn, escapesFrom, overlapsIn } from '../helpers/room.js';
import { resizeTo } from '../helpers/window.js';
import { LONG } from './settings.js';
import { stages, type StateName } from './states.js';

const IN: readonly StateName[] = [
  'all cards open',
  'nothing found',
  'compared',
  'a tree with a closed branch and an open card',
  'a list',
  'chosen roles',
  'a form with errors',
  'the consent by the button',
  'sent, with my consents open',
  'another request beside one that waits',
  'asked whether to send it again',
  'a choice of cookies',
  'a catalogue that failed',
];

/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** As a visitor's own styles do, which shadow roots do not keep out. */
const spaceAll = (page: Element): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  for (const { shadowRoot } of flatTree(page)) shadowRoot?.adoptedStyleSheets.push(sheet);
};

/** As a bookmarklet does, which reaches the page's own elements only: those of the widget inherit from them. */
const spacePage = (page: Element): void => {
  const style = document.createElement('style');
  style.textContent = SPACING;
  page.prepend(style);
};

const expectAllToBeRead = (page: Element, what: string): void => {
  expect(escapesFrom(page), what).to.deep.equal([]);
  expect(cutIn(page), `${what}: cut`).to.deep.equal([]);
  expect(overlapsIn(page), `${what}: on each other`).to.deep.equal([]);
};

describe('text spacing', () => {
  const open = stages();

  beforeEach(() => resizeTo());

  after(() => resizeTo());

  for (const name of IN) {
    for (const lang of ['en', 'ru'] as const) {
      it(`can be set by the visitor, and nothing is lost: ${name}, ${lang}`, async () => {
        const { page } = await open(name, { lang, catalogue: LONG });
        spacePage(page);
        expectAllToBeRead(page, 'of the page');
        spaceAll(page);
        for (const width of [1280, 768, 320]) {
          await resizeTo(width);
          expectAllToBeRead(page, `of all, ${width} px`);
        }
      });
    }
  }
});
