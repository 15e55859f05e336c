import { relative } from 'node:path';

/** Of more, the first say enough. */
const NAMED = 40;

/**
 * Prints one line per browser, such as `Chromium: 85 passed, 0 failed`, for `.ci/run` to add up; before it, what
 * failed, once more: of a log that was cut off, the end is what one has.
 */
export const totalsReporter = () => {
  const count = (suite, totals) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) totals.skipped += 1;
      else if (test.passed) totals.passed += 1;
      else {
        totals.failed += 1;
        totals.names.push(`${test.name}: ${test.error?.message ?? 'not run, or without an error'}`);
      }
    }
    for (const inner of suite?.suites ?? []) count(inner, totals);
    return totals;
  };
  return {
    onTestRunFinished({ sessions }) {
      const browsers = new Map();
      for (const { browser, testFile, testResults, passed, errors } of sessions) {
        const totals = browsers.get(browser.name) ?? {
          passed: 0,
          failed: 0,
          skipped: 0,
          names: [],
        };
        const before = totals.failed;
        count(testResults, totals);
        // A file that broke before its first test has no test to blame.
        if (!passed && totals.failed === before) totals.failed += 1;
        // Those of hooks stand here, not with a test: they come first, as the tests after them were not run.
        for (const { message } of errors) {
          totals.names.unshift(`${relative(process.cwd(), testFile)}: ${message}`);
        }
        browsers.set(browser.name, totals);
      }
      for (const [name, { passed, failed, skipped, names }] of browsers) {
        for (const line of names.slice(0, NAMED)) console.log(`${name}: failed: ${line}`);
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
};
