// src/i18n/consent-wording.ts
/** Reads a text with `<a>links</a>` to the documents, in their order; one without a URL is plain text. */
var words = (text, ...urls) => text.split(/<\/?a>/).map((run, index) => ({
	text: run,
	href: index % 2 ? urls[index >> 1] : void 0
}));
/** As the screen shows it: however much white space stands there, it is one space. */
var plain = (runs) => runs.map(({ text }) => text).join("").replace(/\s+/g, " ").trim();
/** How the visitor can withdraw. */
var withdrawalWording = (messages, { withdrawUrl }) => withdrawUrl ? messages.withdrawHere : messages.withdrawal;
/** The words that a visitor agrees to for the answer to the request. */
var consentWording = (messages, given) => {
	const { mode, controller, policyUrl, consentUrl } = given;
	const isNotice = mode === "notice";
	const agreement = isNotice ? words(messages.notice(controller), policyUrl, consentUrl) : words(messages.consent(controller), consentUrl);
	const withdrawal = withdrawalWording(messages, given);
	const explanation = words(isNotice || !policyUrl ? withdrawal : `${withdrawal} ${messages.policy}`, policyUrl);
	return {
		agreement,
		explanation,
		text: plain([
			...agreement,
			{ text: " " },
			...explanation
		])
	};
};
/** The text in a language, else in English, else in whichever there is. */
var localText = (text, language) => typeof text === "string" ? text : text[language] ?? text.en ?? Object.values(text)[0] ?? "";
/** The words of a box of its own, for a purpose beside the answer to the request. */
var purposeWording = (messages, controller, { id, text, url, required }) => {
	const builtIn = messages.purposes;
	const said = text === void 0 ? builtIn[id]?.(controller) ?? id : localText(text, messages.language);
	const agreement = words(url && !said.includes("<a>") ? `<a>${said}</a>` : said, url);
	if (!required) agreement.push({ text: ` (${messages.optional})` });
	return {
		agreement,
		text: plain(agreement)
	};
};
export { consentWording, localText, purposeWording, withdrawalWording };
