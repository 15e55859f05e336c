import type { ConsentState } from '../types.js';

type Signals = Readonly<Record<string, 'granted' | 'denied'>>;

// On the layer, where every copy of this module sees it: Tag Manager drops the first of many entries.
const SAID = Symbol.for('sales-roles/google-consent-mode@1');
type Layer = unknown[] & { [SAID]?: Signals };

const layerOf = (name: string): Layer => {
  const found: unknown = Reflect.get(window, name);
  const layer: Layer = Array.isArray(found) ? found : [];
  if (layer !== found) Reflect.set(window, name, layer);
  return layer;
};

/** Google takes a command only as an `arguments` object: an array of the same is ignored (developers.google.com/tag-platform/security/guides/consent). */
const command: (...words: unknown[]) => IArguments = function () {
  // eslint-disable-next-line prefer-rest-params -- see above
  return arguments;
};

const isDefault = (entry: unknown): boolean => {
  const parts = entry as Partial<ArrayLike<unknown>> | null | undefined;
  return parts?.[0] === 'consent' && parts[1] === 'default';
};

/** The seven signals. What the last three stand for is our reading: Google leaves it to the site. */
const signals = (isGranted: (category: keyof ConsentState['categories']) => boolean): Signals => {
  const of = (category: keyof ConsentState['categories']) =>
    isGranted(category) ? 'granted' : 'denied';
  return {
    ad_storage: of('marketing'),
    ad_user_data: of('marketing'),
    ad_personalization: of('marketing'),
    analytics_storage: of('analytics'),
    functionality_storage: of('preferences'),
    personalization_storage: of('preferences'),
    // Signing in, protection from fraud: necessary, never asked.
    security_storage: of('necessary'),
  };
};

/**
 * Google Consent Mode v2: all denied before a choice, an update after it; on each page, as Google keeps
 * nothing. A default of the owner's own stays: only one in the page's head comes before Google's tag.
 */
export const tellGoogle = ({ categories }: ConsentState, layerName: string): void => {
  const layer = layerOf(layerName);
  if (!layer.some(isDefault) && !layer[SAID]) {
    const necessary = signals((category) => category === 'necessary');
    layer.push(command('consent', 'default', necessary));
  }
  // Without a choice there is nothing to say, unless one was taken back, or has expired, on this page.
  const { preferences, analytics, marketing } = categories;
  const isOpen = [preferences, analytics, marketing].every((choice) => choice === 'undecided');
  if (isOpen && !layer[SAID]) return;
  const said = signals((category) => categories[category] === 'granted');
  if (JSON.stringify(said) === JSON.stringify(layer[SAID])) return;
  layer[SAID] = said;
  layer.push(command('consent', 'update', said));
};
