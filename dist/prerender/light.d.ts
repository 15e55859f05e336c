import type { Catalogue } from '../catalogue/types.js';
import type { Messages } from '../i18n/en.js';
/**
 * A catalogue as plain HTML: headings, paragraphs and lists, which stand inside `<sales-roles>` and are its
 * catalogue (`from-html.ts` reads them). White space inside a text is one space there.
 *
 * @param headingLevel of the title; more than 3 leaves no headings for the sections, and counts as 3.
 */
export declare const renderLight: (catalogue: Catalogue, { level: levelTitle }: Messages, headingLevel: number) => string;
