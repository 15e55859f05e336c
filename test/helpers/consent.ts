import type { ConsentChoice, ConsentState } from '../../src/consent/types.js';
import type { Ours } from './consent-page.js';
import { Frame } from './frame.js';
import { until } from './until.js';

/** Forgets every choice: what this browser keeps, cookies of consent managers too, and what a page knows. */
export const clearConsent = (page: Document = document): void => {
  localStorage.removeItem('sales-roles:consent');
  for (const cookie of document.cookie.split('; ')) {
    document.cookie = `${cookie.split('=')[0]!}=; max-age=0; path=/`;
  }
  for (const name of ['consent', 'managers']) {
    Reflect.deleteProperty(page, Symbol.for(`sales-roles/${name}@1`));
  }
};

/** A page of its own with our consent modules on it, for one of the managers. */
export class ConsentPage {
  readonly frame: Frame;
  readonly ours: Ours;

  /** @param html Put into the page as it is parsed, before our modules are there. */
  static async open(html = ''): Promise<ConsentPage> {
    const frame = await Frame.open(html);
    frame.close();
    frame.addScript('test/helpers/consent-page.ts');
    const ours = await until('our modules', () => frame.window.ours);
    // Firefox can leave out the `load` of a page that was written: a library that waits for it would wait for ever.
    await until('the whole page', () => frame.document.readyState === 'complete');
    return new ConsentPage(frame, ours);
  }

  private constructor(frame: Frame, ours: Ours) {
    this.frame = frame;
    this.ours = ours;
  }

  /** Adds a script to the page, and waits until it has run. A module's exports become a global. */
  async addScript(url: string, module?: string): Promise<void> {
    const { document, window } = this.frame;
    const script = document.createElement('script');
    if (module) {
      script.type = 'module';
      script.textContent = `window.${module} = await import(${JSON.stringify(url)})`;
      document.head.append(script);
      await until(url, () => Reflect.get(window, module) as unknown);
    } else {
      script.src = url;
      await new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = () => {
          reject(new Error(`${url} did not load`));
        };
        document.head.append(script);
      });
    }
  }

  get state(): ConsentState {
    return this.ours.readConsent();
  }

  /** What is said to the three categories that are asked about, as one word where it is one. */
  get choices(): string {
    const { preferences, analytics, marketing } = this.state.categories;
    const all = [preferences, analytics, marketing];
    return new Set(all).size > 1 ? all.join(' ') : all[0]!;
  }

  /** Waits until `choices` are these. */
  shows(...choices: ConsentChoice[]): Promise<true> {
    return until(choices.join(' '), () => this.choices === choices.join(' '));
  }

  remove(): void {
    this.frame.remove();
  }
}
