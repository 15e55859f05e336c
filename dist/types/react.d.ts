import type { HTMLAttributes, RefAttributes } from 'react';
import type { HyphenatedAttributes, Listeners, Properties, TagName } from './elements.js';
/** The elements as tags of React 19. */
export type SalesElements = {
    [Tag in TagName]: Properties<Tag> & HyphenatedAttributes<Tag> & Listeners & HTMLAttributes<HTMLElementTagNameMap[Tag]> & RefAttributes<HTMLElementTagNameMap[Tag]>;
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements extends SalesElements {
        }
    }
}
