import { ownMethod } from '../own-method.js';

/**
 * Puts a text on the clipboard.
 *
 * @param near takes, for a moment, a field that is selected: on plain http there is no `navigator.clipboard`.
 * @returns whether the browser let us.
 */
export const copyText = async (text: string, near: Node): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text, near);
  }
};

const copyByField = (text: string, near: Node): boolean => {
  const root = near.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const field = ownMethod('createElement')('textarea');
  field.value = text;
  field.readOnly = true;
  near.appendChild(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way on plain http
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
};

/** Lets the browser save a text as a file. */
export const saveFile = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = ownMethod('createElement')('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken what it needs once it is idle again; at once would be too early for Safari.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
