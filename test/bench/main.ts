// `npm run bench`: the sizes of what is in dist; how soon the roles are painted, found, and open to input, beside
// one `innerHTML` and beside other libraries; and how many leads the receiver takes. With BENCH_ONLY=14,1000 only
// so many roles, in few rounds, and no results are written: to try a change.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureSizes, sizesTable } from '../repo/sizes.js';
import { measureFilter } from './filter.js';
import { measureInput } from './input.js';
import { measurePrerendered } from './prerendered.js';
import type { Times } from './page/painted.js';
import { launch, race, TIME_LIMIT, type Ratios } from './race.js';
import { benchReceiver } from './receiver.js';
import { serve } from './server.js';

/** How many roles, how often, and what the widget may take until painted, as a ratio to `innerHTML`. */
const RACES = [
  { roles: 14, rounds: 25, peerRounds: 5, budget: 1.2 },
  { roles: 1_000, rounds: 9, peerRounds: 3, budget: 0.4 },
  { roles: 10_000, rounds: 5, peerRounds: 1, budget: 0.1 },
];

/** How often each of the pages is visited. */
const PRERENDERED_ROUNDS = 9;

/** What the widget may take at the largest number, beside its own time at the smallest. */
const FIRST_FRAME_BUDGET = 1.5;

/** What a filter may take, set and cleared, beside the time until `innerHTML` is painted. */
const FILTER_BUDGET = 0.15;

/** Milliseconds that an input may wait for its handling while cards are filled in. */
const DELAY_BUDGET = 50;

/** When a prerendered hierarchy may be painted, beside the same page without the script, and beside the script alone. */
const STATIC_BUDGET = 1.05;
const SCRIPT_ONLY_BUDGET = 0.75;

/** Milliseconds for which the script may block input on a prerendered page, in all. */
const BLOCKING_BUDGET = 50;

const FEW_ROUNDS = 3;

const only = process.env.BENCH_ONLY?.split(',').map(Number);
const few = (rounds: number): number => (only ? Math.min(rounds, FEW_ROUNDS) : rounds);
const races = RACES.filter(({ roles }) => !only || only.includes(roles));
const [fewest, most] = [RACES[0]!.roles, RACES.at(-1)!.roles];

const round = (ratio: number): number => Number(ratio.toFixed(2));
const rounded = ({ painted, complete }: Ratios): Ratios => ({
  painted: round(painted),
  complete: round(complete),
});

/** Says whether a figure is in its budget; one that is not fails the run. */
const judge = (figure: number, budget: number): string => {
  // What could not be measured is not in the budget.
  const isOk = figure <= budget;
  if (!isOk) process.exitCode = 1;
  return `at most ${budget}: ${isOk ? 'ok' : 'OVER'}`;
};

console.log(sizesTable(measureSizes()));
// Before the browser has had 10,000 roles.
const fresh = await launch();
const pages = await measurePrerendered(fresh, few(PRERENDERED_ROUNDS));
await fresh.close();
const toStatic = round(pages.prerendered.painted / pages.static.painted);
const toScriptOnly = round(pages.prerendered.painted / pages.scriptOnly.painted);
const shift = Math.max(pages.prerendered.shift, pages.static.shift);
// What the browser itself takes for the page is not the script's.
const blocking = Math.round(Math.max(0, pages.prerendered.blocked - pages.static.blocked));
const prerendered = {
  conditions: 'Slow 4G, CPU four times slower',
  toStatic: { budget: STATIC_BUDGET, ratio: toStatic },
  toScriptOnly: { budget: SCRIPT_ONLY_BUDGET, ratio: toScriptOnly },
  layoutShift: { budget: 0, worst: shift },
  blocking: { budget: BLOCKING_BUDGET, milliseconds: blocking },
};
console.log(
  `\nA prerendered page, until its hierarchy is painted, Slow 4G, CPU four times slower
  to the same page without the script ${toStatic} (${judge(toStatic, STATIC_BUDGET)}), to the script alone ${toScriptOnly} (${judge(toScriptOnly, SCRIPT_ONLY_BUDGET)})
  layout shift ${shift} (${judge(shift, 0)}), input blocked by the script for ${blocking} ms (${judge(blocking, BLOCKING_BUDGET)})
  here: ${Math.round(pages.prerendered.painted)}, ${Math.round(pages.static.painted)} and ${Math.round(pages.scriptOnly.painted)} ms; blocked ${Math.round(pages.prerendered.blocked)}, ${Math.round(pages.static.blocked)} and ${Math.round(pages.scriptOnly.blocked)} ms`,
);

console.log(
  '\nTime of <sales-roles>, as a ratio to one innerHTML of the same content, in Chromium',
);

const server = await serve();
const browser = await launch();
const results: Record<string, object> = {};
const medians = new Map<number, Record<'widget' | 'html', Times>>();

for (const { roles, budget, ...all } of races) {
  const rounds = few(all.rounds);
  const peerRounds = few(all.peerRounds);
  const result = await race(browser, server.url, roles, { rounds, peerRounds });
  medians.set(roles, result.medians);
  const html = rounded(result.html);
  const lazyHtml = rounded(result.htmlWithContentVisibility);
  const peers: Record<string, Ratios | string> = {};
  for (const [name, ratios] of Object.entries(result.peers)) {
    peers[name] = ratios ? rounded(ratios) : `not within ${TIME_LIMIT} s`;
  }
  results[roles] = {
    rounds,
    budget,
    html,
    htmlWithContentVisibility: lazyHtml,
    peersToHtml: { rounds: peerRounds, ...peers },
  };
  const { widget } = result.medians;
  const peerTexts = Object.entries(peers).map(
    ([name, one]) => `${name} ${typeof one === 'string' ? one : `${one.painted}, ${one.complete}`}`,
  );
  console.log(
    `${roles} roles, ${rounds} rounds:
  until painted ${html.painted} (${judge(html.painted, budget)}), until complete ${html.complete}
  where innerHTML has content-visibility too: ${lazyHtml.painted}, ${lazyHtml.complete}
  others, to innerHTML: ${peerTexts.join('; ')}
  here: ${Math.round(widget.painted)} ms (${Math.round(widget.worked)} of work) and ${Math.round(widget.complete)} ms of the widget's; innerHTML ${Math.round(result.medians.html.painted)} ms (${Math.round(result.medians.html.worked)} of work)`,
  );
}

const small = medians.get(fewest)?.widget;
const large = medians.get(most);
let firstFrame: object | undefined;
if (small && large) {
  const ratio = round(large.widget.painted / small.painted);
  firstFrame = {
    ratioTo: `the widget's own at ${fewest} roles`,
    budget: FIRST_FRAME_BUDGET,
    ratio,
  };
  console.log(
    `\nFirst frame at ${most} roles, to that at ${fewest}: ${ratio} (${judge(ratio, FIRST_FRAME_BUDGET)}); of work alone ${round(large.widget.worked / small.worked)}`,
  );
}

let filter: object | undefined;
let input: object | undefined;
if (large) {
  const byQuery = await measureFilter(browser, server.url, most, FEW_ROUNDS);
  const ratioOf = (time: number): number => round(time / large.html.painted);
  const queries = byQuery.map(({ query, found, set, cleared }) => ({
    query,
    found,
    set: ratioOf(set),
    cleared: ratioOf(cleared),
    both: ratioOf(set + cleared),
  }));
  filter = { budget: FILTER_BUDGET, queries };
  console.log(`\nSearch in ${most} roles, to the time until innerHTML is painted`);
  for (const [index, { query, found, set, cleared, both }] of queries.entries()) {
    const here = byQuery[index]!;
    console.log(
      `"${query}" (finds ${found}): set ${set}, cleared ${cleared}, both ${both} (${judge(both, FILTER_BUDGET)}); here ${Math.round(here.set)} and ${Math.round(here.cleared)} ms`,
    );
  }

  const widget = await measureInput(browser, server.url, 'widget', most, FEW_ROUNDS);
  const html = await measureInput(browser, server.url, 'html', most, 1);
  const delay = Math.round(widget.delay);
  const task = round(widget.task / html.task);
  input = { budget: DELAY_BUDGET, longestDelay: delay, longestTaskToHtml: task };
  console.log(
    `\nInput while ${most} roles are filled in, after the first frame (${widget.inputs} clicks and keys)
  longest delay ${delay} ms (${judge(delay, DELAY_BUDGET)}), until painted ${Math.round(widget.untilPainted)} ms
  longest task ${widget.task ? `${Math.round(widget.task)} ms` : 'under 50 ms'}, to that of innerHTML (${Math.round(html.task)} ms): ${task}; its longest delay ${Math.round(html.delay)} ms`,
  );
}

await browser.close();
server.close();

if (!only) {
  console.log(
    '\nLeads per second of the receiver over HTTP, as a ratio to one that keeps nothing; and duplicates after 100\nrequests at once with one lead',
  );
  const receiver = await benchReceiver();
  for (const [name, { leadsPerSecond, ratio, duplicates }] of Object.entries(receiver)) {
    if (duplicates !== 0) process.exitCode = 1;
    console.log(
      `${name}: ${ratio} (here ${leadsPerSecond}), duplicates ${duplicates} (${duplicates === 0 ? 'ok' : 'WRONG'})`,
    );
  }
  const report = {
    browser: 'Chromium',
    ratioTo: 'one innerHTML of the same content',
    roles: results,
    firstFrame,
    filter,
    input,
    prerendered,
    receiver: { ratioTo: 'a receiver that keeps nothing', databases: receiver },
  };
  await writeFile(
    join(import.meta.dirname, 'results.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  );
}
