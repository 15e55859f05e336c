import type { Catalogue } from '../../src/catalogue/types.js';

/** An owner's roles with something in each field, each word of it in one language but for the aliases. */
export const ENGLISH: Catalogue = {
  version: 1,
  lang: 'en',
  title: 'Our roles',
  intro: 'Who does what.',
  levels: [
    { level: 1, title: 'Leaders', text: 'They lead.' },
    { level: 2, title: 'Sellers', text: 'They sell.' },
  ],
  roles: [
    {
      id: 'head',
      title: 'Head of sales',
      alias: 'Chief Seller',
      level: 1,
      summary: 'Leads the others.',
      tags: ['remote'],
      sections: [{ title: 'Hiring', items: ['Has led before', 'Knows the market'] }],
    },
    {
      id: 'seller',
      title: 'Seller',
      alias: 'Salesperson',
      level: 2,
      summary: 'Talks to customers.',
      reportsTo: 'head',
      tags: ['remote', 'part time'],
      sections: [{ title: 'Hiring', items: ['Likes people'] }],
    },
    { id: 'clerk', title: 'Clerk', level: 3, reportsTo: 'seller' },
  ],
};

export const RUSSIAN: Catalogue = {
  version: 1,
  lang: 'ru',
  title: 'Наши роли',
  intro: 'Кто что делает.',
  levels: [
    { level: 1, title: 'Руководители', text: 'Они ведут.' },
    { level: 2, title: 'Продавцы', text: 'Они продают.' },
  ],
  roles: [
    {
      id: 'head',
      title: 'Начальник отдела',
      alias: 'Head of Sales',
      level: 1,
      summary: 'Ведёт остальных.',
      tags: ['удалённо'],
      sections: [{ title: 'Наём', items: ['Уже руководил', 'Знает рынок'] }],
    },
    {
      id: 'seller',
      title: 'Продавец',
      alias: 'Salesperson',
      level: 2,
      summary: 'Говорит с покупателями.',
      reportsTo: 'head',
      tags: ['удалённо', 'неполный день'],
      sections: [{ title: 'Наём', items: ['Любит людей'] }],
    },
    { id: 'clerk', title: 'Помощник', level: 3, reportsTo: 'seller' },
  ],
};
