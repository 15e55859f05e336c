import type { HTMLAttributes, RefAttributes } from 'react';
import type {} from 'sales-roles';

type Ours<Map> = { [Key in keyof Map as Key extends `sales-${string}` ? Key : never]: Map[Key] };
type Events = Ours<HTMLElementEventMap>;
type Tags = Ours<HTMLElementTagNameMap>;
type Props<Tag> = Partial<Omit<Tag, keyof HTMLElement>> &
  HTMLAttributes<Tag> &
  RefAttributes<Tag> & { [Type in keyof Events as `on${Type}`]?: (event: Events[Type]) => void };
type SalesElements = { [Name in keyof Tags]: Props<Tags[Name]> };

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what JSX looks into is an interface
    interface IntrinsicElements extends SalesElements {}
  }
}
