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
