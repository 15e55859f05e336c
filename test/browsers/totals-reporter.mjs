/** Prints one line per browser, such as `Chromium: 85 passed, 0 failed`, for `.ci/run` to add up. */
export const totalsReporter = () => {
  const count = (suite, totals) => {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) totals.skipped += 1;
      else totals[test.passed ? 'passed' : 'failed'] += 1;
    }
    for (const inner of suite?.suites ?? []) count(inner, totals);
    return totals;
  };
  return {
    onTestRunFinished({ sessions }) {
      const browsers = new Map();
      for (const { browser, testResults, passed } of sessions) {
        const totals = browsers.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        const before = totals.failed;
        count(testResults, totals);
        // A file that broke before its first test has no test to blame.
        if (!passed && totals.failed === before) totals.failed += 1;
        browsers.set(browser.name, totals);
      }
      for (const [name, { passed, failed, skipped }] of browsers) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
};
