import { LitElementRenderer, render, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type CSSResult, type ReactiveElement } from 'lit';
import type { LevelGroup } from '../catalogue/tree.js';
import type { Role, ShownCatalogue } from '../catalogue/types.js';
import type { Layout, Settings } from '../contexts.js';
import { SalesLeadForm } from '../elements/sales-lead-form.js';
import { resolveSettings } from '../elements/sales-lead-form.settings.js';
import { SalesRoleCard } from '../elements/sales-role-card.js';
import type { View } from '../elements/sales-role-hierarchy.cards.js';
import { styles as finderStyles } from '../elements/sales-role-hierarchy.finder.styles.js';
import { renderAsList, Tree } from '../elements/sales-role-hierarchy.layouts.js';
import { SalesRoleHierarchy } from '../elements/sales-role-hierarchy.js';
import { SalesRoles } from '../elements/sales-roles.js';
import { styles as detailsStyles } from '../controllers/role-details.js';
import type { FindMessages } from '../i18n/en.find.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Messages } from '../i18n/en.js';
import { findTexts } from '../i18n/find.js';
import { formTexts } from '../i18n/form.js';
import type { Language } from '../i18n/localized.js';
import { roleTexts } from '../i18n/roles.js';
import { escapeHtml } from './escape.js';
import { nativeForm } from './native-form.js';
import { during } from './now.js';
import { countStyles, staticDetails, staticStyles, withoutScript } from './without-script.js';

for (const [tag, element] of [
  ['sales-roles', SalesRoles],
  ['sales-role-hierarchy', SalesRoleHierarchy],
  ['sales-role-card', SalesRoleCard],
  ['sales-lead-form', SalesLeadForm],
] as const) {
  // As in a browser, where lit reads the properties of a class when it is asked for its attributes.
  if (element.observedAttributes.length) customElements.define(tag, element);
}
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/** What a widget is rendered with. */
export interface ShadowOptions {
  language: Language;
  catalogue: ShownCatalogue;
  /** The roles with their sections, by id. */
  roles: ReadonlyMap<string, Role>;
  messages: Messages;
  formMessages: FormMessages;
  findMessages: FindMessages;
  /** For each `<style>`, where the page's policy asks for one. */
  nonce: string | undefined;
}

/** What a hierarchy keeps to itself, and a rendering without frames has to set. */
interface Hierarchy {
  catalogue: ShownCatalogue | undefined;
  layout: Layout | undefined;
  settings: Settings | undefined;
  finder: unknown;
  done: number;
}

/** The layouts that come with the search, which a page without a script has no use for. */
const prepare = (hierarchy: Hierarchy, messages: FindMessages): void => {
  hierarchy.done = Infinity;
  const layout = hierarchy.layout ?? hierarchy.settings?.owner.layout ?? 'levels';
  if (layout === 'levels') return;
  hierarchy.finder = {
    renderTop: () => nothing,
    renderBottom: () => nothing,
    renderLayout(_: unknown, groups: readonly LevelGroup[], view: View): unknown {
      const { catalogue } = hierarchy;
      if (layout === 'list' || !catalogue) return renderAsList(groups, view);
      return new Tree().render(catalogue, groups, view, messages);
    },
  };
};

const addStyles = (shadow: string, ...styles: readonly CSSResult[]): string =>
  shadow.replace('</style>', (end) => styles.map(({ cssText }) => cssText).join('') + end);

const ITEM = '<div role="listitem">';

/**
 * Says of each block how many cards it has. Its columns depend on that, and while the page is on its way, the
 * browser would count those that have come so far.
 */
const withCounts = (shadow: string): string =>
  shadow
    .split('<div class="block">')
    .map((block) => {
      const count = block.split(ITEM).length - 1;
      return `<div class="block" data-count="${[1, 2, 4].includes(count) ? count : 'many'}">${block}`;
    })
    .join('')
    .replace(/^<div[^>]*>/, '');

/** Without the marks by which a script would take it over. (What they stand between has no `<` of its own.) */
const staticHtml = (value: unknown): string =>
  collectResultSync(render(value)).replace(/<!--\/?lit-[^>]*-->/g, '');

/** Puts the details of a card where the button stands that opens them with a script. */
const withDetails = (
  shadow: string,
  card: SalesRoleCard,
  { roles, messages }: ShadowOptions,
): string => {
  const role = card.salesRole && roles.get(card.salesRole.id);
  if (!role?.sections?.length) return shadow;
  const { headingLevel = 4, contentLang } = card;
  const details = staticHtml(
    staticDetails(role, card, messages, headingLevel, contentLang ?? nothing),
  );
  return addStyles(shadow, detailsStyles, staticStyles).replace(
    '<div class="actions">',
    (actions) => actions + details,
  );
};

const rendererWith = (options: ShadowOptions): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    override renderShadow(info: RenderInfo) {
      const { element } = this as unknown as { element: ReactiveElement };
      const isForm = element instanceof SalesLeadForm;
      const { settings } = element as unknown as { settings?: Settings };
      // Who is responsible, and where it goes, stand in the form: a page without a script cannot fill them in.
      if (isForm) {
        const { endpoint, controller } = resolveSettings(element, settings);
        if (!endpoint || !controller) return undefined;
      }
      if (element instanceof SalesRoleHierarchy) {
        prepare(element as unknown as Hierarchy, options.findMessages);
      }
      const shadow = addStyles(
        collectResultSync(new RenderResultIterator(super.renderShadow(info) ?? [])),
        // What the other layouts look like comes with the search.
        ...(element instanceof SalesRoleHierarchy ? [...finderStyles, countStyles] : []),
        withoutScript,
      );
      if (isForm) return [nativeForm(shadow, element, settings, options.formMessages)];
      if (element instanceof SalesRoleHierarchy) return [withCounts(shadow)];
      return [element instanceof SalesRoleCard ? withDetails(shadow, element, options) : shadow];
    }
  };

/**
 * Renders a widget with its shadow roots.
 *
 * @param tag The widget as an owner would write it, with all its attributes.
 */
export const renderShadow = (tag: string, options: ShadowOptions): string => {
  const { language, catalogue, messages, formMessages, findMessages, nonce } = options;
  const texts = new Map<unknown, unknown>([
    [roleTexts, messages],
    [formTexts, formMessages],
    [findTexts, findMessages],
  ]);
  const template = html(Object.assign([tag], { raw: [tag] }));
  const rendered = during({ language, catalogue, texts }, () =>
    collectResultSync(render(template, { elementRenderers: [rendererWith(options)] })),
  );
  return (
    rendered
      .replace(/^<!--lit-part [^>]*-->|<!--\/lit-part-->$/g, '')
      // What lit writes for older browsers, and a comment that only a lenient parser takes for one, are no valid HTML.
      .replaceAll('<template shadowroot="open" ', '<template ')
      .replaceAll('<?>', '<!--?-->')
      .replaceAll('<style>', () => (nonce ? `<style nonce="${escapeHtml(nonce)}">` : '<style>'))
  );
};
