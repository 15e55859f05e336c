import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Submission } from '../controllers/submission.js';
import { SalesRoleSelectEvent } from '../events/roles.js';
import type { FormMessages } from '../i18n/en.form.js';
import type { Language } from '../i18n/localized.js';
import { moment } from '../i18n/moment.js';
import type { Kept } from '../lead/store.js';
import type { LeadRole } from '../lead/types.js';
import { isBlank, writeContact } from './sales-lead-form.check.js';

const statusText = (
  { phase, note }: Submission,
  messages: FormMessages,
  language: Language,
): string => {
  if (note) {
    const text = messages[note.key];
    return typeof text === 'string' ? text : text(moment(note.at, language));
  }
  // The question stands in the place of Send.
  return phase === 'editing' || phase === 'repeated' ? '' : messages[phase];
};

/** What has become of the last request, or of an earlier one. */
export const statusTemplate = (
  submission: Submission,
  messages: FormMessages,
  language: Language,
): TemplateResult =>
  html`<p role="status" part="status" class=${submission.note ? 'note' : submission.phase}>
      ${statusText(submission, messages, language)}
    </p>
    ${submission.phase === 'sent' && !submission.note ? html`<slot name="thanks"></slot>` : nothing}`;

/** A sandboxed frame that may not send forms does not even tell a listener of `submit`. */
const submit = (event: Event): void => {
  event.preventDefault();
  const { form } = event.currentTarget as HTMLButtonElement;
  form?.dispatchEvent(new CustomEvent('submit', { cancelable: true }));
};

/** Send; or, where the same was sent before, the question whether to send it once more. */
export const sendTemplate = (
  { phase, isRetry, sentAt }: Submission,
  messages: FormMessages,
  language: Language,
  act: { confirm: () => void; cancel: () => void },
): TemplateResult =>
  phase === 'repeated'
    ? html`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
        <p id="question">${messages.repeated(moment(sentAt, language))}</p>
        <button type="button" part="button" @click=${act.confirm}>${messages.sendAgain}</button>
        <button type="button" part="button" @click=${act.cancel}>${messages.doNotSend}</button>
      </div>`
    : html`<div class="send">
        <button
          type="submit"
          class="primary"
          part="button"
          @click=${submit}
          aria-disabled=${phase === 'sending' ? 'true' : nothing}
        >
          ${isRetry ? messages.tryAgain : messages.send}
        </button>
      </div>`;

/** A form, as far as what waits has to do with it. */
type Form = ReactiveElement & { roles: readonly LeadRole[] };

/** One of a list, with the direction of its own: else a number's plus comes after it among Arabic words. */
const wordTemplate = (word: string, index: number): TemplateResult =>
  html`${index ? ', ' : ''}<bdi>${word}</bdi>`;

/** What waits in this browser, with what can be done about it. */
export const outboxTemplate = (
  form: Form,
  submission: Submission,
  messages: FormMessages,
  language: Language,
): TemplateResult | typeof nothing => {
  const { retries } = submission;
  const { kept: all } = retries;
  if (!all.length) return nothing;
  const stateText = (kept: Kept): string => {
    if (retries.isHeld(kept)) return messages.sending;
    const texts = {
      waiting: retries.isSafe(kept) ? messages.keptWaiting : messages.keptUnsafe,
      refused: messages.keptRefused,
      expired: messages.keptExpired,
    };
    return texts[kept.state](moment(kept.keptAt, language));
  };
  const itemTemplate = (id: string) => {
    const kept = all.find((one) => one.id === id);
    // Its place stays: lit would give its buttons, and the focus that one has, to the next request.
    if (!kept) return nothing;
    const { lead, state } = kept;
    const buttonTemplate = (text: string, action: () => void) =>
      html`<button
        type="button"
        part="button"
        aria-describedby="kept-${id}"
        @click=${({ detail }: MouseEvent) => {
          // The second click of two would meet the request that has moved up.
          if (detail < 2) action();
        }}
      >
        ${text}
      </button>`;
    const words = [...Object.values(lead.contact), ...lead.roles.map(({ title }) => title)];
    return html`<li part="kept">
      <p id="kept-${id}">${words.map(wordTemplate)}</p>
      <p class="hint">${stateText(kept)}</p>
      ${state === 'expired' ? nothing : buttonTemplate(messages.sendNow, () => void submission.sendNow(kept))}
      ${buttonTemplate(messages.takeBack, () => void takeBack(form, submission, kept))}
      ${buttonTemplate(messages.delete, () => void remove(form, submission, kept))}
    </li>`;
  };
  return html`<div class="outbox" role="group" aria-labelledby="outbox" tabindex="-1">
    <p id="outbox">${messages.outbox}</p>
    <ul role="list">
      ${[...retries.places].map(itemTemplate)}
    </ul>
  </div>`;
};

/** Leads back to the form, once a request is out of hand. */
export const anotherTemplate = (messages: FormMessages, submission: Submission): TemplateResult =>
  html`<button
    type="button"
    part="button"
    class="another"
    @click=${() => {
      submission.reset();
    }}
  >
    ${messages.another}
  </button>`;

/** Deletes a kept request. In Safari the button that was pressed has no focus that would be missed. */
const remove = async (form: Form, submission: Submission, kept: Kept): Promise<void> => {
  if (await submission.remove(kept)) form.focus();
};

/** Puts a kept request back into the form, unless something stands there. */
const takeBack = async (form: Form, submission: Submission, kept: Kept): Promise<void> => {
  if (!isBlank(form.renderRoot)) {
    submission.tell('occupied', kept.keptAt);
    return;
  }
  if (!(await submission.remove(kept))) return;
  submission.reset(submission.note);
  await form.updateComplete;
  const { contact, roles } = kept.lead;
  writeContact(form.renderRoot, contact);
  const added = roles.filter(({ id }) => !form.roles.some((role) => role.id === id));
  form.roles = [...form.roles, ...added];
  for (const { id } of added) form.dispatchEvent(new SalesRoleSelectEvent(id, true));
  form.focus();
};

/** The first input, or what stands in the place of the inputs when the request is out of hand. */
export const focusTarget = (root: ParentNode | null): HTMLElement | null | undefined =>
  ['.question', '[part=input]', '.outbox', '.another']
    .map((place) => root?.querySelector<HTMLElement>(place))
    .find(Boolean);
