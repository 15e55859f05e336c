import { expect } from '@open-wc/testing';
import { FEW } from '../accessibility/settings.js';
import { stages, type StateName } from '../accessibility/states.js';
import { dress, faintIn, FEWER, pairsOf } from './brands.js';

/** What the other widget does not show, by the state in which it is there. */
const OTHERS: Readonly<Partial<Record<StateName, readonly string[]>>> = {
  'nothing found': ['.nothing p', '.nothing button'],
  compared: ['table td bdi', 'table th bdi', '#role-0', '.comparison .quiet'],
  'a tree with a closed branch and an open card': ['.branch', '.tools button'],
  'a list': ['[part="level"]'],
  'the consent by the button': ['p[part="consent"]'],
  sending: ['.sending', '.primary[aria-disabled]'],
  'sent, with my consents open': ['.sent', '[part="consents"] summary', '[part="consents"] .hint'],
  queued: ['.waiting', '[part="kept"] bdi', '[part="kept"] button', '.another'],
  'another request beside one that waits': ['[part="kept"] .hint', '#name'],
  refused: ['.refused'],
  'asked whether to send it again': ['.question p', '.question button'],
  default: ['[part="notice"] button', '[part="notice"] a'],
  'a choice that is open again': ['.settings button', '[part="category"] p'],
  'a catalogue that failed': ['[role="alert"] p', '[role="alert"] button'],
};

describe('a theme from any brand colour has the same contrast in what comes later', () => {
  const stage = stages();

  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, places] of Object.entries(OTHERS)) {
      it(`on a ${scheme} page: ${name}`, async () => {
        const { page, islands } = await stage(name as StateName, FEW);
        dress(page, scheme);
        const pairs = islands.flatMap(pairsOf);
        const missing = places.filter(
          (place) => !pairs.some(({ element }) => element.matches(place)),
        );
        expect(missing, 'what is not looked at').to.deep.equal([]);
        expect(faintIn(page, pairs, FEWER).slice(0, 20)).to.deep.equal([]);
      });
    }

    it(`on a ${scheme} page: compared, in a narrow place`, async () => {
      const { page, islands } = await stage('compared', FEW);
      dress(page, scheme);
      page.style.width = '320px';
      const pairs = islands.flatMap(pairsOf);
      const labels = pairs.filter(({ name }) => name.startsWith('the label'));
      expect(labels.length, 'labels of cells').to.be.above(0);
      expect(faintIn(page, labels, FEWER).slice(0, 20)).to.deep.equal([]);
    });
  }
});
