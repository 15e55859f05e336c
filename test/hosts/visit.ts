// What a visitor does on a host page: sees the roles, opens details, sends a request. It uses nothing of the page's
// own that the page can have put something else in the place of.
import { until } from '../helpers/until.js';

export interface Visit {
  /** A name that no other lead has. */
  name: string;
  message: string;
  /** How many roles the page shows. */
  cards: number;
  /** Where on the page: the first element that fits. */
  within: string;
}

/** All that match below a node, through its own and all other shadow roots. */
export const findAll = (root: Node, selector: string): HTMLElement[] => {
  const type = Reflect.get(Node.prototype, 'nodeType', root);
  const { prototype } =
    type === Node.DOCUMENT_NODE
      ? Document
      : type === Node.ELEMENT_NODE
        ? Element
        : DocumentFragment;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its overloads is, for obsolete tags
  const find: (selector: string) => NodeListOf<Element> = prototype.querySelectorAll;
  const shadow = (root as Element).shadowRoot;
  return [
    ...(shadow ? findAll(shadow, selector) : []),
    ...Array.from(find.call(root, '*')).flatMap((element) => [
      ...(Element.prototype.matches.call(element, selector) ? [element as HTMLElement] : []),
      ...(element.shadowRoot ? findAll(element.shadowRoot, selector) : []),
    ]),
  ];
};

const isShown = (element: HTMLElement): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 0 && height > 0;
};

/** Enters a value as a visitor does: one `input`, then a `change` on leaving. */
const enter = (input: HTMLElement, value: string): void => {
  input.focus();
  (input as HTMLInputElement).value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Visits a page; rejects, and says what is missing, where it does not work for a visitor. */
export const visit = async (
  document: Document,
  { name, message, cards, within }: Visit,
): Promise<void> => {
  const root = await until(within, () => findAll(document, within)[0]);
  const all = (selector: string) => findAll(root, selector).filter(isShown);
  const one = (selector: string) => until(selector, () => all(selector)[0]);

  if (cards) {
    const titles = (card: Node) => findAll(card, '[part~=title]').filter(isShown);
    const roles = await until(`${cards} roles, shown`, () => {
      const shown = findAll(root, 'sales-role-card').filter((card) => titles(card).length);
      return shown.length === cards && shown;
    });
    findAll(roles[0]!, '[aria-expanded=false]')[0]!.click();
    await one('[part~=section-title]');
  }

  const form = await until('the form', () => findAll(root, 'sales-lead-form')[0]);
  const first = await until('#name', () => {
    // What comes above it meanwhile pushes it out of view again.
    form.scrollIntoView({ block: 'center' });
    return all('#name')[0];
  });
  enter(first, name);
  enter(await one('#phone'), '8 (900) 123-45-67');
  enter(await one('#message'), message);
  (await one('#consent')).click();
  (await one('form button.primary')).click();
  await one('[role=status].sent');
};
