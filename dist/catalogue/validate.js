import { shape } from "./shape.js";
// src/catalogue/validate.ts
/** More than these are counted only: a console with a line for each of 100,000 roles helps nobody. */
var MAX_ISSUES = 100;
var REFERENCE = "the id of a role above this one or null";
var expected = (wanted, value) => {
	switch (wanted.type) {
		case "string": return value === "" ? "a text that is not empty" : "a text";
		case "integer": return `a whole number from ${wanted.minimum ?? ""} to ${wanted.maximum ?? ""}`;
		case "array": return wanted.maxItems ? `a list of 1 to ${wanted.maxItems.toLocaleString("en")} roles` : "a list";
		case "object": return "an object";
		case "number": return String(wanted.const);
		default: return REFERENCE;
	}
};
var got = (value) => {
	if (value === void 0) return "nothing";
	if (typeof value === "string") return JSON.stringify(value.replace(/^(.{40}).+$/su, "$1\u2026"));
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value) return "an object";
	return String(value);
};
var isBetween = (value, least = 0, most = Infinity) => value >= least && value <= most;
var fits = (value, wanted) => {
	switch (wanted.type) {
		case "string": return typeof value === "string" && isBetween(value.length, wanted.minLength);
		case "integer": return Number.isInteger(value) && isBetween(value, wanted.minimum, wanted.maximum);
		case "array": return Array.isArray(value) && isBetween(value.length, wanted.minItems, wanted.maxItems);
		case "object": return typeof value === "object" && value !== null && !Array.isArray(value);
		case "number": return value === wanted.const;
		default: return typeof value === "string" || value === null;
	}
};
/** A field of a value that may be anything. */
var fieldOf = (value, key) => typeof value === "object" && value && Object.hasOwn(value, key) ? value[key] : void 0;
/**
* Copies what a shape knows of a value, and reports what does not fit.
*
* @param issues takes the faults that the value cannot do without.
* @param warnings takes those in optional fields, which are left out of the copy.
* @returns the copy, or `undefined` where the value does not fit.
*/
var read = (value, wanted, path, issues, warnings) => {
	const { items, properties, required, maxItems } = wanted;
	if (!fits(value, wanted)) {
		const count = Array.isArray(value) && maxItems ? ` of ${value.length}` : "";
		issues.push({
			path,
			message: `expected ${expected(wanted, value)}, got ${got(value)}${count}`
		});
		return;
	}
	if (items) {
		const copies = value.map((item, index) => read(item, items, `${path}[${index}]`, issues, warnings));
		return copies.includes(void 0) ? void 0 : copies;
	}
	if (!properties) return value;
	const copy = {};
	let isWhole = true;
	for (const [key, field] of Object.entries(properties)) {
		const found = fieldOf(value, key);
		const isRequired = required?.includes(key);
		if (found === void 0 && !isRequired) continue;
		const copied = read(found, field, path ? `${path}.${key}` : key, isRequired ? issues : warnings, warnings);
		if (copied !== void 0) copy[key] = copied;
		else if (isRequired) isWhole = false;
	}
	return isWhole ? copy : void 0;
};
/**
* What a shape cannot tell: each id is its own, and every way up ends.
*
* @param roles as they were given: faults of other fields must not hide these.
* @returns the indices of the roles whose `reportsTo` is lost.
*/
var checkReferences = (roles, issues, warnings) => {
	const lost = [];
	const indices = /* @__PURE__ */ new Map();
	roles.forEach((role, index) => {
		const id = fieldOf(role, "id");
		const first = indices.get(id);
		if (first === void 0) indices.set(id, index);
		else if (id && typeof id === "string") {
			const message = `expected an id of its own, got ${got(id)} again (first at roles[${first}])`;
			issues.push({
				path: `roles[${index}].id`,
				message
			});
		}
	});
	const walks = [];
	for (const walk of roles.keys()) {
		let index = walk;
		while (index !== void 0 && walks[index] === void 0) {
			walks[index] = walk;
			const id = fieldOf(roles[index], "reportsTo");
			if (typeof id !== "string") break;
			const above = indices.get(id);
			if (above === void 0 || walks[above] === walk) {
				const message = `expected ${REFERENCE}, got ${got(id)}`;
				warnings.push({
					path: `roles[${index}].reportsTo`,
					message
				});
				lost.push(index);
			}
			index = above;
		}
	}
	return lost;
};
var limited = (issues) => issues.length > MAX_ISSUES ? [...issues.slice(0, MAX_ISSUES), {
	path: "",
	message: `\u2026 and ${issues.length - MAX_ISSUES} more`
}] : issues;
/**
* Checks what an owner gave as a catalogue: data from JSON or from `catalogueFromHtml`.
*
* A fault in an optional field costs that field and is a warning. A fault in a required one, and an id that
* comes twice, is an issue: the catalogue does not fit then, and `issues` holds its issues first and the
* would-be warnings after them. Each message names what was expected and what was there, in English. At most
* 100 are listed; one more, without a path, counts the rest.
*
* @param value any value; it is left as it is.
* @returns the catalogue, a copy without the unknown keys, with its warnings; or the issues. Never throws.
*/
var validateCatalogue = (value) => {
	const issues = [];
	const warnings = [];
	const catalogue = read(value, shape, "", issues, warnings);
	const roles = fieldOf(value, "roles");
	for (const index of Array.isArray(roles) ? checkReferences(roles, issues, warnings) : []) delete catalogue?.roles[index]?.reportsTo;
	return catalogue && !issues.length ? {
		catalogue,
		warnings: limited(warnings)
	} : { issues: limited([...issues, ...warnings]) };
};
export { validateCatalogue };
