import type { FindMessages } from './en.find.js';
export declare const ru: FindMessages;
