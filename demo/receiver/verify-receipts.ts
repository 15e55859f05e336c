// What `npm run verify-receipts` runs: says whether anything that the receiver stored was changed.
// Exit codes: 0 nothing, 1 something, 2 it could not be checked.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRecords, type Head, type Report } from './check-records.js';
import { openPlace, type StorePlace } from './open-store.js';
import { readSettings } from './settings.js';

const readHead = (args: readonly string[]): Head | undefined => {
  const { values } = parseArgs({ args: [...args], options: { head: { type: 'string' } } });
  if (values.head === undefined) return undefined;
  const [, position, hash] = /^(\d{1,15}):([\da-f]{64})$/.exec(values.head) ?? [];
  if (!position || !hash) {
    throw new Error('--head has to be <position>:<hash>, as an earlier run printed them.');
  }
  return { position: Number(position), hash };
};

const verify = (place: StorePlace, earlier: Head | undefined): Promise<Report> => {
  // To open a folder is to make it.
  if ('folder' in place && !existsSync(place.folder)) {
    throw new Error(`There is no folder ${place.folder}: nothing has been stored there yet.`);
  }
  return openPlace(place, console.error, async (database) => {
    const report = await checkRecords(database, earlier);
    await database.close();
    return report;
  });
};

const print = ({ count, head, faults }: Report): void => {
  for (const fault of faults) console.log(fault);
  const records = `${count} ${count === 1 ? 'record' : 'records'}`;
  const found = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const verdict = faults.length === 0 ? `${records} verified` : `${records} checked, ${found}`;
  console.log(`${verdict}, head ${head.position} ${head.hash}`);
};

try {
  const earlier = readHead(process.argv.slice(2));
  const report = await verify(readSettings(process.env).database, earlier);
  print(report);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
