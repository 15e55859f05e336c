const source = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

/**
 * The product's script tag, added by a script as a site builder does. (Of one that it parses itself, WebKit
 * now and then runs nothing where a script feeds the parser.)
 */
export const scriptTag = (path = 'src/define.ts'): string => `<script>{
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: ${JSON.stringify(source(path))} });
  document.currentScript.after(script);
}</script>`;

/** An import map that puts another module in the place of one of ours. */
export const instead = (modules: Readonly<Record<string, string>>): string => {
  const entries = Object.entries(modules).map(([path, code]) => [
    source(path),
    `data:text/javascript,${encodeURIComponent(code)}`,
  ]);
  const imports = JSON.stringify({ imports: Object.fromEntries(entries) as unknown });
  return `<script type="importmap">${imports}</script>`;
};

/** The time limit of a test with a frame, in milliseconds. */
export const FRAME_LIMIT = 30_000;

/** A page of its own: with its own custom elements and modules, and a parser that the test feeds by hand. */
export class Frame {
  /** What went to the console as an error, and what was thrown or rejected and not caught. */
  readonly errors: string[] = [];
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly #element: HTMLIFrameElement;

  /** @param html As far as the page is parsed for now: `write` goes on. */
  static async open(html: string, width = 600): Promise<Frame> {
    const element = document.createElement('iframe');
    Object.assign(element, { width, height: 500, srcdoc: '<!doctype html>' });
    const loaded = new Promise((resolve) => {
      element.addEventListener('load', resolve, { once: true });
    });
    document.body.prepend(element);
    // Its first document gives way to another by itself, at a time of the browser's own choice.
    await loaded;
    return new Frame(element, html);
  }

  private constructor(element: HTMLIFrameElement, html: string) {
    this.#element = element;
    this.window = element.contentWindow as Window & typeof globalThis;
    this.document = element.contentDocument!;
    this.document.open();
    this.window.console.error = (...values: unknown[]) => this.errors.push(values.join(' '));
    this.window.addEventListener('error', ({ message }) => this.errors.push(message));
    this.window.addEventListener('unhandledrejection', ({ reason }) =>
      this.errors.push(String(reason)),
    );
    this.write(`<!doctype html><meta charset="utf-8">${html}`);
  }

  write(html: string): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to stop a parser half-way
    this.document.write(html);
  }

  /**
   * Adds the product's script in the middle of parsing. Not by `write`: WebKit can leave an `async` module
   * that a script has written until the end of the page.
   */
  addScript(path = 'src/define.ts'): void {
    const script = this.document.createElement('script');
    Object.assign(script, { type: 'module', src: source(path) });
    this.document.head.append(script);
  }

  /** Ends the page. */
  close(): void {
    this.document.close();
  }

  /** Whether a tag is defined there. */
  defines(tag: string): boolean {
    return this.window.customElements.get(tag) !== undefined;
  }

  find<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
    const found = this.document.querySelector(tag);
    if (!found) throw new Error(`No <${tag}> in the frame`);
    return found;
  }

  remove(): void {
    this.#element.remove();
  }
}
