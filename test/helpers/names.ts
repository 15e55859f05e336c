import 'axe-core/axe.min.js';

declare const axe: {
  setup: (root: Element) => void;
  teardown: () => void;
  commons: {
    aria: { getRole: (element: Element) => string | null };
    text: { accessibleText: (element: Element) => string };
  };
};

/** What assistive technology is told of an element, as axe computes it. */
export interface Told {
  role: string;
  name: string;
}

/** Reads roles and names (Accessible Name and Description Computation) of elements in a page, through shadow roots. */
export const toldOf = (elements: readonly Element[]): Told[] => {
  axe.setup(document.documentElement);
  try {
    const { aria, text } = axe.commons;
    return elements.map((element) =>
      // Of slots it knows nothing: what they show stands in their place.
      element.localName === 'slot'
        ? { role: '', name: '' }
        : {
            role: aria.getRole(element) ?? '',
            name: text.accessibleText(element).replace(/\s+/g, ' ').trim(),
          },
    );
  } finally {
    axe.teardown();
  }
};
