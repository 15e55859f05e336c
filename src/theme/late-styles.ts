import type { CSSResult, ReactiveElement } from 'lit';

/**
 * Adds styles to an element that is there already: those of a part of it that is loaded later. Once, however
 * often they are added.
 */
export const addStyles = (element: ReactiveElement, { styleSheet }: CSSResult): void => {
  const sheets = element.shadowRoot?.adoptedStyleSheets;
  if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
};
