// src/i18n/consent-wording.ts
/** Reads a text with `<a>links</a>` to the documents, in their order; one without a URL is plain text. */
var words = (text, ...urls) => text.split(/<\/?a>/).map((run, index) => ({
	text: run,
	href: index % 2 ? urls[index >> 1] : void 0
}));
/** The words that a visitor agrees to. */
var consentWording = (messages, { mode, controller, policyUrl, consentUrl }) => {
	const isNotice = mode === "notice";
	const agreement = isNotice ? words(messages.notice(controller), policyUrl, consentUrl) : words(messages.consent(controller), consentUrl);
	const explanation = words(isNotice || !policyUrl ? messages.withdrawal : `${messages.withdrawal} ${messages.policy}`, policyUrl);
	return {
		agreement,
		explanation,
		text: [
			...agreement,
			{ text: " " },
			...explanation
		].map((run) => run.text).join("")
	};
};
export { consentWording };
