import type { Browser } from 'playwright-core';
import type { Contestant, Times } from './page/measure.js';

/** The widget's time, divided by that of one `innerHTML`. */
export interface Ratios {
  painted: number;
  complete: number;
}

/** How the widget does, beside `innerHTML` as it is, and with `content-visibility: auto` on its cards. */
export interface Result {
  html: Ratios;
  htmlWithContentVisibility: Ratios;
  /** Milliseconds: for the one who looks on, since they depend on the machine. */
  medians: Readonly<Record<Contestant, Times>>;
}

const CONTESTANTS: readonly Contestant[] = ['widget', 'html', 'lazyHtml'];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** One round, in a page of its own: what one measurement leaves behind must not weigh on many. */
const runRound = async (
  browser: Browser,
  url: string,
  roles: number,
  turn: number,
): Promise<Record<Contestant, Times>> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  const first = turn % CONTESTANTS.length;
  const order = [...CONTESTANTS.slice(first), ...CONTESTANTS.slice(0, first)];
  // As text: tsx would add helpers to a function, which the page does not have.
  const times = await page.evaluate(
    `import('/page/measure.js').then(({ run }) => run(${JSON.stringify(order)}, ${roles}))`,
  );
  await page.close();
  return times as Record<Contestant, Times>;
};

/** Measures all contestants in turns, as they take turns at being first. */
export const race = async (
  browser: Browser,
  url: string,
  roles: number,
  rounds: number,
): Promise<Result> => {
  const all: Record<Contestant, Times>[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    all.push(await runRound(browser, url, roles, turn));
  }
  const timesOf = (name: Contestant): Times => ({
    painted: median(all.map((times) => times[name].painted)),
    complete: median(all.map((times) => times[name].complete)),
  });
  const medians = {
    widget: timesOf('widget'),
    html: timesOf('html'),
    lazyHtml: timesOf('lazyHtml'),
  };
  const against = (name: Contestant): Ratios => ({
    painted: medians.widget.painted / medians[name].painted,
    complete: medians.widget.complete / medians[name].complete,
  });
  return { html: against('html'), htmlWithContentVisibility: against('lazyHtml'), medians };
};
