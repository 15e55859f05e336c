import { subscribe } from '../consent/state.js';
import { addressesIn, gather, loadedSoFar } from './gather.js';
import { inspect } from './inspect.js';
import { tellReport } from './report.js';
import type { Checked, Finding } from './types.js';

/** After these the storage, the choice or the hosts may be others. */
const EVENTS = ['sales-lead-sent', 'sales-lead-queued', 'sales-consent-change'];

/** What makes a finding the same as one told before: not how many requests there were. */
const keyOf = (finding: Finding): string =>
  JSON.stringify({ ...finding, requests: undefined } satisfies Finding);

/** Looks at the page for one element, and again whenever there may be something new. */
class Check {
  readonly #element: Element;
  #settings: Checked;
  /** What has been loaded, by URL: the browser's own list has an end. */
  #resources: readonly string[] | undefined;
  /** What the last report left the owner with. */
  #told: ReadonlyMap<string, Finding> | undefined;
  #isLooking = false;
  #isDue = false;
  #stop: (() => void) | undefined;

  constructor(element: Element, settings: Checked) {
    this.#element = element;
    this.#settings = settings;
  }

  start(settings: Checked): void {
    this.#settings = settings;
    this.#stop ??= this.#watch();
    this.#look();
  }

  #watch(): () => void {
    const look = (): void => {
      this.#look();
    };
    // A page can have put something of its own in the place of each of these.
    const stops: (() => void)[] = [];
    const attempt = (begin: () => () => void): void => {
      try {
        stops.push(begin());
      } catch {
        // The rest still tells something.
      }
    };
    attempt(() => {
      const observer = new PerformanceObserver((list) => {
        this.#resources = [...(this.#resources ?? []), ...addressesIn(list)];
        this.#look();
      });
      observer.observe({ type: 'resource' });
      return () => {
        observer.disconnect();
      };
    });
    // From now on the observer tells.
    this.#resources ??= loadedSoFar();
    attempt(() => subscribe(look));
    attempt(() => {
      for (const type of EVENTS) document.addEventListener(type, look);
      return () => {
        for (const type of EVENTS) document.removeEventListener(type, look);
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** One look at a time: what comes meanwhile is for the next. */
  #look(): void {
    if (this.#isLooking) {
      this.#isDue = true;
      return;
    }
    this.#isLooking = true;
    this.#isDue = false;
    this.#report()
      // Nothing here may become an error of the page's; but silence would look like a page without faults.
      .catch((error: unknown) => {
        console.info('sales-roles: the check of the debug attribute failed on this page', error);
      })
      .finally(() => {
        this.#isLooking = false;
        if (this.#isDue) this.#look();
      });
  }

  async #report(): Promise<void> {
    const page = await gather(this.#resources ?? []);
    // An element that was taken out has nothing to tell; where it comes back, it is checked again.
    if (!this.#element.isConnected) {
      this.#stop?.();
      this.#stop = undefined;
      // What it misses from now on is in the browser's own list.
      this.#resources = undefined;
      return;
    }
    const findings = new Map(
      inspect(page, this.#settings).map((finding) => [keyOf(finding), finding]),
    );
    const told = this.#told;
    this.#told = findings;
    const fresh = [...findings].filter(([key]) => !told?.has(key)).map(([, finding]) => finding);
    const gone = told && [...told].filter(([key]) => !findings.has(key)).map(([, one]) => one);
    if (!fresh.length && !gone?.length) return;
    tellReport({ tag: this.#element.localName, findings: fresh, gone });
  }
}

// On the element, not in a variable: a page can load this module twice (see contexts.ts).
const CHECK = Symbol.for('sales-roles/check@1');

/**
 * Tells the owner in the console what may not be lawful on this page: all of it once, then what is new.
 * It makes no request, keeps nothing, and never throws.
 *
 * @param element the one with the `debug` attribute.
 * @param settings what the owner has set; call again when that changes.
 */
export const check = (element: Element, settings: Checked): void => {
  try {
    ((element as { [CHECK]?: Check })[CHECK] ??= new Check(element, settings)).start(settings);
  } catch {
    // The owner's page goes before the owner's report.
  }
};
