import { shape } from "./shape.js";
import { byLevel } from "./tree.js";
// src/catalogue/validate.ts
/** More than these are counted only: a console with a line for each of 100,000 roles helps nobody. */
var MAX_ISSUES = 100;
/** So many roles are walked past between two steps: each takes well under a microsecond. */
var STEP = 32;
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
var written = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
/** The fields of a shape, read out once: 10,000 roles have the same. */
var fields = /* @__PURE__ */ new WeakMap();
var fieldsOf = (wanted) => {
	let all = fields.get(wanted);
	if (!all) {
		all = Object.entries(wanted.properties ?? {}).map(([key, field]) => [
			key,
			field,
			Boolean(wanted.required?.includes(key))
		]);
		fields.set(wanted, all);
	}
	return all;
};
/**
* Copies what a shape knows of a value, and reports what does not fit.
*
* @param path of the value; what is added to it is taken off again.
* @param issues takes the faults that the value cannot do without.
* @param warnings takes those in optional fields, which are left out of the copy.
* @returns the copy, or `undefined` where the value does not fit.
*/
var read = (value, wanted, path, issues, warnings) => {
	const { items, properties, maxItems } = wanted;
	if (!fits(value, wanted)) {
		const count = Array.isArray(value) && maxItems ? ` of ${value.length}` : "";
		issues.push({
			path: written(path),
			message: `expected ${expected(wanted, value)}, got ${got(value)}${count}`
		});
		return;
	}
	if (items) {
		const copies = Array.from(value, (item, index) => {
			path.push(index);
			const copy = read(item, items, path, issues, warnings);
			path.pop();
			return copy;
		});
		return copies.includes(void 0) ? void 0 : copies;
	}
	if (!properties) return value;
	const copy = {};
	let isWhole = true;
	for (const [key, field, isRequired] of fieldsOf(wanted)) {
		const found = fieldOf(value, key);
		if (found === void 0 && !isRequired) continue;
		path.push(key);
		const copied = read(found, field, path, isRequired ? issues : warnings, warnings);
		path.pop();
		if (copied !== void 0) copy[key] = copied;
		else if (isRequired) isWhole = false;
	}
	return isWhole ? copy : void 0;
};
/**
* What a shape cannot tell: each id is its own, and every way up ends. A role whose `reportsTo` names none,
* or leads round in a circle, loses it.
*
* @param roles as they were given: faults of other fields must not hide these.
* @param copies what was read of them, where anything was.
*/
var checkReferences = function* (roles, copies, issues, warnings) {
	const indices = /* @__PURE__ */ new Map();
	for (const index of roles.keys()) {
		const id = fieldOf(roles[index], "id");
		const first = indices.get(id);
		if (first === void 0) indices.set(id, index);
		else if (id && typeof id === "string") {
			const message = `expected an id of its own, got ${got(id)} again (first at roles[${first}])`;
			issues.push({
				path: `roles[${index}].id`,
				message
			});
		}
		if (!(index % STEP)) yield;
	}
	const above = (index) => {
		const id = fieldOf(roles[index], "reportsTo");
		return typeof id === "string" ? indices.get(id) : void 0;
	};
	const walks = /* @__PURE__ */ new Map();
	const circular = /* @__PURE__ */ new Set();
	for (const walk of roles.keys()) {
		let index = walk;
		while (index !== void 0 && !walks.has(index)) {
			walks.set(index, walk);
			index = above(index);
			if (!(walks.size % STEP)) yield;
		}
		while (index !== void 0 && walks.get(index) === walk && !circular.has(index)) {
			circular.add(index);
			index = above(index);
			if (!(circular.size % STEP)) yield;
		}
		if (!(walk % STEP)) yield;
		const id = fieldOf(roles[walk], "reportsTo");
		const round = circular.has(walk) ? ", which leads back to this role" : "";
		if (typeof id === "string" && (round || !indices.has(id))) {
			const message = `expected ${REFERENCE}, got ${got(id)}${round}`;
			warnings.push({
				path: `roles[${walk}].reportsTo`,
				message
			});
			delete copies[walk]?.reportsTo;
		}
	}
};
var limited = (issues) => issues.length > MAX_ISSUES ? [...issues.slice(0, MAX_ISSUES), {
	path: "",
	message: `\u2026 and ${issues.length - MAX_ISSUES} more`
}] : issues;
/** Catalogues that are longer take longer to check than a frame. */
var LONG = 500;
/**
* What a long catalogue begins with, once it is sure that it fits: each role has what it cannot do without.
*
* @returns all roles, of which the first in the order of the levels have their other fields, too.
*/
var previewOf = function* (given, items) {
	const required = fieldsOf(items).filter(([, , isRequired]) => isRequired);
	const roles = [];
	const ids = /* @__PURE__ */ new Map();
	for (const role of given) {
		const copy = {};
		for (const [key, field] of required) {
			const value = fieldOf(role, key);
			if (!fits(value, field)) return void 0;
			copy[key] = value;
		}
		ids.set(copy.id, roles.length);
		roles.push(copy);
		if (!(roles.length % STEP)) yield;
	}
	if (ids.size < given.length) return void 0;
	const first = byLevel({
		version: 1,
		roles
	}).flatMap((level) => level.roles.slice(0, 18));
	for (const { id } of first.slice(0, 18)) {
		const index = ids.get(id) ?? 0;
		roles[index] = read(given[index], items, [], [], []);
	}
	return roles;
};
/**
* Checks as `validateCatalogue` does, in steps for `inSlices`: 10,000 roles take longer than a page can wait.
*
* @param value any value; it is left as it is, and must be left so until the last step.
* @param onRole is told after each role how many have been read, and of how many.
* @param onPreview gets what can be shown of a long catalogue meanwhile, if it fits.
*/
var validateCatalogueSteps = function* (value, onRole, onPreview) {
	const issues = [];
	const warnings = [];
	const properties = shape.properties;
	const { items, ...list } = properties.roles;
	const catalogue = read(value, {
		...shape,
		properties: {
			...properties,
			roles: list
		}
	}, [], issues, warnings);
	const given = fieldOf(value, "roles");
	const roles = [];
	if (Array.isArray(given)) {
		if (items && fits(given, list)) {
			const preview = onPreview && catalogue && given.length > LONG && (yield* previewOf(given, items));
			if (preview) {
				onPreview({
					...catalogue,
					roles: preview,
					isPreview: true
				});
				yield;
			}
			for (const index of given.keys()) {
				roles.push(read(given[index], items, ["roles", index], issues, warnings));
				onRole?.(index + 1, given.length);
				yield;
			}
		}
		yield* checkReferences(given, roles, issues, warnings);
	}
	return catalogue && !issues.length ? {
		catalogue: {
			...catalogue,
			roles
		},
		warnings: limited(warnings)
	} : { issues: limited([...issues, ...warnings]) };
};
export { validateCatalogueSteps };
