import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { ENGLISH } from './catalogues.js';
import type { Setting, StateName } from './states.js';

/** Few roles: what is looked at is the same for more. */
export const FEW: Setting = { lang: 'en', catalogue: ENGLISH };

/** States that have among them all that there is to see. */
export const TELLING: readonly StateName[] = [
  'an open card',
  'nothing found',
  'compared',
  'a tree with a closed branch and an open card',
  'chosen roles',
  'a form with errors',
  'sending',
  'sent, with my consents open',
  'another request beside one that waits',
  'asked whether to send it again',
  'a choice of cookies',
  'a choice that is open again',
  'a catalogue that failed',
];

/** 62 letters without a place to break. */
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantinnen';
/** A title as some firms have them. */
const TITLE =
  'Senior vice president for sales, business development and relations with partners in the regions';
const SENTENCE =
  'Answers for what is sold in the north-west, from the first call to the last payment, and for those who do it.';

/** Words that are longer than a line, and titles of several; the first four roles report to each other. */
export const LONG: Catalogue = {
  version: 1,
  lang: 'en',
  title: `${TITLE} ${WORD}`,
  intro: `${SENTENCE} ${WORD}`,
  levels: [
    { level: 1, title: WORD, text: `${WORD} ${SENTENCE}` },
    { level: 2, title: TITLE, text: SENTENCE },
  ],
  roles: Array.from({ length: 6 }, (_, index): Role => {
    const words = index % 2 ? TITLE : WORD;
    return {
      id: `r${index}`,
      title: `${words} ${index}`,
      alias: words,
      level: Math.min(index + 1, 4),
      summary: `${SENTENCE} ${WORD}`,
      reportsTo: index && index < 4 ? `r${index - 1}` : null,
      tags: [WORD, `remote ${index}`],
      sections: [
        { title: WORD, items: [WORD, SENTENCE] },
        { title: TITLE, items: [SENTENCE, `${TITLE} ${WORD}`] },
      ],
    };
  }),
};
