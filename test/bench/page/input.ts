import { countArticles, load, showHtml } from './content.js';
import { atRest, whenPainted } from './painted.js';
import { countCards, showWidget, warmUpWidget } from './widget.js';

/** How long a visitor was kept waiting while roles were filled in, in milliseconds. */
export interface Blocking {
  /** How many inputs came in that time. */
  inputs: number;
  /** The longest from an input to the start of its handling. */
  delay: number;
  /** The longest from an input until the frame after it was painted. */
  untilPainted: number;
  /** The longest task; 0 where none took more than 50 ms. */
  task: number;
}

interface Input {
  at: number;
  handled: number;
  painted: number;
}

const longest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** Notes each input that comes; returns what came so far. */
const watchInputs = (): Input[] => {
  const inputs: Input[] = [];
  const note = ({ timeStamp }: Event): void => {
    const input: Input = { at: timeStamp, handled: performance.now(), painted: Infinity };
    inputs.push(input);
    void whenPainted(() => true).then(({ worked }) => (input.painted = worked));
  };
  // First of all handlers: what the widget does with an input is another matter.
  addEventListener('pointerdown', note, true);
  addEventListener('keydown', note, true);
  return inputs;
};

const watchTasks = (): (() => readonly PerformanceEntry[]) => {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => [...tasks, ...observer.takeRecords()];
};

/**
 * Shows the roles while someone else sends input, until all are there, and returns how it was for them:
 * with the widget from its first frame on, with HTML from the start, since all of it is one frame.
 */
export const run = async (contestant: 'widget' | 'html', count: number): Promise<Blocking> => {
  const isWidget = contestant === 'widget';
  const few = await load(14);
  if (isWidget) await warmUpWidget(few);
  else showHtml(few).remove();
  const content = await load(count);
  const countRoles = isWidget ? countCards : countArticles;
  const inputs = watchInputs();
  const readTasks = watchTasks();
  let from = await atRest();
  const element = isWidget ? showWidget(content) : showHtml(content);
  if (isWidget) from = (await whenPainted(() => countRoles(element) >= 40)).painted;
  const { painted: to } = await whenPainted(() => countRoles(element) === count);
  // The last inputs are painted, and the long tasks told, a moment later.
  await whenPainted(() => true);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const within = inputs.filter(({ at }) => at >= from && at < to);
  const tasks = readTasks().filter(({ startTime }) => startTime >= from && startTime < to);
  return {
    inputs: within.length,
    delay: longest(within.map(({ at, handled }) => handled - at)),
    untilPainted: longest(within.map(({ at, painted }) => painted - at)),
    task: longest(tasks.map(({ duration }) => duration)),
  };
};
