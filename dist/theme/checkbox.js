import { css } from "lit";
// src/theme/checkbox.ts
/** A box to tick, in the theme's colours: the browser's own cannot have its border. */
var checkbox = css`
  [type='checkbox'] {
    appearance: none;
    position: relative;
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    color: var(--_on-fill);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: min(6px, calc(var(--_radius) * 0.6));
    cursor: pointer;
  }
  [type='checkbox']:checked {
    background: var(--_fill);
    border-color: var(--_accent);
  }
  [type='checkbox']:checked::before {
    content: '';
    position: absolute;
    inset: 3px 7px 6px;
    border: solid;
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }
  [type='checkbox']:disabled {
    cursor: default;
  }
  @media (forced-colors: active) {
    [type='checkbox']:checked {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
`;
export { checkbox };
