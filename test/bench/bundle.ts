import { join } from 'node:path';
import { build } from 'vite';

/** The libraries that the widget is compared with, by the name of their module in `peers/`. */
export const PEERS = ['d3-org-chart', 'shoelace'] as const;

export type PeerName = (typeof PEERS)[number];

/** Bundles the peers as a site would that uses them; returns each file's text by its name. */
export const bundlePeers = async (): Promise<ReadonlyMap<string, string>> => {
  const folder = join(import.meta.dirname, 'peers');
  const entry = Object.fromEntries(PEERS.map((name) => [name, join(folder, `${name}.ts`)]));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: folder,
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  const files = new Map<string, string>();
  for (const { output } of [built].flat() as { output: { fileName: string; code?: string }[] }[]) {
    for (const { fileName, code = '' } of output) files.set(fileName, code);
  }
  return files;
};
