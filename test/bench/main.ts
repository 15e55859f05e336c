// `npm run bench`: the sizes of what is in dist, how soon the roles are painted, beside one `innerHTML`, and how
// many leads the receiver takes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browsers/chromium.mjs';
import { measureSizes, sizesTable } from '../repo/sizes.js';
import { race, type Ratios } from './race.js';
import { benchReceiver } from './receiver.js';
import { serve } from './server.js';

/** How many roles, how often, and what the widget may take until painted, as a ratio to `innerHTML`. */
const RACES = [
  { roles: 14, rounds: 25, budget: 1.2 },
  { roles: 1_000, rounds: 9, budget: 0.8 },
  { roles: 10_000, rounds: 5, budget: 0.5 },
];

console.log(sizesTable(measureSizes()));
console.log(
  '\nTime of <sales-roles>, as a ratio to one innerHTML of the same content, in Chromium',
);

const server = await serve();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArguments, '--js-flags=--expose-gc'],
});
const rounded = ({ painted, complete }: Ratios): Ratios => ({
  painted: Number(painted.toFixed(2)),
  complete: Number(complete.toFixed(2)),
});
const results: Record<string, object> = {};

for (const { roles, rounds, budget } of RACES) {
  const { medians, ...ratios } = await race(browser, server.url, roles, rounds);
  const html = rounded(ratios.html);
  const lazyHtml = rounded(ratios.htmlWithContentVisibility);
  results[roles] = { rounds, budget, html, htmlWithContentVisibility: lazyHtml };
  const isOver = html.painted > budget;
  if (isOver) process.exitCode = 1;
  const { widget } = medians;
  console.log(
    `${roles} roles, ${rounds} rounds:
  until painted ${html.painted} (at most ${budget}: ${isOver ? 'OVER' : 'ok'}), until complete ${html.complete}
  where innerHTML has content-visibility too: ${lazyHtml.painted}, ${lazyHtml.complete}
  here: ${Math.round(widget.painted)} ms and ${Math.round(widget.complete)} ms of the widget's`,
  );
}

await browser.close();
server.close();

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
  receiver: { ratioTo: 'a receiver that keeps nothing', databases: receiver },
};
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify(report, null, 2)}\n`);
