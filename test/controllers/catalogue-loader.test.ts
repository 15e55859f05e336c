import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { CatalogueLoader } from '../../src/controllers/catalogue-loader.js';
import { owned } from '../helpers/catalogues.js';
import { ConsoleSpy } from '../helpers/console.js';
import { eventsAt } from '../helpers/events.js';
import { FetchStub } from '../helpers/fetch.js';
import '../helpers/preload.js';
import { until } from '../helpers/until.js';

const TITLES = ['Hiring', 'Assessment', 'Development'] as const;
// What comes of a language whose texts are broken: a promise that is rejected, as of a failed import().
const BROKEN = undefined as unknown as typeof TITLES;

/** An element as the loader sees it. */
class Host extends HTMLElement {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    controller.hostDisconnected?.();
  }

  requestUpdate(): void {
    this.updates += 1;
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

  describe('the sections of the built-in roles', () => {
    const stateOf = ({ catalogue }: CatalogueLoader) => catalogue?.sectionsState;
    const sectionsOf = ({ catalogue }: CatalogueLoader) => catalogue?.roles[0]?.sections;

    it('come when they are asked for, under the titles that are given', async () => {
      const { host, loader } = loaderOf();
      loader.load({ kind: 'built-in' }, 'ru');
      expect([stateOf(loader), sectionsOf(loader)]).to.deep.equal(['later', undefined]);
      await loader.loadSections(TITLES);
      expect(stateOf(loader)).to.equal(undefined);
      expect(sectionsOf(loader)?.map(({ title }) => title)).to.deep.equal(TITLES);
      expect(host.updates).to.equal(1);
      await loader.loadSections(TITLES);
      expect(host.updates, 'nothing is left to load').to.equal(1);
    });

    it('are in the language of the catalogue, not of the one that is on its way', async () => {
      const { loader } = loaderOf();
      loader.load({ kind: 'built-in' }, 'ru');
      loader.load({ kind: 'built-in' }, 'en');
      const loading = loader.loadSections(TITLES);
      expect(loader.catalogue?.lang).to.equal('ru');
      await loading;
      await until('English', () => loader.catalogue?.lang === 'en');
      expect(stateOf(loader), 'those of the Russian one are not taken over').to.equal('later');
      await loader.loadSections(TITLES);
      expect(sectionsOf(loader)?.[0]?.items[0]).to.match(/^[^а-я]+$/i);
    });

    it('can fail, are told to the owner, and come at the next attempt', async () => {
      const { loader } = loaderOf();
      loader.load({ kind: 'built-in' }, 'ru');
      await loader.loadSections(BROKEN);
      expect(stateOf(loader)).to.equal('failed');
      expect(loader.catalogue?.roles).to.have.length(14);
      expect(spy.of('error').join()).to.include('<sales-roles>: the details could not be loaded');

      await loader.loadSections(TITLES);
      expect(stateOf(loader)).to.equal(undefined);
      expect(sectionsOf(loader)).to.have.length(3);
    });

    it('are none of an owner’s catalogue', async () => {
      const { host, loader } = loaderOf();
      loader.load({ kind: 'data', value: owned }, 'en');
      const catalogue = await until('the catalogue', () => loader.catalogue);
      const { updates } = host;
      await loader.loadSections(TITLES);
      expect(loader.catalogue).to.equal(catalogue);
      expect(host.updates).to.equal(updates);
    });
  });
});
