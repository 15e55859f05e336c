import type { Catalogue } from '../catalogue/types.js';
import { scriptJson } from './escape.js';

/**
 * A catalogue as schema.org data for search engines: an `ItemList` of `Occupation`s, in a script element that
 * is data and never runs.
 *
 * @param lang BCP 47 tag of the texts.
 */
export const renderJsonLd = ({ title, intro, roles }: Catalogue, lang: string): string => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    description: intro,
    numberOfItems: roles.length,
    itemListElement: roles.map(({ title: name, alias, summary, sections = [] }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Occupation',
        name,
        alternateName: alias,
        description: summary,
        inLanguage: lang,
        // In words, since what a section is about is the owner's to say.
        responsibilities: sections.map(
          (section) => `${section.title}: ${section.items.join('; ')}`,
        ),
      },
    })),
  };
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
};
