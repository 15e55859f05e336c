import { MAX_LENGTH } from "../lead/contact.js";
import { needsEither } from "../lead/fields.js";
import { html, nothing } from "lit";
// src/elements/sales-lead-form.templates.ts
var AUTOCOMPLETE = {
	name: "name",
	phone: "tel",
	email: "email",
	company: "organization",
	message: "off"
};
var errorText = (messages, name, error) => {
	const invalid = messages.invalid;
	return (error === "either" ? messages.either : error === "invalid" ? invalid[name] : void 0) ?? messages.required[name];
};
var errorTemplate = (errors, name, messages) => {
	const error = errors.get(name);
	return error ? html`<p class="error" part="error" id="${name}-error">${errorText(messages, name, error)}</p>` : nothing;
};
var inputTemplate = ({ name, required }, isWrong, describedBy) => {
	const autocomplete = AUTOCOMPLETE[name];
	const invalid = isWrong ? "true" : nothing;
	return name === "message" ? html`<textarea
        id=${name}
        part="input"
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy || nothing}
        rows="4"
      ></textarea>` : html`<input
        id=${name}
        part="input"
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy || nothing}
        type=${/tel|email/.exec(autocomplete)?.[0] ?? "text"}
      />`;
};
/** The labelled inputs, each with its error. */
var fieldsTemplate = (fields, errors, messages) => {
	const isChannel = ({ name }) => name === "phone" || name === "email";
	const hasHint = needsEither(fields);
	const last = fields.findLast(isChannel);
	return fields.map((field) => {
		const { name, required } = field;
		const isWrong = errors.has(name);
		const isHinted = hasHint && isChannel(field);
		const describedBy = [isHinted && "either", isWrong && `${name}-error`].filter(Boolean);
		return html`<div class="field ${name}" part="field">
        <label for=${name} part="label">
          ${messages.labels[name]}
          ${required || isHinted ? nothing : html`<small>(${messages.optional})</small>`}
        </label>
        ${inputTemplate(field, isWrong, describedBy.join(" "))}
        ${errorTemplate(errors, name, messages)}
      </div>
      ${isHinted && field === last ? html`<p class="hint" id="either">${messages.eitherHint}</p>` : nothing}`;
	});
};
/** What has to be mended, one link for each input: takes the focus after a failed Send. */
var summaryTemplate = (errors, messages, goTo) => {
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
      ${[...errors].map(([name, error]) => html`<li>
            <a
              href="#${name}"
              @click=${(event) => {
		event.preventDefault();
		goTo(name);
	}}
              >${errorText(messages, name, error)}</a
            >
          </li>`)}
    </ul>
  </div>`;
};
/** The chosen roles, each with a button that takes it out. */
var rolesTemplate = (roles, messages, remove) => {
	if (!roles.length) return nothing;
	return html`<div class="roles">
    <p id="roles">${messages.roles}</p>
    <ul role="list" aria-labelledby="roles">
      ${roles.map(({ id, title }) => html`<li part="chip">
            ${title}
            <button
              type="button"
              part="button"
              aria-label=${messages.remove(title)}
              @click=${() => {
		remove(id);
	}}
            ></button>
          </li>`)}
    </ul>
  </div>`;
};
var wordsTemplate = (words) => words.map(({ text, href }) => href ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>` : text);
/** What the visitor agrees to: beside a box, which is never ticked beforehand, or above the button. */
var consentTemplate = (mode, { agreement, explanation }, errors, messages) => {
	if (mode === "notice") return html`<p class="consent" part="consent">
      ${wordsTemplate(agreement)} ${wordsTemplate(explanation)}
    </p>`;
	const isWrong = errors.has("consent");
	return html`<div class="consent" part="consent">
    <input
      id="consent"
      type="checkbox"
      required
      aria-invalid=${isWrong ? "true" : nothing}
      aria-describedby="explanation${isWrong ? " consent-error" : ""}"
    />
    <label for="consent">${wordsTemplate(agreement)}</label>
    <p class="hint" id="explanation">${wordsTemplate(explanation)}</p>
    ${errorTemplate(errors, "consent", messages)}
  </div>`;
};
/** A field that people do not see and robots fill in. */
var trapTemplate = (messages) => html`<div class="hidden" aria-hidden="true">
    <label for="website">${messages.trap}</label>
    <input id="website" tabindex="-1" autocomplete="off" />
  </div>`;
export { consentTemplate, fieldsTemplate, rolesTemplate, summaryTemplate, trapTemplate };
