import { expect } from '@open-wc/testing';
import type { Layout } from '../../src/contexts.js';
import { many } from '../helpers/catalogues.js';
import { cardsOf, hierarchyOf } from '../helpers/parts.js';
import { cutIn, escapesFrom } from '../helpers/room.js';
import { until } from '../helpers/until.js';
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
  'queued',
  'another request beside one that waits',
  'asked whether to send it again',
  'a choice of cookies',
  'a choice that is open again',
  'a catalogue that failed',
  'a layout of the owner’s',
];

/** From a watch's width, and 1280 px at 400 %, to a large screen (WCAG 2.2, 1.4.10: from 320 px on). */
const WIDTHS = [256, 320, 360, 768, 1280, 1920];

/** In Russian, whose words are longer. */
const setting = { lang: 'ru', catalogue: LONG } as const;

describe('reflow', () => {
  const open = stages();

  beforeEach(() => resizeTo());

  after(() => resizeTo());

  afterEach(() => {
    document.documentElement.dir = '';
    document.documentElement.style.fontSize = '';
  });

  for (const name of IN) {
    it(`leaves nothing to scroll sideways, and nothing out of its place: ${name}`, async () => {
      const { page } = await open(name, setting);
      for (const width of WIDTHS) {
        await resizeTo(width);
        for (const dir of ['ltr', 'rtl']) {
          document.documentElement.dir = dir;
          expect(escapesFrom(page), `${width} px, ${dir}`).to.deep.equal([]);
          expect(cutIn(page), `${width} px, ${dir}: cut`).to.deep.equal([]);
        }
      }
    });

    it(`loses nothing where the text is twice as large: ${name}`, async () => {
      const { page } = await open(name, setting);
      page.style.fontSize = '2em';
      for (const width of [640, 1280]) {
        await resizeTo(width);
        expect(escapesFrom(page), `${width} px`).to.deep.equal([]);
        expect(cutIn(page), `${width} px: cut`).to.deep.equal([]);
      }
    });
  }

  for (const layout of ['levels', 'tree', 'list'] as const satisfies Layout[]) {
    it(`has room for 200 roles: ${layout}`, async () => {
      const roles = many(200).roles.map((role, index) => ({
        ...role,
        ...(index && { reportsTo: `r${Math.floor((index - 1) / 3)}` }),
      }));
      const catalogue = { ...many(200), roles };
      const { page } = await open('default', { lang: 'ru', catalogue, attributes: { layout } });
      const widget = page.querySelector('sales-roles')!;
      await until('all cards', () => cardsOf(hierarchyOf(widget)).length === 200);
      for (const width of WIDTHS) {
        await resizeTo(width);
        // What is far from the window has no height yet.
        expect(escapesFrom(page, { isHeightKnown: false }), `${width} px`).to.deep.equal([]);
      }
    });
  }
});
