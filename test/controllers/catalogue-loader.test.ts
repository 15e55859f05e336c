import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { CatalogueLoader } from '../../src/controllers/catalogue-loader.js';
import { many, owned } from '../helpers/catalogues.js';
import { Clock } from '../helpers/clock.js';
import { ConsoleSpy } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import { FetchStub } from '../helpers/fetch.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const TITLES = ['Подбор', 'Оценка', 'Развитие'];

/** An element as the loader sees it. */
class Host extends HTMLElement {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  onUpdate: () => void = () => undefined;

  addController(controller: ReactiveController): void {
    controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    controller.hostDisconnected?.();
  }

  requestUpdate(): void {
    this.updates += 1;
    this.onUpdate();
  }
}
customElements.define('test-loader-host', Host);

const loaderOf = () => {
  const host = new Host();
  return {
    host,
    loader: new CatalogueLoader(host),
    errors: eventsAt(host, 'sales-catalogue-error'),
  };
};

describe('CatalogueLoader', () => {
  let network: FetchStub;
  let spy: ConsoleSpy;

  beforeEach(() => {
    network = new FetchStub();
    spy = new ConsoleSpy();
  });

  afterEach(() => {
    network.restore();
    spy.restore();
  });

  it('has the built-in catalogue in Russian at once, without an update', () => {
    const { host, loader } = loaderOf();
    loader.load({ kind: 'built-in' }, 'ru');
    expect(loader.catalogue?.roles).to.have.length(14);
    expect(loader.catalogue?.lang).to.equal('ru');
    expect(host.updates).to.equal(0);
  });

  it('loads the one in English, and keeps the other until it is there', async () => {
    const { host, loader } = loaderOf();
    loader.load({ kind: 'built-in' }, 'ru');
    loader.load({ kind: 'built-in' }, 'en');
    expect(loader.catalogue?.lang).to.equal('ru');
    await until('English', () => loader.catalogue?.lang === 'en');
    expect(host.updates).to.equal(1);
  });

  it('goes back to Russian while English is on its way', async () => {
    const { host, loader } = loaderOf();
    loader.load({ kind: 'built-in' }, 'en');
    loader.load({ kind: 'built-in' }, 'ru');
    const { catalogue } = loader;
    const later = loaderOf().loader;
    later.load({ kind: 'built-in' }, 'en');
    await until('English, loaded after it', () => later.catalogue);
    expect(loader.catalogue).to.equal(catalogue);
    expect(host.updates).to.equal(0);
  });

  it('asks once for the same source', async () => {
    const { loader } = loaderOf();
    for (const language of ['en', 'ru', 'en'] as const) {
      loader.load({ kind: 'url', url: '/roles.json' }, language);
    }
    await network.next();
    expect(network.calls).to.have.length(1);
  });

  it('takes the same object for the same, and an equal one for another', async () => {
    const { loader } = loaderOf();
    loader.load({ kind: 'data', value: owned }, 'en');
    const first = await until('the catalogue', () => loader.catalogue);
    loader.load({ kind: 'data', value: owned }, 'en');
    expect(loader.catalogue).to.equal(first);
    loader.load({ kind: 'data', value: { ...owned } }, 'en');
    await until('the other', () => loader.catalogue !== first);
    expect(loader.catalogue).to.deep.equal(first);
  });

  it('says that it failed, and no longer once something else is asked for', async () => {
    const { loader, errors } = loaderOf();
    loader.load({ kind: 'json', text: 'no' }, 'en');
    await until('the failure', () => loader.hasFailed);
    expect(loader.catalogue).to.equal(undefined);
    expect(errors).to.have.length(1);
    loader.load({ kind: 'built-in' }, 'ru');
    expect(loader.hasFailed).to.equal(false);
    expect(loader.catalogue?.lang).to.equal('ru');
  });

  it('tries the same again after retry(), not before', async () => {
    const { host, loader } = loaderOf();
    const source = { kind: 'url', url: '/roles.json' } as const;
    loader.load(source, 'en');
    (await network.next()).answer(new Response('', { status: 500 }));
    await until('the failure', () => loader.hasFailed);
    loader.load(source, 'en');
    expect(network.calls).to.have.length(1);

    const { updates } = host;
    loader.retry();
    expect(host.updates).to.equal(updates + 1);
    loader.load(source, 'en');
    expect(loader.hasFailed).to.equal(false);
    (await network.next()).answer(Response.json(owned));
    await until('the catalogue', () => loader.catalogue);
  });

  describe('progress', () => {
    let clock: Clock;

    beforeEach(() => {
      clock = new Clock();
    });

    afterEach(() => {
      clock.restore();
    });

    const MEGABYTE = 1_000_000;
    const source = { kind: 'url', url: '/roles.json' } as const;

    /** A load whose answer the test brings by hand, in white space, which JSON may begin with. */
    const slowLoad = async (length?: number, language: 'en' | 'ru' = 'en') => {
      const { host, loader } = loaderOf();
      loader.load(source, language);
      const call = await network.next();
      let stream!: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void (stream = controller),
      });
      const headers = new Headers(length ? { 'Content-Length': String(length) } : {});
      call.answer(new Response(body, { headers }));
      /** Brings so much more, so much later. */
      const bring = async (bytes: number, milliseconds: number) => {
        clock.time += milliseconds;
        stream.enqueue(new Uint8Array(bytes).fill(32));
        await new Promise((resolve) => setTimeout(resolve));
      };
      const end = () => {
        stream.enqueue(new TextEncoder().encode(JSON.stringify(owned)));
        stream.close();
      };
      return { host, loader, bring, end, stream };
    };

    it('is told where it takes long, in tenths of the whole', async () => {
      const { host, loader, bring, end } = await slowLoad(10 * MEGABYTE);
      expect(loader.progress).to.equal('');
      await bring(3 * MEGABYTE, 299);
      expect(loader.progress, 'too soon').to.equal('');
      await bring(MEGABYTE, 1);
      expect(loader.progress).to.equal('20%');
      expect(host.updates).to.equal(1);
      await bring(2 * MEGABYTE, 299);
      expect(loader.progress, 'too soon after the one before').to.equal('20%');
      await bring(100_000, 1);
      expect(loader.progress).to.equal('40%');
      await bring(100_000, 1000);
      expect(host.updates, 'no update for what is not new').to.equal(2);
      end();
      await until('the catalogue', () => loader.catalogue);
      expect(loader.progress).to.equal('');
    });

    it('is told in half megabytes where the length is not known', async () => {
      const { loader, bring } = await slowLoad();
      await bring(499_999, 1000);
      expect(loader.progress).to.equal('');
      await bring(1, 1000);
      expect(loader.progress).to.equal('0.5 MB');
      await bring(MEGABYTE, 1000);
      expect(loader.progress).to.equal('1.5 MB');
    });

    it('is told in the language of the widget', async () => {
      const amount = await slowLoad(undefined, 'ru');
      await amount.bring(1.5 * MEGABYTE, 1000);
      expect(amount.loader.progress).to.match(/^1,5\sМБ$/);
      const share = await slowLoad(10 * MEGABYTE, 'ru');
      await share.bring(6 * MEGABYTE, 1000);
      expect(share.loader.progress).to.match(/^40\s%$/);
    });

    it('is told of the check too, each tenth once', async () => {
      const { host, loader } = loaderOf();
      const told: string[] = [];
      host.onUpdate = () => void told.push(loader.progress);
      clock.step = 10;
      loader.load({ kind: 'data', value: many(200) }, 'en');
      await until('the catalogue', () => loader.catalogue);
      expect(told.at(-1), 'there is none once it is loaded').to.equal('');
      const shares = told.slice(0, -1).map((text) => Number(/^(\d{1,2}0?)%$/.exec(text)?.[1]));
      expect(shares).to.include.members([10, 50, 90]);
      expect(shares).to.deep.equal([...new Set(shares)].sort((a, b) => a - b));
    });

    it('is told of none when it failed', async () => {
      const { loader, bring, stream } = await slowLoad();
      await bring(MEGABYTE, 1000);
      expect(loader.progress).to.equal('1 MB');
      stream.error(new TypeError('broken'));
      await until('the failure', () => loader.hasFailed);
      expect(loader.progress).to.equal('');
    });

    it('is told of none of a load that was overtaken', async () => {
      const { host, loader, bring } = await slowLoad();
      await bring(MEGABYTE, 1000);
      loader.load({ kind: 'built-in' }, 'ru');
      expect(loader.progress).to.equal('');
      const { updates } = host;
      await bring(MEGABYTE, 1000);
      expect(loader.progress).to.equal('');
      expect(host.updates).to.equal(updates);
    });
  });

  describe('the sections of the built-in roles', () => {
    const stateOf = ({ catalogue }: CatalogueLoader) => catalogue?.sectionsState;
    const sectionsOf = ({ catalogue }: CatalogueLoader) => catalogue?.roles[0]?.sections;

    it('come when they are asked for, under their titles', async () => {
      const { host, loader } = loaderOf();
      loader.load({ kind: 'built-in' }, 'ru');
      expect([stateOf(loader), sectionsOf(loader)]).to.deep.equal(['later', undefined]);
      await loader.loadSections();
      expect(stateOf(loader)).to.equal(undefined);
      expect(sectionsOf(loader)?.map(({ title }) => title)).to.deep.equal(TITLES);
      expect(host.updates).to.equal(1);
      await loader.loadSections();
      expect(host.updates, 'nothing is left to load').to.equal(1);
    });

    it('are in the language of the catalogue, not of the one that is on its way', async () => {
      const { loader } = loaderOf();
      loader.load({ kind: 'built-in' }, 'ru');
      loader.load({ kind: 'built-in' }, 'en');
      const loading = loader.loadSections();
      expect(loader.catalogue?.lang).to.equal('ru');
      await loading;
      await until('English', () => loader.catalogue?.lang === 'en');
      expect(stateOf(loader), 'those of the Russian one are not taken over').to.equal('later');
      await loader.loadSections();
      expect(sectionsOf(loader)?.[0]?.items[0]).to.match(/^[^а-я]+$/i);
    });

    it('are none of an owner’s catalogue', async () => {
      const { host, loader } = loaderOf();
      loader.load({ kind: 'data', value: owned }, 'en');
      const catalogue = await until('the catalogue', () => loader.catalogue);
      const { updates } = host;
      await loader.loadSections();
      expect(loader.catalogue).to.equal(catalogue);
      expect(host.updates).to.equal(updates);
    });
  });
});
