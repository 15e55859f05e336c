import { localText } from "../i18n/consent-wording.js";
import { MAX_LENGTH } from "../lead/contact.js";
import { needsEither } from "../lead/fields.js";
import { heading } from "../theme/heading.js";
import { boxOf } from "./sales-lead-form.settings.js";
import { html, nothing } from "lit";
// src/elements/sales-lead-form.templates.ts
var AUTOCOMPLETE = {
	name: "name",
	phone: "tel",
	email: "email",
	company: "organization",
	message: "off"
};
var errorText = ({ settings, messages }, name, error) => {
	const purpose = settings.purposes.find((one) => boxOf(one) === name);
	if (purpose?.error) return localText(purpose.error, messages.language);
	if (error === "either") return messages.either;
	return messages[error][name] ?? messages.purposeRequired;
};
/** What is wrong with an input, if anything is. */
var errorTemplate = (view, name) => {
	const error = view.errors.get(name);
	return error ? html`<p class="error" part="error" id="${name}-error">${errorText(view, name, error)}</p>` : nothing;
};
/** Numbers and addresses are written from left to right on any page; of other texts the first letter tells. */
var directionOf = (name) => /phone|email/.test(name) ? "ltr" : "auto";
var inputTemplate = ({ name, required }, isWrong, describedBy) => {
	const autocomplete = AUTOCOMPLETE[name];
	const invalid = isWrong ? "true" : nothing;
	const dir = directionOf(name);
	return name === "message" ? html`<textarea
        id=${name}
        part="input"
        dir=${dir}
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy || nothing}
        rows="4"
      ></textarea>` : html`<input
        id=${name}
        part="input"
        dir=${dir}
        autocomplete=${autocomplete}
        maxlength=${MAX_LENGTH[name]}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy || nothing}
        type=${/tel|email/.exec(autocomplete)?.[0] ?? "text"}
      />`;
};
/** The title, and what invites to write. */
var headerTemplate = (level, { title, intro }, isOpen) => html`<header>
    ${heading(level, title, "title")}
    ${isOpen ? html`<slot name="form-intro"><p part="intro">${intro}</p></slot>` : nothing}
  </header>`;
/** The labelled inputs, each with its error. */
var fieldsTemplate = (view) => {
	const { settings, errors, messages } = view;
	const { fields } = settings;
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
          ${messages.labels[name]}${required || isHinted ? nothing : html`<small>${` (${messages.optional})`}</small>`}
        </label>
        ${inputTemplate(field, isWrong, describedBy.join(" "))} ${errorTemplate(view, name)}
      </div>
      ${isHinted && field === last ? html`<p class="hint" id="either">${messages.eitherHint}</p>` : nothing}`;
	});
};
/** What has to be mended, one link for each input: takes the focus after a failed Send. */
var summaryTemplate = (view, goTo) => {
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
      ${[...errors].map(([name, error]) => html`<li>
            <a
              href="#${name}"
              @click=${(event) => {
		event.preventDefault();
		goTo(name);
	}}
              >${errorText(view, name, error)}</a
            >
          </li>`)}
    </ul>
  </div>`;
};
/**
* The chosen roles, each with a button that takes it out.
*
* @param lang of their titles, where it is known.
*/
var rolesTemplate = (roles, lang, messages, remove) => {
	if (!roles.length) return nothing;
	return html`<div class="roles">
    <p id="roles">${messages.roles}</p>
    <ul role="list" aria-labelledby="roles">
      ${roles.map(({ id, title }) => html`<li part="chip">
            <span lang=${lang ?? nothing}>${title}</span>
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
/** A field that people do not see and robots fill in. */
var trapTemplate = (messages) => html`<div class="hidden" aria-hidden="true">
    <label for="website">${messages.trap}</label>
    <input id="website" type="text" tabindex="-1" autocomplete="off" />
  </div>`;
export { errorTemplate, fieldsTemplate, headerTemplate, rolesTemplate, summaryTemplate, trapTemplate };
