import { MAX_LENGTH, isEmail, normalisePhone } from "./contact.js";
// src/lead/fields.ts
var isName = (text) => Object.hasOwn(MAX_LENGTH, text);
/**
* Reads the attribute `fields`: names, each once, with `*` after what is required. Where that leaves
* none, the default counts: a form without a field could take no request.
*/
var parseFields = (text) => {
	const fields = [];
	const unknown = [];
	for (const word of text.split(/[\s,]+/).filter(Boolean)) {
		const name = word.toLowerCase().replace(/\*$/, "");
		if (!isName(name)) unknown.push(word);
		else if (!fields.some((field) => field.name === name)) fields.push({
			name,
			required: word.endsWith("*")
		});
	}
	if (fields.length) return {
		fields,
		unknown
	};
	return {
		fields: parseFields("name* phone email message").fields,
		unknown
	};
};
/** Whether phone and email stand there, neither required: then one of them has to be given. */
var needsEither = (fields) => fields.filter(({ name, required }) => (name === "phone" || name === "email") && !required).length === 2;
/** Checks what was typed; returns the contact as it is sent, and what is wrong by field. */
var readContact = (fields, typed) => {
	const contact = {};
	const errors = /* @__PURE__ */ new Map();
	for (const { name, required } of fields) {
		const text = typed(name).trim();
		const value = name === "phone" ? normalisePhone(text) : text;
		if (!text) {
			if (required) errors.set(name, "required");
		} else if (!value || name === "email" && !isEmail(value)) errors.set(name, "invalid");
		else contact[name] = value;
	}
	const lacks = (name) => !contact[name] && !errors.has(name);
	if (needsEither(fields) && lacks("phone") && lacks("email")) errors.set("phone", "either");
	const [first] = fields;
	if (first && !errors.size && !Object.keys(contact).length) errors.set(first.name, "required");
	return {
		contact,
		errors
	};
};
export { needsEither, parseFields, readContact };
