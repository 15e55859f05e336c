// Takes over what `prerender` has rendered, so that every node of it stays: what a visitor has opened, typed in or
// focused before the script came is left as it is. Loaded by `define.ts`, and only where there is such a widget.
//
// lit marks in the HTML what it keeps in memory otherwise. Read back, the marks make the parts of a template that
// was rendered before, and lit's ordinary update goes on from there. The names below are lit's own between its
// packages, with which @lit-labs/ssr-client does the same for what is rendered only once the data is there: ours wait
// until it is. (lit is pinned; hydrate.test.ts tells where they change.)
import {
  html,
  LitElement,
  nothing,
  ReactiveElement,
  render,
  type RenderOptions,
  type TemplateResult,
} from 'lit';
import { inSlices } from './catalogue/slices.js';
import type { SalesRoleCard } from './elements/sales-role-card.js';
import type { SalesRoles } from './elements/sales-roles.js';
import { ownMethod } from './own-method.js';

type AttributePart = new (
  element: Element,
  name: string | undefined,
  strings: readonly string[] | undefined,
  parent: unknown,
  options: unknown,
) => object;

interface TemplatePart {
  type: number;
  index: number;
  name?: string;
  strings?: readonly string[];
  ctor?: AttributePart;
}

interface Template {
  parts: readonly TemplatePart[];
}

interface ChildPart {
  _$AH: unknown;
  _$AC(result: TemplateResult): Template;
}

interface TemplateInstance {
  _$AV: unknown[];
}

interface Internals {
  ChildPart: {
    new (start: Node, end: Node, parent: unknown, options: unknown): ChildPart;
    prototype: ChildPart;
  };
  TemplateInstance: new (template: Template, parent: ChildPart) => TemplateInstance;
}

/** What stands between two marks: a value of a template. */
interface Place {
  start: Comment;
  end: Comment;
  /** Of the template, where the value is one. */
  digest: string | undefined;
  /** The values inside, where the value is a template or a list. */
  places: Place[];
  /** The elements whose attributes are the template's, by their number in it. */
  elements: Map<number, Element>;
}

/** What is called or set here, and an element keeps to itself. */
type Host = Omit<HTMLElement, 'update'> & {
  renderRoot: ShadowRoot;
  renderOptions: { renderBefore?: Node | null };
  done?: number;
  finder?: unknown;
  createRenderRoot(): ShadowRoot;
  update(changed: unknown): void;
  requestUpdate(): void;
  performUpdate(): void;
  render(): unknown;
};

const CHILD = 2;

/** What stands in a shadow root has this attribute until the element around it has taken over (a convention of lit's). */
const DEFERRED = 'defer-hydration';

/** lit's own classes, which it does not export, from a rendering. */
const { ChildPart, TemplateInstance } = ((): Internals => {
  const part = render(html`<i></i>`, new DocumentFragment()) as unknown as ChildPart;
  return {
    ChildPart: part.constructor as Internals['ChildPart'],
    TemplateInstance: (part._$AH as object).constructor as Internals['TemplateInstance'],
  };
})();

/** Of each template once: every card has the same few. */
const known = new WeakMap<readonly string[], string>();

/** As `digestForTemplateResult` of @lit-labs/ssr-client. */
const digestOf = (strings: readonly string[]): string => {
  let digest = known.get(strings);
  if (digest === undefined) {
    const digests = new Uint32Array(2).fill(5381);
    for (const text of strings) {
      for (let index = 0; index < text.length; index += 1) {
        digests[index % 2] = ((digests[index % 2] ?? 0) * 33) ^ text.charCodeAt(index);
      }
    }
    digest = btoa(String.fromCharCode(...new Uint8Array(digests.buffer)));
    known.set(strings, digest);
  }
  return digest;
};

/** Reads the marks; `undefined` where there are none. */
const read = (root: ShadowRoot): Place | undefined => {
  const comments = ownMethod('createTreeWalker')(root, NodeFilter.SHOW_COMMENT);
  const open: Place[] = [];
  while (comments.nextNode()) {
    const comment = comments.currentNode as Comment;
    const [mark, word] = comment.data.split(' ');
    const outer = open.at(-1);
    if (mark === 'lit-part') {
      const place = { start: comment, end: comment, digest: word, places: [], elements: new Map() };
      outer?.places.push(place);
      open.push(place);
    } else if (mark === 'lit-node') {
      const element = comment.nextElementSibling;
      if (element) outer?.elements.set(Number(word), element);
    } else if (mark === '/lit-part' && outer) {
      outer.end = comment;
      open.pop();
      if (!open.length) return outer;
    }
  }
  return undefined;
};

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const isEmpty = ({ start, end }: Place): boolean => start.nextSibling === end;

/** Calls back for each place of a template with its value, and for each of its attributes. */
const walk = (
  { parts }: Template,
  { values }: TemplateResult,
  { places, elements }: Place,
  onPlace: (place: Place, value: unknown) => void,
  onAttribute?: (element: Element, part: TemplatePart, constructor: AttributePart) => void,
): void => {
  let value = 0;
  let place = 0;
  for (const part of parts) {
    const inner = places[place];
    const element = elements.get(part.index);
    if (part.type === CHILD && inner) {
      onPlace(inner, values[value]);
      place += 1;
    } else if (element && part.ctor) onAttribute?.(element, part, part.ctor);
    else throw new Error('A mark of the template is missing');
    value += part.strings ? part.strings.length - 1 : 1;
  }
};

/** Gives a part what stands in its place, as far as that is what the value would come to. */
const adopt = (part: ChildPart, value: unknown, place: Place, options: unknown): void => {
  const { start, end, places } = place;
  const { nextSibling } = start;
  // Whatever stands there, and is not told of below, is taken out for the value.
  if (!isEmpty(place)) part._$AH = {};
  if (isTemplate(value)) {
    if (place.digest !== digestOf(value.strings)) return;
    const template = part._$AC(value);
    const instance = new TemplateInstance(template, part);
    walk(
      template,
      value,
      place,
      (inner, one) => {
        const child = new ChildPart(inner.start, inner.end, instance, options);
        adopt(child, one, inner, options);
        instance._$AV.push(child);
      },
      (element, { name, strings }, Part) => {
        instance._$AV.push(new Part(element, name, strings, instance, options));
      },
    );
    part._$AH = instance;
  } else if (Array.isArray(value)) {
    part._$AH = places.map((inner, index) => {
      const child = new ChildPart(inner.start, inner.end, part, options);
      adopt(child, value[index], inner, options);
      return child;
    });
  } else if (nextSibling?.nodeType === 3 && nextSibling.nextSibling === end) {
    part._$AH = nextSibling.nodeValue;
  }
};

/**
 * Whether what a host would render is not yet what stands there: its texts, its catalogue or its layout are on their
 * way. A hierarchy whose search does not come (`null`) shows its levels instead.
 */
const isOnItsWay = (host: Host, value: unknown, place: Place): boolean => {
  const { finder } = host;
  // Beside the message that the catalogue cannot be shown, no roles of it stand.
  if (!isTemplate(value)) return !host.matches('.failed ~ *');
  if (!value.values.length) return true;
  if (finder === null || place.digest !== digestOf(value.strings)) return false;
  let isLacking = false;
  walk(ChildPart.prototype._$AC(value), value, place, (inner, one) => {
    if (isEmpty(inner)) return;
    // A tree is a list of levels; before its words are there, it is shown as one list.
    if (one === nothing || one === undefined || (isTemplate(one) && !inner.digest)) {
      isLacking = true;
    }
  });
  return isLacking;
};

/** What a page without a script has in the place of what a script does. */
const takeOver = (host: Host, root: ShadowRoot): (() => void) => {
  const details = root.querySelector<HTMLDetailsElement>('details.static');
  const isOpen = details?.open;
  const hasFocus = details?.contains(root.activeElement);
  const form = root.querySelector('form');
  const consents = [...root.querySelectorAll('[part=consent]')];
  const words = consents.map(({ textContent }) => textContent);
  return () => {
    consents.forEach((consent, index) => {
      const box = consent.querySelector('input');
      // A tick was made for the words beside it, and for no others.
      if (box && consent.textContent !== words[index]) box.checked = false;
    });
    details?.remove();
    for (const style of root.querySelectorAll('style')) style.remove();
    if (form) form.noValidate = true;
    const button = root.querySelector<HTMLElement>('[aria-expanded]');
    // As the visitor did: what follows the open details follows these.
    if (isOpen) button?.click();
    if (hasFocus) button?.focus({ preventScroll: true });
    host.removeAttribute('prerendered');
  };
};

/** Resolves once the parser is through: what it has not reached yet would be missing. */
const parsed = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        addEventListener('DOMContentLoaded', resolve, { once: true });
      })
    : undefined;

/**
 * Lets the elements inside one that has taken over do the same: a few at a time, since what they show can be read
 * already, and a page is not to wait for them.
 */
function* wake(elements: Iterable<Host>, card: typeof SalesRoleCard): Generator<void, void> {
  for (const element of elements) {
    element.removeAttribute(DEFERRED);
    if (element instanceof card && element.isConnected) {
      element.connectedCallback();
      element.performUpdate();
    }
    // One whose tag is not defined yet has nothing to update.
    else (element as Partial<Host>).requestUpdate?.();
    yield;
  }
}

/**
 * Lets the elements take over what stands in their shadow roots. To be called before their tags are defined.
 *
 * @param widget the class of `<sales-roles>`, which throws away what stands there otherwise.
 * @param card the class of the cards, which are given their role by the hierarchy, and wait for it.
 */
export const hydrate = async (
  widget: typeof SalesRoles,
  card: typeof SalesRoleCard,
): Promise<void> => {
  await parsed();
  const places = new WeakMap<Host, Place>();
  const lit = LitElement.prototype as unknown as Host;
  const { createRenderRoot, update } = lit;
  const { update: reflect } = ReactiveElement.prototype as unknown as Host;

  delete (widget.prototype as unknown as Partial<Host>).createRenderRoot;
  lit.createRenderRoot = function () {
    const { shadowRoot } = this;
    const place = shadowRoot && read(shadowRoot);
    if (place) places.set(this, place);
    else if (shadowRoot) {
      // Some optimisers of pages strip comments, and the marks with them.
      shadowRoot.replaceChildren();
      this.removeAttribute('prerendered');
    }
    const root = createRenderRoot.call(this);
    // Nothing is rendered in front of what is there.
    this.renderOptions.renderBefore = null;
    return root;
  };

  lit.update = function (changed) {
    const place = places.get(this);
    if (!place) {
      update.call(this, changed);
      return;
    }
    // All cards are there, not only the first.
    if ('done' in this) this.done = Infinity;
    const value = this.render();
    const { renderRoot: root } = this;
    try {
      // What it is given by the element around, such as the level of its headings, may be on its way, too.
      // A card is given all that it shows at once: what it lacks, its role has not.
      const isWhole = this instanceof card;
      if (this.hasAttribute(DEFERRED) || (!isWhole && isOnItsWay(this, value, place))) {
        // As `LitElement` does, but for the rendering.
        reflect.call(this, changed);
        return;
      }
      const part = new ChildPart(place.start, place.end, undefined, this.renderOptions);
      adopt(part, value, place, this.renderOptions);
      Object.assign(root, { _$litPart$: part });
    } catch (error) {
      console.error(`<${this.localName}>: what was prerendered is rendered anew`, error);
      root.replaceChildren();
    }
    places.delete(this);
    const leave = takeOver(this, root);
    // As `LitElement` does, with the value that was adopted: a second rendering may say `noChange` of it.
    reflect.call(this, changed);
    render(value, root, this.renderOptions as RenderOptions);
    void inSlices(wake(root.querySelectorAll<Host>(`[${DEFERRED}]`), card));
    leave();
  };

  const { connectedCallback } = card.prototype;
  card.prototype.connectedCallback = function () {
    if (!this.hasAttribute(DEFERRED)) connectedCallback.call(this);
  };
};
