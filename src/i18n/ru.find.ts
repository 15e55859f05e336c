import type { FindMessages } from './en.find.js';
import { plural } from './plural.js';
import { plain } from './ru.find.plain.js';

const roles = (count: number) => plural(count, 'роль', 'роли', 'ролей');

export const ru: FindMessages = {
  ...plain,
  all: (count) => `Всего ${roles(count)}`,
  found: (count, all) => `Найдено: ${count} из ${all}`,
  widen: {
    query: (count) => `Без слов поиска: ${roles(count)}`,
    level: (count) => `На всех уровнях: ${roles(count)}`,
    tag: (count) => `С любой меткой: ${roles(count)}`,
  },
  choice: (number) => `Роль ${number}`,
  reports: (count) => `В подчинении: ${roles(count)}`,
};
