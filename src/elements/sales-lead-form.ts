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
import { Localized, type Language } from '../i18n/localized.js';
import { readContact } from '../lead/fields.js';
import { makeLead } from '../lead/make-lead.js';
import type { Kept } from '../lead/store.js';
import type { Contact, Encoding, FieldName, LeadRole } from '../lead/types.js';
import { controls } from '../theme/controls.js';
import { heading } from '../theme/heading.js';
import { tokens } from '../theme/tokens.js';
import {
  anotherTemplate,
  outboxTemplate,
  sendTemplate,
  statusTemplate,
} from './sales-lead-form.outbox.js';
import {
  consentTerms,
  resolveSettings,
  tellOwner,
  type FormSettings,
} from './sales-lead-form.settings.js';
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
 * @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, and sent again.
 * @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead, or a day has passed.
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
 * @csspart kept - A request that waits for its acknowledgement.
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
    if (!texts || !language) return html`<div class="base"></div>`;
    const level = this.headingLevel ?? (this.settings ? this.settings.headingLevel + 1 : 2);
    const { isOpen } = this.#submission;
    const outbox = outboxTemplate(this.#submission, texts, language, {
      sendNow: (kept) => void this.#submission.sendNow(kept),
      takeBack: (kept) => void this.#takeBack(kept),
      remove: (kept) => void this.#delete(kept),
    });
    return html`<section class="base" part="form" aria-labelledby="title" lang=${language}>
      ${heading(level, texts.title, 'title')}
      ${isOpen ? html`${outbox} ${this.#renderForm(texts, language)}` : nothing}
      ${statusTemplate(this.#submission, texts, language)}
      ${isOpen ? nothing : html`${outbox} ${anotherTemplate(texts, this.#startAnother)}`}
    </section>`;
  }

  #renderForm(messages: FormMessages, language: Language): TemplateResult {
    const settings = this.#resolved;
    return html`<p part="intro">${messages.intro}</p>
      <form novalidate @submit=${this.#submit} @input=${this.#edit}>
        ${summaryTemplate(this.errors, messages, (name) => this.#input(name)?.focus())}
        ${rolesTemplate(this.roles, messages, this.#remove)}
        ${fieldsTemplate(settings.fields, this.errors, messages)} ${trapTemplate(messages)}
        ${consentTemplate(settings.mode, consentWording(messages, settings), this.errors, messages)}
        ${sendTemplate(this.#submission, messages, language, {
          confirm: () => void this.#follow(this.#submission.confirm()),
          cancel: this.#edit,
        })}
      </form>`;
  }

  /** Focuses the first input, or what stands in the place of the inputs when the request is out of hand. */
  override focus(options?: FocusOptions): void {
    const places = ['.question', '[part=input]', '.outbox', '.another'];
    const found = places.map((place) => this.shadowRoot?.querySelector<HTMLElement>(place));
    const target = found.find(Boolean);
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
    const { texts, language } = this.#localized;
    if (!texts || !language || this.#submission.phase === 'sending') return;
    const { contact, errors } = this.#check();
    this.errors = errors;
    if (errors.size) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
      return;
    }
    const suspicious = Boolean(this.#input('website')?.value);
    const terms = consentTerms(this.#resolved, texts, language);
    const consent = { ...terms, cookieChoice: readConsent() };
    const make = () => makeLead({ contact, roles: this.roles, suspicious, consent });
    const { endpoint, encoding } = this.#resolved;
    await this.#follow(this.#submission.send(make, endpoint, encoding));
  }

  /** Lets the roles of a request go with it. What was chosen while it was on its way belongs to the next one. */
  async #follow(submission: Promise<void>): Promise<void> {
    const { roles } = this;
    await submission;
    if (!['sent', 'waiting', 'unsafe'].includes(this.#submission.phase)) return;
    this.roles = this.roles.filter(({ id }) => !roles.some((gone) => gone.id === id));
  }

  readonly #startAnother = (): void => {
    this.#submission.reset();
  };

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

  async #delete(kept: Kept): Promise<void> {
    // The button that has the focus would be the next request's.
    if (await this.#submission.remove(kept)) this.focus();
  }

  /** Puts a kept request back into the form, unless something stands there. */
  async #takeBack(kept: Kept): Promise<void> {
    const inputs = () => [...this.renderRoot.querySelectorAll<HTMLInputElement>('[part=input]')];
    if (inputs().some(({ value }) => value)) {
      this.#submission.tell('occupied', kept.keptAt);
      return;
    }
    if (!(await this.#submission.remove(kept))) return;
    this.#submission.reset(this.#submission.note);
    this.performUpdate();
    const { contact, roles } = kept.lead;
    for (const input of inputs()) input.value = contact[input.id as FieldName] ?? '';
    const added = roles.filter(({ id }) => !this.roles.some((role) => role.id === id));
    this.roles = [...this.roles, ...added];
    for (const { id } of added) this.dispatchEvent(new SalesRoleSelectEvent(id, true));
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-lead-form': SalesLeadForm;
  }
}
