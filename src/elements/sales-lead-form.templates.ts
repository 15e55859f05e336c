import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { MAX_LENGTH } from '../lead/contact.js';
import { needsEither, type Field, type FieldError } from '../lead/fields.js';
import type { FieldName, LeadRole } from '../lead/types.js';
import { heading } from '../theme/heading.js';
import { boxOf, type FormSettings } from './sales-lead-form.settings.js';

/** What a visitor fills in or ticks; also the id in the shadow root. */
export type InputName = FieldName | 'consent' | `purpose-${string}`;

/** What is wrong, by input. Not in words: the language may change after it. */
export type Errors = ReadonlyMap<InputName, FieldError>;

/** What the templates show. */
export interface View {
  settings: FormSettings;
  errors: Errors;
  messages: FormMessages;
}

// Tokens of HTML, "autofill"; a message is nothing that a browser should fill in.
const AUTOCOMPLETE = {
  name: 'name',
  phone: 'tel',
  email: 'email',
  company: 'organization',
  message: 'off',
} as const;

const errorText = ({ settings, messages }: View, name: InputName, error: FieldError): string => {
  const purpose = settings.purposes.find((one) => boxOf(one) === name);
  if (purpose?.error) return localText(purpose.error, messages.language);
  if (error === 'either') return messages.either;
  const texts: Partial<Record<InputName, string>> = messages[error];
  return texts[name] ?? messages.purposeRequired;
};

/** What is wrong with an input, if anything is. */
export const errorTemplate = (view: View, name: InputName): TemplateResult | typeof nothing => {
  const error = view.errors.get(name);
  return error
    ? html`<p class="error" part="error" id="${name}-error">${errorText(view, name, error)}</p>`
    : nothing;
};

/** Numbers and addresses are written from left to right on any page; of other texts the first letter tells. */
const directionOf = (name: Field['name']): string => (/phone|email/.test(name) ? 'ltr' : 'auto');

const inputTemplate = ({ name, required }: Field, isWrong: boolean, describedBy: string) => {
  const autocomplete = AUTOCOMPLETE[name];
  const invalid = isWrong ? 'true' : nothing;
  const dir = directionOf(name);
  return name === 'message'
    ? html`<textarea
        id=${name}
        part="input"
        dir=${dir}
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy || nothing}
        rows="4"
      ></textarea>`
    : html`<input
        id=${name}
        part="input"
        dir=${dir}
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy || nothing}
        type=${/tel|email/.exec(autocomplete)?.[0] ?? 'text'}
      />`;
};

/** The title, and what invites to write. */
export const headerTemplate = (
  level: number,
  { title, intro }: FormMessages,
  isOpen: boolean,
): TemplateResult =>
  html`<header>
    ${heading(level, title, 'title')}
    ${isOpen ? html`<slot name="form-intro"><p part="intro">${intro}</p></slot>` : nothing}
  </header>`;

/** The labelled inputs, each with its error. */
export const fieldsTemplate = (view: View): unknown => {
  const { settings, errors, messages } = view;
  const { fields } = settings;
  const isChannel = ({ name }: Field) => name === 'phone' || name === 'email';
  const hasHint = needsEither(fields);
  const last = fields.findLast(isChannel);
  return fields.map((field) => {
    const { name, required } = field;
    const isWrong = errors.has(name);
    const isHinted = hasHint && isChannel(field);
    const describedBy = [isHinted && 'either', isWrong && `${name}-error`].filter(Boolean);
    return html`<div class="field ${name}" part="field">
        <label for=${name} part="label">
          ${messages.labels[name]}${
            required || isHinted ? nothing : html`<small>${` (${messages.optional})`}</small>`
          }
        </label>
        ${inputTemplate(field, isWrong, describedBy.join(' '))} ${errorTemplate(view, name)}
      </div>
      ${
        isHinted && field === last
          ? html`<p class="hint" id="either">${messages.eitherHint}</p>`
          : nothing
      }`;
  });
};

/** What has to be mended, one link for each input: takes the focus after a failed Send. */
export const summaryTemplate = (
  view: View,
  goTo: (name: InputName) => void,
): TemplateResult | typeof nothing => {
  const { errors, messages } = view;
  if (!errors.size) return nothing;
  return html`<div
    class="summary"
    part="error"
    role="group"
    aria-labelledby="summary"
    tabindex="-1"
  >
    <p id="summary">${messages.summary(errors.size)}</p>
    <ul role="list">
      ${[...errors].map(
        ([name, error]) =>
          html`<li>
            <a
              href="#${name}"
              @click=${(event: Event) => {
                // A fragment does not reach into a shadow root, and would change the page's own.
                event.preventDefault();
                goTo(name);
              }}
              >${errorText(view, name, error)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
};

/**
 * The chosen roles, each with a button that takes it out.
 *
 * @param lang of their titles, where it is known.
 */
export const rolesTemplate = (
  roles: readonly LeadRole[],
  lang: string | undefined,
  messages: FormMessages,
  remove: (id: string) => void,
): TemplateResult | typeof nothing => {
  if (!roles.length) return nothing;
  return html`<div class="roles">
    <p id="roles">${messages.roles}</p>
    <ul role="list" aria-labelledby="roles">
      ${roles.map(
        ({ id, title }) =>
          html`<li part="chip">
            <span lang=${lang ?? nothing}>${title}</span>
            <button
              type="button"
              part="button"
              aria-label=${messages.remove(title)}
              @click=${() => {
                remove(id);
              }}
            ></button>
          </li>`,
      )}
    </ul>
  </div>`;
};

/** A field that people do not see and robots fill in. */
export const trapTemplate = (messages: FormMessages): TemplateResult =>
  html`<div class="hidden" aria-hidden="true">
    <label for="website">${messages.trap}</label>
    <input id="website" type="text" tabindex="-1" autocomplete="off" />
  </div>`;
