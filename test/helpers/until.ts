/** Waits, frame by frame, until there is what a test looks for, and returns it. */
export const until = async <T>(
  what: string,
  find: () => T,
): Promise<Exclude<T, false | null | undefined>> => {
  // Below the time limit of the tests, so that it is said what was missing.
  const seconds = 24;
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = find();
    if (found) return found as Exclude<T, false | null | undefined>;
    if (performance.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}`);
    await new Promise(requestAnimationFrame);
  }
};
