import { ru } from "./content/ru.js";
// src/catalogue/built-in.ts
var withoutSections = (catalogue) => ({
	...catalogue,
	sectionsState: "later"
});
/**
* The 14 roles that show where an owner gives none, without their sections: see `withSections`.
*
* @returns at once in Russian, which is part of the entry; a promise in English, which is loaded. The promise
* rejects where the script cannot be loaded.
*/
var builtInCatalogue = (lang) => lang === "ru" ? withoutSections(ru) : import("./content/en.js").then(({ en }) => withoutSections(en));
/**
* Adds the sections of the built-in roles, which are loaded only when the first details are opened.
*
* @param catalogue a built-in one; it is left as it is. A role of another id keeps the sections it has.
* @param lang the catalogue's language.
* @param titles of the three sections: hiring, assessment, development.
* @returns a new catalogue. Rejects where the script cannot be loaded.
*/
var withSections = async (catalogue, lang, titles) => {
	const sections = lang === "ru" ? (await import("./content/ru.sections.js")).ruSections : (await import("./content/en.sections.js")).enSections;
	const roles = catalogue.roles.map((role) => {
		const lists = Object.hasOwn(sections, role.id) ? sections[role.id] : void 0;
		if (!lists) return role;
		return {
			...role,
			sections: titles.map((title, index) => ({
				title,
				items: lists[index] ?? []
			}))
		};
	});
	return {
		...catalogue,
		roles,
		sectionsState: void 0
	};
};
export { builtInCatalogue, withSections };
