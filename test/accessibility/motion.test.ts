import { expect } from '@open-wc/testing';
import { emulate } from '../helpers/emulate.js';
import { flatTree } from '../helpers/flat-tree.js';
import { controlsIn, nameOf } from '../helpers/visible.js';
import { FEW, TELLING } from './settings.js';
import { stages } from './states.js';

/** In milliseconds: a quarter of a second; and what is over before the next frame. */
const [SHORT, NONE] = [250, 0.01];

const PSEUDOS = [undefined, '::before', '::after'] as const;

/** Times as CSS has them, in milliseconds. */
const times = (css: string): number[] =>
  css.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000));

/** What moves longer than this, for ever, or by scrolling all by itself. */
const movingIn = (page: Element, longest: number): string[] =>
  [...flatTree(page)].flatMap((element) =>
    PSEUDOS.filter((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const { transitionDuration, transitionDelay, animationName, animationDuration } = style;
      const durations = [transitionDuration, animationName === 'none' ? '0s' : animationDuration];
      const total = times(transitionDuration).map((time, index, { length }) => {
        const delays = times(transitionDelay);
        return time + (time > 0 ? (delays[index % Math.max(length, 1)] ?? 0) : 0);
      });
      const isLong = [...durations.flatMap(times), ...total].some((time) => time > longest);
      const isEndless = animationName !== 'none' && style.animationIterationCount === 'infinite';
      return isLong || isEndless || style.scrollBehavior === 'smooth';
    }).map((pseudo) => `${nameOf(element)}${pseudo ?? ''}`),
  );

/** Notes, until it is undone, who scrolls in steps, and what is moved by a script for longer than that. */
const watchScripts = (longest: number): { found: string[]; undo: () => void } => {
  const found: string[] = [];
  const undone: (() => void)[] = [];
  const watch = (target: object, name: string, isFault: (values: unknown[]) => boolean): void => {
    const before = Reflect.get(target, name) as (...values: unknown[]) => unknown;
    Reflect.set(target, name, function (this: unknown, ...values: unknown[]) {
      if (isFault(values)) found.push(`${name}(${JSON.stringify(values)})`);
      return before.apply(this, values);
    });
    undone.push(() => Reflect.set(target, name, before));
  };
  const isSmooth = (values: unknown[]) =>
    values.some((value) => (value as ScrollOptions | undefined)?.behavior === 'smooth');
  for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll']) {
    watch(Element.prototype, name, isSmooth);
    if (name in window) watch(window, name, isSmooth);
  }
  watch(Element.prototype, 'animate', ([, options]) => {
    const { duration = 0 } = Object(options) as { duration?: number };
    return (typeof options === 'number' ? options : duration) > longest;
  });
  return {
    found,
    undo: () => {
      for (const one of undone) one();
    },
  };
};

/** Presses what leads to another place, or brings one about. */
const pressAll = async (page: Element): Promise<void> => {
  for (const button of controlsIn(page)) {
    if (!button.matches('button:not(#before, #after)') || !button.isConnected) continue;
    // Files and paper are none of this.
    if (button.closest('[aria-labelledby="downloads"]')) continue;
    button.click();
    await new Promise(requestAnimationFrame);
  }
};

describe('motion', () => {
  const open = stages();

  afterEach(() => emulate({}));

  for (const name of TELLING) {
    it(`is short: ${name}`, async () => {
      expect(movingIn((await open(name, { ...FEW, isMoving: true })).page, SHORT)).to.deep.equal(
        [],
      );
    });

    it(`is none for visitors who want less of it: ${name}`, async function () {
      const features = { 'prefers-reduced-motion': 'reduce' };
      // Firefox and WebKitGTK cannot be told to want less: to be taken out when they can.
      if (!(await emulate({ features }))) this.skip();
      const scripts = watchScripts(NONE);
      try {
        const { page } = await open(name, { ...FEW, isMoving: true });
        expect(movingIn(page, NONE)).to.deep.equal([]);
        await pressAll(page);
        expect(movingIn(page, NONE), 'after presses').to.deep.equal([]);
        expect(scripts.found).to.deep.equal([]);
      } finally {
        scripts.undo();
      }
    });
  }
});
