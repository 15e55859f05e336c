import { parsePurposes } from "../consent/purposes.js";
import { consentWording, purposeWording, withdrawalWording } from "../i18n/consent-wording.js";
import { parseFields } from "../lead/fields.js";
import { pageUrl } from "../url.js";
// src/elements/sales-lead-form.settings.ts
/** As long as a receiver takes it. */
var MAX_CONTROLLER = 500;
/** The box of a purpose, by its id in the shadow root. */
var boxOf = ({ id }) => `purpose-${id}`;
/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
var resolveSettings = (own, above) => {
	const setting = (name) => own[name] ?? above?.owner[name];
	const url = (name) => pageUrl(setting(name) ?? "")?.href;
	const { fields, unknown } = parseFields(setting("fields") ?? "");
	const { purposes, issues } = parsePurposes(setting("purposes"));
	if (unknown.length) issues.push(`fields: expected name, phone, email, company or message, got "${unknown.join(" ")}"`);
	return {
		endpoint: url("endpoint"),
		encoding: setting("encoding") === "form" ? "form" : "json",
		controller: ([setting("controller")?.trim(), location.hostname].find(Boolean) ?? location.href).slice(0, MAX_CONTROLLER),
		policyUrl: url("policyUrl"),
		consentUrl: url("consentUrl"),
		withdrawUrl: url("withdrawUrl"),
		mode: setting("consent") === "notice" ? "notice" : "checkbox",
		purposes: purposes.map((one) => ({
			...one,
			url: pageUrl(one.url ?? "")?.href
		})),
		fields,
		issues
	};
};
/** The inputs that the settings come to, in their order. */
var inputNames = ({ fields, purposes }) => [...fields.map(({ name }) => name), ...purposes.map(boxOf)].join();
/** The words of each consent, as the receipt keeps them, with its document. */
var termsWording = (settings, messages) => [{
	wording: consentWording(messages, settings).text,
	document: settings.consentUrl
}, ...settings.purposes.map((purpose) => ({
	wording: purposeWording(messages, settings.controller, purpose).text,
	document: purpose.url
}))];
/** What the visitor agrees to, as the receipt says it. */
var consentTerms = (settings, messages, isTicked) => {
	const { controller, policyUrl, consentUrl, mode, purposes } = settings;
	const [request, ...others] = termsWording(settings, messages);
	return {
		language: messages.language,
		piiController: controller,
		privacyNotice: policyUrl,
		consentDocument: consentUrl,
		purposes: [{
			purpose: "request",
			granted: true,
			method: mode === "notice" ? "button" : "checkbox",
			wording: request?.wording ?? ""
		}, ...purposes.map((purpose, index) => ({
			purpose: purpose.id,
			granted: isTicked(boxOf(purpose)),
			method: "checkbox",
			wording: others[index]?.wording ?? "",
			document: purpose.url
		}))],
		withdrawalMethod: withdrawalWording(messages, settings)
	};
};
export { boxOf, consentTerms, inputNames, resolveSettings, termsWording };
