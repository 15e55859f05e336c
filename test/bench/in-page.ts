import type { Browser, Page } from 'playwright-core';

/**
 * Runs a function of a module of `page/` in a page of its own, always of the same size: what one
 * measurement leaves behind must not weigh on the next.
 *
 * @param meanwhile sends input to the page; its signal ends it.
 * @returns what the function returns.
 */
export const runInPage = async <T>(
  browser: Browser,
  url: string,
  module: string,
  call: string,
  meanwhile?: (page: Page, signal: AbortSignal) => Promise<void>,
): Promise<T> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const ended = new AbortController();
  try {
    await page.goto(url);
    const other = meanwhile?.(page, ended.signal);
    // As text: tsx would add helpers to a function, which the page does not have.
    const result = await page.evaluate(`import('/page/${module}.js').then((page) => page.${call})`);
    ended.abort();
    await other;
    return result as T;
  } finally {
    ended.abort();
    await page.close();
  }
};
