import assert from 'node:assert/strict';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium.mjs';

/** Starts Chromium for a test in Node, with what it always needs here and what this one adds. */
export const launchChromium = ({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> => {
  const executablePath = findChromium();
  assert.ok(executablePath, 'Chromium is missing: node test/browsers/chromium.mjs');
  return chromium.launch({ ...options, executablePath, args: [...chromiumArguments, ...args] });
};
