// src/debug/topics.ts
/** How the topics are called in a message to the owner. */
var TOPIC_NAMES = {
	request: "the answer to the request",
	advertising: "newsletters or advertising",
	partners: "partners or third parties",
	profiling: "profiling or analytics"
};
/**
* Whole words, in capitals or not; `~` stands for any ending. Not by `\b` and `\w`, which know no Cyrillic, nor
* by a look behind, which is a syntax error in Safari before 16.4.
*/
var words = (...patterns) => new RegExp(`(?:^|[^\\p{L}])(?:${patterns.join("|").replaceAll("~", "\\p{L}*")})(?!\\p{L})`, "giu");
var TOPICS = {
	request: words("answer~|reply|replies|respon[ds]~|call~ (?:me )?back", "\u043e\u0442\u0432\u0435\u0442~|\u0437\u0430\u044f\u0432\u043a~|\u043f\u0435\u0440\u0435\u0437\u0432\u043e\u043d~|\u043e\u0431\u0440\u0430\u0442\u043d~ (?:\u0441\u0432\u044f\u0437|\u0437\u0432\u043e\u043d)~"),
	advertising: words("newsletters?|mailings?|mailing list|marketing|advert~|promotion~|discounts?", "(?:special|personal) offers?", "receiv~ (?:\\p{L}+ ){0,4}(?:news|updates|offers|e-?mails|messages|sms|calls)", "\u0440\u0430\u0441\u0441\u044b\u043b~|\u0440\u0435\u043a\u043b\u0430\u043c~|\u043c\u0430\u0440\u043a\u0435\u0442\u0438\u043d\u0433~|\u043f\u0440\u043e\u043c\u043e~|\u043d\u043e\u0432\u043e\u0441\u0442~|\u0441\u043a\u0438\u0434\u043a~|\u0434\u0430\u0439\u0434\u0436\u0435\u0441\u0442~|\u0430\u043a\u0446\u0438(?:\u0438|\u0439|\u044f\u0445|\u044f\u043c|\u044f\u043c\u0438)", "\u0441\u043f\u0435\u0446\u043f\u0440\u0435\u0434\u043b\u043e\u0436\u0435\u043d~|(?:\u0441\u043f\u0435\u0446\u0438\u0430\u043b\u044c\u043d|\u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u044c\u043d)~ \u043f\u0440\u0435\u0434\u043b\u043e\u0436\u0435\u043d\u0438~"),
	partners: words("partners?|third[ -]part(?:y|ies)|affiliat~", "\u043f\u0430\u0440\u0442\u043d[\u0435\u0451]\u0440~|\u0442\u0440\u0435\u0442(?:\u044c\u0438|\u044c\u0438\u043c|\u044c\u0438\u0445|\u044c\u0438\u043c\u0438|\u044c\u0435|\u044c\u0435\u043c\u0443|\u044c\u0435\u0433\u043e) \u043b\u0438\u0446~"),
	profiling: words("profil(?:e|es|ing)|analytic~|statistic~|personali[sz]~", "\u043f\u0440\u043e\u0444\u0438\u043b\u0438\u0440\u043e\u0432\u0430\u043d\u0438~|\u0430\u043d\u0430\u043b\u0438\u0442\u0438[\u043a\u0447]~|\u0441\u0442\u0430\u0442\u0438\u0441\u0442\u0438[\u043a\u0447]~|\u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u0438\u0437~")
};
/** Where somebody agrees, rather than being told something. */
var AGREES = words("agree~|consent~|accept~|allow~|want|wish|would like", "\u0441\u043e\u0433\u043b\u0430\u0441~|\u0441\u043e\u0433\u043b\u0430\u0448\u0430~|\u043f\u0440\u0438\u043d\u0438\u043c\u0430~|\u0440\u0430\u0437\u0440\u0435\u0448\u0430~|\u0445\u043e\u0447\u0443|\u0434\u0430\u044e|\u0434\u0430[\u0435\u0451]\u0442\u0435|\u043d\u0435 \u0432\u043e\u0437\u0440\u0430\u0436~|\u043d\u0435 \u043f\u0440\u043e\u0442\u0438\u0432");
/** "Never passed to third parties" names nothing to agree to; "I do not object to advertising" does. */
var NEGATION = words("(?:not|never|without|no)(?! (?:only|object~|against|mind)(?!\\p{L}))", "(?:\u043d\u0435|\u0431\u0435\u0437)(?! (?:\u0442\u043e\u043b\u044c\u043a\u043e|\u0432\u043e\u0437\u0440\u0430\u0436~|\u043f\u0440\u043e\u0442\u0438\u0432)(?!\\p{L}))");
/** "\u2026are not passed on", after what is not. */
var DENIAL = words("(?:not|never) (?:be )?(?:passed|shared|given|sent|sold|shown|used|receiv~|get)", "\u043d\u0435 (?:\u043f\u0435\u0440\u0435\u0434\u0430|\u043f\u0440\u0435\u0434\u043e\u0441\u0442\u0430\u0432|\u0440\u0430\u0441\u043a\u0440\u044b|\u0441\u043e\u043e\u0431\u0449|\u043e\u0442\u043f\u0440\u0430\u0432|\u043f\u0440\u0438\u0441\u044b\u043b|\u0448\u043b|\u043f\u043e\u043a\u0430\u0437\u044b\u0432|\u0438\u0441\u043f\u043e\u043b\u044c\u0437|\u0434\u0435\u043b|\u043f\u043e\u043b\u0443\u0447)~");
/** "Not without your consent" denies, and agrees to nothing. */
var RESERVE = /(?:without|\u0431\u0435\u0437) (?:(?:your|my|express|\u0432\u0430\u0448\p{L}*|\u043c\u043e\p{L}*|\u043e\u0442\u0434\u0435\u043b\u044c\u043d\p{L}*) ){0,2}(?:consent|\u0441\u043e\u0433\u043b\u0430\u0441\p{L}*)/giu;
/** Which topic an id of a purpose stands for. */
var IDS = {
	request: /^(?:request|callback|contact)$/i,
	advertising: /newsletter|mailing|advert|marketing|promo|^ads?$|^news$/i,
	partners: /partner|third/i,
	profiling: /profil|analytic|statistic|personali[sz]/i
};
var TOPIC_LIST = Object.keys(TOPICS);
var sentencesIn = (text) => text.split(/[.;!?\u2026]+(?:\s|$)/);
var has = (text, expression) => text.search(expression) >= 0;
var names = (sentence, topic) => {
	const text = sentence.replace(RESERVE, "without");
	return [...text.matchAll(TOPICS[topic])].some(({ index, 0: found }) => {
		const before = text.slice(0, index).split(AGREES).at(-1) ?? "";
		const after = text.slice(index + found.length).split(",")[0] ?? "";
		return !has(before, NEGATION) && !has(after, DENIAL);
	});
};
/** The topic of a purpose by its id, if the id tells. */
var topicOf = (purpose) => TOPIC_LIST.find((topic) => IDS[topic].test(purpose));
/** The topics that a wording asks to agree to. The answer counts only where somebody agrees to it, not in an explanation. */
var topicsIn = (text) => {
	const sentences = sentencesIn(text);
	return TOPIC_LIST.filter((topic) => sentences.some((sentence) => names(sentence, topic) && (topic !== "request" || has(sentence, AGREES))));
};
/** Kinds of documents, as wordings call them. */
var DOCUMENTS = {
	"the privacy policy": words("privacy (?:policy|notice)|\u043f\u043e\u043b\u0438\u0442\u0438\u043a~"),
	"terms or an offer": words("terms|user agreement|public offer", "\u043e\u0444\u0435\u0440\u0442~|\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044c\u0441\u043a~ \u0441\u043e\u0433\u043b\u0430\u0448\u0435\u043d\u0438~|\u0443\u0441\u043b\u043e\u0432\u0438(?:\u044f|\u044f\u043c\u0438|\u044f\u043c)|\u043f\u0440\u0430\u0432\u0438\u043b(?:\u0430|\u0430\u043c\u0438)"),
	"the processing of personal data": words("processing of (?:\\p{L}+ ){0,2}(?:data|information)|data processing", "\u043e\u0431\u0440\u0430\u0431\u043e\u0442\u043a~ (?:\\p{L}+ ){0,2}\u0434\u0430\u043d\u043d\u044b\u0445")
};
/** "\u2026according to the privacy policy" says where to read, and agrees to nothing more. */
var REFERENCE = /(?:in accordance with|in line with|according to|as (?:described|set out|stated) in|\u0432 \u0441\u043e\u043e\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0438\u0438 \u0441|\u0441\u043e\u0433\u043b\u0430\u0441\u043d\u043e|\u043d\u0430 \u0443\u0441\u043b\u043e\u0432\u0438\u044f\u0445|\u043a\u0430\u043a \u043e\u043f\u0438\u0441\u0430\u043d\u043e \u0432)[^,.;]*/giu;
/** "The policy on processing personal data" is one document by its name, not two. */
var NAME = /(\u043f\u043e\u043b\u0438\u0442\u0438\u043a\p{L}*|\u0443\u0441\u043b\u043e\u0432\u0438\p{L}*|\u043f\u0440\u0430\u0432\u0438\u043b\p{L}*) (?:\u0432 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u0438 |\u0432 \u043e\u0431\u043b\u0430\u0441\u0442\u0438 |\u043f\u043e )?\u043e\u0431\u0440\u0430\u0431\u043e\u0442\u043a\p{L}* (?:\u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u044c\u043d\u044b\u0445 |\u043b\u0438\u0447\u043d\u044b\u0445 )?\u0434\u0430\u043d\u043d\u044b\u0445/giu;
/** The documents that one agreement is given to: what its sentence names, else as many as it links to. */
var documentsIn = (text) => {
	return sentencesIn(text).filter((sentence) => has(sentence, AGREES)).map((sentence) => {
		const bare = sentence.replace(/<[^>]*>/g, "").replace(REFERENCE, "").replace(NAME, "$1");
		const named = Object.entries(DOCUMENTS).flatMap(([name, e]) => has(bare, e) ? name : []);
		const linked = (sentence.replace(REFERENCE, "").match(/<a[\s>].*?<\/a>/gisu) ?? []).map((link) => `\u201c${link.replace(/<[^>]*>/g, "").trim()}\u201d`);
		return linked.length > named.length ? linked : named;
	}).find((documents) => documents.length > 1) ?? [];
};
export { TOPIC_NAMES, documentsIn, topicOf, topicsIn };
