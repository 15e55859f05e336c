import { SalesRoleSelectEvent } from "../events/roles.js";
import { moment } from "../i18n/moment.js";
import { isBlank, writeContact } from "./sales-lead-form.check.js";
import { html, nothing } from "lit";
// src/elements/sales-lead-form.outbox.ts
var statusText = ({ phase, note }, messages, language) => {
	if (note) {
		const text = messages[note.key];
		return typeof text === "string" ? text : text(moment(note.at, language));
	}
	return phase === "editing" || phase === "repeated" ? "" : messages[phase];
};
/** What has become of the last request, or of an earlier one. */
var statusTemplate = (submission, messages, language) => html`<p role="status" part="status" class=${submission.note ? "note" : submission.phase}>
      ${statusText(submission, messages, language)}
    </p>
    ${submission.phase === "sent" && !submission.note ? html`<slot name="thanks"></slot>` : nothing}`;
/** A sandboxed frame that may not send forms does not even tell a listener of `submit`. */
var submit = (event) => {
	event.preventDefault();
	const { form } = event.currentTarget;
	form?.dispatchEvent(new CustomEvent("submit", { cancelable: true }));
};
/** Send; or, where the same was sent before, the question whether to send it once more. */
var sendTemplate = ({ phase, isRetry, sentAt }, messages, language, act) => phase === "repeated" ? html`<div class="question" role="group" aria-labelledby="question" tabindex="-1">
        <p id="question">${messages.repeated(moment(sentAt, language))}</p>
        <button type="button" part="button" @click=${act.confirm}>${messages.sendAgain}</button>
        <button type="button" part="button" @click=${act.cancel}>${messages.doNotSend}</button>
      </div>` : html`<div class="send">
        <button
          type="submit"
          class="primary"
          part="button"
          @click=${submit}
          aria-disabled=${phase === "sending" ? "true" : nothing}
        >
          ${isRetry ? messages.tryAgain : messages.send}
        </button>
      </div>`;
/** One of a list, with the direction of its own: else a number's plus comes after it among Arabic words. */
var wordTemplate = (word, index) => html`${index ? ", " : ""}<bdi>${word}</bdi>`;
/** What waits in this browser, with what can be done about it. */
var outboxTemplate = (form, submission, messages, language) => {
	const { retries } = submission;
	const { kept: all } = retries;
	if (!all.length) return nothing;
	const stateText = (kept) => {
		if (retries.isHeld(kept)) return messages.sending;
		return {
			waiting: retries.isSafe(kept) ? messages.keptWaiting : messages.keptUnsafe,
			refused: messages.keptRefused,
			expired: messages.keptExpired
		}[kept.state](moment(kept.keptAt, language));
	};
	const itemTemplate = (id) => {
		const kept = all.find((one) => one.id === id);
		if (!kept) return nothing;
		const { lead, state } = kept;
		const buttonTemplate = (text, action) => html`<button
        type="button"
        part="button"
        aria-describedby="kept-${id}"
        @click=${({ detail }) => {
			if (detail < 2) action();
		}}
      >
        ${text}
      </button>`;
		const words = [...Object.values(lead.contact), ...lead.roles.map(({ title }) => title)];
		return html`<li part="kept">
      <p id="kept-${id}">${words.map(wordTemplate)}</p>
      <p class="hint">${stateText(kept)}</p>
      ${state === "expired" ? nothing : buttonTemplate(messages.sendNow, () => void submission.sendNow(kept))}
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
var anotherTemplate = (messages, submission) => html`<button
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
var remove = async (form, submission, kept) => {
	if (await submission.remove(kept)) form.focus();
};
/** Puts a kept request back into the form, unless something stands there. */
var takeBack = async (form, submission, kept) => {
	if (!isBlank(form.renderRoot)) {
		submission.tell("occupied", kept.keptAt);
		return;
	}
	if (!await submission.remove(kept)) return;
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
var focusTarget = (root) => [
	".question",
	"[part=input]",
	".outbox",
	".another"
].map((place) => root?.querySelector(place)).find(Boolean);
export { anotherTemplate, focusTarget, outboxTemplate, sendTemplate, statusTemplate };
