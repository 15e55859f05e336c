import { pageUrl } from "../url.js";
import { builtInCatalogue } from "./built-in.js";
import { inSlices } from "./slices.js";
// src/catalogue/source.ts
/** The catalogue could not be loaded or does not fit. `message` lists the issues, one a line. */
var CatalogueError = class extends Error {
	constructor(issues) {
		super(issues.map(({ path, message }) => path ? `${path}: ${message}` : message).join("\n"));
		this.name = "CatalogueError";
		this.issues = issues;
	}
};
var fail = (path, message) => {
	throw new CatalogueError([{
		path,
		message
	}]);
};
/** The engine's own message is kept: it names the line and the column, or quotes the place. */
var parse = (text, path, expected) => {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (error) {
		return fail(path, `${expected} ${String(error)}`);
	}
};
/** The length that was announced, where it is that of the text: not of a compressed one. */
var lengthOf = ({ headers, type }) => type === "cors" || headers.has("content-encoding") ? void 0 : Number(headers.get("content-length")) || void 0;
/** As `response.text()`, with progress where the answer comes as a stream: a `fetch` of the page's may have none. */
var textOf = async (response, signal, onProgress) => {
	const { body } = response;
	const reader = body?.getReader?.();
	if (!reader) return response.text();
	const total = lengthOf(response);
	const decoder = new TextDecoder();
	let text = "";
	let done = 0;
	for (;;) {
		const { value } = await reader.read();
		signal.throwIfAborted();
		if (!value) return text + decoder.decode();
		text += decoder.decode(value, { stream: true });
		done += value.length;
		onProgress?.({
			phase: "download",
			done,
			total: total && total >= done ? total : void 0
		});
	}
};
var download = async (url, signal, onProgress) => {
	const address = pageUrl(url);
	if (!address) return fail("src", `expected an http or https URL, got ${JSON.stringify(url.slice(0, 80))}`);
	const expected = `expected a catalogue at ${address.href}, got`;
	let response;
	let text;
	try {
		response = await fetch(address, {
			signal,
			credentials: "same-origin",
			headers: { Accept: "application/json" }
		});
		signal.throwIfAborted();
		text = response.ok ? await textOf(response, signal, onProgress) : "";
	} catch (error) {
		return fail("src", `${expected} ${String(error)}`);
	}
	if (!response.ok) return fail("src", `${expected} status ${response.status}`);
	return parse(text, "src", expected);
};
var read = async (source, signal, onProgress) => {
	switch (source.kind) {
		case "data": return source.value;
		case "url": return download(source.url, signal, onProgress);
		case "json": return parse(source.text, "", "expected JSON, got");
		case "html": return (await import("./from-html.js")).catalogueFromHtml(source.elements);
	}
};
/**
* Loads a catalogue and checks it. The built-in one is taken as it is; what checks the others is loaded
* when there is something to check, so it is no part of the first screen.
*
* @param options.lang which of the built-in catalogues, where the source is that one.
* @param options.signal ends the request and the check, as when a later one has begun.
* @param options.onProgress is told how far it is, often and at once: what it does must take no time.
* @param options.onPreview gets what a long catalogue begins with, before the rest has been checked.
* @returns the catalogue and what it lost on the way.
* @throws {CatalogueError} where it cannot be had or does not fit; the signal's reason (an `AbortError` by
* default) once the signal is aborted, whatever else went wrong; and what `import()` throws where a script
* of ours cannot be loaded.
*/
var loadCatalogue = async (source, { lang, signal, onProgress, onPreview }) => {
	signal.throwIfAborted();
	try {
		if (source.kind === "built-in") return {
			catalogue: await builtInCatalogue(lang),
			warnings: []
		};
		const value = await read(source, signal, onProgress);
		signal.throwIfAborted();
		const { validateCatalogueSteps } = await import("./validate.js");
		signal.throwIfAborted();
		const steps = validateCatalogueSteps(value, (done, total) => onProgress?.({
			phase: "check",
			done,
			total
		}), onPreview);
		const result = await inSlices(steps, signal);
		if ("issues" in result) throw new CatalogueError(result.issues);
		return result;
	} finally {
		signal.throwIfAborted();
	}
};
export { CatalogueError, loadCatalogue };
