/** What the three sections of each built-in role are called. */
export const sectionTitles = {
  ru: ['Подбор', 'Оценка', 'Развитие'],
  en: ['Hiring', 'Assessment', 'Development'],
} as const;
