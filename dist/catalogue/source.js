import { pageUrl } from "../url.js";
import { builtInCatalogue } from "./built-in.js";
// src/catalogue/source.ts
/** The catalogue could not be loaded or does not fit. The message lists the issues, one a line. */
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
var download = async (url, signal) => {
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
		text = response.ok ? await response.text() : "";
	} catch (error) {
		return fail("src", `${expected} ${String(error)}`);
	}
	if (!response.ok) return fail("src", `${expected} status ${response.status}`);
	return parse(text, "src", expected);
};
var read = async (source, signal) => {
	switch (source.kind) {
		case "data": return source.value;
		case "url": return download(source.url, signal);
		case "json": return parse(source.text, "", "expected JSON, got");
		case "html": return (await import("./from-html.js")).catalogueFromHtml(source.element);
	}
};
/**
* Loads a catalogue and checks it. The built-in one is taken as it is; what checks the others is loaded
* when there is something to check, so it is no part of the first screen.
*
* @param options.lang which of the built-in catalogues, where the source is that one.
* @param options.signal ends the request, as when a later one has begun.
* @returns the catalogue and what it lost on the way.
* @throws {CatalogueError} where it cannot be had or does not fit; the signal's reason (an `AbortError` by
* default) once the signal is aborted, whatever else went wrong; and what `import()` throws where a script
* of ours cannot be loaded.
*/
var loadCatalogue = async (source, { lang, signal }) => {
	signal.throwIfAborted();
	try {
		if (source.kind === "built-in") return {
			catalogue: await builtInCatalogue(lang),
			warnings: []
		};
		const value = await read(source, signal);
		signal.throwIfAborted();
		const { validateCatalogue } = await import("./validate.js");
		const result = validateCatalogue(value);
		if ("issues" in result) throw new CatalogueError(result.issues);
		return result;
	} finally {
		signal.throwIfAborted();
	}
};
export { CatalogueError, loadCatalogue };
