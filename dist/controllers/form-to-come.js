import { ownMethod } from "../own-method.js";
// src/controllers/form-to-come.ts
/**
* Stands in the place of a widget's form until that is loaded, which is when it comes near the window: a heading and a
* button in it, for those who never come near. A screen reader jumps to headings, fields and landmarks that are there,
* and scrolls to what it reads; so does Tab. Either loads the form.
*/
var FormToCome = class {
	#widget;
	/** The heading, with the button in it, as long as there is no form. */
	#heading;
	constructor(widget) {
		this.#widget = widget;
	}
	/** @param level of the heading: that of the form's title. */
	update(level, { toForm }) {
		if (!this.#heading?.isConnected) this.#heading = this.#make();
		const heading = this.#heading;
		heading?.setAttribute("aria-level", String(level));
		const button = heading?.firstElementChild;
		if (button && button.textContent !== toForm) button.replaceChildren(toForm);
	}
	/** In a form that is not there yet: neither loaded nor prerendered, nor of the owner's own. */
	#make() {
		const form = this.#widget.renderRoot.querySelector("sales-lead-form:not(:defined)");
		if (!form || form.shadowRoot) return void 0;
		const create = ownMethod("createElement");
		const heading = create("div");
		const button = create("button");
		heading.setAttribute("role", "heading");
		heading.append(button);
		button.onclick = () => {
			form.scrollIntoView();
		};
		form.append(heading);
		customElements.whenDefined("sales-lead-form").then(() => {
			const isFocused = form.getRootNode().activeElement === button;
			this.#heading = void 0;
			heading.remove();
			if (isFocused) form.focus();
		});
		return heading;
	}
};
export { FormToCome };
