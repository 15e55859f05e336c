import { css, html, type nothing, type ReactiveElement } from 'lit';
import type { Role } from '../catalogue/types.js';
import { heading } from '../theme/heading.js';
import { addStyles } from '../theme/late-styles.js';
import { consume, settingsContext, type OwnerSettings, type Settings } from '../contexts.js';
import { keepFocusInWidget, KeptFocus, type FocusHost } from './kept-focus.js';
import { Printing, type Openable } from './printing.js';
import { withstand } from './withstand.js';

// One request brings what details need: the built-in ones come with what renders them.
export { withSections } from '../catalogue/with-sections.js';

/**
 * Renders what opens on a card.
 *
 * @param card whose shadow root it stands in.
 * @param headingLevel of the card; those of the sections are one deeper.
 * @param lang of the role's texts, where it differs from that of the words around.
 */
export type RenderDetails = (
  role: Role,
  card: ReactiveElement,
  headingLevel: number,
  lang: string | typeof nothing,
) => unknown;

/** Those of the details, open. */
export const styles = css`
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
export const paper = css`
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
export const renderDetails: RenderDetails = ({ sections = [] }, card, headingLevel, lang) => {
  if (addStyles(card, styles)) {
    addStyles(card, paper);
    // In details that close, or change their language, it goes back to what opens them.
    new KeptFocus(card, 'button');
  }
  return sections.map(
    ({ title, items }, index) =>
      html`<section part="section" lang=${lang}>
        ${heading(headingLevel + 1, title, 'section-title', `section-${index}`)}
        <ul role="list" aria-labelledby=${`section-${index}`}>
          ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
        </ul>
      </section>`,
  );
};

/**
 * The same for a card that stands by itself, which opens when the page is printed, and has nobody to look after it.
 *
 * @param before What this returned for the card before.
 */
export const detailsOf = (card: ReactiveElement, before?: RenderDetails): RenderDetails => {
  if (before) return before;
  withstand(card);
  let settings: Settings | undefined;
  consume(card, settingsContext, (value) => {
    settings = value;
    // In a layout without a hierarchy there is nobody else to look after the widget.
    if (value) keepFocusInWidget(value.owner as OwnerSettings & FocusHost);
  });
  new Printing(
    card,
    () => [card as unknown as Openable],
    async () => settings?.owner.loadSections?.(),
  );
  return renderDetails;
};
