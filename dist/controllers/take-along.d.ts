/**
 * Puts a text on the clipboard.
 *
 * @param near takes, for a moment, a field that is selected: on plain http there is no `navigator.clipboard`.
 * @returns whether the browser let us.
 */
export declare const copyText: (text: string, near: Node) => Promise<boolean>;
/** Lets the browser save a text as a file. */
export declare const saveFile: (name: string, type: string, text: string) => void;
