import { expect } from '@open-wc/testing';
import type { CatalogueIssue } from '../../src/catalogue/types.js';
import type { SalesCatalogueErrorEvent } from '../../src/events/roles.js';
import { until } from '../helpers/until.js';
import { WatchedPage } from '../helpers/watched-page.js';

/** The tags that the product's templates are written with, and those of a page with it. */
const TAGS = new Set(
  `html head body meta title script sales-roles sales-role-hierarchy sales-role-card sales-lead-form
  sales-cookie-notice header section article div span p h1 h2 h3 h4 h5 h6 ul li a small strong button
  bdi form input textarea select optgroup option label fieldset legend details summary table thead tbody tr th td slot`.split(
    /\s+/,
  ),
);

/** Where a document or a script of another's could come from. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'style'];

/** All that stands under a node, through shadow roots. */
export function* everythingIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everythingIn(element.shadowRoot);
  }
}

/** What no text may turn into, in words. */
const faultsOf = (element: Element): string[] => {
  const { localName } = element;
  const isOurs = TAGS.has(localName) && element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  const faults = isOurs ? [] : [`<${localName}>`];
  for (const { name, value } of element.attributes) {
    const isAddress = ADDRESSES.includes(name) && !localName.startsWith('sales-');
    const isHandler = name.startsWith('on');
    if (
      isHandler ||
      (isAddress && !/^(?:https?:\/\/|\/|#)/.test(value) && localName !== 'script')
    ) {
      faults.push(`<${localName} ${name}="${value}">`);
    }
  }
  return faults;
};

/** A page with the product on it, on which it shows if a text is executed, becomes an element or loads something. */
export class HostilePage {
  /** What a script of a text would do. */
  readonly executed: string[] = [];
  /** The addresses that `fetch` was given. */
  readonly fetched: string[] = [];
  /** What it was given to send. */
  readonly bodies: string[] = [];
  /** What `fetch` answers, by path: else 404. */
  readonly answers = new Map<string, () => Response>();
  readonly page: WatchedPage;
  #scripts: number;

  static async open(html: string): Promise<HostilePage> {
    return new HostilePage(await WatchedPage.open(html));
  }

  private constructor(page: WatchedPage) {
    this.page = page;
    const { window, document } = page;
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
      Object.assign(window, { [name]: () => void this.executed.push(name) });
    }
    window.fetch = (input, { body } = {}) => {
      const { href, pathname } = new URL(input as string | URL, location.href);
      this.fetched.push(href);
      if (typeof body === 'string') this.bodies.push(body);
      const answer = this.answers.get(pathname) ?? (() => new Response('', { status: 404 }));
      return Promise.resolve(answer());
    };
    this.#scripts = document.scripts.length;
  }

  get document(): Document {
    return this.page.document;
  }

  get widget(): HTMLElementTagNameMap['sales-roles'] {
    return this.document.querySelector('sales-roles')!;
  }

  /**
   * Waits until the next catalogue is refused: call it before that is given. By the event, as hundreds of frames
   * would take their time, and by frames, to say what was not refused.
   */
  async refused(what: string): Promise<readonly CatalogueIssue[]> {
    let issues: readonly CatalogueIssue[] | undefined;
    const event = new Promise<void>((resolve) => {
      const take = (error: SalesCatalogueErrorEvent): void => {
        ({ issues } = error);
        resolve();
      };
      this.widget.addEventListener('sales-catalogue-error', take, { once: true });
    });
    await Promise.race([event, until(`a refusal of ${what}`, () => issues)]);
    await this.widget.updateComplete;
    return issues ?? [];
  }

  /** What was told as an error, or not caught, since the last time. */
  takeErrors(): string[] {
    return this.page.errors.splice(0);
  }

  /** Fails where a text has become more than a text. */
  expectHarmless(): void {
    const elements = [...everythingIn(this.document)];
    expect(elements.length).to.be.above(10);
    expect([...new Set(elements.flatMap(faultsOf))]).to.deep.equal([]);
    expect(this.document.scripts.length).to.equal(this.#scripts);
    expect(this.executed).to.deep.equal([]);
    expect(this.page.foreign.join(' ')).to.equal('');
    const { Object: itsObject } = this.page.window;
    expect(Object.keys(itsObject.prototype).concat(Object.keys(Object.prototype))).to.deep.equal(
      [],
    );
  }
}
