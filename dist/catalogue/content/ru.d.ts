import type { Catalogue } from '../types.js';
export declare const ru: Catalogue;
