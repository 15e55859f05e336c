import { sectionTitles } from "./content/section-titles.js";
// src/catalogue/with-sections.ts
/**
* Adds the sections of the built-in roles, which are loaded when the first details are opened, or the page is idle.
*
* @param catalogue a built-in one; it is left as it is. A role of another id keeps the sections it has.
* @param lang the catalogue's language.
* @returns a new catalogue. Rejects where the script cannot be loaded.
*
* @example
* ```js
* import { builtInCatalogue, withSections } from 'sales-roles';
*
* const catalogue = await withSections(await builtInCatalogue('en'), 'en');
* const [leader] = catalogue.roles;
* console.log(leader.title, leader.sections.length); // \u2192 Sales Leader 3
* ```
*/
var withSections = async (catalogue, lang) => {
	const sections = lang === "ru" ? (await import("./content/ru.sections.js")).ruSections : (await import("./content/en.sections.js")).enSections;
	const roles = catalogue.roles.map((role) => {
		const lists = Object.hasOwn(sections, role.id) ? sections[role.id] : void 0;
		if (!lists) return role;
		return {
			...role,
			sections: sectionTitles[lang].map((title, index) => ({
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
export { withSections };
