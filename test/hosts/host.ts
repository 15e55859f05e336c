/**
 * A page of somebody else's, in a frame, with our widget in it. For every test of test/hosts:
 *
 *     const host = await openHost({ html: pageWith({ … }), headers });
 *     await host.visit();                                 // 14 roles, details, one lead stored, nothing gone wrong
 *     host.errors, host.document, host.window             // for what else there is to be checked
 *
 * Build first: the pages load `/dist/sales-roles.js`.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { Lead } from '../../src/lead/types.js';
import { until } from '../helpers/until.js';
import type { Answer } from './driver.js';
import { visit, type Visit } from './visit.js';

export const SCRIPT = '<script type="module" src="/dist/sales-roles.js"></script>';

/** The script tag for another origin, or for none: from a CDN that allows it. */
export const scriptOfCdn = (version = '1', origin = ''): string =>
  `<script type="module" src="${origin}/hosts/cdn/${version}/sales-roles.js"></script>`;

/** The widget as most owners set it up. `/hosts/leads` is the same receiver, for pages of another origin. */
export const widget = (endpoint = '/leads', more = ''): string =>
  `<sales-roles endpoint="${endpoint}" controller="Acme LLC" policy-url="/privacy" consent-url="/consent" ${more}></sales-roles>`;

/** A page with the script in its head, and the widget in its body. */
export const pageWith = ({ head = SCRIPT, body = widget() } = {}): string =>
  `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;

interface Options {
  /** The page itself. It is served, with an address of its own. */
  html: string;
  /** Response headers. */
  headers?: Readonly<Record<string, string>>;
  /** Default: `text/html; charset=utf-8`. With `charset=windows-1251` the page is sent in that encoding. */
  type?: string;
  width?: number;
  /** The frame's `sandbox`. */
  sandbox?: string;
}

/** The first request starts the receiver: it takes longer than a test. */
before(async function () {
  this.timeout(60_000);
  await fetch('/leads');
});

/** The leads of a name that the receiver has. */
export const storedLeads = async (name: string): Promise<Lead[]> => {
  const leads = (await (await fetch('/leads', { cache: 'no-store' })).json()) as Lead[];
  return leads.filter(({ contact }) => contact.name === name);
};

export class Host {
  readonly frame: HTMLIFrameElement;
  /** Whether the page has no origin, so that it can only be asked by message. */
  readonly #isOpaque: boolean;
  #answer: Answer | undefined;
  #onAnswer: ((answer: Answer) => void) | undefined;

  constructor(frame: HTMLIFrameElement, isOpaque: boolean) {
    this.frame = frame;
    this.#isOpaque = isOpaque;
    window.addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      this.#answer = data as Answer;
      this.#onAnswer?.(this.#answer);
    });
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** What has gone wrong in it so far: see `recorder.js`. */
  get errors(): readonly string[] {
    if (this.#isOpaque) return this.#answer?.errors ?? [];
    return (this.window as unknown as { hostErrors: readonly string[] }).hostErrors;
  }

  /** Waits until the page is loaded. */
  async loaded(): Promise<this> {
    await until('the page to be loaded', () => {
      if (this.#isOpaque) return this.#answer;
      // WebKit has an empty document there at first, complete as it is. (A page may have `<img name="readyState">`.)
      const state = Reflect.get(Document.prototype, 'readyState', this.document) as unknown;
      return this.window.location.href === this.frame.src && state === 'complete';
    });
    return this;
  }

  /**
   * Does what a visitor does, and fails where it does not work: the roles are shown, details open, one lead is
   * delivered, and nothing has gone wrong in the page.
   *
   * @param options.cards How many roles it shows; `0` where there is only a form.
   * @param options.within A selector: which of several widgets.
   * @param options.errors What may go wrong; by default nothing.
   */
  async visit({
    cards = 14,
    within = 'sales-roles',
    errors = [],
  }: Partial<Visit> & { errors?: readonly string[] } = {}): Promise<Lead> {
    const name = `Анна ${crypto.randomUUID()}`;
    const message = 'Собираем отдел: "кавычки", <b>теги</b>, 😀';
    await this.#visit({ name, message, cards, within });
    const leads = await storedLeads(name);
    expect(leads.length, 'leads stored').to.equal(1);
    const [lead] = leads as [Lead];
    expect(lead.contact).to.deep.equal({ name, phone: '+79001234567', message });
    expect(lead.page.replace(/[?#].*/, '')).to.equal(this.frame.src.replace(/[?#].*/, ''));
    expect(this.errors).to.deep.equal(errors);
    return lead;
  }

  async #visit(request: Visit): Promise<void> {
    if (!this.#isOpaque)
      return visit(this.document, request).catch((error: unknown) => {
        throw new Error([error, ...this.errors].join('\n'));
      });
    this.window.postMessage(request, '*');
    // Without a limit of its own: the visit has one, and says what was missing.
    const { failure, errors } = await new Promise<Answer>((resolve) => {
      this.#onAnswer = resolve;
    });
    if (failure) throw new Error([failure, ...errors].join('\n'));
  }
}

/** Opens a page in a frame that goes with the test, and waits until it is loaded. */
export const openHost = async ({
  html: body,
  headers = {},
  type,
  width = 1024,
  sandbox,
}: Options): Promise<Host> => {
  const path = await (await fetch('/test/hosts/pages/', { method: 'POST', body })).text();
  const policies = [sandbox, /sandbox[^;]*/.exec(headers['Content-Security-Policy'] ?? '')?.[0]];
  const isOpaque = policies.some((policy) => policy && !policy.includes('allow-same-origin'));
  const search = new URLSearchParams({ host: JSON.stringify({ ...headers, type, isOpaque }) });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="a host page"
      width=${width}
      height="768"
      sandbox=${sandbox ?? nothing}
    ></iframe>`,
  );
  const host = new Host(frame, isOpaque);
  frame.src = `${path}?${search}`;
  return host.loaded();
};
