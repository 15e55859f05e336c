/** What the three sections of each built-in role are called. */
export declare const sectionTitles: {
    readonly ru: readonly ['Подбор', 'Оценка', 'Развитие'];
    readonly en: readonly ['Hiring', 'Assessment', 'Development'];
};
