import type { HTMLAttributes, RefAttributes } from 'react';
import type { HyphenatedAttributes, Listeners, Properties, TagName } from './elements.js';

/** The elements as tags of React 19. */
export type SalesElements = {
  [Tag in TagName]: Properties<Tag> &
    HyphenatedAttributes<Tag> &
    Listeners &
    HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    RefAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what JSX looks into is an interface
    interface IntrinsicElements extends SalesElements {}
  }
}
