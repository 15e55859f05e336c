import { readContact } from "../lead/fields.js";
import { boxOf } from "./sales-lead-form.settings.js";
// src/elements/sales-lead-form.check.ts
/** Reads the inputs, and says which of them are to be mended. */
var readForm = ({ fields, mode, purposes }, input) => {
	const { contact, errors } = readContact(fields, (name) => input(name)?.value ?? "");
	const isTicked = (box) => input(box)?.checked === true;
	const required = purposes.filter((purpose) => purpose.required).map(boxOf);
	const lacking = (mode === "checkbox" ? ["consent", ...required] : required).filter((box) => !isTicked(box)).map((box) => [box, "required"]);
	return {
		contact,
		errors: new Map([...errors, ...lacking]),
		suspicious: Boolean(input("website")?.value),
		isTicked
	};
};
var inputsIn = (root) => [...root.querySelectorAll("[part=input]")];
/** The ticks of the consents: each was made for the words beside it, and for no others. */
var Ticks = class {
	#words;
	/** Takes them out where the words are others now. */
	keep(root, words) {
		const before = this.#words;
		this.#words = JSON.stringify(words);
		if (before === void 0 || before === this.#words) return;
		for (const box of root.querySelectorAll("[type=checkbox]")) box.checked = false;
	}
};
/** Whether the visitor has written nothing. */
var isBlank = (root) => inputsIn(root).every(({ value }) => !value);
/** Writes a contact into the inputs. */
var writeContact = (root, contact) => {
	const inputs = inputsIn(root);
	for (const input of inputs) input.value = contact[input.id] ?? "";
	inputs[0]?.dispatchEvent(new CustomEvent("input", { bubbles: true }));
};
export { Ticks, isBlank, readForm, writeContact };
