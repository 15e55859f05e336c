import type { Messages } from './en.js';
import { plural } from './plural.js';

const roles = (count: number) => plural(count, 'роль', 'роли', 'ролей');

export const ru: Messages = {
  level: (level) => `Уровень ${level}`,
  roles,
  details: 'Подробнее',
  sections: ['Подбор', 'Оценка', 'Развитие'],
  detailsFailed: 'Подробности не загрузились. Закройте их и откройте ещё раз.',
  ask: 'Спросить о роли',
  chosen: (count) => `В вашей заявке ${roles(count)}`,
  toForm: 'Перейти к заявке',
  loading: 'Загружаем…',
  failed: 'Сейчас не получается показать роли. Попробуйте ещё раз или зайдите чуть позже.',
  retry: 'Попробовать ещё раз',
};
