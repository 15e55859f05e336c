import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentMode } from '../contexts.js';
import type { ConsentWording, Words } from '../i18n/consent-wording.js';
import type { FormMessages } from '../i18n/en.form.js';
import { MAX_LENGTH } from '../lead/contact.js';
import { needsEither, type Field } from '../lead/fields.js';
import type { FieldName, LeadRole } from '../lead/types.js';

/** The errors of a form by input, in the visitor's words. */
export type Errors = ReadonlyMap<FieldName | 'consent', string>;

// Tokens of HTML, "autofill"; a message is nothing that a browser should fill in.
const INPUTS = {
  name: { type: 'text', autocomplete: 'name' },
  phone: { type: 'tel', autocomplete: 'tel' },
  email: { type: 'email', autocomplete: 'email' },
  company: { type: 'text', autocomplete: 'organization' },
  message: { type: 'text', autocomplete: 'off' },
} as const;

const isChannel = (name: FieldName) => name === 'phone' || name === 'email';

const inputTemplate = ({ name, required }: Field, describedBy: string, invalid: boolean) => {
  const { type, autocomplete } = INPUTS[name];
  return name === 'message'
    ? html`<textarea
        id=${name}
        part="input"
        rows="4"
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy || nothing}
      ></textarea>`
    : html`<input
        id=${name}
        part="input"
        type=${type}
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy || nothing}
      />`;
};

const errorTemplate = (id: string, text: string | undefined) =>
  text ? html`<p class="error" part="error" id="${id}-error">${text}</p>` : nothing;

/** The labelled inputs, each with its error. */
export const fieldsTemplate = (
  fields: readonly Field[],
  errors: Errors,
  messages: FormMessages,
): TemplateResult[] => {
  const either = needsEither(fields);
  const last = fields.findLast(({ name }) => isChannel(name));
  return fields.map((field) => {
    const { name, required } = field;
    const error = errors.get(name);
    const hinted = either && isChannel(name);
    const describedBy = [hinted && 'either', error && `${name}-error`].filter(Boolean).join(' ');
    return html`<div class="field ${name}" part="field">
        <label for=${name} part="label">
          ${messages.labels[name]}
          ${required || hinted ? nothing : html`<small>(${messages.optional})</small>`}
        </label>
        ${inputTemplate(field, describedBy, Boolean(error))} ${errorTemplate(name, error)}
      </div>
      ${
        either && field === last
          ? html`<p class="hint" id="either">${messages.eitherHint}</p>`
          : nothing
      }`;
  });
};

/** What has to be mended, one link for each input: takes the focus after a failed Send. */
export const summaryTemplate = (
  errors: Errors,
  messages: FormMessages,
  goTo: (id: string) => void,
): TemplateResult | typeof nothing => {
  if (!errors.size) return nothing;
  const follow = (event: Event, id: string) => {
    // The fragment of a link does not reach into a shadow root, and it would change the page's own.
    event.preventDefault();
    goTo(id);
  };
  return html`<div class="summary" part="error" tabindex="-1">
    <p>${messages.summary(errors.size)}</p>
    <ul role="list">
      ${[...errors].map(
        ([id, text]) =>
          html`<li>
            <a
              href="#${id}"
              @click=${(event: Event) => {
                follow(event, id);
              }}
              >${text}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
};

/** The chosen roles, each with a button that takes it out. */
export const rolesTemplate = (
  roles: readonly LeadRole[],
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
            ${title}
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

const wordsTemplate = (words: readonly Words[]): unknown =>
  words.map(({ text, href }) =>
    href ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>` : text,
  );

/** What the visitor agrees to: beside a box, which is never ticked beforehand, or above the button. */
export const consentTemplate = (
  mode: ConsentMode,
  { agreement, explanation }: ConsentWording,
  error: string | undefined,
): TemplateResult => {
  if (mode === 'notice') {
    return html`<p class="consent notice" part="consent">
      ${wordsTemplate(agreement)} ${wordsTemplate(explanation)}
    </p>`;
  }
  return html`<div class="consent" part="consent">
    <input
      id="consent"
      type="checkbox"
      required
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? 'explanation consent-error' : 'explanation'}
    />
    <label for="consent">${wordsTemplate(agreement)}</label>
    <p class="hint" id="explanation">${wordsTemplate(explanation)}</p>
    ${errorTemplate('consent', error)}
  </div>`;
};

/** A field that people do not see and robots fill in. */
export const trapTemplate = (messages: FormMessages): TemplateResult =>
  html`<div class="hidden" aria-hidden="true">
    <label for="website">${messages.trap}</label>
    <input id="website" tabindex="-1" autocomplete="off" />
  </div>`;
