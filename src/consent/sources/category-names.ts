import type { Choices, OptionalCategory } from '../types.js';

/** How sites name our categories: words of the managers' own examples and of common configurations, in English and Russian. */
const NAMES: Readonly<Record<OptionalCategory, RegExp>> = {
  preferences:
    /^(?:preferences?|function(?:al|ality)|personali[sz]ation|предпочтения|настройки|функциональн(?:ые|ость)|персонализация)$/i,
  analytics:
    /^(?:analytics?|statistics?|stats|performance|measurement|аналити(?:ка|ческие)|статисти(?:ка|ческие)|производительность)$/i,
  marketing:
    /^(?:marketing|ads?|advertis(?:ing|ements?)|targeting|social|маркетинг(?:овые)?|реклам(?:а|ные)|таргетинг)$/i,
};

/** Our choices from names granted and refused: what is both is refused, what is neither undecided. */
export const choicesFrom = (
  granted: readonly string[],
  refused: readonly string[] = [],
): Choices => {
  const choices: Partial<Record<OptionalCategory, boolean>> = {};
  for (const category of ['preferences', 'analytics', 'marketing'] as const) {
    // «Рекламные cookie», "Marketing cookies"
    const matches = (name: string): boolean =>
      NAMES[category].test(name.replace(/[-_\s]*(?:cookies?|файлы|куки)[-_\s]*/gi, '').trim());
    if (refused.some(matches)) choices[category] = false;
    else if (granted.some(matches)) choices[category] = true;
  }
  return choices;
};
