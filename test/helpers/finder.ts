import { fixture, html } from '@open-wc/testing';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import { Clock } from './clock.js';
import { allInside, cardsOf, inside, partText, textOf } from './parts.js';
import { until } from './until.js';

/** Waits until a hierarchy has its search, and returns the field. */
export const searchOf = (hierarchy: Element): Promise<HTMLInputElement> =>
  until('the search', () => inside<HTMLInputElement>(hierarchy, '#search'));

/** A hierarchy with its search, in a language. */
export const findableWith = async (
  properties: Partial<SalesRoleHierarchy>,
  lang = 'en',
): Promise<SalesRoleHierarchy> => {
  const parent = await fixture(html`<div lang=${lang}></div>`);
  const hierarchy = Object.assign(document.createElement('sales-role-hierarchy'), properties);
  parent.append(hierarchy);
  await searchOf(hierarchy);
  return hierarchy;
};

/** Types into the search, as far as a page can tell, and waits until that is rendered. */
export const type = async (hierarchy: SalesRoleHierarchy, text: string): Promise<void> => {
  const field = await searchOf(hierarchy);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await hierarchy.updateComplete;
};

export const selectOf = (hierarchy: Element, name: 'level' | 'tag'): HTMLSelectElement | null =>
  inside<HTMLSelectElement>(hierarchy, `#${name}`);

/** Chooses a level or a tag by its value, `''` for all, and waits until that is rendered. */
export const choose = async (
  hierarchy: SalesRoleHierarchy,
  name: 'level' | 'tag',
  value: string,
): Promise<void> => {
  const select = selectOf(hierarchy, name)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await hierarchy.updateComplete;
};

/** What is said of how many roles there are. */
export const countOf = (hierarchy: Element): string => textOf(inside(hierarchy, '.found'));

/** The titles of the cards that a visitor can see, or scroll to, in their order. */
export const shownTitles = (hierarchy: Element): string[] =>
  cardsOf(hierarchy)
    .filter((card) => card.checkVisibility())
    .map((card) => partText(card, 'title'));

/** Waits until these cards show, and no others. */
export const finds = (hierarchy: Element, ...titles: string[]): Promise<true> =>
  until(
    `just the cards ${titles.join(', ')}`,
    () => shownTitles(hierarchy).join() === titles.join(),
  );

/** The buttons that are offered where nothing is found. */
export const offersOf = (hierarchy: Element): HTMLButtonElement[] =>
  allInside<HTMLButtonElement>(hierarchy, '.nothing button');

/**
 * Holds the next work that is done in slices after its first slice, as with very many roles.
 *
 * @returns lets it go on; call it in any case, as the page has no other work in slices until then.
 */
export const holdSlices = (): (() => void) => {
  const { setTimeout } = globalThis;
  const clock = new Clock();
  clock.step = 10;
  let letGo!: () => void;
  const promise = new Promise<void>((resolve) => (letGo = resolve));
  const restore = () => {
    clock.restore();
    globalThis.setTimeout = setTimeout;
  };
  // The work waits for a timer of no length; any other is somebody else's.
  const held = (goOn: () => void, delay?: number, ...more: unknown[]): number => {
    if (delay !== undefined) return setTimeout(goOn, delay, ...more);
    restore();
    void promise.then(goOn);
    return 0;
  };
  Object.assign(globalThis, { setTimeout: held });
  return () => {
    restore();
    letGo();
  };
};
