import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { headingLevel, oneOf } from '../attributes.js';
import type { Catalogue, ShownCatalogue } from '../catalogue/types.js';
import type { Purpose } from '../consent/types.js';
import {
  catalogueContext,
  selectionContext,
  settingsContext,
  type ConsentMode,
  type Cookies,
  type Layout,
} from '../contexts.js';
import { CatalogueLoader } from '../controllers/catalogue-loader.js';
import { Children, passOn } from '../controllers/children.js';
import type { SalesRoleSelectEvent } from '../events/roles.js';
import type { Messages } from '../i18n/en.js';
import { Localized } from '../i18n/localized.js';
import { roleTexts } from '../i18n/roles.js';
import type { Encoding, LeadRole } from '../lead/types.js';
import { controls } from '../theme/controls.js';
import { heading } from '../theme/heading.js';
import { tokens } from '../theme/tokens.js';
import { styles } from './sales-roles.styles.js';

const HIERARCHY_PARTS =
  'level, level-title, level-text, list, card, card-title, alias, card-level, summary, details, section, section-title, button';
const FORM_PARTS =
  'form, title: form-title, intro: form-intro, chip, field, label, input, consent, error, button, status, kept, consents';
const NOTICE_PARTS = 'notice, title: notice-title, text: notice-text, category, button';

/**
 * The whole widget: loads the catalogue, shows it, and takes the visitor's request.
 *
 * It owns the state, and hands it to the parts by context: those of its own layout, or those that the
 * owner puts inside. What a visitor does comes back as an event.
 *
 * @tag sales-roles
 * @slot - The owner's own layout, made of the parts. Without an element inside, the default layout.
 * @slot catalogue - The catalogue: `<script type="application/json">`, or plain HTML.
 * @slot header-<id> - In place of the titles on the card of a role: a heading of the owner's, a picture.
 * @slot form-intro - In place of the invitation above the form.
 * @slot thanks - Below the confirmation, once a request was acknowledged.
 * @fires {SalesCatalogueErrorEvent} sales-catalogue-error - The catalogue could not be loaded, or
 *   does not fit.
 * @csspart title - The widget's title, a heading.
 * @csspart intro - The introduction under it.
 * @csspart chosen - The bar that leads from the chosen roles to the form.
 * @csspart error - The message in place of the roles; in the form an error of a field, and the summary of all.
 * @csspart field - A label with its input, and in the form with its hint and error.
 * @csspart label - The label of an input.
 * @csspart input - An input, a text area, or a list to choose from.
 * @csspart button - Each button.
 * @cssproperty --sales-brand - The brand's colour, of which all others are made, with a contrast that does not depend on it.
 * @cssproperty [--sales-accent=made of --sales-brand] - Instead of the brand's: buttons, links and the focus ring, just as it is.
 * @cssproperty [--sales-on-accent=black or white] - Text on filled buttons.
 * @cssproperty [--sales-text=made of --sales-brand] - Text on surfaces and levels.
 * @cssproperty [--sales-muted=made of --sales-brand] - Secondary text, and the borders of buttons and inputs.
 * @cssproperty [--sales-surface=made of --sales-brand] - Background of cards, form and notice.
 * @cssproperty [--sales-border=made of --sales-brand] - Borders of cards and bars.
 * @cssproperty --sales-error - Errors.
 * @cssproperty --sales-success - The confirmation that a request was sent.
 * @cssproperty --sales-radius - Corners of cards; others follow it.
 * @cssproperty --sales-space - The step of all spacing.
 * @cssproperty [--sales-level-1=made of --sales-brand] - Background of level 1, just as it is: its contrast with the text on it, in light and in dark, is yours. So for 2, 3 and 4, and again from level 5.
 * @cssproperty [--sales-level-2=made of --sales-brand] - Background of level 2.
 * @cssproperty [--sales-level-3=made of --sales-brand] - Background of level 3.
 * @cssproperty [--sales-level-4=made of --sales-brand] - Background of level 4.
 *
 * @example The built-in roles, with a form
 * ```html
 * <sales-roles
 *   lang="en"
 *   endpoint="/leads"
 *   controller="Acme LLC"
 *   policy-url="/privacy"
 *   consent-url="/consent"
 * ></sales-roles>
 * <!-- → Roles in sales -->
 * <!-- → Data controller: Acme LLC -->
 * ```
 *
 * @example Your own roles
 * ```html
 * <sales-roles lang="en" layout="tree" cookies="off">
 *   <script type="application/json" slot="catalogue">
 *     {
 *       "version": 1,
 *       "title": "Roles in our shop",
 *       "roles": [
 *         { "id": "head", "title": "Head of sales", "level": 1 },
 *         { "id": "seller", "title": "Seller", "level": 2, "reportsTo": "head" }
 *       ]
 *     }
 *   </script>
 * </sales-roles>
 * <!-- → Roles in our shop -->
 * <!-- → Seller -->
 * ```
 *
 * @example Your own layout
 * ```html
 * <sales-roles lang="en" endpoint="/leads">
 *   <sales-role-card role-id="sales-leader"></sales-role-card>
 *   <sales-lead-form fields="name* phone*"></sales-lead-form>
 * </sales-roles>
 * <!-- → Sales Leader -->
 * <!-- → Leave a request -->
 * ```
 */
export class SalesRoles extends LitElement {
  static override properties = {
    src: {},
    catalogue: { attribute: false },
    endpoint: {},
    encoding: { converter: oneOf('encoding', 'json', 'form') },
    controller: {},
    policyUrl: { attribute: 'policy-url' },
    consentUrl: { attribute: 'consent-url' },
    consent: { converter: oneOf('consent', 'checkbox', 'notice') },
    purposes: {},
    withdrawUrl: { attribute: 'withdraw-url' },
    fields: {},
    cookies: { converter: oneOf('cookies', 'notice', 'choice', 'off') },
    policyVersion: { attribute: 'policy-version' },
    integrations: {},
    debug: { type: Boolean },
    layout: { converter: oneOf('layout', 'levels', 'tree', 'list') },
    deepLinks: { type: Boolean, attribute: 'deep-links' },
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
  } as const;

  static override styles = [tokens, controls, styles];

  /** URL of a catalogue in JSON. Default: the one inside the tag, else the built-in one. */
  src: string | undefined;

  /** A catalogue as an object: wins over all others. */
  catalogue: Catalogue | undefined;

  /** URL that takes the lead by POST; without one the page handles `sales-lead-submit`. */
  endpoint: string | undefined;

  /**
   * `json`, or `form` (urlencoded: no CORS preflight).
   *
   * @default 'json'
   */
  encoding: Encoding | undefined;

  /** Who is responsible for the personal data. Default: the page's host name. */
  controller: string | undefined;

  /** URL of the privacy policy. */
  policyUrl: string | undefined;

  /** URL of the separate document that the visitor consents to. */
  consentUrl: string | undefined;

  /**
   * `checkbox`, or `notice` ("by pressing Send you agree…").
   *
   * @default 'checkbox'
   */
  consent: ConsentMode | undefined;

  /**
   * Purposes beside the answer to the request, each with a box of its own: `newsletter=/newsletter-consent
   * partners=/partners-consent`, JSON, or an array.
   */
  purposes: string | readonly Purpose[] | undefined;

  /** URL that takes the withdrawal of a consent by POST. */
  withdrawUrl: string | undefined;

  /**
   * Any of `name phone email company message`, `*` after what is required.
   *
   * @default 'name* phone email message'
   */
  fields: string | undefined;

  /**
   * `notice`, `choice` (accept, reject, by category), or `off`.
   *
   * @default 'notice'
   */
  cookies: Cookies | undefined;

  /** The owner's version of the policy: where it changes, visitors choose anew. */
  policyVersion: string | undefined;

  /** What follows the visitor's choice: `google-consent-mode`, `yandex-metrica=<counter>`, apart by spaces. */
  integrations: string | undefined;

  /**
   * Reports to the owner in the console what may not be lawful. Not for visitors.
   *
   * @default false
   */
  debug: boolean | undefined = false;

  /**
   * `levels`, `tree` (who reports to whom), or `list`.
   *
   * @default 'levels'
   */
  layout: Layout | undefined;

  /**
   * Whether the URL's hash follows the open roles, the comparison and the filter.
   *
   * @default false
   */
  deepLinks: boolean | undefined = false;

  /**
   * The level of the widget's own title, 1 to 5.
   *
   * @default 2
   */
  headingLevel: number | undefined;

  readonly #localized = new Localized<Messages>(this, roleTexts);
  readonly #children = new Children(this);
  readonly #loader = new CatalogueLoader(this);
  readonly #shown = new ContextProvider(this, { context: catalogueContext });
  readonly #selection = new ContextProvider(this, { context: selectionContext, initialValue: [] });
  readonly #settings = new ContextProvider(this, { context: settingsContext });
  #loaded: ShownCatalogue | undefined;
  #foreign: string | undefined;
  /** Whether the visitor has opened a role's details. */
  #hasOpened = false;
  #wasReady = false;

  /** What was prerendered gives way, where `hydrate.ts` does not take it over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const language = this.#localized.language ?? 'en';
    if (this.catalogue) this.#loader.load({ kind: 'data', value: this.catalogue }, language);
    else if (this.src) this.#loader.load({ kind: 'url', url: this.src }, language);
    else if (this.#children.isComplete) {
      this.#loader.load(this.#children.catalogue ?? { kind: 'built-in' }, language);
    }
    const { catalogue } = this.#loader;
    this.#show(catalogue);
    const level = this.headingLevel || 2;
    // Without a title of its own the widget must not leave a gap in the page's outline.
    const headingLevel = catalogue?.title && !this.#children.hasLayout ? level : level - 1;
    if (changed.size || headingLevel !== this.#settings.value?.headingLevel) {
      this.#settings.setValue({ owner: this, headingLevel, release: this.#release });
    }
  }

  protected override render(): TemplateResult {
    const messages = this.#localized.texts;
    // Parts that stand there before the roles would be pushed down by them.
    const isReady = messages && (this.#shown.value ?? this.#loader.hasFailed);
    // Once there they stay: the form may hold what the visitor wrote when another attempt begins.
    if (isReady) this.#wasReady = true;
    return html`<div
      class="base"
      lang=${this.#localized.language ?? nothing}
      aria-busy=${!isReady}
      @sales-role-select=${this.#select}
      @sales-role-toggle=${this.loadSections}
    >
      ${isReady ? this.#renderFailure(messages) : html`<p role="status">${messages?.loading} ${this.#loader.progress}</p>`}
      ${
        this.#children.hasLayout
          ? html`<slot></slot>`
          : messages && this.#wasReady
            ? this.#renderDefaultLayout(messages)
            : nothing
      }
    </div>`;
  }

  #renderDefaultLayout(messages: Messages): TemplateResult {
    return html`${this.#renderHeader()}
      <sales-role-hierarchy exportparts=${HIERARCHY_PARTS}
        >${passOn(this, /^header-/)}</sales-role-hierarchy
      >
      ${this.#renderChosen(messages)}
      <sales-lead-form exportparts=${FORM_PARTS}
        >${passOn(this, /^(form-intro|thanks)$/)}</sales-lead-form
      >
      <sales-cookie-notice exportparts=${NOTICE_PARTS}></sales-cookie-notice>`;
  }

  #renderHeader(): TemplateResult | typeof nothing {
    const { title, intro, lang } = this.#shown.value ?? {};
    if (!title && !intro) return nothing;
    return html`<header lang=${lang ?? nothing}>
      ${title ? heading(this.headingLevel || 2, title, 'title') : nothing}
      ${intro ? html`<p part="intro">${intro}</p>` : nothing}
    </header>`;
  }

  #renderFailure(messages: Messages): TemplateResult | typeof nothing {
    if (!this.#loader.hasFailed) return nothing;
    return html`<div class="bar failed" part="error" role="alert">
      <p>${messages.failed}</p>
      <button type="button" part="button" @click=${this.#retry}>${messages.retry}</button>
    </div>`;
  }

  #renderChosen(messages: Messages): TemplateResult | typeof nothing {
    if (!this.#selection.value.length) return nothing;
    return html`<div class="bar chosen" part="chosen">
      <p>${messages.chosen(this.#selection.value.length)}</p>
      <button type="button" class="primary" part="button" @click=${this.#goToForm}>
        ${messages.toForm}
      </button>
    </div>`;
  }

  #show(catalogue: ShownCatalogue | undefined): void {
    const { foreign } = this.#localized;
    if (catalogue === this.#loaded && foreign === this.#foreign) return;
    this.#loaded = catalogue;
    this.#foreign = foreign;
    // The parts stand in our words, which are in another language then.
    const lang = catalogue?.lang ?? foreign;
    this.#shown.setValue(catalogue && lang ? { ...catalogue, lang } : catalogue);
    this.#choose(this.#selection.value.flatMap(({ id }) => this.#find(id)));
    // Details that are open would wait for ever for those of a new language.
    if (this.#hasOpened && catalogue?.sectionsState === 'later') void this.loadSections();
  }

  #select({ roleId, selected }: SalesRoleSelectEvent): void {
    const others = this.#selection.value.filter(({ id }) => id !== roleId);
    this.#choose(selected ? [...others, ...this.#find(roleId)] : others);
  }

  /** The role of an id, as a lead names it, if there is one. */
  #find(roleId: string): LeadRole[] {
    const role = this.#shown.value?.roles.find(({ id }) => id === roleId);
    return role ? [{ id: role.id, title: role.title }] : [];
  }

  #choose(roles: readonly LeadRole[]): void {
    this.#selection.setValue(roles);
    this.requestUpdate();
  }

  /** By the form, not by the events: they tell of a request once more when one that waited is sent. */
  readonly #release = (roles: readonly LeadRole[]): void => {
    this.#choose(this.#selection.value.filter(({ id }) => !roles.some((gone) => gone.id === id)));
  };

  /**
   * Brings the details of the built-in roles, which otherwise come when a visitor opens the first.
   *
   * @returns when they are there, or could not be loaded.
   */
  async loadSections(): Promise<void> {
    this.#hasOpened = true;
    await this.#loader.loadSections();
  }

  #retry(): void {
    this.#loader.retry();
  }

  /** The form may be still on its way: it comes when it is near the window. */
  async #goToForm(): Promise<void> {
    const form = this.renderRoot.querySelector('sales-lead-form');
    form?.scrollIntoView();
    await customElements.whenDefined('sales-lead-form');
    form?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-roles': SalesRoles;
  }
}
