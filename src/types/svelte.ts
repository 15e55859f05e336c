import type { HTMLAttributes } from 'svelte/elements';
import type { HyphenatedAttributes, Listeners, Properties, TagName } from './elements.js';

/** The elements as tags of Svelte 5. */
export type SalesElements = {
  [Tag in TagName]: Properties<Tag> &
    HyphenatedAttributes<Tag> &
    Listeners &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what Svelte looks into is an interface
  interface SvelteHTMLElements extends SalesElements {}
}
