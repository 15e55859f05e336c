import { consentWording, purposeWording } from "../i18n/consent-wording.js";
import { boxOf } from "./sales-lead-form.settings.js";
import { errorTemplate } from "./sales-lead-form.templates.js";
import { html, nothing } from "lit";
// src/elements/sales-lead-form.consent.ts
var wordsTemplate = (words) => words.map(({ text, href }) => href ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>` : text);
/** A box with its words. It is never ticked beforehand: silence is no consent (CJEU C-673/17, Planet49). */
var boxTemplate = (view, name, agreement, { required = false, explanation = [] }) => {
	const isWrong = view.errors.has(name);
	const describedBy = [explanation.length && "explanation", isWrong && `${name}-error`];
	return html`<div part="consent">
    <input
      id=${name}
      type="checkbox"
      ?required=${required}
      aria-invalid=${isWrong ? "true" : "false"}
      aria-describedby=${describedBy.filter(Boolean).join(" ") || nothing}
    />
    <label for=${name}>${wordsTemplate(agreement)}</label>
    ${explanation.length ? html`<p class="hint" id="explanation">${wordsTemplate(explanation)}</p>` : nothing}
    ${errorTemplate(view, name)}
  </div>`;
};
/**
* What the visitor agrees to: for the answer to the request beside a box, or above the button; for each
* purpose of the owner's beside a box of its own (GDPR, recitals 32 and 43; 152-FZ, art. 9).
*/
var consentTemplate = (view) => {
	const { settings, messages } = view;
	const { agreement, explanation } = consentWording(messages, settings);
	return [settings.mode === "notice" ? html`<p part="consent">${wordsTemplate(agreement)} ${wordsTemplate(explanation)}</p>` : boxTemplate(view, "consent", agreement, {
		required: true,
		explanation
	}), ...settings.purposes.map((purpose) => boxTemplate(view, boxOf(purpose), purposeWording(messages, settings.controller, purpose).agreement, purpose))];
};
export { consentTemplate };
