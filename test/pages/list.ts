/** A page of the demo, and what it shows. */
interface Page {
  name: string;
  /** How many role cards it shows. */
  cards: number;
  /** How many forms and notices. */
  parts: number;
  /** What can be read on it, among other things. */
  says: readonly string[];
  /** What must not be there. */
  never?: readonly string[];
}

const FORM = ['Оставьте заявку', 'Имя', 'Телефон', 'Отправить', 'согласие на обработку'];
const FORM_EN = ['Leave a request', 'Name', 'Phone', 'Send', 'processing of my personal data'];
const BUILT_IN = ['Роли в отделе продаж', 'Уровень 1', 'Уровень 4', 'Лидер продаж'];
const BUILT_IN_EN = ['Roles in sales', 'Level 1', 'Level 4', 'Sales Leader'];

export const PAGES: readonly Page[] = [
  {
    name: 'index.html',
    cards: 14,
    parts: 2,
    says: [
      'Порядок в отделе продаж',
      ...BUILT_IN,
      ...FORM,
      'Оператор данных: ООО «Опора»',
      'cookie',
    ],
    never: ['Если он выключен'],
  },
  {
    name: 'own-json.html',
    cards: 8,
    parts: 2,
    says: ['Роли в кофейне «Зерно»', 'Шеф-бариста', 'За стойкой и рядом', ...FORM, 'ООО «Зерно»'],
    never: ['Лидер продаж'],
  },
  {
    name: 'tree.html',
    cards: 8,
    parts: 2,
    says: ['Роли в кофейне «Зерно»', 'В подчинении: 7 ролей', 'Шеф-бариста', ...FORM],
    never: ['Лидер продаж'],
  },
  {
    name: 'inline-json.html',
    cards: 4,
    parts: 2,
    says: ['Роли в автосервисе', 'Мастер-приёмщик', 'Уровень 2', ...FORM],
    never: ['Лидер продаж'],
  },
  {
    name: 'own-html.html',
    cards: 7,
    parts: 2,
    says: [
      'Отдел продаж типографии',
      'Кто у нас работает с заказчиками',
      'Коммерческий директор Chief Commercial Officer Решает, какие заказы брать',
      'Уровень 3',
      'Координатор заказов',
      ...FORM,
    ],
    never: ['Лидер продаж'],
  },
  {
    name: 'own-layout.html',
    cards: 3,
    parts: 2,
    says: ['Кого ищут чаще всего', 'Клиентский менеджер', ...FORM, 'Файлы cookie'],
    never: ['Лидер продаж'],
  },
  {
    name: 'prerendered.html',
    cards: 14,
    parts: 2,
    says: ['На странице до скрипта', ...BUILT_IN, ...FORM, 'Оператор данных: ООО «Опора»'],
  },
  { name: 'form-only.html', cards: 0, parts: 1, says: [...FORM, 'Компания'], never: ['Роли в'] },
  {
    name: 'consents.html',
    cards: 0,
    parts: 2,
    says: [...FORM, 'Принять все', 'Отклонить все', 'Принять выбранные', 'согласие на получение'],
  },
  { name: 'tilda.html', cards: 14, parts: 2, says: [...BUILT_IN, ...FORM, 'ООО «Опора»'] },
  {
    name: 'bitrix.html',
    cards: 3,
    parts: 2,
    says: ['Кто отвечает на заказы', 'Старший флорист', 'Курьер', ...FORM, 'ООО «Опора»'],
    never: ['Лидер продаж'],
  },
  { name: 'wordpress.html', cards: 14, parts: 2, says: [...BUILT_IN, ...FORM, 'ООО «Опора»'] },
  {
    name: 'newsletter.html',
    cards: 0,
    parts: 0,
    says: ['Это образец', 'Согласие на рассылку', 'Consent to news and offers'],
  },
  {
    name: 'partners.html',
    cards: 0,
    parts: 0,
    says: ['Это образец', 'партнёрам', 'Consent to pass contact details on'],
  },
  {
    name: 'two-languages.html',
    cards: 28,
    parts: 4,
    says: [...BUILT_IN, ...FORM, ...BUILT_IN_EN, ...FORM_EN],
  },
  {
    name: 'api.html',
    cards: 0,
    parts: 0,
    says: ['<sales-roles>', 'policy-url', 'sales-lead-sent', 'verifyReceipt(receipt)'],
  },
  {
    name: 'playground.html',
    cards: 14,
    parts: 2,
    says: ['Песочница', 'Цвет бренда', 'Код для сайта', ...BUILT_IN, ...FORM, 'ООО «Опора»'],
    never: ['Playground', 'показывает скрипт'],
  },
  {
    name: 'english.html',
    cards: 14,
    parts: 2,
    says: [...BUILT_IN_EN, ...FORM_EN],
    never: ['Лидер продаж', 'Оставьте заявку'],
  },
  {
    name: 'privacy.html',
    cards: 0,
    parts: 0,
    says: ['Это образец', 'Политика конфиденциальности', 'Privacy policy'],
  },
  {
    name: 'consent.html',
    cards: 0,
    parts: 0,
    says: ['Это образец', 'Согласие на обработку', 'Consent to the processing of personal data'],
  },
];
