/** The widget; `innerHTML`; and `innerHTML` with `content-visibility: auto` on the cards. */
export type Contestant = 'widget' | 'html' | 'lazyHtml';

/** Milliseconds from the start of the work. */
export interface Times {
  /** Until what a window can show is painted. */
  painted: number;
  /** Until everything is. */
  complete: number;
}

/** More cards than a window shows: to count a first paint of less would be cheating. */
const A_WINDOWFUL = 40;

/** What is to be shown, as each side takes it. */
interface Content {
  catalogue: { roles: readonly unknown[] };
  html: string;
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/**
 * Waits until something has been painted, and returns when that was.
 *
 * What is in the tree when the callbacks of a frame run is painted in that frame, as far as the main
 * thread goes: style, layout, paint. The callbacks of the frame after it are the first to run when that
 * is over. Paint timing would be closer to the glass, but knows only the first paint of a page, and
 * Element Timing does not look into shadow roots.
 */
const whenPainted = async (isThere: () => boolean): Promise<number> => {
  do await frame();
  while (!isThere());
  await frame();
  return performance.now();
};

/** Starts the work when a frame has just begun, and nothing of what was before is left to do. */
const measure = async (
  work: () => HTMLElement,
  countCards: (element: HTMLElement) => number,
  all: number,
): Promise<Times> => {
  (globalThis as { gc?: () => void }).gc?.();
  await frame();
  await frame();
  const start = performance.now();
  const element = work();
  const painted = await whenPainted(() => countCards(element) >= Math.min(all, A_WINDOWFUL));
  const complete =
    countCards(element) === all ? painted : await whenPainted(() => countCards(element) === all);
  element.remove();
  await frame();
  return { painted: painted - start, complete: complete - start };
};

/** The cards in lists whose last card has its content: an element that has not rendered yet is no card. */
const cardsIn = (hierarchy: Element | null | undefined): number => {
  let cards = 0;
  for (const list of hierarchy?.shadowRoot?.querySelectorAll('[part="list"]') ?? []) {
    const last = list.lastElementChild?.querySelector('sales-role-card');
    if (last?.shadowRoot?.querySelector('[part="title"]')) cards += list.childElementCount;
  }
  return cards;
};

const measureWidget = ({ catalogue }: Content): Promise<Times> =>
  measure(
    () => {
      const widget = Object.assign(document.createElement('sales-roles'), { catalogue });
      document.body.append(widget);
      return widget;
    },
    (widget) => cardsIn(widget.shadowRoot?.querySelector('sales-role-hierarchy')),
    catalogue.roles.length,
  );

const measureHtml = ({ catalogue, html }: Content, className: string): Promise<Times> =>
  measure(
    () => {
      const element = document.createElement('div');
      element.className = className;
      document.body.append(element);
      element.innerHTML = html;
      return element;
    },
    (element) => element.getElementsByTagName('article').length,
    catalogue.roles.length,
  );

const contestants: Record<Contestant, (content: Content) => Promise<Times>> = {
  widget: measureWidget,
  html: (content) => measureHtml(content, 'bench'),
  lazyHtml: (content) => measureHtml(content, 'bench lazy'),
};

const load = async (count: number): Promise<Content> => {
  const [catalogue, html] = await Promise.all([
    fetch(`/catalogue/${count}`),
    fetch(`/baseline/${count}`),
  ]);
  return { catalogue: (await catalogue.json()) as Content['catalogue'], html: await html.text() };
};

/**
 * Loads and compiles what the first frame needs, and no more: the form and the notice come when they are
 * near the window, after it, as for a visitor.
 */
const warmUp = async (content: Content): Promise<void> => {
  await import(new URL('/dist/sales-roles.js', location.href).href);
  const all = content.catalogue.roles.length;
  const withoutForm = (): HTMLElement => {
    const { catalogue } = content;
    const widget = Object.assign(document.createElement('sales-roles'), { catalogue });
    widget.append(document.createElement('sales-role-hierarchy'));
    document.body.append(widget);
    return widget;
  };
  await measure(withoutForm, (widget) => cardsIn(widget.firstElementChild), all);
  await measureHtml(content, 'bench');
  await measureHtml(content, 'bench lazy');
};

/** Measures each contestant once, in the order given. */
export const run = async (
  order: readonly Contestant[],
  count: number,
): Promise<Record<Contestant, Times>> => {
  await warmUp(await load(14));
  const content = await load(count);
  const times: Partial<Record<Contestant, Times>> = {};
  for (const name of order) times[name] = await contestants[name](content);
  return times as Record<Contestant, Times>;
};
