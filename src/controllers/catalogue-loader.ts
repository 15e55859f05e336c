import type { ReactiveControllerHost } from 'lit';
import { builtInCatalogue } from '../catalogue/built-in.js';
import type { CatalogueSource } from '../catalogue/source.js';
import type { CatalogueIssue, ShownCatalogue } from '../catalogue/types.js';
import { SalesCatalogueErrorEvent } from '../events/roles.js';
import type { Language } from '../i18n/localized.js';
import { loaded } from './loaded.js';

/** Tells two sources apart; the same one is not loaded again. */
const keyOf = (source: CatalogueSource, language: Language): unknown[] => {
  switch (source.kind) {
    case 'built-in':
      return [language];
    case 'html':
      return [...source.elements, source.elements.map(({ textContent }) => textContent).join()];
    default:
      return Object.values(source);
  }
};

/** What an owner's own catalogue takes is loaded where there is one. */
const open = async (
  source: CatalogueSource,
  language: Language,
  signal: AbortSignal,
  onProgress: (text: string, preview?: ShownCatalogue) => void,
) => (await import('../catalogue/open.js')).openCatalogue(source, language, signal, onProgress);

/** Loads the catalogue for an element, the newest request only, and tells the owner what is wrong. */
export class CatalogueLoader {
  catalogue: ShownCatalogue | undefined;
  /** Whether there is nothing to show since the last load failed. */
  hasFailed = false;
  /** How far a load is that takes long, to be read: "40 %", or "1.5 MB" where its length is not known. */
  progress = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #key: readonly unknown[] = [];
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Loads from a source, unless that is what was asked for last. An older load is given up. */
  load(source: CatalogueSource, language: Language): void {
    const key = keyOf(source, language);
    if (key.every((part, index) => part === this.#key[index])) return;
    this.#key = key;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.hasFailed = false;
    this.progress = '';
    const opening =
      source.kind === 'built-in'
        ? builtInCatalogue(language)
        : open(source, language, this.#abort.signal, (progress, preview) => {
            this.#show(preview ?? this.catalogue, progress);
          });
    // The built-in catalogue in Russian is at hand: it has to be in the first frame. (`Promise` may be a polyfill's.)
    if ('then' in opening) void this.#load(opening, this.#abort.signal);
    else this.catalogue = opening;
  }

  /** Forgets a failed load, so that the next `load` tries again. */
  retry(): void {
    this.#key = [];
    this.#host.requestUpdate();
  }

  /** Adds the built-in sections, where they are still to come. */
  async loadSections(): Promise<void> {
    const { catalogue } = this;
    if (!catalogue?.sectionsState) return;
    // Only a built-in one has its sections later, and each of those names its language.
    const loading = import('./role-details.js').then(({ withSections }) =>
      withSections(catalogue, catalogue.lang as Language),
    );
    const next = await loaded('the details', loading);
    if (this.catalogue === catalogue) this.#show(next ?? { ...catalogue, sectionsState: 'failed' });
  }

  async #load(
    opening: Promise<ShownCatalogue | readonly CatalogueIssue[]>,
    signal: AbortSignal,
  ): Promise<void> {
    const opened = await opening.catch((error: unknown) => [{ path: '', message: String(error) }]);
    if (signal.aborted) return;
    const catalogue = 'roles' in opened ? opened : undefined;
    this.hasFailed = !catalogue;
    this.#show(catalogue);
    if (!('roles' in opened)) this.#host.dispatchEvent(new SalesCatalogueErrorEvent(opened));
  }

  #show(catalogue: ShownCatalogue | undefined, progress = ''): void {
    this.catalogue = catalogue;
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
