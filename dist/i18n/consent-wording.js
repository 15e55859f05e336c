// src/i18n/consent-wording.ts
/** Stands for the controller while a text is taken apart: what looks like a link in a name is none. */
var NAME = "\0";
/** Reads a text with `<a>links</a>` to the documents, in their order; one without a URL is plain text. */
var words = (text, controller, ...urls) => text.split(/<\/?a>/).map((run, index) => ({
	text: run.split(NAME).join(controller),
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
	const agreement = isNotice ? words(messages.notice(NAME), controller, policyUrl, consentUrl) : words(messages.consent(NAME), controller, consentUrl);
	const withdrawal = withdrawalWording(messages, given);
	const explanation = words(isNotice || !policyUrl ? withdrawal : `${withdrawal} ${messages.policy}`, controller, policyUrl);
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
	const said = text === void 0 ? builtIn[id]?.(NAME) ?? id : localText(text, messages.language);
	const agreement = words(url && !said.includes("<a>") ? `<a>${said}</a>` : said, controller, url);
	if (!required) agreement.push({ text: ` (${messages.optional})` });
	return {
		agreement,
		text: plain(agreement)
	};
};
export { consentWording, localText, purposeWording, withdrawalWording };
