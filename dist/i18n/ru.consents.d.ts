import type { ConsentsMessages } from './en.consents.js';
export declare const ru: ConsentsMessages;
