/** Waits, frame by frame, until there is what a test looks for, and returns it. */
export const until = async <T>(
  what: string,
  find: () => T,
): Promise<Exclude<T, false | null | undefined>> => {
  // Below the time limits of the tests, so that it is said what was missing. A page in a frame, which
  // comes with a limit of its own, has all its modules to load first.
  const seconds = window.length ? 24 : 9;
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = find();
    if (found) return found as Exclude<T, false | null | undefined>;
    if (performance.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}`);
    await new Promise(requestAnimationFrame);
  }
};
