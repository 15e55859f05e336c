import type { Messages } from './en.js';
import { plural } from './plural.js';
import { plain } from './ru.plain.js';

const roles = (count: number) => plural(count, 'роль', 'роли', 'ролей');

export const ru: Messages = {
  ...plain,
  level: (level) => `Уровень ${level}`,
  roles,
  chosen: (count) => `В вашей заявке ${roles(count)}`,
};
