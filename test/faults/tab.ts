import type { SalesLeadForm } from '../../src/elements/sales-lead-form.js';
import { shows } from '../helpers/lead-form.js';
import { until } from '../helpers/until.js';
import type { Way } from './way.js';

const PAGE = '/test/faults/page.html';
const open = new Set<Tab>();

/** A page of this origin in a frame: for storage, locks and channels what another tab is. */
export class Tab {
  readonly #frame = document.createElement('iframe');

  /** @param search Comes after the page's address. */
  static async open(search = ''): Promise<Tab> {
    const tab = new Tab();
    open.add(tab);
    Object.assign(tab.#frame, { width: 600, height: 500, title: 'Another tab' });
    await tab.#load(() => {
      tab.#frame.src = PAGE + search;
      document.body.append(tab.#frame);
    });
    return tab;
  }

  /** For `afterEach`. */
  static readonly closeAll = (): void => {
    for (const tab of open) tab.close();
  };

  get window(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  /** Puts a form on the page that sends this way, and waits until it is shown. */
  async openForm({
    endpoint,
    encoding,
  }: Pick<Way, 'endpoint' | 'encoding'>): Promise<SalesLeadForm> {
    const { document } = this.window;
    const form = document.createElement('sales-lead-form');
    Object.assign(form, { lang: 'en', endpoint, encoding, policyUrl: '/p', consentUrl: '/c' });
    document.body.append(form);
    await shows(form, 'form');
    return form;
  }

  /** Tells the page of something that happens to browsers. */
  dispatch(event: Event): void {
    this.window.dispatchEvent(event);
  }

  /** Sets the page's clock ahead. */
  advance(milliseconds: number): void {
    const { Date } = this.window;
    const { now } = Date;
    Date.now = () => now.call(Date) + milliseconds;
  }

  /** Goes to the same page anew. */
  async navigate(): Promise<void> {
    await this.#load(() => {
      this.window.location.assign(`${PAGE}?${crypto.randomUUID()}`);
    });
  }

  close(): void {
    this.#frame.remove();
    open.delete(this);
  }

  async #load(go: () => void): Promise<void> {
    const loaded = new Promise((resolve) => {
      this.#frame.addEventListener('load', resolve, { once: true });
    });
    go();
    await loaded;
    await until('the page in the frame', () => this.window.customElements.get('sales-lead-form'));
  }
}
