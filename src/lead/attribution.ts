import type { Attribution } from './types.js';

/** Characters of a value; what is longer is cut. */
export const MAX_ATTRIBUTION = 500;

/** How many values are taken: an address can be made to hold any number. */
export const MAX_ATTRIBUTIONS = 30;

/** UTM, and the click ids of Google, Yandex, Meta, Microsoft, TikTok, VK and LinkedIn, by their documented names. */
const NAME =
  /^(?:utm_\w{1,40}|gclid|gbraid|wbraid|dclid|yclid|ysclid|fbclid|msclkid|ttclid|rb_clickid|li_fat_id)$/i;

/**
 * Where the visitor came from. To be asked only with the visitor's consent to marketing.
 *
 * @param landing the address that the page was loaded with: routers of a page drop what stood there.
 * @param referrer the address of the page before, if the browser tells.
 * @returns `undefined` where nothing is known.
 */
export const readAttribution = (landing: string, referrer: string): Attribution | undefined => {
  const found: Record<string, string> = {};
  // Half of a surrogate pair is no text.
  const cut = (text: string): string =>
    text.slice(0, MAX_ATTRIBUTION).replace(/[\ud800-\udbff]$/, '');
  // The query of another site may hold what its visitors typed; of one's own page it says nothing new.
  const [from = ''] = referrer.split(/[?#]/);
  if (from) found.referrer = cut(from);
  // A landing address is the browser's own, and so well formed.
  for (const [name, value] of new URL(landing).searchParams) {
    if (Object.keys(found).length === MAX_ATTRIBUTIONS) break;
    if (NAME.test(name) && value) found[name.toLowerCase()] ??= cut(value);
  }
  return Object.keys(found).length ? found : undefined;
};
