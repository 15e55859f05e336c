import { load } from './content.js';
import { atRest, frame, whenPainted } from './painted.js';
import {
  countCards,
  countShown,
  searchField,
  searchStatus,
  showWidget,
  warmUpWidget,
} from './widget.js';

/** Milliseconds until painted, each time that it was measured. */
export interface FilterTimes {
  /** How many roles the query finds. */
  found: number;
  set: number[];
  cleared: number[];
}

/** So long is waited for anything at all to happen. */
const PATIENCE = 60_000;

const waitFor = async (what: string, isSo: () => boolean): Promise<void> => {
  const deadline = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await frame();
  }
};

/** Waits until as many cards are shown for half a second, and returns how many. */
const settled = async (widget: Element): Promise<number> => {
  let shown = countShown(widget);
  for (let frames = 0; frames < 30; frames += 1) {
    await frame();
    const now = countShown(widget);
    if (now !== shown) frames = 0;
    shown = now;
  }
  return shown;
};

/** Types the text into the field, as far as the widget can tell. */
const type = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/**
 * Waits until a filter has done what it does, however long, and returns how many cards are shown.
 *
 * The first answer comes when the index has been built; until then the status may say so.
 */
const ask = async (widget: Element, field: HTMLInputElement, text: string): Promise<number> => {
  const before = countShown(widget);
  type(field, text);
  await waitFor(`an answer to "${text}"`, () => countShown(widget) !== before);
  return settled(widget);
};

/** Measures from the input until the answer is painted, with as many cards as it should have. */
const time = async (
  widget: Element,
  field: HTMLInputElement,
  text: string,
  expected: number,
): Promise<number> => {
  const before = searchStatus(widget);
  const start = await atRest();
  type(field, text);
  let { painted } = await whenPainted(() => searchStatus(widget) !== before);
  // The cards are counted after the time was taken. Were they behind the answer, later frames count.
  while (countShown(widget) !== expected) {
    if (performance.now() - start > PATIENCE) throw new Error(`"${text}" does not settle`);
    await frame();
    painted = performance.now();
  }
  return painted - start;
};

/** Measures how soon each query is answered and taken back, so often, in a widget that has settled. */
export const run = async (
  count: number,
  queries: readonly string[],
  times: number,
): Promise<Record<string, FilterTimes>> => {
  await warmUpWidget(await load(14));
  const widget = showWidget(await load(count));
  await waitFor('all cards', () => countCards(widget) === count);
  await waitFor('the search field', () => Boolean(searchField(widget)));
  const field = searchField(widget)!;
  const results: Record<string, FilterTimes> = {};
  for (const query of queries) {
    const found = await ask(widget, field, query);
    const all = await ask(widget, field, '');
    if (all !== count) throw new Error(`${all} of ${count} roles are back after "${query}"`);
    const result: FilterTimes = { found, set: [], cleared: [] };
    for (let turn = 0; turn < times; turn += 1) {
      result.set.push(await time(widget, field, query, found));
      result.cleared.push(await time(widget, field, '', all));
    }
    results[query] = result;
  }
  return results;
};
