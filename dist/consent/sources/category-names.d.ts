import type { Choices } from '../types.js';
/** Our choices from names granted and refused: what is both is refused, what is neither undecided. */
export declare const choicesFrom: (granted: readonly string[], refused?: readonly string[]) => Choices;
