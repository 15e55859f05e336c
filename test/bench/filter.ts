import type { Browser } from 'playwright-core';
import { runInPage } from './in-page.js';
import { median } from './median.js';
import type { FilterTimes } from './page/filter.js';

/** What is typed: found in one role of fourteen, in a single one, and in more than half of them. */
const QUERIES = ['ключев', 'Лидер продаж 357', 'прода'];

/** So often in each page. */
const TIMES = 3;

/** Milliseconds until a filter is painted, and until it is taken back. */
export interface FilterResult {
  query: string;
  found: number;
  set: number;
  cleared: number;
}

/** Measures the search at so many roles, for each query, from the slowest on. */
export const measureFilter = async (
  browser: Browser,
  url: string,
  roles: number,
  rounds: number,
): Promise<FilterResult[]> => {
  const all: Record<string, FilterTimes>[] = [];
  const call = `run(${roles}, ${JSON.stringify(QUERIES)}, ${TIMES})`;
  for (let turn = 0; turn < rounds; turn += 1) {
    all.push(await runInPage(browser, url, 'filter', call));
  }
  return QUERIES.map((query) => ({
    query,
    found: all[0]?.[query]?.found ?? NaN,
    set: median(all.flatMap((times) => times[query]?.set ?? [])),
    cleared: median(all.flatMap((times) => times[query]?.cleared ?? [])),
  })).sort((a, b) => b.set + b.cleared - a.set - a.cleared);
};
