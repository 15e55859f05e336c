const CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text, and for an attribute in double quotes. */
export const escapeHtml = (text: string): string =>
  // HTML has no way to write a NUL, and reads a carriage return as a newline unless it is written so.
  text
    .replace(/[&<>"]/g, (character) => CHARACTERS[character] ?? '')
    .replace(/\0/g, '\ufffd')
    .replace(/\r/g, '&#13;');

/** JSON for a script element: nothing in it can end the element (HTML, "restrictions for contents of script elements"). */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/</g, '\\u003c');
