import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { enter, fill, part, parts, pressSend } from '../helpers/lead-form.js';
import { formOf, hierarchyOf, inside } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { finishMotion, nameOf, visibleIn } from '../helpers/visible.js';
import { resizeTo } from '../helpers/window.js';
import { FEW, TELLING } from './settings.js';
import { stages } from './states.js';

const PSEUDOS = ['::before', '::after'] as const;

/** Where the boxes and the lines of a page stand at its sides: in their order, from where its lines begin. */
const sidesOf = (page: Element, dir: 'ltr' | 'rtl'): [name: string, sides: number[]][] => {
  const frame = page.getBoundingClientRect();
  const turn = (left: number, right: number) => (dir === 'ltr' ? [left, right] : [right, left]);
  return (
    visibleIn(page)
      .filter((element) => !element.matches('option, optgroup, #before, #after'))
      // What is part of a line goes with its words, and these are English in both.
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .flatMap((element) => {
        const { left, right } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const box = turn(left - frame.left, frame.right - right);
        const { borderLeftWidth, borderRightWidth, transform, rotate } = style;
        // What is turned has its lines elsewhere.
        const isTurned = transform !== 'none' || (rotate && rotate !== 'none');
        const borders = turn(parseFloat(borderLeftWidth), parseFloat(borderRightWidth));
        const pseudos = PSEUDOS.flatMap((pseudo): [string, number[]][] => {
          const drawn = getComputedStyle(element, pseudo);
          if (['none', 'normal'].includes(drawn.content) || drawn.position !== 'absolute')
            return [];
          const insets = turn(parseFloat(drawn.left), parseFloat(drawn.right));
          return [[`${nameOf(element)}${pseudo}`, insets]];
        });
        return [[nameOf(element), [...box, ...(isTurned ? [] : borders)]], ...pseudos];
      })
  );
};

/** Fractions of pixels fall to the one or the other side, and English words take a little more room among Arabic. */
const SLACK = 3;

describe('the direction of writing', () => {
  const open = stages();

  beforeEach(() => resizeTo());

  after(() => resizeTo());

  afterEach(() => {
    document.documentElement.dir = '';
  });

  for (const name of TELLING) {
    for (const width of [1100, 600, 320]) {
      it(`from right to left mirrors the page: ${name}, ${width} px`, async () => {
        await resizeTo(width);
        const { page } = await open(name, FEW);
        const ltr = sidesOf(page, 'ltr');
        document.documentElement.dir = 'rtl';
        finishMotion();
        const rtl = sidesOf(page, 'rtl');
        expect(rtl.length).to.equal(ltr.length);
        expect(ltr.length).to.be.above(20);
        const crooked = ltr.flatMap(([what, sides], index) => {
          const [, others] = rtl[index]!;
          const isSame = sides.every((side, at) => Math.abs(side - others[at]!) <= SLACK);
          return isSame ? [] : [`${what}: ${sides.join()} and ${others.join()}`];
        });
        expect(crooked).to.deep.equal([]);
      });
    }
  }

  it('keeps numbers and addresses in theirs, and lets names and texts have their own', async () => {
    document.documentElement.dir = 'rtl';
    const { page } = await open('default', {
      lang: 'en',
      attributes: { fields: 'name phone email company message' },
    });
    const widget = page.querySelector('sales-roles')!;
    const form = formOf(widget);
    const directionOf = (field: Element) => getComputedStyle(field).direction;
    expect(['phone', 'email'].map((id) => directionOf(part(form, `#${id}`)))).to.deep.equal([
      'ltr',
      'ltr',
    ]);
    const fields = ['name', 'company', 'message'].map((id) =>
      part<HTMLInputElement>(form, `#${id}`),
    );
    for (const field of [...fields, inside<HTMLInputElement>(hierarchyOf(widget), '#search')!]) {
      field.focus();
      await sendKeys({ type: 'Ann' });
      expect(directionOf(field), `${field.id}: Ann`).to.equal('ltr');
      field.value = 'شركة';
      expect(directionOf(field), `${field.id}: شركة`).to.equal('rtl');
    }
  });

  it('keeps the plus before a number that waits to be sent', async () => {
    document.documentElement.dir = 'rtl';
    const { page } = await open('another request beside one that waits', FEW);
    const form = formOf(page.querySelector('sales-roles')!);
    await fill(form);
    await enter(form, 'name', 'شركة');
    await pressSend(form);
    const kept = await until('the request', () =>
      parts(form, '[part="kept"] p').find(({ textContent }) => textContent.includes('شركة')),
    );
    const walker = document.createTreeWalker(kept, NodeFilter.SHOW_TEXT);
    const leftOf = (letter: string): number => {
      walker.currentNode = kept;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const index = node.textContent!.indexOf(letter);
        if (index < 0) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect().left;
      }
      throw new Error(`No "${letter}" in "${kept.textContent}"`);
    };
    expect(leftOf('+')).to.be.below(leftOf('7'));
  });
});
