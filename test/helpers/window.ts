import { setViewport } from '@web/test-runner-commands';

/** As narrow as the browser's window can be, once that is known: WebKitGTK's is wider than a telephone. */
let narrowest = 0;

/**
 * Gives the page so many pixels: a window of that width; or where the browser has none, a wider one, of which the
 * page takes no more. Without a width, all of a window that is wide enough for everything.
 */
export const resizeTo = async (width = 1280, height = 900): Promise<void> => {
  const { style } = document.body;
  style.width = '';
  await setViewport({ width: Math.max(width, narrowest), height });
  if (innerWidth === width) return;
  narrowest = innerWidth;
  const { marginLeft, marginRight } = getComputedStyle(document.body);
  style.width = `${width - parseFloat(marginLeft) - parseFloat(marginRight)}px`;
};
