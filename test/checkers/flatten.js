// Runs in a page under test: `flatten()` writes what the page shows as one plain HTML document, for checkers that know
// nothing of shadow roots.
//
// Each shadow root and each slot gives way to what it shows, hidden or not. A custom element becomes a `div`, which
// lets a checker look through it: whatever stands inside has to be allowed where it stands. Its own attributes are
// left out, those that every element may have stay; of the shadow roots, `part` and `slot` go with them. Ids are told
// apart by the root that they are in, and so are the references to them: one that leads nowhere in its root leads
// nowhere in the document.

{
  const REFERENCES = new Set([
    'aria-activedescendant',
    'aria-controls',
    'aria-describedby',
    'aria-details',
    'aria-errormessage',
    'aria-flowto',
    'aria-labelledby',
    'aria-owns',
    'commandfor',
    'for',
    'form',
    'headers',
    'list',
    'popovertarget',
  ]);
  const EVERYWHERE =
    /^(?:aria-.+|class|data-.+|dir|hidden|id|inert|lang|role|style|tabindex|title)$/;
  const OF_SHADOW_ROOTS = /^(?:exportparts|part|slot)$/;
  // A checker reads HTML, and what a browser with scripts makes of `noscript` is text.
  const LEFT_OUT = new Set(['style', 'noscript']);

  window.flatten = () => {
    const flat = document.implementation.createHTMLDocument();
    const prefixes = new Map([[document, '']]);

    const prefixOf = (element) => {
      const root = element.getRootNode();
      if (!prefixes.has(root)) prefixes.set(root, `root-${prefixes.size}-`);
      return prefixes.get(root);
    };

    const copyAttributes = (from, to, isOurs) => {
      for (const { name, value } of from.attributes) {
        if (isOurs ? !EVERYWHERE.test(name) : OF_SHADOW_ROOTS.test(name)) continue;
        const ids = name === 'id' || REFERENCES.has(name);
        to.setAttribute(name, ids ? value.replace(/\S+/g, (id) => prefixOf(from) + id) : value);
      }
    };

    const copy = (node, place) => {
      if (node.nodeType === Node.TEXT_NODE) place.append(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || LEFT_OUT.has(node.localName)) return;
      if (node.localName === 'slot') {
        const assigned = node.assignedNodes();
        for (const shown of assigned.length ? assigned : node.childNodes) copy(shown, place);
        return;
      }
      const isOurs = node.localName.includes('-');
      const element = flat.createElementNS(node.namespaceURI, isOurs ? 'div' : node.localName);
      copyAttributes(node, element, isOurs);
      place.append(element);
      // What a template or a script holds is no part of the tree.
      if (node.localName === 'template') element.innerHTML = node.innerHTML;
      for (const child of (node.shadowRoot ?? node).childNodes) copy(child, element);
    };

    flat.documentElement.remove();
    copy(document.documentElement, flat);
    return `<!doctype html>\n${flat.documentElement.outerHTML}\n`;
  };
}
