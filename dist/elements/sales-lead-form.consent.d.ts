import { type View } from './sales-lead-form.templates.js';
/**
 * What the visitor agrees to: for the answer to the request beside a box, or above the button; for each
 * purpose of the owner's beside a box of its own (GDPR, recitals 32 and 43; 152-FZ, art. 9).
 */
export declare const consentTemplate: (view: View) => unknown;
