// @ts-check

/**
 * An element with its attributes and what is in it.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | number | boolean | undefined>>} [attributes] `true` is an empty one; `false`
 *   and `undefined` are none.
 * @param {readonly (Node | string)[]} children
 */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : `${value}`);
    }
  }
  element.append(...children);
  return element;
};
