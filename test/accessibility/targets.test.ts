import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulate } from '../helpers/emulate.js';
import { showersOf } from '../helpers/flat-tree.js';
import { controlsIn, elementAt, nameOf } from '../helpers/visible.js';
import { FEW } from './settings.js';
import { stages, type StateName } from './states.js';

const IN: readonly StateName[] = [
  'all cards open',
  'nothing found',
  'compared',
  'a tree with a closed branch and an open card',
  'chosen roles',
  'a form with errors',
  'the consent by the button',
  'sent, with my consents open',
  'another request beside one that waits',
  'asked whether to send it again',
  'a dismissed notice',
  'a choice of cookies',
  'a choice that is open again',
  'a catalogue that failed',
];

/** WCAG 2.2, 2.5.8; and 2.5.5, where the pointer is a finger. */
const [LEAST, FINGER] = [24, 44];

/** A link within a sentence is as high as its lines are: the one exception that is made use of. */
const isInSentence = (element: HTMLElement): boolean => {
  if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
  const rest = element.parentElement!.textContent.replace(element.textContent, '');
  return /\p{L}{3}/u.test(rest);
};

/** Two targets of 44 px do not fit on two lines of a label: its links keep to the lines, whatever the label says. */
const isInLabel = (element: HTMLElement): boolean => element.matches('label a');

/** What can be pressed for a control, which for a box is its label, too. */
const targetOf = (element: HTMLElement): { width: number; height: number } => {
  const labels = element.matches('[type="checkbox"]') ? (element as HTMLInputElement).labels! : [];
  const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
  const span = (from: number[], to: number[]) => Math.max(...to) - Math.min(...from);
  return {
    width: span(
      boxes.map(({ left }) => left),
      boxes.map(({ right }) => right),
    ),
    height: span(
      boxes.map(({ top }) => top),
      boxes.map(({ bottom }) => bottom),
    ),
  };
};

const targetsIn = (page: Element): HTMLElement[] => {
  const targets = controlsIn(page).filter(
    (element) => !isInSentence(element) && !element.matches('#before, #after'),
  );
  if (!targets.length) throw new Error('There is nothing to press');
  return targets;
};

type Size = (element: HTMLElement) => { width: number; height: number };

/** Those that are smaller than so many pixels. */
const smaller = (targets: readonly HTMLElement[], least: number, sizeOf: Size): string[] =>
  targets.flatMap((element) => {
    const { width, height } = sizeOf(element);
    const isBigEnough = width >= least - 0.01 && height >= least - 0.01;
    return isBigEnough ? [] : [`${nameOf(element)}: ${width} by ${height}`];
  });

const ownBox: Size = (element) => element.getBoundingClientRect();

/** Those that another lies over, within 24 by 24 pixels around their middle. */
const covered = (targets: readonly HTMLElement[]): string[] =>
  targets
    .filter((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const far = LEAST / 2 - 1;
      return [
        [0, 0],
        [far, 0],
        [-far, 0],
        [0, far],
        [0, -far],
      ].some(([dx = 0, dy = 0]) => {
        const found = elementAt(x + dx, y + dy);
        return !found || ![found, ...showersOf(found)].includes(element);
      });
    })
    .map(nameOf);

describe('targets', () => {
  const open = stages();

  const { documentElement: root, body } = document;

  beforeEach(() => setViewport({ width: 800, height: 900 }));

  afterEach(async () => {
    root.style.fontSize = '';
    body.style.fontSize = '';
    await emulate({});
  });

  for (const name of IN) {
    describe(name, () => {
      it('are 24 by 24 px and more, also where the page’s root is at 10 px', async () => {
        const targets = targetsIn((await open(name, FEW)).page);
        const large = targets.filter((element) => !element.matches('a, [type="checkbox"]'));
        for (const [rootSize, bodySize] of [
          ['', ''],
          ['10px', ''],
          ['10px', '10px'],
        ] as const) {
          root.style.fontSize = rootSize;
          body.style.fontSize = bodySize;
          expect(smaller(targets, LEAST, ownBox), bodySize).to.deep.equal([]);
          // Of buttons and fields, this holds for any pointer.
          expect(smaller(large, FINGER, ownBox), bodySize).to.deep.equal([]);
        }
        expect(covered(targets), 'covered').to.deep.equal([]);
      });

      it('are 44 by 44 px and more for a finger, boxes with their labels', async function () {
        // Firefox and WebKitGTK cannot be told of a finger: to be taken out when they can.
        if (!(await emulate({ touch: true }))) this.skip();
        expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
        root.style.fontSize = '10px';
        body.style.fontSize = '10px';
        const { page } = await open(name, FEW);
        const targets = targetsIn(page).filter((element) => !isInLabel(element));
        expect(smaller(targets, FINGER, targetOf)).to.deep.equal([]);
      });
    });
  }
});
