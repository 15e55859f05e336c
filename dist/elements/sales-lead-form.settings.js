import { consentWording } from "../i18n/consent-wording.js";
import { parseFields } from "../lead/fields.js";
import { pageUrl } from "../url.js";
// src/elements/sales-lead-form.settings.ts
/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
var resolveSettings = (own, above) => {
	const setting = (name) => own[name] ?? above?.[name];
	const url = (name) => pageUrl(setting(name) ?? "")?.href;
	return {
		endpoint: url("endpoint"),
		encoding: setting("encoding") ?? "json",
		controller: [setting("controller"), location.hostname].find(Boolean) ?? document.URL,
		policyUrl: url("policyUrl"),
		consentUrl: url("consentUrl"),
		mode: setting("consent") ?? "checkbox",
		...parseFields(setting("fields") ?? "")
	};
};
/** What the visitor agrees to, as the receipt says it. */
var consentTerms = (settings, messages, language) => ({
	language,
	piiController: settings.controller,
	privacyNotice: settings.policyUrl,
	consentDocument: settings.consentUrl,
	method: settings.mode === "notice" ? "button" : "checkbox",
	wording: consentWording(messages, settings).text,
	withdrawalMethod: messages.withdrawal
});
/** Tells the page's owner in the console what is missing, and what means nothing. */
var tellOwner = ({ policyUrl, consentUrl, unknown }) => {
	const missing = [!policyUrl && "policy-url", !consentUrl && "consent-url"].filter(Boolean);
	if (missing.length) {
		const names = missing.join(" and ");
		console.warn(`<sales-lead-form>: visitors cannot read what they agree to without ${names}`);
	}
	if (unknown.length) console.error(`<sales-lead-form>: fields: expected name, phone, email, company or message, got "${unknown.join(" ")}"`);
};
export { consentTerms, resolveSettings, tellOwner };
