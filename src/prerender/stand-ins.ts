// What stands in the places of the modules that need a browser: vite.config.ts puts it there. Each has as much of
// its model as a first rendering asks for.
import type { CatalogueLoader as Loader } from '../controllers/catalogue-loader.js';
import type { Submission as RealSubmission } from '../controllers/submission.js';
import type { Language, Texts } from '../i18n/localized.js';
import { now } from './now.js';

/** Has the texts at once. */
export class Localized<T extends object> {
  readonly language: Language = now().language;
  /** The catalogue says it. */
  readonly foreign = undefined;
  readonly texts: T;

  constructor(_host: unknown, sources: Texts<T>) {
    this.texts = now().texts.get(sources) as T;
  }
}

/** The tag with nothing inside: the catalogue comes beforehand. */
export class Children {
  readonly isComplete = true;
  readonly hasLayout = false;
  readonly catalogue = undefined;
}

/** Nothing is inside. */
export const filledSlots = (): ReadonlySet<string> => new Set();
export const passOn = (): [] => [];

/** Has the catalogue at once. */
export class CatalogueLoader implements Pick<Loader, 'catalogue' | 'hasFailed' | 'progress'> {
  readonly catalogue = now().catalogue;
  readonly hasFailed = false;
  readonly progress = '';

  load(): void {
    // It is there.
  }
}

/** A request that nobody has begun to write. */
export class Submission implements Pick<
  RealSubmission,
  'phase' | 'note' | 'isOpen' | 'isRetry' | 'sentAt'
> {
  readonly phase = 'editing';
  readonly note = undefined;
  readonly isOpen = true;
  readonly isRetry = false;
  readonly sentAt = 0;
  readonly retries = { kept: [] };

  edit(): void {
    // Nothing to forget.
  }
}

/** No visitor has consented to anything. */
export class Consented {
  readonly panel = undefined;
}

/** The owner hears of the settings in the browser. */
export class OwnerReport {
  hostUpdated(): void {
    // Nothing is told here.
  }
}

/** Nothing is pressed, and nobody translates. */
export const withstand = (): void => {
  // Nothing to withstand.
};

/** What a page's address could be: a relative URL is left as it is, for the browser (by `<base>`, where there is one). */
const ANY_PAGE = 'https://page.invalid/';

/** The same gate as in the browser, which does not need the page's address. */
export const pageUrl = (text: string): { href: string } | undefined => {
  if (!text.trim()) return undefined;
  try {
    const { protocol, origin, href } = new URL(text, ANY_PAGE);
    if (!/^https?:$/.test(protocol)) return undefined;
    return { href: origin === new URL(ANY_PAGE).origin ? text.trim() : href };
  } catch {
    return undefined;
  }
};
