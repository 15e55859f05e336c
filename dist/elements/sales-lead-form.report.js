import { consentWording, purposeWording } from "../i18n/consent-wording.js";
import { ownMethod } from "../own-method.js";
// src/elements/sales-lead-form.report.ts
/** What is missing, and what may not be lawful. */
var warningsOf = ({ policyUrl, consentUrl, mode, purposes }) => {
	const missing = [
		policyUrl ? [] : "policy-url",
		consentUrl ? [] : "consent-url",
		purposes.filter(({ url }) => !url).map(({ id }) => `the url of the purpose ${id}`)
	].flat();
	const warnings = missing.length ? [`visitors cannot read what they agree to without ${missing.join(" and ")}`] : [];
	if (mode === "notice") warnings.push("consent=\"notice\" takes one press of Send for the consent and the policy at once. It may not be enough: GDPR art. 7(2) and 152-FZ art. 9(1) want a consent apart from everything else.");
	return warnings;
};
/** Words with `<a>` around what is linked. */
var marked = (words) => words.map(({ text, href }) => href ? `<a>${text}</a>` : text).join("");
/** What the `debug` attribute has looked at. */
var toCheck = ({ own, above, settings }, messages) => {
	const given = (name) => own[name] ?? above?.[name];
	const notice = ownMethod("querySelector")("sales-cookie-notice");
	const { agreement, explanation } = consentWording(messages, settings);
	return {
		endpoint: given("endpoint"),
		withdrawUrl: given("withdrawUrl"),
		policyUrl: given("policyUrl"),
		consentUrl: given("consentUrl"),
		controller: given("controller"),
		consent: settings.mode,
		cookies: notice?.cookies ?? above?.cookies ?? "notice",
		integrations: notice?.integrations ?? above?.integrations,
		named: above?.src ? [above.src] : [],
		wordings: [{
			purpose: "request",
			text: marked([
				...agreement,
				{ text: " " },
				...explanation
			]),
			document: settings.consentUrl
		}, ...settings.purposes.map((purpose) => ({
			purpose: purpose.id,
			text: marked(purposeWording(messages, settings.controller, purpose).agreement),
			document: purpose.url
		}))]
	};
};
/**
* Tells the page's owner in the console what is wrong with the settings, and with `debug`, with the page.
*
* @param told What was told before: nothing of it is told again.
*/
var tellOwner = async (form, given, { texts }, told) => {
	const isFresh = (text) => !told.has(text) && Boolean(told.add(text));
	for (const text of warningsOf(given.settings).filter(isFresh)) console.warn(`<sales-lead-form>: ${text}`);
	const { brand, settings } = given;
	const issues = brand ? [...settings.issues, `--sales-brand: expected a colour, got "${brand}"`] : settings.issues;
	for (const text of issues.filter(isFresh)) console.error(`<sales-lead-form>: ${text}`);
	if (!texts || !(given.own.debug || given.above?.debug)) return;
	const { check } = await import("../debug/check.js");
	check(form, toCheck(given, texts));
};
export { tellOwner };
