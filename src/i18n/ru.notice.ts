import type { NoticeMessages } from './en.notice.js';

export const ru: NoticeMessages = {
  title: 'Файлы cookie',
  text: 'Владелец сайта обрабатывает файлы cookie, чтобы сайтом было удобнее пользоваться. Вы можете запретить их в настройках браузера.',
  policy: 'Политика конфиденциальности',
  dismiss: 'Понятно',
  dismissed: 'Уведомление о файлах cookie закрыто.',
};
