import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    height: 100%;
    padding: var(--_space);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .base:hover,
  :host([selected]) .base {
    border-color: var(--_accent);
  }
  .title {
    display: grid;
    gap: 0.2em;
  }
  [part='title'] {
    font-size: 1.125em;
  }
  .alias,
  .level {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-top: auto;
  }
  .chevron,
  .tick {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  [aria-expanded='true'] .chevron {
    transform: translateY(0.1em) rotate(225deg);
  }
  .tick {
    width: 0.35em;
    height: 0.7em;
  }
  /* The tick takes its room from the padding: a pressed button is no wider. */
  [aria-pressed='true'] {
    padding-inline: 0.6em;
  }
  [part='details'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em 1.5em;
    padding-top: 1em;
    border-top: 1px solid var(--_border);
  }
  [part='details'][hidden] {
    display: none;
  }
  [part='section-title'] {
    margin-bottom: 0.35em;
    font-size: 0.9375em;
  }
  li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  li + li {
    margin-top: 0.3em;
  }
  li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    top: 0.62em;
    width: 0.35em;
    height: 0.35em;
    background: var(--_accent);
    border-radius: 50%;
  }
  .actions > :last-child {
    margin-inline-start: auto;
  }
  @container (max-width: 22em) {
    .actions {
      flex-direction: column;
      align-items: stretch;
    }
    .actions > :last-child {
      margin: 0;
      text-align: center;
    }
  }
`;
