import { type ReactiveElement, type TemplateResult } from 'lit';
import { type CsvLabels } from '../catalogue/files.js';
import type { ShownCatalogue } from '../catalogue/types.js';
import type { FindMessages } from '../i18n/en.find.js';
interface Host extends ReactiveElement {
    catalogue: ShownCatalogue | undefined;
}
/** The whole catalogue as a file, and on paper. */
export declare class Downloads {
    #private;
    /** @param complete Brings what the catalogue has still to come. */
    constructor(host: Host, complete: () => Promise<void>);
    render(messages: FindMessages, labels: CsvLabels, language: string): TemplateResult;
    /** Takes back what was said of a press that came to nothing: there was another. */
    quiet(): void;
}
export {};
