import type { OptionalCategory } from '../consent/types.js';
import type { Finding, Page } from './types.js';

/** Whether the visitor has agreed to one of the categories. */
export const isGranted = (
  { consent }: Pick<Page, 'consent'>,
  categories: readonly OptionalCategory[],
): boolean => categories.some((category) => consent.categories[category] === 'granted');

/** The choice at this moment, as everything on the page reads it. */
export const describeChoice = ({ consent, globalPrivacyControl }: Page): Finding[] => {
  const { decidedAt, manager, version } = consent;
  const choices = Object.entries(consent.categories).map(([name, choice]) => `${name} ${choice}`);
  const origin = [
    manager ? `asked by ${manager}` : undefined,
    decidedAt ? `chosen ${decidedAt}` : 'no choice made on a notice yet',
    version ? `wording ${version}` : undefined,
  ].filter(Boolean);
  return [
    {
      level: 'fact',
      about: 'choice on cookies',
      found: `${choices.join(', ')} (${origin.join('; ')})`,
    },
    {
      level: 'fact',
      about: 'Global Privacy Control',
      found: globalPrivacyControl
        ? 'on: marketing counts as refused, whatever was chosen'
        : 'off, or unknown to this browser',
    },
  ];
};
