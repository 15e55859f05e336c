import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { headingLevel, oneOf } from '../attributes.js';
import { readConsent } from '../consent/state.js';
import {
  consume,
  selectionContext,
  settingsContext,
  type ConsentMode,
  type Settings,
} from '../contexts.js';
import { Submission } from '../controllers/submission.js';
import { SalesRoleSelectEvent } from '../events/roles.js';
import { consentWording } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { formTexts } from '../i18n/form.js';
import { Localized } from '../i18n/localized.js';
import { readContact } from '../lead/fields.js';
import { makeLead } from '../lead/make-lead.js';
import type { Contact, Encoding, Lead, LeadRole } from '../lead/types.js';
import { controls } from '../theme/controls.js';
import { heading } from '../theme/heading.js';
import { tokens } from '../theme/tokens.js';
import { resolveSettings, tellOwner, type FormSettings } from './sales-lead-form.settings.js';
import { styles } from './sales-lead-form.styles.js';
import {
  consentTemplate,
  fieldsTemplate,
  rolesTemplate,
  summaryTemplate,
  trapTemplate,
  type Errors,
  type InputName,
} from './sales-lead-form.templates.js';

/**
 * The request form: contact, the chosen roles, the consent it needs, and a delivery that never says
 * "sent" without an acknowledgement.
 *
 * Inside `<sales-roles>` each attribute that is not set here is taken from there.
 *
 * @tag sales-lead-form
 * @fires {SalesLeadSubmitEvent} sales-lead-submit - Before sending; cancelable.
 * @fires {SalesLeadSentEvent} sales-lead-sent - The endpoint acknowledged the lead.
 * @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, for another attempt.
 * @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead.
 * @fires {SalesRoleSelectEvent} sales-role-select - The visitor took a role out of the request.
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
 */
export class SalesLeadForm extends LitElement {
  static override properties = {
    endpoint: {},
    encoding: { converter: oneOf('encoding', 'json', 'form') },
    controller: {},
    policyUrl: { attribute: 'policy-url' },
    consentUrl: { attribute: 'consent-url' },
    consent: { converter: oneOf('consent', 'checkbox', 'notice') },
    fields: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    roles: { attribute: false },
    settings: { state: true },
    errors: { state: true },
  };

  static override styles = [tokens, controls, styles];

  /** URL that takes the lead by POST; without one the page handles `sales-lead-submit`. */
  endpoint: string | undefined;

  /** `json`, or `form` (urlencoded: no CORS preflight). Default: `json`. */
  encoding: Encoding | undefined;

  /** Who is responsible for the personal data. Default: the page's host name. */
  controller: string | undefined;

  /** URL of the privacy policy. */
  policyUrl: string | undefined;

  /** URL of the separate document that the visitor consents to. */
  consentUrl: string | undefined;

  /** `checkbox`, or `notice` ("by pressing Send you agree…"). Default: `checkbox`. */
  consent: ConsentMode | undefined;

  /** Any of `name phone email company message`, `*` after what is required. */
  fields: string | undefined;

  /** The level of the form's title, from 1; else one below the widget's own title. */
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
  readonly #submission = new Submission(this);

  constructor() {
    super();
    consume(this, selectionContext, (roles) => (this.roles = roles));
    consume(this, settingsContext, (settings) => (this.settings = settings));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const ids = (roles?: readonly LeadRole[]) => roles?.map(({ id }) => id).join();
    if (ids(changed.get('roles') ?? this.roles) !== ids(this.roles)) this.#submission.edit();
    const names = (settings?: FormSettings) => settings?.fields.map(({ name }) => name).join();
    const before = names(this.#resolved);
    this.#resolved = resolveSettings(this, this.settings);
    // Inputs are used again in their order: no value may end up in another field.
    if (names(this.#resolved) !== before) this.renderRoot.querySelector('form')?.reset();
    // What a setting took away is not wrong any more.
    this.#dropMended();
  }

  /** What goes must not take the focus with it: to the top of the page, for a screen reader. */
  protected override update(changed: PropertyValues): void {
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    if (this.#isFocusDue || before?.isConnected === false) this.focus();
  }

  protected override firstUpdated(): void {
    tellOwner(this.#resolved);
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.#localized;
    // Room for what comes: the texts may be still on their way.
    if (!texts) return html`<div class="base"></div>`;
    const level = this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 2);
    const { phase } = this.#submission;
    const isSent = phase === 'sent';
    return html`<section
      class="base"
      part="form"
      aria-labelledby="title"
      lang=${language ?? nothing}
    >
      ${heading(level, texts.title, 'title')} ${isSent ? nothing : this.#renderForm(texts)}
      <p role="status" part="status" class=${phase}>${phase === 'editing' ? '' : texts[phase]}</p>
      ${
        isSent
          ? html`<button type="button" part="button" class="another" @click=${this.#startAnother}>
              ${texts.another}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderForm(messages: FormMessages): TemplateResult {
    const { phase, isRetry } = this.#submission;
    const settings = this.#resolved;
    const { errors } = this;
    return html`<p part="intro">${messages.intro}</p>
      <form novalidate @submit=${this.#submit} @input=${this.#edit}>
        ${summaryTemplate(errors, messages, (name) => this.#input(name)?.focus())}
        ${rolesTemplate(this.roles, messages, this.#remove)}
        ${fieldsTemplate(settings.fields, errors, messages)} ${trapTemplate(messages)}
        ${consentTemplate(settings.mode, consentWording(messages, settings), errors, messages)}
        <div class="send">
          <button
            class="primary"
            part="button"
            aria-disabled=${phase === 'sending' ? 'true' : nothing}
          >
            ${isRetry ? messages.tryAgain : messages.send}
          </button>
        </div>
      </form>`;
  }

  /** Focuses the first input, or what stands in the place of the inputs when the request is sent. */
  override focus(options?: FocusOptions): void {
    const target = this.shadowRoot?.querySelector<HTMLElement>('[part=input], .another');
    // The texts, and the inputs with them, may be still on their way.
    this.#isFocusDue = !target;
    target?.focus(options);
  }

  #input(id: InputName | 'website'): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  #check(): { contact: Contact; errors: Errors } {
    const { fields, mode } = this.#resolved;
    const { contact, errors } = readContact(fields, (name) => this.#input(name)?.value ?? '');
    const isLacking = mode === 'checkbox' && !this.#input('consent')?.checked;
    return { contact, errors: isLacking ? new Map([...errors, ['consent', 'required']]) : errors };
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { texts } = this.#localized;
    if (!texts || this.#submission.phase === 'sending') return;
    const { contact, errors } = this.#check();
    this.errors = errors;
    if (errors.size) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
      return;
    }
    const { roles } = this;
    const { endpoint, encoding } = this.#resolved;
    await this.#submission.send(() => this.#makeLead(texts, contact), endpoint, encoding);
    // What was chosen while the request was on its way belongs to the next one.
    if (this.#submission.phase === 'sent') {
      this.roles = this.roles.filter(({ id }) => !roles.some((sent) => sent.id === id));
    }
  }

  #makeLead(messages: FormMessages, contact: Contact): Promise<Lead> {
    const settings = this.#resolved;
    return makeLead({
      contact,
      roles: this.roles,
      suspicious: Boolean(this.#input('website')?.value),
      consent: {
        piiController: settings.controller,
        privacyNotice: settings.policyUrl,
        consentDocument: settings.consentUrl,
        language: this.#localized.language ?? 'en',
        method: settings.mode === 'notice' ? 'button' : 'checkbox',
        wording: consentWording(messages, settings).text,
        withdrawalMethod: messages.withdrawal,
        cookieChoice: readConsent(),
      },
    });
  }

  #edit(): void {
    this.#submission.edit();
    this.#dropMended();
  }

  /**
   * Errors go while the visitor mends them: on leaving the input it would be too late, since what goes
   * then moves Send from under the pointer that is pressing it. New ones wait for the next Send.
   */
  #dropMended(): void {
    if (!this.errors.size) return;
    const { errors } = this.#check();
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

  #startAnother(): void {
    this.#submission.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-lead-form': SalesLeadForm;
  }
}
