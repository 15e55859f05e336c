import { en as englishForm, type FormMessages } from '../../src/i18n/en.form.js';
import { ru as russianForm } from '../../src/i18n/ru.form.js';

/** Why a form was not taken, where it is not for what the visitor wrote. */
export type Refusal = 'broken' | 'tooLarge' | 'later';

const english = {
  received: 'Your request has arrived',
  thanks: 'Thank you. We will get in touch soon.',
  reload: 'You can close this page or load it again: your request is not sent a second time.',
  back: 'Back to the page you came from',
  mend: 'Nothing has been stored. Go back with your browser’s Back button, where what you wrote usually still stands, put it right and send it again.',
  long: (max: number): string => `Too long: at most ${max.toLocaleString('en-GB')} characters`,
  refusals: {
    broken: {
      title: 'Your request was not accepted',
      text: 'The form on that page is faulty; it is not your mistake. Nothing has been stored. Please get in touch in another way.',
    },
    tooLarge: {
      title: 'Your request is too long',
      text: 'Nothing has been stored. Go back with your browser’s Back button, shorten the message and send it again.',
    },
    later: {
      title: 'There is no confirmation that your request has arrived',
      text: 'Go back with your browser’s Back button and send it again in a minute, unchanged: it will not arrive twice.',
    },
  } satisfies Record<Refusal, { title: string; text: string }>,
};

const russian: typeof english = {
  received: 'Заявка получена',
  thanks: 'Спасибо! Мы скоро свяжемся с вами.',
  reload: 'Эту страницу можно закрыть или обновить: второй раз заявка не отправится.',
  back: 'Вернуться на страницу с формой',
  mend: 'Ничего не сохранено. Вернитесь кнопкой браузера «Назад»: обычно всё написанное остаётся в форме. Исправьте, что нужно, и отправьте снова.',
  long: (max) => `Слишком длинно: можно не больше ${max.toLocaleString('ru-RU')} знаков`,
  refusals: {
    broken: {
      title: 'Заявку не приняли',
      text: 'Форма на той странице неисправна, вашей ошибки здесь нет. Ничего не сохранено. Пожалуйста, свяжитесь с нами другим способом.',
    },
    tooLarge: {
      title: 'Заявка слишком длинная',
      text: 'Ничего не сохранено. Вернитесь кнопкой браузера «Назад», сократите сообщение и отправьте снова.',
    },
    later: {
      title: 'Нет подтверждения, что заявка дошла',
      text: 'Вернитесь кнопкой браузера «Назад» и через минуту отправьте её ещё раз, ничего не меняя: дважды она не придёт.',
    },
  },
};

/** What the answers say: in the form's own words where it has them. */
export type NativeTexts = typeof english & { form: FormMessages };

/** The texts in the built-in language nearest to a BCP 47 tag, as the widget chooses. */
export const nativeTexts = (language: string): NativeTexts =>
  /^ru\b/i.test(language) ? { ...russian, form: russianForm } : { ...english, form: englishForm };
