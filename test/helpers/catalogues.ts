import type { Catalogue, Role } from '../../src/catalogue/types.js';

export const role = (id: string, level = 1, more: Partial<Role> = {}): Role => ({
  id,
  title: `Role ${id}`,
  level,
  ...more,
});

/** A catalogue of an owner, in English, with something in each optional field. */
export const owned: Catalogue = {
  version: 1,
  lang: 'en',
  title: 'Our roles',
  intro: 'Who does what.',
  levels: [
    { level: 1, title: 'Leaders', text: 'They lead.' },
    { level: 3, title: 'Sellers' },
  ],
  roles: [
    role('seller', 3, { title: 'Seller', summary: 'Sells.' }),
    role('head', 1, {
      title: 'Head of sales',
      alias: 'Sales Leader',
      summary: 'Leads.',
      sections: [
        { title: 'Hiring', items: ['Has led before', 'Knows the market'] },
        { title: 'Development', items: ['Learns to delegate'] },
      ],
    }),
    role('clerk', 3, { title: 'Clerk' }),
  ],
};

/** @param levels So many levels, which the roles take in turn. */
export const many = (count: number, levels = 4, prefix = 'r'): Catalogue => ({
  version: 1,
  roles: Array.from({ length: count }, (_, index) =>
    role(`${prefix}${index}`, (index % levels) + 1),
  ),
});
