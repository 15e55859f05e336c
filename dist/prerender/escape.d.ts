/** For text, and for an attribute in double quotes. */
export declare const escapeHtml: (text: string) => string;
/** JSON for a script element: nothing in it can end the element (HTML, "restrictions for contents of script elements"). */
export declare const scriptJson: (value: unknown) => string;
