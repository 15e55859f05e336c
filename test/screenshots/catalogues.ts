import type { Catalogue, Role } from '../../src/catalogue/types.js';

// The catalogues of the scenarios, beside the built-in one. Served as /catalogues/<name>.json.

const role = (id: string, level: number, title: string, more: Partial<Role> = {}): Role => ({
  id,
  level,
  title,
  ...more,
});

/** A small department: all that a role can have, on each of the four levels. */
const department: Catalogue = {
  version: 1,
  lang: 'ru',
  title: 'Отдел продаж',
  intro: 'Кто чем занят и с кем говорить.',
  levels: [
    { level: 1, title: 'Руководство', text: 'Цели и рынки' },
    { level: 2, title: 'Управление', text: 'Команды и планы' },
    { level: 3, title: 'Клиенты', text: 'Отношения и сделки' },
    { level: 4, title: 'Поддержка', text: 'Всё, что держит отдел на ходу' },
  ],
  roles: [
    role('head', 1, 'Директор по продажам', {
      alias: 'Chief Sales Officer',
      summary: 'Отвечает за прибыль от продаж и за то, куда компания пойдёт дальше.',
      sections: [
        { title: 'Кого искать', items: ['Вёл команду от десяти человек', 'Знает рынок'] },
        { title: 'Как расти', items: ['Учится передавать дела'] },
      ],
    }),
    role('lead', 2, 'Руководитель группы', {
      alias: 'Team Lead',
      summary: 'Ставит задачи, разбирает звонки, помогает закрыть месяц.',
      sections: [{ title: 'Кого искать', items: ['Умеет учить'] }],
      reportsTo: 'head',
    }),
    role('key', 3, 'Менеджер ключевых клиентов', {
      alias: 'Key Account Manager',
      summary: 'Ведёт десяток клиентов, которые приносят половину выручки.',
      sections: [{ title: 'Кого искать', items: ['Терпелив', 'Считает деньги клиента'] }],
      reportsTo: 'lead',
    }),
    role('new', 3, 'Менеджер новых клиентов', {
      alias: 'Hunter',
      summary: 'Находит тех, кто о нас ещё не слышал.',
      sections: [{ title: 'Кого искать', items: ['Не боится отказов'] }],
      reportsTo: 'lead',
    }),
    role('desk', 4, 'Помощник отдела', {
      alias: 'Sales Support',
      summary: 'Договоры, счета, отгрузки: чтобы остальные могли продавать.',
      sections: [{ title: 'Кого искать', items: ['Любит порядок'] }],
      reportsTo: 'lead',
    }),
  ],
};

/** An owner's language that has no texts of ours: the words around the roles are English. */
const arabic: Catalogue = {
  version: 1,
  lang: 'ar',
  title: 'الأدوار في قسم المبيعات',
  intro: 'يعمل في قسم المبيعات أشخاص لكل منهم مهمة مختلفة. هنا نصف كل دور بالطريقة نفسها.',
  levels: [
    { level: 1, title: 'الإدارة', text: 'الأهداف والأسواق' },
    { level: 2, title: 'العملاء', text: 'العلاقات والصفقات' },
  ],
  roles: [
    role('head', 1, 'مدير المبيعات', {
      alias: 'Sales Director',
      summary: 'يضع أهداف الربحية ويقود الفريق نحو تحقيقها، ويتابع ما يتغير في السوق.',
      sections: [
        { title: 'التوظيف', items: ['قاد فريقًا من قبل', 'يعرف السوق جيدًا'] },
        { title: 'التطوير', items: ['يتعلم تفويض المهام'] },
      ],
    }),
    role('key', 2, 'مدير كبار العملاء', {
      alias: 'Key Account Manager',
      summary: 'يحافظ على العلاقة مع أهم العملاء ويطورها عامًا بعد عام.',
      reportsTo: 'head',
    }),
    role('new', 2, 'مسؤول العملاء الجدد', {
      alias: 'Business Development',
      summary: 'يبحث عن عملاء لم يسمعوا عنا بعد.',
      reportsTo: 'head',
    }),
    role('desk', 2, 'مساعد القسم', { summary: 'العقود والفواتير والتسليم.', reportsTo: 'head' }),
  ],
};

/** Words that fit into no line, and titles that fit into few. */
const long: Catalogue = {
  version: 1,
  lang: 'ru',
  title: 'Роли в департаменте внешнеэкономической деятельности и послепродажного обслуживания',
  intro: 'Водогрязеторфопарафинолечебница'.repeat(2),
  levels: [
    {
      level: 1,
      title: 'Уровень управления региональными и межрегиональными подразделениями',
      text: 'https://example.com/a-very-long-address-that-has-no-place-to-break-in-it/whatever',
    },
  ],
  roles: [
    role(
      'officer',
      1,
      'Исполняющий обязанности заместителя начальника управления продаж сложного технологического оборудования',
      {
        alias:
          'Acting Deputy Head of the Directorate for Sales of Complex Technological Equipment and Services',
        summary: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(2),
        sections: [
          {
            title: 'Донаудампфшиффартсгезельшафтскапитанство',
            items: ['Человеконенавистничество'.repeat(2), 'Коротко'],
          },
        ],
      },
    ),
    role('word', 1, 'Достопримечательностеохранительница'),
    role('short', 1, 'КАМ', { alias: 'KAM', summary: 'Да.' }),
  ],
};

/** Titles alone. */
const bare: Catalogue = {
  version: 1,
  lang: 'ru',
  roles: [
    role('head', 1, 'Директор'),
    role('lead', 2, 'Руководитель группы'),
    ...['Телефон', 'Магазин', 'Выставки', 'Партнёры', 'Тендеры'].map((title, index) =>
      role(`seller-${index}`, 3, title),
    ),
  ],
};

const one: Catalogue = {
  version: 1,
  lang: 'ru',
  title: 'Нам нужен один человек',
  roles: [
    role('seller', 1, 'Продавец', {
      alias: 'Salesperson',
      summary: 'Говорит с покупателями и любит это дело.',
    }),
  ],
};

const TOWNS = ['Москва', 'Казань', 'Омск', 'Нижний Новгород', 'Пермь', 'Ростов-на-Дону', 'Тула'];
const SUMMARIES = [
  'Держит связь с клиентами города.',
  '',
  'Держит связь с клиентами города и области, ездит к ним каждую неделю и знает всех по именам.',
];

/** 200 roles in one level. */
const crowd: Catalogue = {
  version: 1,
  lang: 'ru',
  title: 'Двести представительств',
  levels: [{ level: 1, title: 'Представители' }],
  roles: Array.from({ length: 200 }, (_, index) =>
    role(`r${index}`, 1, `${TOWNS[index % TOWNS.length]}, участок ${index + 1}`, {
      summary: SUMMARIES[index % SUMMARIES.length],
    }),
  ),
};

/** By the name under which it is served. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  department,
  arabic,
  long,
  bare,
  one,
  crowd,
};
