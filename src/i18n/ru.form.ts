import type { FormMessages } from './en.form.js';
import { plural } from './plural.js';
import { plain } from './ru.form.plain.js';

export const ru: FormMessages = {
  ...plain,
  summary: (count) => `Заявка не отправлена: проверьте ${plural(count, 'поле', 'поля', 'полей')}`,
  remove: (title) => `Убрать: ${title}`,
  repeated: (time) => `Вы уже отправили это ${time}. Отправить ещё раз?`,
  keptWaiting: (time) => `Написано ${time}. Ждёт новой попытки.`,
  keptUnsafe: (time) => `Написано ${time}. Ждёт новой попытки; пропадёт, если закрыть страницу.`,
  keptRefused: (time) => `Написано ${time}. Не принято.`,
  keptExpired: (time) => `Написано ${time}. Само больше не отправляется.`,
  earlierSent: (time) => `Заявка, написанная ${time}, отправлена.`,
  earlierRefused: (time) => `Заявку, написанную ${time}, не приняли.`,
  earlierExpired: (time) =>
    `Заявку, написанную ${time}, за сутки так и не подтвердили; сама она больше не отправляется.`,
  consent: (controller) =>
    `Я даю <a>согласие на обработку моих персональных данных</a>, чтобы получить ответ на заявку. Оператор данных: ${controller}.`,
  notice: (controller) =>
    `Нажимая «Отправить», вы соглашаетесь с <a>политикой конфиденциальности</a> и даёте <a>согласие на обработку ваших персональных данных</a>, чтобы получить ответ на заявку. Оператор данных: ${controller}.`,
  policy: 'Как мы обращаемся с данными: <a>политика конфиденциальности</a>.',
};
