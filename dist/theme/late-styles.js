// src/theme/late-styles.ts
/**
* Adds styles to an element that is there already: those of a part of it that is loaded later. Once, however
* often they are added.
*
* @returns whether they are new.
*/
var addStyles = (element, { styleSheet }) => {
	const sheets = element.shadowRoot?.adoptedStyleSheets;
	return styleSheet && !sheets?.includes(styleSheet) && sheets?.push(styleSheet);
};
export { addStyles };
