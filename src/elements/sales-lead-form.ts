import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { headingLevel, oneOf } from '../attributes.js';
import { readConsent } from '../consent/state.js';
import type { Purpose } from '../consent/types.js';
import {
  catalogueContext,
  consume,
  selectionContext,
  settingsContext,
  type ConsentMode,
  type Settings,
} from '../contexts.js';
import { Consented } from '../controllers/consented.js';
import { Submission } from '../controllers/submission.js';
import { withstand } from '../controllers/withstand.js';
import { SalesRoleSelectEvent } from '../events/roles.js';
import type { FormMessages } from '../i18n/en.form.js';
import { formTexts } from '../i18n/form.js';
import { Localized } from '../i18n/localized.js';
import { makeLead } from '../lead/make-lead.js';
import type { Encoding, LeadRole } from '../lead/types.js';
import { checkbox } from '../theme/checkbox.js';
import { controls } from '../theme/controls.js';
import { tokens } from '../theme/tokens.js';
import { readForm, Ticks } from './sales-lead-form.check.js';
import { consentTemplate } from './sales-lead-form.consent.js';
import {
  anotherTemplate,
  focusTarget,
  outboxTemplate,
  sendTemplate,
  statusTemplate,
} from './sales-lead-form.outbox.js';
import { OwnerReport } from './sales-lead-form.owner.js';
import {
  consentTerms,
  inputNames,
  resolveSettings,
  termsWording,
  type FormSettings,
} from './sales-lead-form.settings.js';
import { styles } from './sales-lead-form.styles.js';
import {
  fieldsTemplate,
  headerTemplate,
  rolesTemplate,
  summaryTemplate,
  trapTemplate,
  type Errors,
  type InputName,
  type View,
} from './sales-lead-form.templates.js';

/**
 * The request form: contact, the chosen roles, the consent it needs, and a delivery that never says
 * "sent" without an acknowledgement.
 *
 * Inside `<sales-roles>` each attribute that is not set here is taken from there.
 *
 * @tag sales-lead-form
 * @slot form-intro - In place of the invitation under the title.
 * @slot thanks - Below the confirmation, once the request was acknowledged.
 * @fires {SalesLeadSubmitEvent} sales-lead-submit - Before sending; cancelable.
 * @fires {SalesLeadSentEvent} sales-lead-sent - The endpoint acknowledged the lead.
 * @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, and sent again.
 * @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead, or a day has passed.
 * @fires {SalesConsentWithdrawEvent} sales-consent-withdraw - The visitor takes back a consent; cancelable.
 * @fires {SalesRoleSelectEvent} sales-role-select - The visitor took a role out of the request, or back into it.
 * @csspart form - The whole form.
 * @csspart title - The form's title, a heading.
 * @csspart intro - The invitation under it.
 * @csspart chip - A chosen role.
 * @csspart field - A label with its input, hint and error.
 * @csspart label - The label of an input.
 * @csspart input - An input or text area.
 * @csspart consent - The box with its words, or the words above the button.
 * @csspart error - An error of a field, and the summary of all.
 * @csspart button - Each button.
 * @csspart status - What has become of the request.
 * @csspart consents - The consents that the visitor gave, to download and to withdraw.
 * @csspart kept - A request that waits for its acknowledgement.
 *
 * @example A form alone, about a role that the page names
 * ```html
 * <sales-lead-form
 *   lang="en"
 *   endpoint="/leads"
 *   controller="Acme LLC"
 *   policy-url="/privacy"
 *   consent-url="/consent"
 *   fields="name* email*"
 * ></sales-lead-form>
 * <script type="module">
 *   document.querySelector('sales-lead-form').roles = [{ id: 'seller', title: 'Seller' }];
 * </script>
 * <!-- → Leave a request -->
 * <!-- → Seller -->
 * ```
 *
 * @example A newsletter, with a box of its own
 * ```html
 * <sales-lead-form
 *   lang="en"
 *   endpoint="/leads"
 *   controller="Acme LLC"
 *   policy-url="/privacy"
 *   consent-url="/consent"
 *   purposes="newsletter=/newsletter-consent"
 * ></sales-lead-form>
 * <!-- → receive news and offers -->
 * ```
 */
export class SalesLeadForm extends LitElement {
  static override properties = {
    endpoint: {},
    encoding: { converter: oneOf('encoding', 'json', 'form') },
    controller: {},
    policyUrl: { attribute: 'policy-url' },
    consentUrl: { attribute: 'consent-url' },
    consent: { converter: oneOf('consent', 'checkbox', 'notice') },
    purposes: {},
    withdrawUrl: { attribute: 'withdraw-url' },
    fields: {},
    debug: { type: Boolean },
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    roles: { attribute: false },
    settings: { state: true },
    errors: { state: true },
  } as const;

  static override styles = [tokens, controls, checkbox, styles];

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

  /** Purposes beside the answer to the request, each with a box of its own: words, JSON or an array. */
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
   * Reports to the owner in the console what may not be lawful. Not for visitors.
   *
   * @default false
   */
  debug: boolean | undefined = false;

  /**
   * The level of the form's title, 1 to 5; else one below the widget's own title.
   *
   * @default 2
   */
  headingLevel: number | undefined;

  /** The roles that the visitor asks about. */
  roles: readonly LeadRole[] = [];

  private settings: Settings | undefined;

  private errors: Errors = new Map();

  /** What `settings` and the attributes come to: known from the first update on. */
  #resolved!: FormSettings;
  /** Whether `focus()` was called before there was an input. */
  #isFocusDue = false;
  readonly #localized = new Localized<FormMessages>(this, formTexts);
  readonly #ticks = new Ticks();
  readonly #submission = new Submission(this);
  readonly #owner = () => this.settings?.owner;
  readonly #catalogue = consume(this, catalogueContext);
  readonly #consented = new Consented(this, this.#owner, async () => {
    const { GivenConsents } = await import('./sales-lead-form.consents.js');
    return new GivenConsents(this, () => this.#resolved);
  });

  constructor() {
    super();
    withstand(this);
    new OwnerReport(this, this.#localized, this.#owner, () => this.#resolved);
    consume(this, selectionContext, (roles) => (this.roles = roles));
    consume(this, settingsContext, (settings) => (this.settings = settings));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const ids = (roles?: readonly LeadRole[]) => roles?.map(({ id }) => id).join();
    if (ids(changed.get('roles') ?? this.roles) !== ids(this.roles)) this.#submission.edit();
    const before = this.hasUpdated && inputNames(this.#resolved);
    this.#resolved = resolveSettings(this, this.settings);
    // Inputs are used again in their order: no value may end up in another field.
    if (before && before !== inputNames(this.#resolved))
      this.renderRoot.querySelector('form')?.reset();
    const { texts } = this.#localized;
    if (texts) this.#ticks.keep(this.renderRoot, termsWording(this.#resolved, texts));
    // What a setting took away is not wrong any more.
    this.#dropMended();
  }

  /** What goes must not take the focus with it: to the top of the page, for a screen reader. */
  protected override update(changed: PropertyValues): void {
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    if (this.#isFocusDue || before?.isConnected === false) this.focus();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localized;
    // Room for what comes: the texts may be still on their way.
    if (!texts) return html`<div class="base"></div>`;
    const { language } = texts;
    const level = this.headingLevel || (this.settings ? this.settings.headingLevel + 1 : 2);
    const { isOpen } = this.#submission;
    const outbox = outboxTemplate(this, this.#submission, texts, language);
    return html`<section class="base" part="form" aria-labelledby="title" lang=${language}>
      ${headerTemplate(level, texts, isOpen)}
      <div class="body">
        ${isOpen ? [outbox, this.#renderForm(texts)] : nothing}
        ${statusTemplate(this.#submission, texts, language)}
        ${isOpen ? nothing : [outbox, anotherTemplate(texts, this.#submission)]}
        ${this.#consented.panel?.render() ?? nothing}
      </div>
    </section>`;
  }

  get #rolesLang(): string | undefined {
    return this.#catalogue.value?.lang ?? this.#localized.foreign;
  }

  #renderForm(messages: FormMessages): TemplateResult {
    const view: View = { settings: this.#resolved, errors: this.errors, messages };
    return html`<form novalidate @submit=${this.#submit} @input=${this.#edit}>
      ${summaryTemplate(view, (name) => this.#input(name)?.focus())}
      ${rolesTemplate(this.roles, this.#rolesLang, messages, this.#remove)} ${fieldsTemplate(view)}
      ${trapTemplate(messages)} ${consentTemplate(view)}
      ${sendTemplate(this.#submission, messages, messages.language, {
        confirm: () => void this.#follow(this.#submission.confirm()),
        cancel: this.#edit,
      })}
    </form>`;
  }

  /**
   * Focuses the first input, or what stands in the place of the inputs when the request is out of hand.
   *
   * @param options As for any element: `preventScroll`, `focusVisible`.
   */
  override focus(options?: FocusOptions): void {
    const target = focusTarget(this.shadowRoot);
    // The texts, and the inputs with them, may be still on their way.
    this.#isFocusDue = !target;
    target?.focus(options);
  }

  readonly #input = (id: InputName | 'website'): HTMLInputElement | null =>
    this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { texts } = this.#localized;
    if (!texts || this.#submission.phase === 'sending') return;
    const { contact, errors, suspicious, isTicked } = readForm(this.#resolved, this.#input);
    this.errors = errors;
    if (errors.size) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
      return;
    }
    const terms = consentTerms(this.#resolved, texts, isTicked);
    const consent = { ...terms, cookieChoice: readConsent() };
    const attribution = this.#consented.attribution();
    const make = () => makeLead({ contact, roles: this.roles, suspicious, consent, attribution });
    const { endpoint, encoding } = this.#resolved;
    await this.#follow(this.#submission.send(make, endpoint, encoding));
  }

  /** Lets the roles of a request go with it. What was chosen while it was on its way belongs to the next one. */
  async #follow(submission: Promise<void>): Promise<void> {
    const { roles } = this;
    await submission;
    if (['editing', 'repeated', 'sending', 'failed'].includes(this.#submission.phase)) return;
    this.roles = this.roles.filter(({ id }) => !roles.some((gone) => gone.id === id));
    this.settings?.release(roles);
  }

  readonly #edit = (): void => {
    this.#submission.edit();
    this.#dropMended();
  };

  /**
   * Errors go while the visitor mends them: on leaving the input it would be too late, since what goes
   * then moves Send from under the pointer that is pressing it. New ones wait for the next Send.
   */
  #dropMended(): void {
    if (!this.errors.size) return;
    const { errors } = readForm(this.#resolved, this.#input);
    this.errors = new Map([...this.errors].filter(([name]) => errors.has(name)));
  }

  readonly #remove = (roleId: string): void => {
    const index = this.roles.findIndex(({ id }) => id === roleId);
    const others = this.roles.filter(({ id }) => id !== roleId);
    // Without chips first: a screen reader is silent where a focused button gets another name.
    this.roles = [];
    this.performUpdate();
    this.roles = others;
    this.dispatchEvent(new SalesRoleSelectEvent(roleId, false));
    this.performUpdate();
    // The next chip has the focus, else the one before, else the first field.
    const crosses = this.renderRoot.querySelectorAll<HTMLElement>('[part=chip] button');
    crosses[Math.min(index, crosses.length - 1)]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-lead-form': SalesLeadForm;
  }
}
