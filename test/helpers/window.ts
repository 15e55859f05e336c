import { setViewport } from '@web/test-runner-commands';

/** As narrow as the browser's window can be, once that is known: WebKitGTK's is wider than a telephone. */
let narrowest = 0;

/** At most so much of a window is its scroll bar: in Firefox the page has what is left. */
const SCROLL_BAR = 20;

/**
 * Gives the page so many pixels: a window of that width; or where the browser has none, a wider one, of which the
 * page takes no more. Without a width, a window that is wide enough for everything. Fails where the page is not so
 * wide then: what is looked at in a window that stayed as it was would tell nothing.
 */
export const resizeTo = async (width = 1280, height = 900): Promise<void> => {
  const { style } = document.body;
  // With a width of its own, WebKit counts what is left of the window to a margin.
  style.maxWidth = '';
  const { marginLeft, marginRight } = getComputedStyle(document.body);
  const margins = parseFloat(marginLeft) + parseFloat(marginRight);
  style.maxWidth = `${width - margins}px`;
  await setViewport({ width: Math.max(width, narrowest), height });
  if (innerWidth > width) narrowest = innerWidth;
  const page = document.body.getBoundingClientRect().width + margins;
  if (page > width || page < width - SCROLL_BAR) {
    throw new Error(`Expected a page of ${width} px, got ${page} px`);
  }
};
