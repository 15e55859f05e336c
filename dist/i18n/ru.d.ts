import type { Messages } from './en.js';
export declare const ru: Messages;
