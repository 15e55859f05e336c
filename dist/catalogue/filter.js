import { readQuery, search } from "./search.js";
// src/catalogue/filter.ts
var RESTRICTIONS = [
	"query",
	"level",
	"tag"
];
/** Whether a filter restricts anything. */
var isRestricted = ({ query, level, tag }) => level !== void 0 || tag !== void 0 || readQuery(query).length > 0;
var find = (roles, index, filter) => {
	if (!isRestricted(filter)) return void 0;
	const { query, level, tag } = filter;
	const words = readQuery(query);
	const fitting = index && words.length ? search(index, words) : void 0;
	const found = /* @__PURE__ */ new Set();
	let position = 0;
	for (const role of roles) {
		if ((level === void 0 || role.level === level) && (tag === void 0 || role.tags?.includes(tag)) && (!fitting || fitting.has(position))) found.add(position);
		position += 1;
	}
	return found;
};
/**
* Looks for the roles that a filter leaves: those that fit its query, are of its level and have its tag.
*
* @param roles those of the index.
* @returns their positions, ascending; `undefined` where the filter restricts nothing.
*/
var findRoles = (roles, ...[index, filter]) => find(roles, index, filter);
var choices = (roles, valuesOf, compare) => {
	const counts = /* @__PURE__ */ new Map();
	for (const role of roles) for (const value of valuesOf(role)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({
		value,
		count
	})).sort((a, b) => compare(a.value, b.value));
};
/** The levels that roles have, from the top. */
var levelsOf = (roles) => choices(roles, ({ level }) => [level], (a, b) => a - b);
/**
* The tags that roles have, in the order of a language's alphabet.
*
* @param lang BCP 47.
* @throws {RangeError} where `lang` is no language tag.
*/
var tagsOf = (roles, lang) => choices(roles, ({ tags }) => new Set(tags?.filter(Boolean)), new Intl.Collator(lang).compare);
/**
* What to offer where nothing is found: each restriction that, taken away alone, leaves roles.
*
* @returns in the order query, level, tag; empty where no one of them does.
*/
var widenings = (roles, ...[index, filter]) => RESTRICTIONS.filter((without) => filter[without]).map((without) => {
	return {
		without,
		count: find(roles, index, {
			...filter,
			[without]: without === "query" ? "" : void 0
		})?.size ?? roles.length
	};
}).filter(({ count }) => count);
export { findRoles, isRestricted, levelsOf, tagsOf, widenings };
