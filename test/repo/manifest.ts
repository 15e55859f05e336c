import { elementsOf, readManifest, type ElementDeclaration } from '../../src/docs/manifest.js';

export type { ElementDeclaration };

/** The elements of the manifest, as `npm run build` has written it. */
export const readElements = (): ElementDeclaration[] => elementsOf(readManifest());
