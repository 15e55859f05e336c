import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LazyParts } from '../../src/controllers/lazy-parts.js';
import { ConsoleSpy } from '../helpers/console.js';
import { deferred } from '../helpers/fetch.js';
import { clearOutbox } from '../helpers/outbox.js';
import { until } from '../helpers/until.js';

let count = 0;

/** A tag of its own for each test, with a loader that the test settles by hand. */
const lazyTag = () => {
  const tag = `sales-lazy-${(count += 1)}`;
  const calls: ReturnType<typeof deferred<CustomElementConstructor>>[] = [];
  const load = () => {
    const call = deferred<CustomElementConstructor>();
    calls.push(call);
    return call.promise;
  };
  return {
    tag,
    calls,
    lazy: new LazyParts({ [tag]: load }),
    element: class extends HTMLElement {},
  };
};

/** A tall page with an element at its end. */
const farAway = async (tag: string) => {
  const page = await fixture(html`<div><div id="tall"></div></div>`);
  const tall = page.querySelector<HTMLElement>('#tall')!;
  tall.style.height = '5000px';
  const part = document.createElement(tag);
  page.append(part);
  return { page, part };
};

/** Frames in which an observer that has anything to say has said it. */
const settle = async () => {
  for (let frame = 0; frame < 10; frame += 1) await nextFrame();
};

describe('LazyParts', () => {
  beforeEach(clearOutbox);

  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('loads and defines a tag that is in the window', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    const page = await fixture(html`<div></div>`);
    page.append(document.createElement(tag));
    lazy.watch(page);
    (await until('the loader to be called', () => calls[0])).resolve(element);
    await customElements.whenDefined(tag);
    expect(page.firstElementChild).to.be.instanceOf(element);
  });

  it('leaves one alone that is far away, until the visitor comes near', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    const { page } = await farAway(tag);
    lazy.watch(page);
    await settle();
    expect(calls).to.have.length(0);

    // Near is not yet in sight.
    window.scrollTo(0, 5000 - innerHeight - 400);
    (await until('the loader to be called', () => calls[0])).resolve(element);
    await customElements.whenDefined(tag);
    expect(calls).to.have.length(1);
  });

  it('loads one at once where a request waits in this browser', async () => {
    const request = indexedDB.open('sales-roles/waiting');
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    try {
      const { tag, calls, lazy } = lazyTag();
      const { page } = await farAway(tag);
      lazy.watch(page);
      await until('the loader to be called', () => calls[0]);
    } finally {
      indexedDB.deleteDatabase('sales-roles/waiting');
    }
  });

  it('asks once whether a request waits, however often the page changes', async () => {
    const { databases } = IDBFactory.prototype;
    let asked = 0;
    IDBFactory.prototype.databases = function () {
      asked += 1;
      return databases.call(this);
    };
    try {
      const { tag, calls, lazy } = lazyTag();
      const { page } = await farAway(tag);
      for (let change = 0; change < 3; change += 1) lazy.watch(page);
      await settle();
      expect(asked).to.equal(1);
      expect(calls).to.have.length(0);
    } finally {
      IDBFactory.prototype.databases = databases;
    }
  });

  it('loads one that a chosen role needs, however far away it is', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    const { page, part } = await farAway(tag);
    const chosen = document.createElement('p');
    chosen.className = 'chosen';
    part.before(chosen);
    lazy.watch(page);
    (await until('the loader to be called', () => calls[0])).resolve(element);
    await customElements.whenDefined(tag);
    expect(part).to.be.instanceOf(element);
  });

  it('loads once for all of a tag', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    const page = await fixture(html`<div></div>`);
    page.append(document.createElement(tag));
    lazy.watch(page);
    lazy.watch(page);
    (await until('the loader to be called', () => calls[0])).resolve(element);
    await customElements.whenDefined(tag);
    page.append(document.createElement(tag));
    lazy.watch(page);
    await settle();
    expect(calls).to.have.length(1);
    expect([...page.children].every((child) => child instanceof element)).to.equal(true);
  });

  it('leaves a tag to who defined it meanwhile', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    const spy = new ConsoleSpy();
    try {
      const page = await fixture(html`<div></div>`);
      page.append(document.createElement(tag));
      lazy.watch(page);
      const call = await until('the loader to be called', () => calls[0]);
      const theirs = class extends HTMLElement {};
      customElements.define(tag, theirs);
      call.resolve(element);
      await settle();
      expect(customElements.get(tag)).to.equal(theirs);
      expect(spy.of('error')).to.deep.equal([]);
    } finally {
      spy.restore();
    }
  });

  it('tells of a failure once, and tries again when the visitor comes past again', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    const spy = new ConsoleSpy();
    try {
      const { page, part } = await farAway(tag);
      lazy.watch(page);
      part.scrollIntoView();
      (await until('the loader to be called', () => calls[0])).reject(new Error('offline'));
      await until('the message', () => spy.of('error').length);
      await settle();
      expect(calls, 'no attempt after the other').to.have.length(1);
      expect(spy.of('error').join()).to.include(`<${tag}> could not be loaded`);

      window.scrollTo(0, 0);
      await settle();
      part.scrollIntoView();
      (await until('the second attempt', () => calls[1])).resolve(element);
      await customElements.whenDefined(tag);
      expect(spy.of('error')).to.have.length(1);
    } finally {
      spy.restore();
    }
  });

  it('watches a document for tags that come later', async () => {
    const { tag, calls, lazy, element } = lazyTag();
    lazy.watchDocument();
    const page = await fixture(html`<div><section></section></div>`);
    page.firstElementChild?.append(document.createElement(tag));
    (await until('the loader to be called', () => calls[0])).resolve(element);
    await customElements.whenDefined(tag);
    expect(calls).to.have.length(1);
  });
});
