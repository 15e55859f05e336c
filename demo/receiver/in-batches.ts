/** So that no transaction gets long. */
const MAX_BATCH = 50;

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result | PromiseLike<Result>): void;
  reject(reason: unknown): void;
}

/**
 * Does together what is asked for while the same is being done: a commit waits for the disk, and one
 * is enough for all. `work` returns a result for each item, in their order, and does all or nothing.
 */
export const inBatches = <Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((item: Item) => Promise<Result>) => {
  const waiting: Waiting<Item, Result>[] = [];
  let isWorking = false;

  const doBatch = async (batch: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      // One that cannot be done must not take the others with it.
      if (batch.length > 1) for (const one of batch) await doBatch([one]);
      else batch[0]?.reject(error);
    }
  };

  const start = async (): Promise<void> => {
    isWorking = true;
    while (waiting.length > 0) await doBatch(waiting.splice(0, MAX_BATCH));
    isWorking = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isWorking) void start();
    });
};
