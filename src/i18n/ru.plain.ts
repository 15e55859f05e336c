/** The Russian texts that are no functions: the build packs them. See `content/unpack.ts`. */
export const plain = {
  details: 'Подробнее',
  ask: 'Спросить о роли',
  toForm: 'Перейти к заявке',
  loading: 'Загружаем…',
  failed: 'Сейчас не получается это показать. Попробуйте ещё раз или зайдите чуть позже.',
  retry: 'Попробовать ещё раз',
};
