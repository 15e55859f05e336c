import { prerender } from 'sales-roles/prerender';

const WIDGET = /<sales-roles\b([^>]*)><\/sales-roles>/g;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

/** Puts what `prerender` returns in the place of each empty `<sales-roles>` of a page, as a server would that renders pages. */
export const withPrerendered = async (page: string): Promise<string> => {
  const widgets = await Promise.all(
    [...page.matchAll(WIDGET)].map(([, text = '']) => {
      const attributes = [...text.matchAll(ATTRIBUTE)].map(
        ([, name = '', value]) => [name, value ?? true] as const,
      );
      return prerender({ attributes: Object.fromEntries(attributes) });
    }),
  );
  return page.replace(WIDGET, () => widgets.shift() ?? '');
};
