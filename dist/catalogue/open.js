import { CatalogueError, loadCatalogue } from "./source.js";
// src/catalogue/open.ts
/**
* Nothing is told for so many milliseconds, at first and after each time: what is soon there shall not flash,
* nor a screen reader be flooded.
*/
var PAUSE = 300;
/** The part of a download in the whole; the check has the rest. */
var DOWNLOAD = .7;
var line = ({ path, message }) => path ? `${path}: ${message}` : message;
/** Tenths of the whole, or half megabytes where its length is not known: ten or so to be read out, not a thousand. */
var textOf = ({ phase, done, total }, lang, download) => {
	const format = (amount, options) => new Intl.NumberFormat(lang, options).format(amount);
	if (!total) {
		const amount = Math.floor(done / 5e5) / 2;
		return amount ? format(amount, {
			style: "unit",
			unit: "megabyte"
		}) : "";
	}
	const share = done / total;
	const whole = phase === "download" ? share * download : download + share * (1 - download);
	return format(Math.floor(whole * 10) / 10, { style: "percent" });
};
/** Tells only what is new, and not too often. */
var teller = (tell, lang, download) => {
	let last = "";
	let next = performance.now() + PAUSE;
	return (progress) => {
		const now = performance.now();
		if (now < next) return;
		const text = textOf(progress, lang, download);
		if (text === last) return;
		last = text;
		next = now + PAUSE;
		tell(text);
	};
};
/**
* Loads a catalogue and tells its owner, in the console, what is wrong with it.
*
* @param onProgress is told how far it is, where it takes long: a text in the language, such as "40 %" or "1.5 MB";
* and gets, where the check takes long, what can be shown meanwhile.
* @returns the catalogue, or why there is none. Rejects only once the signal is aborted.
*/
var openCatalogue = async (source, lang, signal, onProgress) => {
	try {
		const { catalogue, warnings } = await loadCatalogue(source, {
			lang,
			signal,
			onProgress: teller(onProgress, lang, source.kind === "url" ? DOWNLOAD : 0),
			onPreview: (preview) => {
				onProgress("", preview);
			}
		});
		for (const warning of warnings) console.warn(`<sales-roles>: ${line(warning)}`);
		return catalogue;
	} catch (error) {
		signal.throwIfAborted();
		const issues = error instanceof CatalogueError ? error.issues : [{
			path: "",
			message: String(error)
		}];
		console.error(`<sales-roles>: the catalogue cannot be shown\n${issues.map(line).join("\n")}`);
		return issues;
	}
};
export { openCatalogue };
