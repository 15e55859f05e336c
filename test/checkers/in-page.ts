import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { inProject } from '../repo/project.js';
import type { Finding } from './findings.js';

// Scripts for the page are text: tsx would add helpers to functions, which the page does not have.

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const load = async (page: Page, name: string, file: string): Promise<void> => {
  const isThere = await page.evaluate(`typeof ${name} === 'object'`);
  if (!isThere) await page.addScriptTag({ path: inProject(`node_modules/${file}`) });
};

/** What axe finds, and what it could not decide. */
export const axe = async (page: Page): Promise<Finding[]> => {
  await load(page, 'axe', 'axe-core/axe.min.js');
  const options = { runOnly: TAGS, resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(options)})`,
  );
  return [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary, any }) => ({
      checker: 'axe',
      rule: id,
      message: [help, failureSummary, ...any.map(({ message }) => message)].join(' '),
      code: html,
    })),
  );
};

/**
 * What the engine of IBM's accessibility checker finds, certain or not, recommendations included. It also has requests
 * to look at each page by hand ("manual"), whatever the page is like: those are no findings. It looks into what is closed,
 * and does not find the labels there.
 */
export const ibm = async (page: Page): Promise<Finding[]> => {
  await load(page, 'ace', 'accessibility-checker-engine/ace.js');
  const found = await page.evaluate<Omit<Finding, 'checker'>[]>(`
    document.querySelectorAll('details').forEach((one) => (one.open = true));
    new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(({ results }) => results
      .filter(({ value }) => value[1] === 'FAIL' || value[1] === 'POTENTIAL')
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, message, code: snippet })))`);
  return found.map((finding) => ({ checker: 'IBM', ...finding }));
};
