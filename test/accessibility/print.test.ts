import { expect } from '@open-wc/testing';
import { emulate } from '../helpers/emulate.js';
import { flatTree } from '../helpers/flat-tree.js';
import { controlsIn, nameOf, visibleIn } from '../helpers/visible.js';
import { FEW } from './settings.js';
import { stages, type StateName } from './states.js';

// What comes out of a printer is looked at in test/repo/print.test.ts: this is about each state of the widget.

const IN: readonly StateName[] = [
  'default',
  'nothing found',
  'compared',
  'a tree with a closed branch and an open card',
  'a list',
  'chosen roles',
  'a form with errors',
  'sent, with my consents open',
  'another request beside one that waits',
  'a choice of cookies',
  'a choice that is open again',
  'a catalogue that failed',
  'a layout of the owner’s',
];

/** How many cards there are to print: of three roles, unless the state is about less. */
const CARDS: Partial<Record<StateName, number>> = {
  'nothing found': 0,
  'a catalogue that failed': 0,
  'a layout of the owner’s': 2,
};

describe('on paper', () => {
  const open = stages();

  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
  });

  for (const name of IN) {
    it(`there is nothing to press, and nothing folded up: ${name}`, async function () {
      // Firefox and WebKitGTK cannot be told to lay a page out for paper: to be taken out when they can.
      if (!(await emulate({}))) this.skip();
      const { page } = await open(name, FEW);
      await emulate({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      const controls = controlsIn(page).filter((element) => !element.matches('#before, #after'));
      expect(controls.map(nameOf)).to.deep.equal([]);
      const cards = visibleIn(page).filter(({ localName }) => localName === 'sales-role-card');
      const count = CARDS[name] ?? 3;
      expect(cards.length, 'cards').to.equal(count);
      // Two of the roles have a section each: the third has nothing to unfold.
      const sections = visibleIn(page).filter((element) => element.matches('[part="section"]'));
      expect(sections.length, 'sections').to.equal(Math.min(count, 2));
      const folded = cards.filter((card) =>
        [...flatTree(card)].some(
          (one) => one.matches('[part="details"]') && !one.checkVisibility(),
        ),
      );
      expect(folded.map(nameOf)).to.deep.equal([]);
    });
  }
});
