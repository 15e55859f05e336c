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
import { Submission, type Phase } from '../controllers/submission.js';
import { SalesRoleSelectEvent } from '../events/roles.js';
import { consentWording, type ConsentWording } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { formTexts } from '../i18n/form.js';
import { Localized } from '../i18n/localized.js';
import { parseFields, readContact, type FieldError } from '../lead/fields.js';
import { makeLead } from '../lead/make-lead.js';
import type { Contact, Encoding, FieldName, Lead, LeadRole } from '../lead/types.js';
import { controls } from '../theme/controls.js';
import { heading } from '../theme/heading.js';
import { tokens } from '../theme/tokens.js';
import { pageUrl } from '../url.js';
import { styles } from './sales-lead-form.styles.js';
import {
  consentTemplate,
  fieldsTemplate,
  rolesTemplate,
  summaryTemplate,
  trapTemplate,
  type Errors,
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

  readonly #localized = new Localized<FormMessages>(this, formTexts);
  readonly #submission = new Submission(this);

  constructor() {
    super();
    consume(this, selectionContext, (roles) => (this.roles = roles));
    consume(this, settingsContext, (settings) => (this.settings = settings));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('fields') || changed.has('settings')) this.errors = new Map();
  }

  protected override firstUpdated(): void {
    const missing = (['policyUrl', 'consentUrl'] as const).filter((name) => !this.#url(name));
    const names = missing.map((name) => (name === 'policyUrl' ? 'policy-url' : 'consent-url'));
    if (names.length) {
      console.warn(
        `<sales-lead-form>: no ${names.join(', no ')}: visitors cannot read what they agree to`,
      );
    }
    const { unknown } = parseFields(this.#fields);
    if (unknown.length) {
      console.error(
        `<sales-lead-form>: fields: expected name, phone, email, company or message, got "${unknown.join(' ')}"`,
      );
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const messages = this.#localized.texts;
    if (!messages) return nothing;
    const level = this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 2);
    const { phase } = this.#submission;
    return html`<section
      class="base"
      part="form"
      aria-labelledby="title"
      lang=${this.#localized.language ?? nothing}
    >
      ${heading(level, messages.title, 'title')}
      ${phase === 'sent' ? nothing : this.#renderForm(messages, phase)}
      <p role="status" part="status" class=${phase}>${this.#statusText(messages, phase)}</p>
      ${
        phase === 'sent'
          ? html`<button type="button" part="button" class="another" @click=${this.#writeAnother}>
              ${messages.another}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderForm(messages: FormMessages, phase: Phase): TemplateResult {
    const { fields } = parseFields(this.#fields);
    const isRetry = phase === 'unconfirmed' || phase === 'refused';
    return html`<p part="intro">${messages.intro}</p>
      <form novalidate @submit=${this.#submit} @input=${this.#edit} @change=${this.#recheck}>
        ${summaryTemplate(this.errors, messages, (id) => this.#input(id)?.focus())}
        ${rolesTemplate(this.roles, messages, (id) => void this.#remove(id))}
        ${fieldsTemplate(fields, this.errors, messages)} ${trapTemplate(messages)}
        ${consentTemplate(this.#mode, this.#wording(messages), this.errors.get('consent'))}
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

  #statusText(messages: FormMessages, phase: Phase): string {
    return phase === 'editing' ? '' : messages[phase];
  }

  get #fields(): string {
    return this.fields ?? this.settings?.fields ?? 'name* phone email message';
  }

  get #mode(): ConsentMode {
    return this.consent ?? this.settings?.consent ?? 'checkbox';
  }

  get #controller(): string {
    return this.controller ?? this.settings?.controller ?? location.hostname;
  }

  #url(name: 'endpoint' | 'policyUrl' | 'consentUrl'): string | undefined {
    const text = this[name] ?? this.settings?.[name];
    return text === undefined ? undefined : pageUrl(text)?.href;
  }

  #wording(messages: FormMessages): ConsentWording {
    const [policy, consent] = [this.#url('policyUrl'), this.#url('consentUrl')];
    return consentWording(messages, this.#mode, this.#controller, policy, consent);
  }

  #input(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  #check(messages: FormMessages): { contact: Contact; errors: Errors } {
    const { fields } = parseFields(this.#fields);
    const checked = readContact(fields, (name) => this.#input(name)?.value ?? '');
    const errors = new Map<FieldName | 'consent', string>();
    for (const [name, error] of checked.errors) errors.set(name, errorText(messages, name, error));
    if (this.#mode === 'checkbox' && !this.#input('consent')?.checked) {
      errors.set('consent', messages.consentMissing);
    }
    return { contact: checked.contact, errors };
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const messages = this.#localized.texts;
    if (!messages || this.#submission.phase === 'sending') return;
    const { contact, errors } = this.#check(messages);
    this.errors = errors;
    if (errors.size) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
      return;
    }
    const make = () => this.#makeLead(messages, contact);
    const encoding: Encoding = this.encoding ?? this.settings?.encoding ?? 'json';
    await this.#submission.send(make, this.#url('endpoint'), encoding);
    if (this.#submission.phase !== 'sent') return;
    this.roles = [];
    // The focused button is gone; who has left the form meanwhile is not called back.
    const hadFocus = this.matches(':focus-within');
    await this.updateComplete;
    if (hadFocus) this.focus();
  }

  #makeLead(messages: FormMessages, contact: Contact): Promise<Lead> {
    return makeLead({
      contact,
      roles: this.roles,
      suspicious: Boolean(this.#input('website')?.value),
      consent: {
        controller: this.#controller,
        policyUrl: this.#url('policyUrl'),
        consentUrl: this.#url('consentUrl'),
        language: this.#localized.language ?? 'en',
        method: this.#mode === 'checkbox' ? 'checkbox' : 'button',
        wording: this.#wording(messages).text,
        withdrawal: messages.withdrawal,
        cookieChoice: readConsent(),
      },
    });
  }

  /** What is changed after a failure is a request of its own, with an id of its own. */
  #edit(): void {
    const { phase } = this.#submission;
    if (phase === 'unconfirmed' || phase === 'refused') this.#submission.forget();
  }

  /** Errors go as soon as they are mended; new ones wait for the next Send. */
  #recheck(): void {
    const messages = this.#localized.texts;
    if (!messages || !this.errors.size) return;
    const { errors } = this.#check(messages);
    this.errors = new Map([...errors].filter(([name]) => this.errors.has(name)));
  }

  async #remove(roleId: string): Promise<void> {
    const index = this.roles.findIndex(({ id }) => id === roleId);
    this.roles = this.roles.filter(({ id }) => id !== roleId);
    this.#edit();
    this.dispatchEvent(new SalesRoleSelectEvent(roleId, false));
    await this.updateComplete;
    // The button is gone with its chip: the next one takes the focus, else the first field.
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('[part="chip"] button');
    (buttons[Math.min(index, buttons.length - 1)] ?? this).focus();
  }

  async #writeAnother(): Promise<void> {
    this.#submission.forget();
    await this.updateComplete;
    this.focus();
  }
}

const errorText = (messages: FormMessages, name: FieldName, error: FieldError): string => {
  if (error === 'either') return messages.either;
  if (error === 'invalid' && (name === 'phone' || name === 'email')) return messages.invalid[name];
  return messages.required[name];
};

declare global {
  interface HTMLElementTagNameMap {
    'sales-lead-form': SalesLeadForm;
  }
}
