import { fixture, html } from '@open-wc/testing';
import type { SalesRoleCard } from '../../src/elements/sales-role-card.js';
import type { SalesRoleHierarchy } from '../../src/elements/sales-role-hierarchy.js';
import type { SalesRoles } from '../../src/elements/sales-roles.js';
import {
  allInside,
  cardsOf,
  detailsButton,
  hierarchyOf,
  inside,
  partText,
  textOf,
} from './parts.js';
import { until } from './until.js';

/** Waits until a hierarchy has what comes after its first frame. */
export const findable = async (hierarchy: SalesRoleHierarchy): Promise<SalesRoleHierarchy> => {
  await until('the search', () => inside(hierarchy, '#search'));
  return hierarchy;
};

/** A hierarchy alone, complete, in a place of so many pixels. */
export const hierarchyIn = async (
  width: number,
  properties: Partial<SalesRoleHierarchy>,
  lang = 'en',
): Promise<SalesRoleHierarchy> => {
  const parent = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  parent.style.width = `${width}px`;
  const hierarchy = Object.assign(document.createElement('sales-role-hierarchy'), properties);
  parent.append(hierarchy);
  return findable(hierarchy);
};

/** A widget with its hierarchy complete. */
export const widgetWith = async (
  properties: Partial<SalesRoles> = {},
  lang = 'en',
): Promise<SalesRoles> => {
  const widget = Object.assign(document.createElement('sales-roles'), properties);
  widget.lang = lang;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(widget);
  await until('the hierarchy', () => hierarchyOf(widget) as Element | undefined);
  await findable(hierarchyOf(widget));
  return widget;
};

/** The card of a role. */
export const cardOf = (element: Element, title: string): SalesRoleCard =>
  cardsOf(element).find((card) => partText(card, 'title') === title)!;

/** The button of an element whose name begins so. */
export const buttonOf = (element: Element, name: string): HTMLButtonElement => {
  const buttons = allInside<HTMLButtonElement>(element, 'button');
  const found = buttons.find((button) => textOf(button).startsWith(name));
  if (!found) throw new Error(`No button "${name}" among ${buttons.map(textOf).join(', ')}`);
  return found;
};

/** Opens a role's details as a visitor does, and waits for its tools. */
export const openCard = async (element: Element, title: string): Promise<SalesRoleCard> => {
  const card = cardOf(element, title);
  if (!card.open) detailsButton(card).click();
  await until(`the tools of ${title}`, () => inside(card, '.tools'));
  return card;
};

/** Chooses in a list as a visitor does: by what is read there, or its beginning. */
export const pick = (select: HTMLSelectElement, name: string): void => {
  const option = [...select.options].find((one) => textOf(one).startsWith(name));
  if (!option) throw new Error(`No "${name}" to choose`);
  select.focus();
  select.value = option.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Stands in for the clipboard until `restore()`. */
export class ClipboardStub {
  /** What was put there, the old way (`by field`) or the new one. */
  readonly texts: string[] = [];
  readonly byField: string[] = [];

  /**
   * @param refuses `nothing`; `clipboard`, as on plain http; or `all`.
   */
  constructor(refuses: 'nothing' | 'clipboard' | 'all' = 'nothing') {
    const writeText = (text: string): Promise<void> => {
      this.texts.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: refuses === 'nothing' ? { writeText } : undefined,
    });
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: () => {
        let { activeElement } = document;
        while (activeElement?.shadowRoot?.activeElement) {
          ({ activeElement } = activeElement.shadowRoot);
        }
        const { value, selectionStart, selectionEnd } = activeElement as HTMLTextAreaElement;
        this.byField.push(value.slice(selectionStart, selectionEnd));
        return refuses !== 'all';
      },
    });
  }

  restore(): void {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  }
}
