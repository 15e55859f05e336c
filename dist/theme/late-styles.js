// src/theme/late-styles.ts
/** Adds styles to an element that is there already: those of a part of it that is loaded later. */
var addStyles = (element, { styleSheet }) => {
	if (styleSheet) element.shadowRoot?.adoptedStyleSheets.push(styleSheet);
};
export { addStyles };
