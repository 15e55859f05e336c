import type { ConsentsMessages } from './en.consents.js';
import { plain } from './ru.consents.plain.js';

export const ru: ConsentsMessages = {
  ...plain,
  given: (time) => `Дано ${time}.`,
  controller: (name) => `Оператор данных: ${name}.`,
};
