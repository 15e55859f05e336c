import { expect } from '@open-wc/testing';
import { flatTree } from '../helpers/flat-tree.js';
import { STATE_NAMES, stages } from './states.js';

/** The attributes of HTML and ARIA whose value is one id or more: they reach no further than their own root. */
const IDREFS = [
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** The references of an element that lead nowhere, or to two elements. */
const brokenIn = (element: Element): string[] => {
  const root = element.getRootNode() as ShadowRoot | Document;
  return IDREFS.flatMap((attribute) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter((id) => id && root.querySelectorAll(`#${CSS.escape(id)}`).length !== 1)
      .map((id) => `<${element.localName} ${attribute}="${id}">`),
  );
};

describe('references by id', () => {
  const stage = stages();

  for (const name of STATE_NAMES) {
    it(`lead to one element of the same root: ${name}`, async () => {
      const { page } = await stage(name);
      const elements = [...flatTree(page)];
      const references = elements.filter((element) =>
        IDREFS.some((attribute) => element.hasAttribute(attribute)),
      );
      expect(references.length).to.be.above(5);
      expect(elements.flatMap(brokenIn)).to.deep.equal([]);
    });
  }
});
