/** A page around a widget. */
export interface Page {
    lang: string;
    title: string;
    description: string | undefined;
    /** URL of `sales-roles.js`. */
    script: string;
    nonce: string | undefined;
}
/** A whole page: valid HTML, light and dark, readable on a phone and without the script. */
export declare const renderPage: (widget: string, { lang, title, description, script, nonce }: Page) => string;
