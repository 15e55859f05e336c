import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../src/catalogue/types.js';
import { stages, type StateName } from '../accessibility/states.js';
import { textsOf } from '../helpers/room.js';
import { nodesIn } from '../helpers/flat-tree.js';
import { nameOf } from '../helpers/visible.js';

/** An owner's roles of which all is a sentence but names. */
const catalogueOf = (lang: string, name: string, sentence: string): Catalogue => ({
  version: 1,
  lang,
  title: name,
  intro: sentence,
  levels: [{ level: 1, title: name, text: sentence }],
  roles: [sentence, `${name}. ${sentence}`].map((text, index) => ({
    id: `r${index}`,
    title: name,
    level: 1,
    summary: text,
    tags: [name],
    sections: [
      { title: name, items: [text, sentence] },
      { title: `${name}, ${name}`, items: [sentence] },
    ],
  })),
});

const HEBREW = catalogueOf('he', 'מוכר', 'הוא מדבר עם לקוחות.');
const ENGLISH = catalogueOf('en', 'Seller', 'Talks to customers.');

const IN: readonly StateName[] = [
  'all cards open',
  'nothing found',
  'nothing compared yet',
  'compared',
  'a tree',
  'chosen roles',
  'a form with errors',
  'the consent by the button',
  'sent, with my consents open',
  'another request beside one that waits',
  'refused',
  'asked whether to send it again',
  'a choice of cookies',
  'a catalogue that failed',
];

/** Sentences whose end stands before their last letter, as they are read. */
const crookedIn = (page: Element): string[] =>
  textsOf(page).flatMap(({ element }) =>
    nodesIn(element).flatMap((node) => {
      const said = /(\p{L})(\P{L}*[.!?…])\s*$/u.exec(node.nodeType === 3 ? node.textContent! : '');
      if (!said) return [];
      const edgesOf = (from: number): DOMRect => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        return [...range.getClientRects()].at(-1)!;
      };
      const letter = edgesOf(said.index);
      const stop = edgesOf(said.index + said[1]!.length + said[2]!.length - 1);
      const isRtl = /\p{Script=Hebrew}/u.test(said[1]!);
      const isStraight = isRtl ? stop.right < letter.right : stop.left > letter.left;
      return isStraight ? [] : [nameOf(element)];
    }),
  );

/** Lines of the comparison that do not begin at that side of the cell where the page's lines begin. */
const astrayIn = (page: Element, side: 'left' | 'right'): string[] =>
  textsOf(page).flatMap(({ element, block, lines }) => {
    if (!block.matches('td, th, td li')) return [];
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    const edge = block.getBoundingClientRect()[side];
    const start =
      side === 'left' ? edge + parseFloat(paddingLeft) : edge - parseFloat(paddingRight);
    return lines.some((line) => Math.abs(line[side] - start) > 1) ? [nameOf(element)] : [];
  });

describe('a full stop stands at the end of its sentence', () => {
  const open = stages();

  afterEach(() => {
    document.documentElement.dir = '';
  });

  for (const name of IN) {
    it(`on a page from right to left, in English: ${name}`, async () => {
      document.documentElement.dir = 'rtl';
      const { page } = await open(name, { lang: 'en', catalogue: ENGLISH });
      expect(crookedIn(page)).to.deep.equal([]);
      expect(astrayIn(page, 'right')).to.deep.equal([]);
    });
  }

  for (const name of ['all cards open', 'compared'] as const) {
    it(`on one from left to right, in an owner’s Hebrew: ${name}`, async () => {
      const { page } = await open(name, { lang: 'en', catalogue: HEBREW });
      expect(textsOf(page).filter(({ words }) => words.endsWith('לקוחות.')).length).to.be.above(4);
      expect(crookedIn(page)).to.deep.equal([]);
      expect(astrayIn(page, 'left')).to.deep.equal([]);
    });
  }
});
