import type { ChoiceMessages } from './en.choice.js';
export declare const ru: ChoiceMessages;
