/** Milliseconds from the start of the work. */
export interface Times {
  /** Until what a window can show is painted, in whole frames: when a visitor sees it. */
  painted: number;
  /** Until the main thread is through with the frame that shows it: less, and finer. */
  worked: number;
  /** Until everything is painted. */
  complete: number;
}

/** Twice the cards that the window of 1,280 by 900 pixels shows: to count a first paint of less would be cheating. */
const A_WINDOWFUL = 18;

export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits for a task of its own: asked for in a frame's callbacks, the first after that frame's painting. */
const nextTask = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    port2.postMessage(undefined);
  });

/**
 * Waits until something has been painted, and returns when that was.
 *
 * What is in the tree when the callbacks of a frame run is painted in that frame, as far as the main
 * thread goes: style, layout, paint. The callbacks of the frame after it are the first to run when that
 * is over. Paint timing would be closer to the glass, but knows only the first paint of a page, and
 * Element Timing does not look into shadow roots.
 */
export const whenPainted = async (
  isThere: () => boolean,
): Promise<Pick<Times, 'painted' | 'worked'>> => {
  // What is there at once is painted in the frame that is under way.
  const atOnce = nextTask().then((now) => (isThere() ? now : Infinity));
  do await frame();
  while (!isThere());
  const then = nextTask();
  await frame();
  const painted = performance.now();
  return { painted, worked: Math.min(await atOnce, await then) };
};

/** Returns when a frame has just begun, and nothing of what was before is left to do. */
export const atRest = async (): Promise<number> => {
  (globalThis as { gc?: () => void }).gc?.();
  await frame();
  await frame();
  return performance.now();
};

/**
 * Measures from the start of the work until all cards are painted, and takes them away again.
 *
 * @param check looks at the complete element, outside of what is measured.
 */
export const measure = async (
  work: () => HTMLElement,
  countCards: (element: HTMLElement) => number,
  all: number,
  check?: (element: HTMLElement) => void,
): Promise<Times> => {
  const start = await atRest();
  const element = work();
  const first = await whenPainted(() => countCards(element) >= Math.min(all, A_WINDOWFUL));
  const isComplete = (): boolean => countCards(element) === all;
  const { painted: complete } = isComplete() ? first : await whenPainted(isComplete);
  check?.(element);
  element.remove();
  await frame();
  return {
    painted: first.painted - start,
    worked: first.worked - start,
    complete: complete - start,
  };
};
