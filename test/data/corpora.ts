/** The public corpora of hostile strings, each once: the same as `corpora.node.ts` reads in Node. */
export const readHostileStrings = async (): Promise<readonly string[]> => {
  const read = (path: string) => fetch(new URL(`../../node_modules/${path}`, import.meta.url));
  const naughty = await read('big-list-of-naughty-strings/blns.json');
  const seeds = await read('xss-filters/tests/fuzz/bin/seed.xss');
  return [
    ...new Set([...((await naughty.json()) as string[]), ...(await seeds.text()).split('\n')]),
  ];
};
