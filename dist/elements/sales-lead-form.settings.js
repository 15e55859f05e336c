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
/** Tells the page's owner in the console what is missing, and what means nothing. */
var tellOwner = ({ policyUrl, consentUrl, unknown }) => {
	const missing = [!policyUrl && "policy-url", !consentUrl && "consent-url"].filter(Boolean);
	if (missing.length) {
		const names = missing.join(" and ");
		console.warn(`<sales-lead-form>: visitors cannot read what they agree to without ${names}`);
	}
	if (unknown.length) console.error(`<sales-lead-form>: fields: expected name, phone, email, company or message, got "${unknown.join(" ")}"`);
};
export { resolveSettings, tellOwner };
