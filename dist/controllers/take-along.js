import { ownMethod } from "../own-method.js";
// src/controllers/take-along.ts
/**
* Puts a text on the clipboard.
*
* @param near takes, for a moment, a field that is selected: on plain http there is no `navigator.clipboard`.
* @returns whether the browser let us.
*/
var copyText = async (text, near) => {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyByField(text, near);
	}
};
var copyByField = (text, near) => {
	const focused = near.getRootNode().activeElement;
	const field = ownMethod("createElement")("textarea");
	field.value = text;
	field.readOnly = true;
	near.appendChild(field);
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		focused?.focus({ preventScroll: true });
	}
};
/** Lets the browser save a text as a file. */
var saveFile = (name, type, text) => {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = ownMethod("createElement")("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 6e4);
};
export { copyText, saveFile };
