import { expect } from '@open-wc/testing';
import { choose } from '../../src/consent/state.js';
import { check } from '../../src/debug/check.js';
import { gather } from '../../src/debug/gather.js';
import type { Checked } from '../../src/debug/types.js';
import { until } from '../helpers/until.js';
import { sampleSettings } from './sample-page.js';

/** One report, as the console shows it. */
interface Shown {
  title: string;
  isOpen: boolean;
  lines: { method: 'info' | 'warn'; text: string }[];
}

const METHODS = ['info', 'warn', 'error', 'group', 'groupCollapsed', 'groupEnd'] as const;

/** Stands in for the console, and keeps what is shown in groups. */
class Console {
  readonly reports: Shown[] = [];
  readonly #before = Object.fromEntries(METHODS.map((name) => [name, console[name]]));

  constructor() {
    let open: Shown | undefined;
    const begin = (isOpen: boolean) => (title: string) => {
      open = { title, isOpen, lines: [] };
    };
    const say = (method: 'info' | 'warn') => (text: string) => open?.lines.push({ method, text });
    Object.assign(console, {
      group: begin(true),
      groupCollapsed: begin(false),
      info: say('info'),
      warn: say('warn'),
      groupEnd: () => {
        if (open) this.reports.push(open);
        open = undefined;
      },
    });
  }

  /** The report of a number, once it is there. */
  report(number: number): Promise<Shown> {
    return until(`report ${number}`, () => this.reports[number - 1]);
  }

  restore() {
    Object.assign(console, this.#before);
  }
}

/** In the place of the browser's: tells what a test says was loaded. */
class Observer {
  static all: Observer[] = [];
  isOn = false;
  constructor(readonly callback: (list: { getEntries: () => { name: string }[] }) => void) {
    Observer.all.push(this);
  }
  observe() {
    this.isOn = true;
  }
  disconnect() {
    this.isOn = false;
  }
  static load(...names: string[]) {
    const entries = names.map((name) => ({ name }));
    for (const one of Observer.all) if (one.isOn) one.callback({ getEntries: () => entries });
  }
}

/** Puts something in the place of a property until the test is over. */
const replaced: (() => void)[] = [];
const replace = (holder: object, name: string, descriptor: PropertyDescriptor) => {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, ...descriptor });
  replaced.push(() => {
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  });
};
const refuse = (holder: object, name: string) =>
  replace(holder, name, {
    get: () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    },
  });

describe('check', () => {
  let spy: Console;
  let element: HTMLElement;
  const uncaught: unknown[] = [];
  const hear = (event: Event) => uncaught.push(event);

  const begin = (settings: Partial<Checked> = {}) => check(element, sampleSettings(settings));
  const textOf = ({ lines }: Shown) => lines.map(({ text }) => text).join('\n');

  beforeEach(() => {
    spy = new Console();
    Observer.all = [];
    replace(window, 'PerformanceObserver', { value: Observer, writable: true });
    element = document.createElement('sales-sample');
    document.body.append(element);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    element.remove();
    // It stops with its next look.
    Observer.load();
    for (const restore of replaced.splice(0).reverse()) restore();
    spy.restore();
    localStorage.clear();
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(uncaught.splice(0)).to.deep.equal([]);
  });

  it('says first what it is, and that it is for the owner, and no legal advice', async () => {
    begin();
    const report = await spy.report(1);
    expect(report.title).to.contain('<sales-sample> debug: ');
    expect(report.lines[0]?.method).to.equal('info');
    for (const words of ['`debug`', 'take the attribute out', 'not legal advice']) {
      expect(report.lines[0]?.text).to.contain(words);
    }
  });

  it('warns of problems in an open group, and tells the rest in a closed one', async () => {
    begin({ consent: 'notice' });
    const { lines, isOpen, title } = await spy.report(1);
    expect(isOpen).to.equal(true);
    expect(title).to.contain('1 problem,');
    const warnings = lines.filter(({ method }) => method === 'warn');
    expect(warnings).to.have.length(1);
    expect(warnings[0]?.text).to.match(/^Problem – consent="notice": .+\n {2}→ Use consent=/);
    begin();
    expect((await spy.report(2)).isOpen).to.equal(false);
  });

  it('counts what the page has loaded from its own site', async () => {
    begin();
    const text = textOf(await spy.report(1));
    const host = location.host.replace('.', '\\.');
    expect(text).to.match(new RegExp(`Fact – host ${host} \\(\\d+ requests\\): the page’s own`));
  });

  it('reports a new host, once', async () => {
    begin();
    await spy.report(1);
    Observer.load('https://fonts.example/a.woff2?visitor=1');
    const second = await spy.report(2);
    expect(second.title).to.contain('1 × advice, 0 × fact, new since the last report');
    expect(textOf(second)).to.contain('fonts.example').and.not.contain('visitor=1');
    Observer.load('https://fonts.example/b.woff2', `${location.origin}/c.css`);
    Observer.load('https://mc.yandex.ru/metrika/tag.js');
    const third = await spy.report(3);
    expect(third.isOpen).to.equal(true);
    expect(textOf(third)).to.contain('mc.yandex.ru').and.not.contain('fonts.example');
  });

  it('says nothing twice, however often it is called', async () => {
    begin();
    begin();
    await spy.report(1);
    begin();
    document.dispatchEvent(new CustomEvent('sales-lead-sent'));
    // It is through with what came before when it tells of this.
    begin({ controller: undefined });
    const second = await spy.report(2);
    expect(textOf(second)).to.contain('controller: missing').and.not.contain('host ');
    begin();
    expect(textOf(await spy.report(3))).to.contain('No longer – controller: missing');
  });

  for (const event of ['sales-lead-sent', 'sales-consent-change']) {
    it(`looks again after ${event}, at what is stored`, async () => {
      begin();
      await spy.report(1);
      localStorage.setItem('new-key', 'a value');
      element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true }));
      const text = textOf(await spy.report(2));
      expect(text).to.contain('localStorage: new-key').and.not.contain('a value');
    });
  }

  it('knows a choice on our own notice, and where it is kept', async () => {
    begin();
    await spy.report(1);
    choose({ analytics: true, marketing: false });
    const text = textOf(await spy.report(2));
    expect(text).to.contain('analytics granted, marketing denied');
    expect(text).to.contain('sales-roles:consent: ours: the visitor’s choice');
  });

  it('names what elements of the page load from, but no script that is held back', async () => {
    const holder = document.createElement('div');
    const image = document.createElement('img');
    image.loading = 'lazy';
    const hint = document.createElement('link');
    Object.assign(hint, { rel: 'canonical', href: 'https://canonical.invalid/' });
    const held = document.createElement('script');
    Object.assign(held, { type: 'text/plain', src: 'https://held.invalid/x.js' });
    image.src = `http://127.0.0.1:${location.port}/none.png`;
    holder.append(image, hint, held);
    // Not rendered, so that the image stays unloaded.
    holder.hidden = true;
    document.body.append(holder);
    try {
      begin();
      const text = textOf(await spy.report(1));
      expect(text).to.contain('host 127.0.0.1:');
      expect(text).not.to.contain('canonical.invalid');
      expect(text).not.to.contain('held.invalid');
    } finally {
      holder.remove();
    }
  });

  it('leaves an element that was taken out, and checks it again where it comes back', async () => {
    begin();
    await spy.report(1);
    element.remove();
    Observer.load('https://one.example/');
    await until('the end', () => Observer.all.every(({ isOn }) => !isOn));
    document.body.append(element);
    begin({ controller: undefined });
    expect(textOf(await spy.report(2))).to.contain('controller: missing');
    Observer.load('https://two.example/');
    expect(textOf(await spy.report(3))).to.contain('two.example');
  });

  it('makes no request, and stores nothing', async () => {
    document.cookie = 'mine=1';
    const calls: string[] = [];
    for (const [holder, name] of [
      [window, 'fetch'],
      [XMLHttpRequest.prototype, 'open'],
      [Navigator.prototype, 'sendBeacon'],
      [Storage.prototype, 'setItem'],
      [IDBFactory.prototype, 'open'],
      [CacheStorage.prototype, 'open'],
    ] as const) {
      replace(holder, name, { writable: true, value: () => calls.push(name) });
    }
    const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const state = async () => (await gather(loaded())).stored;
    const before = {
      loaded: loaded(),
      stored: await state(),
      elements: document.querySelectorAll('*').length,
    };
    begin();
    const text = textOf(await spy.report(1));
    expect(text).to.contain('cookies: mine');
    const after = {
      loaded: loaded(),
      stored: await state(),
      elements: document.querySelectorAll('*').length,
    };
    expect(after).to.deep.equal(before);
    expect(calls).to.deep.equal([]);
    document.cookie = 'mine=; max-age=0';
  });

  it('says what it cannot read where the browser forbids all of it, and never throws', async () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      refuse(window, name);
    }
    refuse(document, 'cookie');
    refuse(navigator, 'serviceWorker');
    refuse(window, 'PerformanceObserver');
    replace(performance, 'getEntriesByType', {
      value: () => {
        throw new Error('none');
      },
    });
    begin();
    const text = textOf(await spy.report(1));
    for (const place of ['cookies', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache']) {
      expect(text).to.match(new RegExp(`${place}[^:]*: cannot be read here`));
    }
  });

  it('never throws where storage rejects, or the console itself throws', async () => {
    replace(IDBFactory.prototype, 'databases', {
      value: () => Promise.reject(new DOMException('no', 'SecurityError')),
    });
    const { group, groupCollapsed } = console;
    let isCalled = false;
    const fail = () => {
      isCalled = true;
      throw new Error('no console');
    };
    Object.assign(console, { group: fail, groupCollapsed: fail });
    begin();
    await until('the call', () => isCalled);
    Object.assign(console, { group, groupCollapsed });
    begin({ controller: undefined });
    expect(textOf(await spy.report(1))).to.contain('controller: missing');
  });

  it('does not wait for ever for a storage that gives no answer', async () => {
    replace(IDBFactory.prototype, 'databases', { value: () => new Promise(() => undefined) });
    const { stored } = await gather([], 0);
    expect(stored.databases).to.equal(undefined);
    expect(stored.localStorage).to.deep.equal([]);
  });
});

describe('check, with the browser’s own observer', () => {
  it('hears of a host that the page contacts', async () => {
    const spy = new Console();
    const element = document.createElement('sales-sample');
    document.body.append(element);
    try {
      check(element, sampleSettings());
      await spy.report(1);
      // The same server by another name.
      const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      const address = `${location.protocol}//${other}:${location.port}${location.pathname}`;
      await fetch(address, { mode: 'no-cors' });
      const { lines } = await spy.report(2);
      expect(lines.map(({ text }) => text).join('\n')).to.contain(`host ${other}:`);
    } finally {
      element.remove();
      spy.restore();
    }
  });
});
