import { expect } from '@open-wc/testing';
import { flatTree } from '../helpers/flat-tree.js';
import { controlsIn, nameOf, visibleIn } from '../helpers/visible.js';
import { FEW, TELLING } from './settings.js';
import { stages } from './states.js';

const PSEUDOS = ['::before', '::after'] as const;

/** What a style sheet draws is read aloud where it has words, unless it says what to read instead: nothing. */
const isSilent = (content: string): boolean => /^(?:none|normal|""|.* \/ "")$/.test(content);

describe('icons', () => {
  const open = stages();

  for (const name of TELLING) {
    it(`have words beside them, and none of their own: ${name}`, async () => {
      const { page } = await open(name, FEW);
      const unnamed = controlsIn(page).filter((element) => {
        const labels = (element as HTMLInputElement).labels ?? [];
        const words = [element, ...labels].map((one) => one.ariaLabel ?? one.textContent);
        return !/\p{L}/u.test(words.join('')) && !element.matches('#before, #after');
      });
      expect(unnamed.map(nameOf), 'without words').to.deep.equal([]);

      const loud = visibleIn(page).flatMap((element) =>
        PSEUDOS.flatMap((pseudo) => {
          const { content } = getComputedStyle(element, pseudo);
          // The head of a column, where the table has no columns: a cell says it, as on paper.
          const isHead = element.matches('td') && content === `"${element.dataset.role}"`;
          return isSilent(content) || isHead ? [] : [`${nameOf(element)}${pseudo}: ${content}`];
        }),
      );
      expect(loud, 'read aloud').to.deep.equal([]);

      const images = [...flatTree(page)].filter((element) =>
        element.matches('img:not([alt]), svg:not([aria-hidden="true"], [role="img"][aria-label])'),
      );
      expect(images.map(nameOf), 'images').to.deep.equal([]);
    });
  }
});
