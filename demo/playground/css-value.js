// @ts-check

/**
 * Whether a text is one whole value of a CSS property, so that a style sheet can hold it as it is.
 *
 * `CSS.supports` closes at the end what was left open (a bracket, a string, a comment), and would let it swallow the
 * rest of a sheet: after such a text one more bracket still fits. What fits every property says nothing of its own
 * (`inherit`, `var(--x)`): such a text fits `order`, too.
 *
 * @param {string} property
 * @param {string} text
 */
const isValue = (property, text) =>
  CSS.supports(property, text) &&
  !CSS.supports(property, `${text})`) &&
  !CSS.supports('order', text);

/** @param {string} text */
export const isColour = (text) => isValue('color', text) && !/^currentcolor$/i.test(text);

/** @param {string} text */
export const isFontFamily = (text) => isValue('font-family', text);
