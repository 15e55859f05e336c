import { css } from "lit";
// src/elements/sales-lead-form.styles.ts
var styles = css`
  /* The title beside the form where there is room for both, else above it. */
  .base {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 3);
    padding: clamp(var(--_space), 4cqi, calc(var(--_space) * 1.5));
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.4);
  }
  .base:empty {
    min-height: clamp(37em, (66em - 100cqi) * 999, 46em);
  }
  header {
    flex: 1 1 14em;
    max-width: 46em;
  }
  .body {
    flex: 0 1 46em;
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-width: 0;
  }
  /* Said to nobody yet: takes no step. */
  .editing,
  .repeated {
    position: absolute;
  }
  .another {
    align-self: start;
  }
  [part='title'] {
    margin-bottom: 0.3em;
    font-size: 1.5em;
  }
  [part='intro'],
  .hint,
  small {
    color: var(--_muted);
  }
  /* Two columns where phone and email, with the longest label, fit beside each other. */
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 1.25);
    /* No max-width: with a definite one, the columns that fit into it count as the form's least width. */
    width: min(100%, 46em);
  }
  [role='status'],
  .outbox {
    max-width: 46em;
  }
  form > :where(*) {
    grid-column: 1 / -1;
  }
  .phone:has(+ .email),
  .email:has(+ .phone),
  .phone + .email,
  .email + .phone {
    grid-column: auto;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
  }
  label {
    font-size: 0.9375em;
  }
  label,
  .roles p,
  .summary p,
  .question p,
  #outbox,
  .sent {
    font-weight: 600;
  }
  small,
  [part='consent'] label {
    font-weight: 400;
  }
  [part='consent'] label {
    font-size: 1em;
  }
  small,
  .hint,
  .error {
    font-size: 0.875em;
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
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: 0 0 0 1px var(--_error);
  }
  .error,
  .summary a,
  .failed,
  .unsafe,
  .refused,
  .expired {
    color: var(--_error);
  }
  .summary,
  .question,
  .outbox,
  .sent {
    padding: 0.9em 1.1em;
    border: 1px solid;
    border-radius: calc(var(--_radius) * 0.6);
  }
  .summary {
    background: color-mix(in srgb, var(--_error) 5%, var(--_surface));
    border-color: var(--_error);
  }
  .summary a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .question {
    border-color: var(--_accent);
  }
  .outbox {
    border: 1px solid var(--_border);
  }
  .question,
  [part='kept'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='kept'] {
    margin-top: 0.75em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_border);
  }
  .question p,
  [part='kept'] p {
    flex: 1 0 100%;
  }
  /* A long message is known by how it begins. */
  [part='kept'] p:first-child {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .question button,
  [part='kept'] button {
    flex: 1 0 auto;
    max-width: min(100%, 14em);
    padding-inline: 0.75em;
    text-align: center;
  }
  .roles ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.4em;
  }
  [part='chip'] {
    display: flex;
    align-items: center;
    padding-block: 6px;
    padding-inline-start: 1em;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    /* Seen in forced colours, which have no backgrounds. */
    border: 1px solid transparent;
    border-radius: 22px;
  }
  /* Where there are no shadows. */
  @media (forced-colors: active) {
    [aria-invalid='true'] {
      border-width: 2px;
    }
  }
  [part='chip'] button {
    position: relative;
    flex: none;
    width: 44px;
    margin-block: -6px;
    padding: 0;
    background: none;
    border-color: transparent;
    border-radius: 50%;
  }
  /* A cross, drawn: the letter stands off the middle in some fonts. */
  [part='chip'] button::before,
  [part='chip'] button::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1px) 14px auto;
    border-top: 2px solid;
    rotate: 45deg;
  }
  [part='chip'] button::after {
    rotate: -45deg;
  }
  div[part='consent'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.75em;
  }
  [part='consent'] p {
    grid-column: 2;
  }
  /* A link that is all of a label is no lower than 24px. */
  [part='consent'] a {
    padding-block: 0.2em;
  }
  @media (pointer: coarse) {
    .summary a {
      padding-block: 0.75em;
    }
    div[part='consent'] input {
      margin-block: 11px;
    }
    div[part='consent'] label {
      padding-block: 11px;
    }
  }
  .send button {
    width: 100%;
    max-width: 16em;
    text-align: center;
  }
  .sent {
    color: var(--_success);
    background: color-mix(in srgb, var(--_success) 5%, var(--_surface));
  }
  /* On paper nothing can be sent. */
  @media print {
    :host {
      display: none !important;
    }
  }
`;
export { styles };
