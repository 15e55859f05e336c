import type { Source } from '../types.js';
/** vanilla-cookieconsent 3: its window events (docs/advanced/callbacks-events.md). */
export declare const vanillaCookieConsent: Source;
