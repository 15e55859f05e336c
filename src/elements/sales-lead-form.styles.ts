import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .base {
    padding: calc(var(--_space) * 1.5);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
  }
  [part='title'] {
    font-size: 1.375em;
  }
  [part='intro'] {
    max-width: 44em;
    margin-top: 0.35em;
    color: var(--_muted);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    max-width: 46em;
    margin-top: calc(var(--_space) * 1.25);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
  }
  label {
    font-weight: 600;
  }
  small,
  .consent,
  .consent label {
    font-weight: 400;
  }
  small,
  .hint {
    font-size: 0.875em;
    color: var(--_muted);
  }
  #either {
    margin-top: calc(var(--_space) * -0.75);
  }
  [part='input'] {
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.55em 0.75em;
    /* Under 16px iOS zooms the page when the input takes the focus. */
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
  }
  textarea {
    display: block;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: 0 0 0 1px var(--_error);
  }
  .error,
  .unconfirmed,
  .refused {
    color: var(--_error);
  }
  p.error {
    font-size: 0.9375em;
  }
  .summary {
    padding: 0.9em 1.1em;
    border: 2px solid var(--_error);
    border-radius: calc(var(--_radius) * 0.6);
  }
  .summary p {
    font-weight: 650;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.15em;
    color: var(--_error);
  }
  .roles p {
    margin-bottom: 0.4em;
    font-weight: 600;
  }
  .roles ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='chip'] {
    display: flex;
    align-items: center;
    max-width: 100%;
    padding-inline-start: 0.9em;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    border-radius: 22px;
  }
  [part='chip'] button {
    position: relative;
    flex: none;
    width: 44px;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
  }
  /* A cross, drawn: a letter would be read out, and is missing in some fonts. */
  [part='chip'] button::before,
  [part='chip'] button::after {
    content: '';
    position: absolute;
    top: calc(50% - 1px);
    left: calc(50% - 7px);
    width: 14px;
    border-top: 2px solid;
    transform: rotate(45deg);
  }
  [part='chip'] button::after {
    transform: rotate(-45deg);
  }
  .consent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.75em;
  }
  .consent.notice {
    display: block;
    font-size: 0.9375em;
  }
  .consent input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .consent p {
    grid-column: 2;
  }
  .send button {
    min-width: 10em;
    text-align: center;
  }
  [role='status']:not(:empty) {
    margin-top: var(--_space);
  }
  .sent {
    padding: 0.9em 1.1em;
    font-weight: 600;
    color: var(--_success);
    border: 2px solid currentColor;
    border-radius: calc(var(--_radius) * 0.6);
  }
  .another {
    margin-top: var(--_space);
  }
  @container (min-width: 36em) {
    .base {
      padding: calc(var(--_space) * 2);
    }
    form {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    form > * {
      grid-column: 1 / -1;
    }
    form > .phone,
    form > .email {
      grid-column: auto;
    }
  }
`;
