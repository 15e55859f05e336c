import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element, as far as the focus has to do with it. */
export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Gives the focus another place where an update takes away or hides what has it. Else it would be at the top of the
 * page, and a screen reader with it.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: FocusHost;
  readonly #places: readonly string[];
  /** What had the focus before an update. */
  #focused: Element | null | undefined;

  /** @param places Where it goes: to the first of these selectors that finds something. */
  constructor(host: FocusHost, ...places: string[]) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#active;
  }

  hostUpdated(): void {
    const focused = this.#active ?? this.#focused;
    if (!focused || (focused.isConnected && !focused.closest('[hidden]'))) return;
    const place = this.#places
      .map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector))
      .find(Boolean);
    // A text takes it from a script alone.
    if (place && place.tabIndex < 0) place.tabIndex = -1;
    place?.focus({ preventScroll: true });
  }

  get #active(): Element | null | undefined {
    return (this.#host.renderRoot as Partial<ShadowRoot>).activeElement;
  }
}

/** The widgets that are looked after: each of their cards asks for it. */
const kept = new WeakSet<FocusHost>();

/** In a widget: to a failure, to what says that it loads, or else to its beginning. Once, however often it is asked for. */
export const keepFocusInWidget = (widget: FocusHost): void => {
  if (kept.has(widget)) return;
  kept.add(widget);
  new KeptFocus(widget, '[role=alert] button', '[role=status]', '[part=title]', '.base');
};
