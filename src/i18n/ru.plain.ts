/** The Russian texts that are no functions: the build packs them. See `content/unpack.ts`. */
export const plain = {
  details: 'Подробнее',
  sections: ['Подбор', 'Оценка', 'Развитие'] as const,
  detailsFailed: 'Подробности не загрузились. Закройте их и откройте ещё раз.',
  ask: 'Спросить о роли',
  toForm: 'Перейти к заявке',
  loading: 'Загружаем…',
  failed: 'Сейчас не получается показать роли. Попробуйте ещё раз или зайдите чуть позже.',
  retry: 'Попробовать ещё раз',
};
