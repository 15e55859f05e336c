import { pageUrl } from "../url.js";
import { TOPIC_NAMES, documentsIn, topicOf, topicsIn } from "./topics.js";
// src/debug/wordings.ts
var list = (names) => names.join(" and ");
var PURPOSES_APART = "Let each purpose have a box and words of its own (attribute purposes): who wants an answer is not to buy it with another consent (152-FZ, art. 9(1); GDPR, art. 7(2), 7(4), recital 43; for advertising also 38-FZ, art. 18).";
var DOCUMENTS_APART = "Let a box agree to one document. A policy is there to be read and needs no agreement; a consent is to be apart from other documents (152-FZ, art. 9(1), since 1 September 2025).";
/** A name is no purpose: "Partner Ltd", or advertising.example. */
var withoutNames = (text, names) => names.reduce((rest, name) => name ? rest.replaceAll(name, "") : rest, text).replace(/\s+/g, " ");
var inspectTopics = (purpose, marked) => {
	const text = marked.replace(/<[^>]*>/g, "").trim();
	const own = topicOf(purpose);
	const topics = [.../* @__PURE__ */ new Set([...own ? [own] : [], ...topicsIn(text)])];
	return topics.length > 1 ? [{
		level: "problem",
		about: `wording of ${purpose}`,
		found: `one consent for ${list(topics.map((topic) => TOPIC_NAMES[topic]))}: \u201c${text}\u201d`,
		advice: PURPOSES_APART
	}] : [];
};
var inspectBoxDocuments = (purpose, text) => {
	const documents = documentsIn(text);
	return documents.length ? [{
		level: "problem",
		about: `wording of ${purpose}`,
		found: `one box agrees to several documents: ${list(documents)}`,
		advice: DOCUMENTS_APART
	}] : [];
};
var inspectWording = ({ purpose, text }, { location }, { controller, consent }) => {
	const bare = withoutNames(text, [controller, pageUrl(location)?.hostname]);
	const isNotice = consent === "notice" && purpose === "request";
	return [...inspectTopics(purpose, bare), ...isNotice ? [] : inspectBoxDocuments(purpose, bare)];
};
/** Wording that binds several purposes or documents together. */
var inspectWordings = (page, settings) => [...settings.consent === "notice" ? [{
	level: "problem",
	about: "consent=\"notice\"",
	found: "pressing Send agrees to the policy and to the processing at once",
	advice: "Use consent=\"checkbox\": a consent is to be apart from other documents (152-FZ, art. 9(1), since 1 September 2025), and distinct from the request itself (GDPR, art. 4(11) and 7(2))."
}] : [], ...settings.wordings.flatMap((wording) => inspectWording(wording, page, settings))];
export { inspectWordings };
