import type { FormMessages } from './en.form.js';
export declare const ru: FormMessages;
