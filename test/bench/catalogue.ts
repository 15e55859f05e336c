import { ru } from '../../src/catalogue/content/ru.js';
import type { Catalogue } from '../../src/catalogue/types.js';

const sections = [{ title: 'Подбор', items: ['Опыт', 'Рекомендации'] }];

/** The built-in roles, over and over, as an owner's catalogue of so many. */
export const makeCatalogue = (count: number): Catalogue => ({
  ...ru,
  roles: Array.from({ length: count }, (_, index) => {
    const role = ru.roles[index % ru.roles.length]!;
    const round = Math.floor(index / ru.roles.length);
    const suffix = round ? ` ${round + 1}` : '';
    return {
      ...role,
      id: `role-${index}`,
      title: role.title + suffix,
      reportsTo: null,
      sections,
    };
  }),
});
