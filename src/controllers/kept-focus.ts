import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element, as far as the focus has to do with it. */
export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What can be focused by a script alone, and only while it has the focus. */
const focusOnce = (place: HTMLElement): void => {
  const { tabIndex } = place;
  if (tabIndex < 0) {
    place.tabIndex = -1;
    const leave = (): void => {
      place.removeAttribute('tabindex');
    };
    place.addEventListener('blur', leave, { once: true });
  }
  place.focus({ preventScroll: true });
};

/**
 * Gives the focus another place where an update takes away or hides what has it. Else it would be at the top of the
 * page, and a screen reader with it.
 */
export class KeptFocus implements ReactiveController {
  readonly #host: FocusHost;
  readonly #place: () => HTMLElement | null | undefined;
  /** What had the focus before an update. */
  #focused: Element | null = null;

  /** @param place Where it goes; asked for when it has to. */
  constructor(host: FocusHost, place: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#active;
  }

  hostUpdated(): void {
    const focused = this.#active ?? this.#focused;
    this.#focused = null;
    if (!focused || (focused.isConnected && !focused.closest('[hidden]'))) return;
    const place = this.#place();
    if (place) focusOnce(place);
  }

  get #active(): Element | null {
    return (this.#host.renderRoot as Partial<ShadowRoot>).activeElement ?? null;
  }
}

/** In a widget: the failure that stands there now, what says that it loads, or else its beginning. */
export const keepFocusInWidget = (widget: FocusHost): KeptFocus =>
  new KeptFocus(widget, () =>
    ['[role="alert"] button', '[role="status"]', '[part="title"]', '.base']
      .map((place) => widget.renderRoot.querySelector<HTMLElement>(place))
      .find(Boolean),
  );

/** In a card: what opens its details, in which it was. */
export const keepFocusInCard = (card: FocusHost): KeptFocus =>
  new KeptFocus(card, () => card.renderRoot.querySelector<HTMLElement>('button'));
