/** The Russian texts of the visitor's own consents that are no functions: the build packs them. */
export const plain = {
  title: 'Мои согласия',
  notGiven: 'Не дано',
  download: 'Скачать запись о согласии',
  withdraw: 'Отозвать',
  progress: {
    sending: 'Отзываем…',
    withdrawn: 'Отозвано',
    unconfirmed:
      'Нет подтверждения, что отзыв согласия дошёл. Попробуйте ещё раз или напишите оператору данных.',
    refused: 'Отзыв согласия здесь не приняли. Попробуйте позже или напишите оператору данных.',
    unavailable:
      'На этой странице отозвать согласие нельзя. Напишите, пожалуйста, оператору данных.',
  },
};
