// @ts-check

/**
 * Puts a text on the clipboard. Where the browser does not let it, what shows the text is selected, ready to be copied
 * by hand.
 *
 * @param {string} text
 * @param {HTMLElement} [source] What shows it.
 * @returns {Promise<boolean>} Whether it is on the clipboard.
 */
export const copy = async (text, source) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page without https has no clipboard, and the visitor may have refused it.
    if (source) {
      source.focus();
      getSelection()?.selectAllChildren(source);
    }
    return false;
  }
};
