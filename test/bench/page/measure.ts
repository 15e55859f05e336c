import { countArticles, load, showHtml, type Content } from './content.js';
import { measure, type Times } from './painted.js';
import { checkCards, countCards, showWidget, warmUpWidget } from './widget.js';

/** The widget; `innerHTML`; and `innerHTML` with `content-visibility: auto` on the cards. */
export type Contestant = 'widget' | 'html' | 'lazyHtml';

/** A library that shows the roles too: a module of `peers/`. */
interface Peer {
  show(catalogue: Content['catalogue']): HTMLElement;
  countRoles(element: HTMLElement): number;
}

const measureHtml = (content: Content, className: string): Promise<Times> =>
  measure(() => showHtml(content, className), countArticles, content.catalogue.roles.length);

const contestants: Record<Contestant, (content: Content) => Promise<Times>> = {
  widget: (content) =>
    measure(() => showWidget(content), countCards, content.catalogue.roles.length, checkCards),
  html: (content) => measureHtml(content, 'bench'),
  lazyHtml: (content) => measureHtml(content, 'bench lazy'),
};

/** Measures each contestant once, in the order given. */
export const run = async (
  order: readonly Contestant[],
  count: number,
): Promise<Record<Contestant, Times>> => {
  const few = await load(14);
  await warmUpWidget(few);
  await contestants.html(few);
  await contestants.lazyHtml(few);
  const content = await load(count);
  const times: Partial<Record<Contestant, Times>> = {};
  for (const name of order) times[name] = await contestants[name](content);
  return times as Record<Contestant, Times>;
};

/** Measures a peer once. */
export const runPeer = async (name: string, count: number): Promise<Times> => {
  const url = new URL(`/peers/${name}.js`, location.href).href;
  const { show, countRoles } = (await import(url)) as Peer;
  const measurePeer = ({ catalogue }: Content): Promise<Times> =>
    measure(() => show(catalogue), countRoles, catalogue.roles.length);
  await measurePeer(await load(14));
  return measurePeer(await load(count));
};
