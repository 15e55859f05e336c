import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import type { SalesRoleCard } from '../../src/elements/sales-role-card.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import { until } from './until.js';

/** What a selector finds in an element's shadow root. */
export const allInside = <T extends Element = HTMLElement>(
  element: Element | null,
  selector: string,
): T[] => [...(element?.shadowRoot?.querySelectorAll<T>(selector) ?? [])];

/** The first of it, or `null`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` has it
export const inside = <T extends Element = HTMLElement>(
  element: Element | null,
  selector: string,
): T | null => allInside<T>(element, selector)[0] ?? null;

/** Fails where two elements are not one. (Chai would print both, and all that hangs on them: for minutes.) */
export const expectSame = (actual: Element | null | undefined, expected: Element | null): void => {
  const print = (element: Element | null | undefined) =>
    element ? `<${element.localName} id="${element.id}">` : 'nothing';
  if (actual !== expected) throw new Error(`Expected ${print(expected)}, got ${print(actual)}`);
};

/** An element's text, with its white space collapsed. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text of a part of an element, such as its title. */
export const partText = (element: Element, part: string): string =>
  textOf(inside(element, `[part~="${part}"]`));

export const hierarchyOf = (widget: SalesRoles): SalesRoleHierarchy =>
  allInside<SalesRoleHierarchy>(widget, 'sales-role-hierarchy')[0]!;

export const formOf = (widget: SalesRoles): SalesLeadForm =>
  allInside<SalesLeadForm>(widget, 'sales-lead-form')[0]!;

/** The cards of a hierarchy, or of a widget's own. */
export const cardsOf = (element: Element): SalesRoleCard[] =>
  allInside<SalesRoleCard>(inside(element, 'sales-role-hierarchy') ?? element, 'sales-role-card');

export const titlesOf = (element: Element): string[] =>
  cardsOf(element).map((card) => partText(card, 'title'));

export const askButton = (card: Element): HTMLElement => inside(card, '[aria-pressed]')!;

export const detailsButton = (card: Element): HTMLElement => inside(card, '[aria-expanded]')!;

/** The titles of the sections that a card shows. */
export const sectionsOf = (card: Element): string[] =>
  allInside(card, '[part="section-title"]').map(textOf);

/** Waits until a widget shows these titles on its cards. */
export const showing = (widget: Element, ...titles: string[]): Promise<true> =>
  until(`the cards ${titles.join(', ')}`, () => titlesOf(widget).join() === titles.join());

/** Waits until the built-in catalogue shows, in a language. */
export const builtIn = (widget: Element, title: 'Роли в отделе продаж' | 'Roles in sales') =>
  until(`the built-in catalogue "${title}"`, () => {
    const titles = titlesOf(widget);
    return partText(widget, 'title') === title && titles.length === 14 && titles.every(Boolean);
  });
