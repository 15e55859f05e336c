import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readConsent } from '../../src/consent/state.js';
import { contrast } from '../helpers/colour.js';
import { deepFocus } from '../helpers/flat-tree.js';
import { allInside, textOf } from '../helpers/parts.js';
import { until } from '../helpers/until.js';
import { resizeTo } from '../helpers/window.js';
import { noticeIn, stages } from './states.js';

/** What makes one button look like more than another, whatever else a theme changes. */
const LOOKS = [
  'color',
  'backgroundColor',
  'backgroundImage',
  'borderColor',
  'borderWidth',
  'borderStyle',
  'borderRadius',
  'boxShadow',
  'opacity',
  'filter',
  'transform',
  'order',
  'fontSize',
  'fontWeight',
  'fontFamily',
  'fontStyle',
  'textDecoration',
  'textTransform',
  'padding',
  'outline',
  'cursor',
] as const;

const said = (): string => {
  const { preferences, analytics, marketing } = readConsent().categories;
  return [preferences, analytics, marketing].join(' ');
};

describe('to reject is as easy as to accept', () => {
  const stage = stages();

  after(() => resizeTo());

  const buttonsOf = async (width: number, dir = 'ltr', scheme = 'light') => {
    await resizeTo(width, 800);
    const { page } = await stage('a choice of cookies');
    page.dir = dir;
    page.style.colorScheme = scheme;
    const [accept, reject] = allInside(noticeIn(page), '.buttons button');
    accept!.scrollIntoView({ block: 'center' });
    return { accept: accept!, reject: reject! };
  };

  for (const [width, dir, scheme] of [
    [320, 'ltr', 'light'],
    [1024, 'ltr', 'light'],
    [1024, 'rtl', 'light'],
    [1024, 'ltr', 'dark'],
  ] as const) {
    it(`they look the same, side by side: ${width} px, ${dir}, ${scheme}`, async () => {
      const { accept, reject } = await buttonsOf(width, dir, scheme);
      expect([accept, reject].map(textOf)).to.deep.equal(['Accept all', 'Reject all']);
      expect(accept.parentElement === reject.parentElement).to.equal(true);
      expect(accept.nextElementSibling === reject).to.equal(true);
      const [one, other] = [accept, reject].map((button) => button.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(one.width).to.be.closeTo(other.width, 1);
      expect(one.height).to.be.closeTo(other.height, 1);
      expect(accept.className).to.equal(reject.className);
      for (const pseudo of [null, '::before', '::after']) {
        const [mine, theirs] = [accept, reject].map((button) => getComputedStyle(button, pseudo));
        for (const look of LOOKS) expect(mine![look], look).to.equal(theirs![look]);
      }
      // Both can be read: as the colours are the same, once is enough.
      const { color } = getComputedStyle(reject);
      const surface = getComputedStyle(reject.closest('[part="notice"]')!).backgroundColor;
      expect(contrast(color, surface)).to.be.at.least(4.5);
    });
  }

  it('by keyboard they are one step apart, and each takes one press', async () => {
    const { accept, reject } = await buttonsOf(1024);
    accept.focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(deepFocus())).to.equal(textOf(reject));
    await sendKeys({ press: 'Enter' });
    await until('the choice', () => said() === 'denied denied denied');
  });

  it('neither is chosen, focused or named first for the visitor', async () => {
    const { accept, reject } = await buttonsOf(1024);
    expect(said()).to.equal('undecided undecided undecided');
    expect(deepFocus() === accept || deepFocus() === reject).to.equal(false);
    for (const button of [accept, reject]) {
      expect(button.getAttributeNames().sort().join()).to.equal('part,type');
    }
  });
});
