import { html, type ReactiveElement, type TemplateResult } from 'lit';
import {
  catalogueToCsv,
  catalogueToJson,
  csvDelimiter,
  type CsvLabels,
} from '../catalogue/files.js';
import { inSlices } from '../catalogue/slices.js';
import type { ShownCatalogue } from '../catalogue/types.js';
import { saveFile } from '../controllers/take-along.js';
import type { FindMessages } from '../i18n/en.find.js';

interface Host extends ReactiveElement {
  catalogue: ShownCatalogue | undefined;
}

const TYPES = { json: 'application/json', csv: 'text/csv' } as const;
type Kind = keyof typeof TYPES;

/** The whole catalogue as a file, and on paper. */
export class Downloads {
  readonly #host: Host;
  readonly #complete: () => Promise<void>;
  #said: 'preparing' | 'downloadFailed' | undefined;

  /** @param complete Brings what the catalogue has still to come. */
  constructor(host: Host, complete: () => Promise<void>) {
    this.#host = host;
    this.#complete = complete;
  }

  render(messages: FindMessages, labels: CsvLabels, language: string): TemplateResult {
    const save = (kind: Kind) => () => void this.#save(kind, labels, language);
    return html`<div class="downloads row" role="group" aria-labelledby="downloads">
      <p id="downloads">${messages.download}</p>
      <button type="button" class="quiet" part="button" @click=${save('json')}>
        ${messages.json}
      </button>
      <button type="button" class="quiet" part="button" @click=${save('csv')}>
        ${messages.csv}
      </button>
      <button type="button" class="quiet" part="button" @click=${this.#print}>
        ${messages.print}
      </button>
      <p role="status">${this.#said && messages[this.#said]}</p>
    </div>`;
  }

  /** Takes back what was said of a press that came to nothing: there was another. */
  quiet(): void {
    if (this.#said === 'downloadFailed') this.#say(undefined);
  }

  readonly #print = async (): Promise<void> => {
    await this.#complete();
    print();
  };

  async #save(kind: Kind, labels: CsvLabels, language: string): Promise<void> {
    this.#say('preparing');
    try {
      await this.#complete();
      const { catalogue } = this.#host;
      if (!catalogue || catalogue.sectionsState === 'failed') throw new Error('incomplete');
      const steps =
        kind === 'json'
          ? catalogueToJson(catalogue)
          : catalogueToCsv(catalogue, labels, csvDelimiter(language));
      saveFile(`roles.${kind}`, `${TYPES[kind]};charset=utf-8`, await inSlices(steps));
      this.#say(undefined);
    } catch (error) {
      console.error('<sales-role-hierarchy>: the file could not be made', error);
      this.#say('downloadFailed');
    }
  }

  #say(said: 'preparing' | 'downloadFailed' | undefined): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}
