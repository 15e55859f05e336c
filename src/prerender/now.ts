import type { ShownCatalogue } from '../catalogue/types.js';
import type { Language } from '../i18n/localized.js';

/** What one rendering goes by. */
export interface Rendering {
  language: Language;
  catalogue: ShownCatalogue;
  /** The texts of each source of them, loaded beforehand. */
  texts: ReadonlyMap<unknown, unknown>;
}

let current: Rendering | undefined;

/** The rendering that is under way. */
export const now = (): Rendering => {
  if (!current) throw new Error('Nothing is being rendered');
  return current;
};

/**
 * Renders from beginning to end, without a pause in which another rendering could begin: the elements make
 * their controllers themselves, and have no other way to pass something on to them.
 */
export const during = <T>(rendering: Rendering, render: () => T): T => {
  current = rendering;
  try {
    return render();
  } finally {
    current = undefined;
  }
};
