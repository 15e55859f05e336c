/**
 * Waits until the page has loaded. Before that, what follows a link replaces the entry in the history (HTML,
 * "navigate": a document that is not completely loaded), and "back" leads out of the page.
 */
export const pageLoaded = async (): Promise<void> => {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  // The listeners of `load` are still a part of it.
  await new Promise((resolve) => setTimeout(resolve));
};

/** The address without what belongs to a test. */
export const start = location.href;
export const fragment = (): string => location.href.slice(start.length);

export const once = (type: 'popstate' | 'hashchange'): Promise<Event> =>
  new Promise((resolve) => {
    addEventListener(type, resolve, { once: true });
  });

/** Moves in the history, where both entries differ in their hash: the later of both events. */
export const go = async (delta: number): Promise<void> => {
  const moved = once('hashchange');
  history.go(delta);
  await moved;
};

/** What a visitor does who follows a link of the page, or pastes an address. */
export const visit = async (hash: string): Promise<void> => {
  const moved = once('hashchange');
  location.href = start + hash;
  await moved;
};
