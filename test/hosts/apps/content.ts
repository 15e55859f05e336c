import type { Catalogue, Layout, Purpose, Role } from 'sales-roles';

/** What the owner of the site says; what is `undefined` is to be as if it had never been said. */
export interface Settings {
  src: string | undefined;
  endpoint: string;
  fields: string | undefined;
  headingLevel: number | undefined;
  layout: Layout | undefined;
  purposes: readonly Purpose[] | undefined;
  deepLinks: boolean;
}

/** Each setting is once there and once not: what a framework makes of `undefined` and `false` differs. */
export const SETTINGS: readonly [Settings, Settings] = [
  {
    src: undefined,
    endpoint: '/nowhere',
    fields: 'name* company',
    headingLevel: 4,
    layout: 'list',
    purposes: [{ id: 'newsletter', url: '/newsletter' }],
    deepLinks: true,
  },
  {
    src: '/demo/roles.json',
    endpoint: '/leads',
    fields: undefined,
    headingLevel: undefined,
    layout: undefined,
    purposes: undefined,
    deepLinks: false,
  },
];

/** For the parts outside of the widget, which are given it as a property. */
export const HEAD: Role = {
  id: 'head',
  title: 'Head of the shop',
  level: 1,
  sections: [{ title: 'Hiring', items: ['Keeps a word'] }],
};
export const TEAM: Catalogue = {
  version: 1,
  roles: [HEAD, { id: 'seller', title: 'Seller', level: 2, reportsTo: 'head' }],
};

type Heard = {
  [Type in keyof HTMLElementEventMap]: Type extends `sales-${string}`
    ? HTMLElementEventMap[Type]
    : never;
}[keyof HTMLElementEventMap];

/** What an app writes of an event. */
export const lineOf = (event: Heard): string => {
  const { type } = event;
  if ('open' in event) return `${type} ${event.roleId} ${event.open}`;
  if ('selected' in event) return `${type} ${event.roleId} ${event.selected}`;
  return 'lead' in event ? `${type} ${event.lead.contact.name}` : type;
};
