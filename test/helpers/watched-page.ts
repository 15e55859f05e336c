import { until } from './until.js';

type Page = Window & typeof globalThis;

/** What a page is like, beside what stands on it. */
export interface PageOptions {
  /** Global Privacy Control is on. */
  gpc?: boolean;
  /** The visitor has turned cookies off. */
  cookiesOff?: boolean;
  /** Every access to storage throws. */
  isBlocked?: boolean;
  /** Comes after the page's address. */
  search?: string;
}

/** The modules of the product and of what it is built on, as the test server has them. */
const isOfProduct = ({ origin, pathname, search }: URL): boolean =>
  origin === location.origin &&
  !search &&
  /^\/(?:src|node_modules\/(?:lit|lit-element|lit-html|@lit|zod))\//.test(pathname);

/** A page with an address of its own, which notes each call that stores or sends something, or reads it. */
export class WatchedPage {
  /** Each call, with what it is about. */
  readonly calls: string[] = [];
  /** The bodies of what `fetch` was given. */
  readonly bodies: string[] = [];
  /** What went to the console as an error, and what was thrown or rejected and not caught. */
  readonly errors: string[] = [];
  readonly window: Page;
  readonly #element: HTMLIFrameElement;
  readonly #requestsOfDatabases: IDBRequest[] = [];

  /** Opens the page, and lets the product run on it once everything is watched. */
  static async open(html: string, options: PageOptions = {}): Promise<WatchedPage> {
    const element = document.createElement('iframe');
    const src = `/test/helpers/blank.html${options.search ?? ''}`;
    Object.assign(element, { width: 600, height: 500, title: 'A page', src });
    const loaded = new Promise((resolve) => {
      element.addEventListener('load', resolve, { once: true });
    });
    document.body.prepend(element);
    await loaded;
    const page = new WatchedPage(element, options);
    page.document.body.innerHTML = html;
    page.#addModule('/src/define.ts');
    return page;
  }

  private constructor(element: HTMLIFrameElement, options: PageOptions) {
    this.#element = element;
    this.window = element.contentWindow as Page;
    const { window } = this;
    // The test server puts a script of its own into each page.
    window.performance.clearResourceTimings();
    window.performance.setResourceTimingBufferSize(2000);
    window.console.error = (...values: unknown[]) => this.errors.push(values.join(' '));
    window.addEventListener('error', ({ message }) => this.errors.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => this.errors.push(String(reason)));
    for (const [name, value] of [
      ['globalPrivacyControl', options.gpc ?? false],
      ['cookieEnabled', !options.cookiesOff],
    ] as const) {
      Object.defineProperty(window.navigator, name, { configurable: true, value });
    }
    this.#watchStorage(options.isBlocked ?? false);
    this.#watchNetwork();
    // What an owner's counters would be given.
    Object.assign(window, {
      ym: (...values: unknown[]) => this.#note('ym', values[2]),
      dataLayer: [],
    });
  }

  get document(): Document {
    return this.window.document;
  }

  /** The calls since the last time, each once, in the order of the alphabet. */
  take(): string[] {
    return [...new Set(this.calls.splice(0))].sort();
  }

  /** The paths of the product's modules that were loaded so far. */
  get modules(): string[] {
    return this.#requests.filter(isOfProduct).map(({ pathname }) => pathname);
  }

  /** The addresses of everything else that was asked for. */
  get foreign(): string[] {
    return this.#requests.filter((url) => !isOfProduct(url)).map(({ href }) => href);
  }

  /** What is in the cookies, in the page's name, and in its address beside its own. */
  get elsewhere(): string[] {
    const { name, history, location, sessionStorage } = this.window;
    return [document.cookie, name, history.state as unknown, location.hash, sessionStorage.length]
      .filter(Boolean)
      .map(String);
  }

  /** Waits until the page has run a module of the product. */
  async ran(path: string): Promise<void> {
    const key = `ran ${path}`;
    const script = this.document.createElement('script');
    script.type = 'module';
    script.textContent = `import ${JSON.stringify(path)}; window[${JSON.stringify(key)}] = true;`;
    this.document.head.append(script);
    await until(path, () => Reflect.get(this.window, key) as unknown);
    // What the product does then is a microtask or two away.
    await new Promise(requestAnimationFrame);
  }

  /** Ends the page once its databases are closed: Firefox leaves one open that was being opened. */
  async remove(): Promise<void> {
    const requests = this.#requestsOfDatabases;
    await until('the databases', () => requests.every(({ readyState }) => readyState === 'done'));
    for (const request of requests.splice(0)) {
      try {
        (request.result as IDBDatabase | undefined)?.close();
      } catch {
        // It failed, or the product has closed it: Chromium then has no result any more.
      }
    }
    this.#element.remove();
  }

  get #requests(): URL[] {
    return this.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name, location.href));
  }

  #addModule(src: string): void {
    const script = this.document.createElement('script');
    Object.assign(script, { type: 'module', src });
    this.document.head.append(script);
  }

  #note(call: string, about: unknown = ''): void {
    this.calls.push(`${call} ${String(about)}`.trim());
  }

  /** Notes the calls of an interface's methods, with their first argument. */
  #watch(
    owner: unknown,
    name: string | ((self: object) => string),
    methods: readonly string[],
    isBlocked = false,
  ): void {
    const { prototype } = (owner ?? {}) as { prototype?: Record<string, unknown> };
    if (!prototype) return;
    const note = (self: object, method: string, about: unknown): void => {
      this.#note(`${typeof name === 'string' ? name : name(self)}.${method}`, about);
    };
    const keep = (request: Partial<IDBRequest> | undefined): void => {
      if (request?.readyState) this.#requestsOfDatabases.push(request as IDBRequest);
    };
    for (const method of methods) {
      const before = prototype[method] as ((...values: unknown[]) => unknown) | undefined;
      if (!before) continue;
      prototype[method] = function (this: object, ...values: unknown[]) {
        note(this, method, values[0]);
        if (!isBlocked) {
          const result = before.apply(this, values);
          if (method === 'open' || method === 'deleteDatabase') keep(result as Partial<IDBRequest>);
          return result;
        }
        const error = new DOMException('The operation is insecure.', 'SecurityError');
        // A method that returns a promise never throws.
        if (method === 'databases') return Promise.reject(error);
        throw error;
      };
    }
  }

  #watchStorage(isBlocked: boolean): void {
    const { window } = this;
    const { localStorage } = window;
    const interfaces = window as unknown as Record<string, unknown>;
    const nameOf = (self: object) => (self === localStorage ? 'localStorage' : 'sessionStorage');
    const storage = ['getItem', 'setItem', 'removeItem', 'clear', 'key'];
    this.#watch(interfaces.Storage, nameOf, storage, isBlocked);
    const databases = ['open', 'databases', 'deleteDatabase'];
    this.#watch(interfaces.IDBFactory, 'indexedDB', databases, isBlocked);
    this.#watch(interfaces.CookieStore, 'cookieStore', ['get', 'getAll', 'set', 'delete']);
    const caches = ['open', 'match', 'has', 'delete', 'keys'];
    this.#watch(interfaces.CacheStorage, 'caches', caches);
    const files = ['getDirectory', 'persist', 'persisted', 'estimate'];
    this.#watch(interfaces.StorageManager, 'navigator.storage', files);
    this.#watch(interfaces.Document, 'document', ['requestStorageAccess']);
    const { note, cookie } = {
      note: this.#note.bind(this),
      cookie: Object.getOwnPropertyDescriptor(window.Document.prototype, 'cookie')!,
    };
    Object.defineProperty(window.document, 'cookie', {
      get() {
        note('document.cookie');
        return cookie.get!.call(this) as unknown;
      },
      set(value) {
        note('document.cookie =', value);
        cookie.set!.call(this, value);
      },
    });
  }

  #watchNetwork(): void {
    const { window } = this;
    const interfaces = window as unknown as Record<string, unknown>;
    window.fetch = (input, { method = 'GET', body } = {}) => {
      this.#note(`fetch ${method}`, input instanceof window.Request ? input.url : input);
      this.bodies.push(body as string);
      return Promise.resolve(new window.Response('{"id":"x"}', { status: 201 }));
    };
    this.#watch(interfaces.XMLHttpRequest, 'XMLHttpRequest', ['open', 'send']);
    this.#watch(interfaces.Navigator, 'navigator', ['sendBeacon', 'share']);
    this.#watch(interfaces.History, 'history', ['pushState', 'replaceState']);
    this.#watch(interfaces.ServiceWorkerContainer, 'serviceWorker', ['register']);
    this.#watch(interfaces.BroadcastChannel, 'BroadcastChannel', ['postMessage']);
    this.#watch(interfaces.HTMLFormElement, 'form', ['submit', 'requestSubmit']);
    const note = this.#note.bind(this);
    for (const name of [
      'BroadcastChannel',
      'EventSource',
      'RTCPeerConnection',
      'SharedWorker',
      'WebSocket',
      'WebTransport',
      'Worker',
    ]) {
      const before = interfaces[name];
      if (typeof before !== 'function') continue;
      interfaces[name] = new Proxy(before, {
        construct(target, values: unknown[], newTarget) {
          note(name, values[0]);
          return Reflect.construct(target, values, newTarget) as object;
        },
      });
    }
  }
}
