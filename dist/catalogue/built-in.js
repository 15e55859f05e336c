import { ru } from "./content/ru.js";
// src/catalogue/built-in.ts
var withoutSections = (catalogue) => ({
	...catalogue,
	sectionsState: "later"
});
/**
* The 14 roles that show where an owner gives none, without their sections: see `withSections`.
*
* @param lang `ru` or `en`.
* @returns at once in Russian, which is part of the entry; a promise in English, which is loaded. The promise
* rejects where the script cannot be loaded.
*
* @example
* ```js
* import { builtInCatalogue } from 'sales-roles';
*
* const { title, roles } = await builtInCatalogue('en');
* console.log(title, roles.length); // \u2192 Roles in sales 14
* ```
*/
var builtInCatalogue = (lang) => lang === "ru" ? withoutSections(ru) : import("./content/en.js").then(({ en }) => withoutSections(en));
export { builtInCatalogue };
