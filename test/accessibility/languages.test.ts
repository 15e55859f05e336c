import { expect } from '@open-wc/testing';
import { exposedIn, shownBy, textsIn } from '../helpers/flat-tree.js';
import { ENGLISH, RUSSIAN } from './catalogues.js';
import { STATE_NAMES, stages, type Setting } from './states.js';

/** Words that are the same in every language: names, formats, what is written as it is spoken of. */
const ANYWHERE =
  /Acme LLC|Global Privacy Control|cookie|JSON|CSV|CRM|KAM|B2B|SMB|name@example\.\w+|Ann\b|\+?\d[\d ()-]+/gi;

/** The language that words are written in, by their letters; nothing where they have none of either. */
const languageOf = (text: string): 'ru' | 'en' | undefined => {
  const words = text.replace(ANYWHERE, ' ');
  if (/[а-яё]/i.test(words)) return /[a-z]{2}/i.test(words) ? undefined : 'ru';
  return /[a-z]{2}/i.test(words) ? 'en' : undefined;
};

const isMixed = (text: string): boolean =>
  /[а-яё]/i.test(text) && /[a-z]{2}/i.test(text.replace(ANYWHERE, ' '));

/** The language of a node (HTML): that of the nearest `lang`, through shadow roots. */
const markedAs = (node: Node): string => {
  for (let at: Node | null = node; at;) {
    const lang = (at as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
    at = at.parentNode instanceof ShadowRoot ? at.parentNode.host : at.parentNode;
  }
  return '';
};

/** What the visitor wrote is in a language that nobody knows, and so are the roles that were asked about. */
const isTheirs = (node: Node): boolean =>
  Boolean(shownBy(node)?.closest('[part="kept"] > p:first-child'));

const ATTRIBUTES = ['aria-label', 'label', 'title', 'placeholder', 'alt', 'aria-description'];

describe('the language of parts', () => {
  const stage = stages();

  const SETTINGS: Readonly<Record<string, Setting>> = {
    'in English': { lang: 'en' },
    'in Russian': { lang: 'ru' },
    'Russian roles in English': { lang: 'en', catalogue: RUSSIAN },
    'English roles in Russian': { lang: 'ru', catalogue: ENGLISH },
  };

  for (const [what, setting] of Object.entries(SETTINGS)) {
    for (const name of STATE_NAMES) {
      it(`is that of the words: ${what}, ${name}`, async () => {
        const { islands } = await stage(name, setting);
        const titles = setting.catalogue?.roles.map(({ title }) => title) ?? [];
        const wrong: string[] = [];
        const check = (text: string, node: Node): void => {
          const marked = markedAs(node);
          if (isMixed(text)) wrong.push(`two languages in one: ${text}`);
          else if ((languageOf(text) ?? marked) !== marked) wrong.push(`${marked}: ${text}`);
        };
        let count = 0;
        for (const island of islands) {
          for (const text of textsIn(island)) {
            if (isTheirs(text)) continue;
            check(text.data.replace(/\s+/g, ' ').trim(), text);
            count += 1;
          }
          for (const element of exposedIn(island)) {
            for (const attribute of ATTRIBUTES) {
              // Within an attribute nothing can be marked: a title there is a name in another language.
              check(
                titles.reduce(
                  (text, title) => text.replace(title, ''),
                  element.getAttribute(attribute) ?? '',
                ),
                element,
              );
            }
          }
        }
        expect(count).to.be.above(20);
        expect([...new Set(wrong)]).to.deep.equal([]);
      });
    }
  }
});
