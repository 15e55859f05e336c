import assert from 'node:assert/strict';
import { basename, dirname, posix } from 'node:path';
import { test } from 'node:test';
import { importsOf, type Import } from './imports.js';
import { LAYERS, ZOD } from './layers.js';
import { filesIn } from './project.js';

const files = filesIn('src', '.ts');

/** `src/lead/id.ts` is in `lead`, `src/url.ts` is `url`. */
const layerOf = (path: string): string => path.split('/')[1]!.replace(/\.ts$/, '');

/** `sales-role-card.styles.ts` belongs to `sales-role-card.ts`. */
const elementOf = (path: string): string => basename(path).split('.')[0]!;

const isIn = (specifier: string, packages: readonly string[] = []): boolean =>
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** Why a file may not have an import, or `undefined`. */
const objection = (path: string, { specifier, kind }: Import): string | undefined => {
  const own = layerOf(path);
  const layer = LAYERS[own]!;
  if (isIn(specifier, ['zod']) && specifier !== ZOD) return `zod comes as '${ZOD}' only`;
  if (!specifier.startsWith('.')) {
    const allowed =
      isIn(specifier, layer.packages) || (kind === 'type' && isIn(specifier, layer.packageTypes));
    return allowed ? undefined : `${own} may not import the package (${layer.why})`;
  }
  const target = posix.join(dirname(path), specifier).replace(/\.js$/, '.ts');
  if (!files.includes(target)) return 'no such file in src';
  const other = layerOf(target);
  if (other === own) {
    return own === 'elements' && elementOf(target) !== elementOf(path)
      ? `an element may not import another (${layer.why})`
      : undefined;
  }
  if (layer.layers.includes(other) || (kind === 'type' && layer.types?.includes(other))) {
    return undefined;
  }
  const but = layer.types?.includes(other) ? ' anything but types from' : '';
  return `${own} may not import${but} ${other} (${layer.why})`;
};

test('every file of src is in a layer that layers.ts names', () => {
  assert.deepEqual(
    files.filter((path) => !(layerOf(path) in LAYERS)),
    [],
  );
});

test('every layer imports only what is below it', () => {
  const objections = files
    .filter((path) => layerOf(path) in LAYERS)
    .flatMap((path) =>
      importsOf(path).flatMap((one) => {
        const text = objection(path, one);
        return text ? [`${path}: ${one.kind} import of '${one.specifier}': ${text}`] : [];
      }),
    );
  assert.deepEqual(objections, []);
});
