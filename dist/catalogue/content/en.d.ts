import type { Catalogue } from '../types.js';
export declare const en: Catalogue;
