import { CatalogueError, loadCatalogue } from "./source.js";
// src/catalogue/open.ts
var line = ({ path, message }) => path ? `${path}: ${message}` : message;
/**
* Loads a catalogue and tells its owner, in the console, what is wrong with it.
*
* @returns the catalogue, or why there is none. Rejects only once the signal is aborted.
*/
var openCatalogue = async (source, lang, signal) => {
	try {
		const { catalogue, warnings } = await loadCatalogue(source, {
			lang,
			signal
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
