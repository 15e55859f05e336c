import { fixture, html, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { nothing } from 'lit';
import { toMend } from '../checkers/findings.js';

/** A page of the demo, opened in a frame. */
export interface DemoPage {
  document: Document;
  /** What has gone wrong in it so far: see `recorder.js`. */
  problems(): readonly string[];
}

type PageWindow = Window & {
  problems: readonly string[];
  axe?: { run: (context: Document) => Promise<AxeResults> };
  /** The engine of IBM's accessibility checker. */
  ace?: { Checker: new () => { check: (page: Document, rules: string[]) => Promise<AceReport> } };
};

interface AceReport {
  results: { ruleId: string; value: [string, string]; message: string; snippet: string }[];
}

/** The first request starts the server behind the pages: `before(serverStarts)`. */
export const serverStarts = async function (this: Mocha.Context): Promise<void> {
  this.timeout(60_000);
  await fetch('/leads');
};

/** Waits for a condition; what it is goes into the message of a vain wait. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition, what, { timeout: 20_000 });

/**
 * Opens a page of the demo in a frame that goes with the test, and waits until it is loaded.
 *
 * @param options.scripts `false` opens it as a browser without JavaScript does.
 */
export const openPage = async (name: string, { scripts = true } = {}): Promise<DemoPage> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title=${name}
      width="1024"
      height="768"
      src=${`/demo/${name}`}
      sandbox=${scripts ? nothing : 'allow-same-origin'}
    ></iframe>`,
  );
  const page = () => frame.contentDocument!;
  // WebKit has an empty document there at first, complete as it is.
  await until(
    () => page().URL === frame.src && page().readyState === 'complete',
    `${name} is loaded`,
  );
  const window = frame.contentWindow as PageWindow;
  return { document: page(), problems: () => window.problems };
};

/** All elements that match, also in shadow roots. */
export const findAll = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(element.shadowRoot, selector) : []),
  ]);

const childrenOf = (node: Node): Iterable<Node> => {
  if (!('localName' in node)) return node.childNodes;
  const element = node as Element;
  if (element.localName === 'slot') return (element as HTMLSlotElement).assignedNodes();
  return (element.shadowRoot ?? element).childNodes;
};

const words = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (/^(?:script|style|noscript)$/.test(element.localName)) return '';
    // A slot has no box, and is no less there.
    if (element.localName !== 'slot' && !element.checkVisibility()) return '';
  }
  return Array.from(childrenOf(node), words).join(' ');
};

/** What a visitor reads in an element, shadow roots included; white space is single spaces. */
export const readable = (element: Element): string => words(element).replace(/\s+/g, ' ').trim();

/** The one button with this text, as a screen reader says it. */
export const button = (root: ParentNode, text: string): HTMLElement => {
  const found = findAll(root, 'button').filter((one) => readable(one).replace(' :', ':') === text);
  if (found.length !== 1) throw new Error(`${found.length} buttons say "${text}"`);
  return found[0]!;
};

/** Waits until so many role cards can be read. */
export const cardsShown = ({ document }: DemoPage, count: number): Promise<void> =>
  until(
    () => findAll(document, 'sales-role-card').filter(readable).length === count,
    `${count} cards are shown`,
  );

/** Brings each part that comes later into view, as a visitor does who scrolls, until it is shown. */
export const showAll = async ({ document }: DemoPage): Promise<void> => {
  for (const part of findAll(document, 'sales-lead-form, sales-cookie-notice')) {
    const { host } = part.getRootNode() as Partial<ShadowRoot>;
    // A notice that the owner has switched off is there, and shows nothing.
    if (host?.matches('[cookies=off]') && part.localName === 'sales-cookie-notice') continue;
    await until(() => {
      // What comes above it meanwhile, as a tree does, pushes it out of view again.
      part.scrollIntoView({ block: 'center' });
      return part.shadowRoot?.querySelector('section');
    }, `<${part.localName}> is shown`);
  }
};

/** Runs axe and IBM's engine, loaded into the page itself; returns what they found, one line for each node. */
export const findBarriers = async ({ document }: DemoPage): Promise<string[]> => {
  const window = document.defaultView as unknown as PageWindow;
  const load = async (name: 'axe' | 'ace', file: string) => {
    const script = document.createElement('script');
    script.src = `/node_modules/${file}`;
    document.head.append(script);
    await until(() => window[name], `${name} is loaded`);
    return window[name]!;
  };
  // IBM's engine looks into what is closed, and does not find the labels there.
  for (const details of document.querySelectorAll('details')) details.open = true;
  const axe = (await load('axe', 'axe-core/axe.min.js')) as NonNullable<PageWindow['axe']>;
  const { violations } = await axe.run(document);
  const ace = (await load('ace', 'accessibility-checker-engine/ace.js')) as NonNullable<
    PageWindow['ace']
  >;
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  return [
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html: code }) => `${id} (${help}): ${code}`),
    ),
    ...toMend(
      results
        // What it is not sure of depends on where the page is scrolled to: see `test/checkers/`.
        .filter(({ value }) => value[1] === 'FAIL')
        .map(({ ruleId: rule, message, snippet: code }) => ({
          checker: 'IBM',
          rule,
          message,
          code,
        })),
    ),
  ];
};
