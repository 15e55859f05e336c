import { html } from "lit";
// src/theme/heading.ts
/**
* A heading of the level that the page's outline needs.
*
* @param level From 1; above 6, where HTML has no element, `aria-level` says it (WAI-ARIA 1.2).
* @param id Unique in its shadow root.
*/
var heading = (level, content, part, id = part) => {
	switch (level) {
		case 1: return html`<h1 part=${part} id=${id}>${content}</h1>`;
		case 2: return html`<h2 part=${part} id=${id}>${content}</h2>`;
		case 3: return html`<h3 part=${part} id=${id}>${content}</h3>`;
		case 4: return html`<h4 part=${part} id=${id}>${content}</h4>`;
		case 5: return html`<h5 part=${part} id=${id}>${content}</h5>`;
		case 6: return html`<h6 part=${part} id=${id}>${content}</h6>`;
		default: return html`<div role="heading" aria-level=${level} part=${part} id=${id}>${content}</div>`;
	}
};
export { heading };
