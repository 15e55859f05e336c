// What the test runner's configuration, which is JavaScript, shares with the benchmark.
declare module '*/browsers/chromium.mjs' {
  export const findChromium: () => string | undefined;
  export const chromiumArguments: readonly string[];
}
