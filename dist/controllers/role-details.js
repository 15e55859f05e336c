import { heading } from "../theme/heading.js";
import { addStyles } from "../theme/late-styles.js";
import { consume, settingsContext } from "../contexts.js";
import { KeptFocus, keepFocusInWidget } from "./kept-focus.js";
import { Printing } from "./printing.js";
import { withstand } from "./withstand.js";
import { withSections } from "../catalogue/with-sections.js";
import { css, html } from "lit";
// src/controllers/role-details.ts
/** Those of the details, open. */
var styles = css`
  [part='details']:not([hidden]) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em 1.5em;
    padding-top: 1em;
    border-top: 1px solid var(--_border);
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='details'] {
      animation: open 0.15s ease-out;
    }
  }
  @keyframes open {
    from {
      translate: 0 -0.5em;
    }
  }
  [part='section-title'] {
    margin-bottom: 0.35em;
    font-size: 1em;
  }
  li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  li + li {
    margin-top: 0.3em;
  }
  /* A border, since backgrounds are not printed. */
  li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    top: 0.62em;
    border: 0.175em solid var(--_accent);
    border-radius: 50%;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .base {
      display: block;
      height: auto;
      padding: 0.75em 1em;
      font-size: 1em;
    }
    .actions {
      display: none;
    }
    [part='summary'],
    [part='details'] {
      margin-top: 0.5em;
    }
    [part='details']:not([hidden]) {
      gap: 0.5em 1.5em;
      padding-top: 0.5em;
    }
    [part='section'] {
      break-inside: avoid;
    }
  }
`;
/** White paper, whatever the page looks like. */
var paper = css`
  @media print {
    .base {
      color-scheme: light;
      --_text: #1c2230;
      --_muted: #586174;
      --_surface: #fff;
      --_border: #b8bfcb;
    }
  }
`;
/** The sections of a role, each a titled list. `<bdi>`: on a page that is written the other way a full stop stays at its end. */
var renderDetails = ({ sections = [] }, card, headingLevel, lang) => {
	if (addStyles(card, styles)) {
		addStyles(card, paper);
		new KeptFocus(card, "button");
	}
	return sections.map(({ title, items }, index) => html`<section part="section" lang=${lang}>
        ${heading(headingLevel + 1, title, "section-title", `section-${index}`)}
        <ul role="list" aria-labelledby=${`section-${index}`}>
          ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
        </ul>
      </section>`);
};
/**
* The same for a card that stands by itself, which opens when the page is printed, and has nobody to look after it.
*
* @param before What this returned for the card before.
*/
var detailsOf = (card, before) => {
	if (before) return before;
	withstand(card);
	let settings;
	consume(card, settingsContext, (value) => {
		settings = value;
		if (value) keepFocusInWidget(value.owner);
	});
	new Printing(card, () => [card], async () => settings?.owner.loadSections?.());
	return renderDetails;
};
export { detailsOf, paper, renderDetails, styles, withSections };
