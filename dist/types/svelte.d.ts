import type { HTMLAttributes } from 'svelte/elements';
import type { HyphenatedAttributes, Listeners, Properties, TagName } from './elements.js';
/** The elements as tags of Svelte 5. */
export type SalesElements = {
    [Tag in TagName]: Properties<Tag> & HyphenatedAttributes<Tag> & Listeners & HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};
declare module 'svelte/elements' {
    interface SvelteHTMLElements extends SalesElements {
    }
}
