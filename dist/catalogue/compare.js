// src/catalogue/compare.ts
/** @returns a text as HTML shows it: in one line, without white space around it. No-break spaces within it stay. */
var asShown = (text = "") => text.replace(/[\t-\r ]+/g, " ").trim();
/** @returns the items as they are shown, without the blank ones. */
var itemsAsShown = (items = []) => items.map((item) => asShown(item)).filter(Boolean);
/** @returns a section's title as it counts: roles that were written by several people differ in case. */
var sectionKey = (title) => asShown(title).toLowerCase();
/** @returns the sections of a role by `sectionKey`; those of one title are joined. */
var sectionsOf = ({ sections = [] }) => {
	const found = /* @__PURE__ */ new Map();
	for (const { title, items } of sections) {
		const key = sectionKey(title);
		const same = found.get(key) ?? {
			title: asShown(title),
			items: []
		};
		found.set(key, {
			...same,
			items: [...same.items, ...itemsAsShown(items)]
		});
	}
	return found;
};
var ownLevelTitle = ({ levels }, level) => asShown(levels?.find((about) => about.level === level)?.title);
/** @returns the title of a level, or else its name. */
var levelTitle = (catalogue, level, { levelName }) => ownLevelTitle(catalogue, level) || levelName(level);
/** @returns the title of the role above; empty at the top. */
var titleAbove = ({ roles }, { reportsTo }) => asShown(roles.find(({ id }) => id === reportsTo)?.title);
/** White space within the items is single spaces, so the line breaks stand between them. */
var keyOf = (cell) => typeof cell === "string" ? cell : cell.join("\n");
/**
* Sets roles side by side, row by row: international title, level, role above, summary, tags, and each
* section by its title, whatever its case.
*
* @param catalogue where the titles of levels and of the roles above come from.
* @param roles two or three of its roles.
* @returns the rows that differ, then those that are the same, each in the order above; those that no role
* has anything in are left out. Equal are cells that look equal: the same items in another order are not.
*/
var compareRoles = (catalogue, roles, labels) => {
	const rows = [];
	const add = (label, cells, tongues = {}) => {
		if (!cells.some(({ length }) => length)) return;
		const { labelIn = "around", cellIn = () => "catalogue" } = tongues;
		rows.push({
			label,
			labelIn,
			cellsIn: roles.map(cellIn),
			cells: cells.map((cell) => cell.length ? cell : void 0),
			differs: new Set(cells.map(keyOf)).size > 1
		});
	};
	add(labels.alias, roles.map(({ alias }) => asShown(alias)), { cellIn: () => "english" });
	add(labels.level, roles.map(({ level }) => levelTitle(catalogue, level, labels)), { cellIn: ({ level }) => ownLevelTitle(catalogue, level) ? "catalogue" : "around" });
	add(labels.reportsTo, roles.map((role) => titleAbove(catalogue, role)));
	add(labels.summary, roles.map(({ summary }) => asShown(summary)));
	add(labels.tags, roles.map(({ tags }) => itemsAsShown(tags)));
	const sections = roles.map(sectionsOf);
	const titles = /* @__PURE__ */ new Map();
	for (const own of sections) for (const [key, { title }] of own) if (!titles.has(key)) titles.set(key, title);
	for (const [key, title] of titles) add(title, sections.map((own) => own.get(key)?.items ?? []), { labelIn: "catalogue" });
	return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
};
export { asShown, compareRoles, itemsAsShown, levelTitle, sectionKey, sectionsOf, titleAbove };
