import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Events, Properties, TagName } from './elements.js';
/**
 * An element as Vue's templates look at a component: by its props, and by what it emits. What a template writes with
 * hyphens is looked up in camel case, so that `heading-level` too takes a number.
 */
type AsComponent<Tag extends TagName> = new () => HTMLElementTagNameMap[Tag] & {
    $props: Properties<Tag> & HTMLAttributes & PublicProps;
    $emit: EmitFn<{
        [Type in keyof Events]: (event: Events[Type]) => void;
    }>;
};
/** The elements as tags of Vue's templates. */
export type SalesElements = {
    [Tag in TagName]: AsComponent<Tag>;
};
declare module 'vue' {
    interface GlobalComponents extends SalesElements {
    }
}
export {};
