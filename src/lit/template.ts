// In the script tag's build this stands in the place of what lit-html reads templates with (`edits.ts`). lit
// has the browser parse them, by `innerHTML`. Pages with Trusted Types forbid that, or the policy for it, and
// pages in XHTML read XML there. What our templates are made of takes little: elements that are all closed, but for
// `<input>`, attributes in double quotes, and text.

/** What lit-html knows of a place in a template that values go to. */
interface Part {
  /** 1: an attribute, a property, a listener. 2: between nodes. */
  type: 1 | 2;
  /** The elements and comments before it. */
  index: number;
  name?: string;
  strings?: string[];
  ctor?: unknown;
}

/**
 * A document that nothing runs in. And one whose methods the page's images and forms do not hide: `<img
 * name="importNode">` is what `document.importNode` then is. (MooTools has its own `Document`.)
 */
export const inert = new (Object.getPrototypeOf(XMLDocument) as typeof Document)();

export class Template {
  readonly el = { content: inert.createDocumentFragment() };
  readonly parts: Part[] = [];

  /**
   * @param strings what stands between the values.
   * @param kindOf lit-html's class for a prefix: `.` of a property, `?` of a boolean attribute, `@` of a listener.
   */
  constructor(strings: TemplateStringsArray, kindOf: (prefix: string) => unknown) {
    // As lit-html does: what came as JSON is data, and never a template.
    if (!Object.hasOwn(strings, 'raw')) throw Error('invalid template strings array');
    let parent: Node = this.el.content;
    let index = -1;
    for (const [token, end, tag, attributes = ''] of strings
      .join('\v')
      .matchAll(/<(\/?)([\w-]+)([^>]*)>|\v|[^<\v]+/g)) {
      if (end) parent = parent.parentNode ?? parent;
      else if (tag) {
        index += 1;
        const element = inert.createElementNS('http://www.w3.org/1999/xhtml', tag);
        for (const [, prefix = '', name = '', value = ''] of attributes.matchAll(
          /([.?@]?)([\w-]+)(?:="([^"]*))?/g,
        )) {
          const between = value.split('\v');
          if (between[1] === undefined) element.setAttribute(name, value);
          else this.parts.push({ type: 1, index, name, strings: between, ctor: kindOf(prefix) });
        }
        parent.appendChild(element);
        if (tag !== 'input') parent = element;
      } else if (token === '\v') {
        index += 1;
        parent.appendChild(inert.createComment(''));
        this.parts.push({ type: 2, index });
      } else parent.appendChild(inert.createTextNode(token));
    }
    // As lit-html does: what a value comes to ends before a node, or it would go on to the end of what is around.
    if (!strings.at(-1)) this.el.content.appendChild(inert.createComment(''));
  }
}
