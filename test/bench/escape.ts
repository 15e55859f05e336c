/** A text as it stands in HTML, between tags or in an attribute's double quotes. */
export const escape = (text = ''): string =>
  text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
