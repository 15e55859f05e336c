import type { ReactiveElement } from 'lit';

/** Whoever of us has heard a press, or has made it again, says so on the event itself. */
type Press = MouseEvent & { salesRoles?: true };

/** Those that do it: a widget is given to this by each hierarchy in it. */
const withstanding = new WeakSet<ReactiveElement>();

/**
 * Puts new texts in the place of translated ones. lit writes them into the node that it knows as the text; where
 * that is an element of Google Translate's or Yandex Browser's by now, nobody sees what its `data` says.
 */
const replaceTranslations = ({ renderRoot }: ReactiveElement): number => {
  const found = renderRoot.querySelectorAll<Element & { data?: string }>('font,ya-tr-span');
  for (const one of found) if (one.data !== undefined) one.replaceWith(one.data);
  return found.length;
};

/** The same in the cards of an element, which render after what is around them. */
const replaceInCards = async ({ renderRoot }: ReactiveElement): Promise<void> => {
  for (const card of renderRoot.querySelectorAll('sales-role-card')) {
    await card.updateComplete;
    replaceTranslations(card);
  }
};

/** Lets an element withstand what a page does to presses, and a translator to texts. */
export const withstand = (host: ReactiveElement): void => {
  if (withstanding.has(host)) return;
  withstanding.add(host);
  /**
   * Makes a press again that the page has stopped on its way, as one does that listens on `document` while events
   * come down, and lets none through. This one does not leave the shadow root where it began: the page hears of it
   * no second time. (`submit` and `change` never leave theirs.) A page that listens on `window`, and lets nobody
   * after it hear there, has the last word.
   */
  const listen = (event: Press): void => {
    const path = event.composedPath();
    if (event.currentTarget === host) event.salesRoles = true;
    // Ours, and not what does something by itself, too: a request would be sent twice.
    const button =
      path.includes(host) && (path[0] as Element).closest('[type=button][part=button]');
    // A task later it has been everywhere it can come to.
    setTimeout(() => {
      // What the page has cancelled, as a modal or a carousel does, stays so.
      if (!button || event.salesRoles || event.defaultPrevented) return;
      event.salesRoles = true;
      // `detail`: which press of a double one it is.
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: event.detail }));
    });
  };
  host.addController({
    hostConnected() {
      addEventListener('click', listen, true);
      host.addEventListener('click', listen, true);
    },
    hostDisconnected() {
      removeEventListener('click', listen, true);
    },
    hostUpdated() {
      if (replaceTranslations(host)) void replaceInCards(host);
    },
  });
};
