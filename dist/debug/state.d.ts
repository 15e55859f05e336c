import type { OptionalCategory } from '../consent/types.js';
import type { Finding, Page } from './types.js';
/** Whether the visitor has agreed to one of the categories. */
export declare const isGranted: ({ consent }: Pick<Page, 'consent'>, categories: readonly OptionalCategory[]) => boolean;
/** The choice at this moment, as everything on the page reads it. */
export declare const describeChoice: ({ consent, globalPrivacyControl }: Page) => Finding[];
