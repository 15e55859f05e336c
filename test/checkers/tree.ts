import type { Page } from 'playwright-core';

/** Of the Chrome DevTools Protocol, as much as is read here. */
interface AXNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown; sources?: { type: string }[] };
  value?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: string | number | boolean } }[];
}

interface DOMNode {
  backendNodeId: number;
  /** Names and values in turn. */
  attributes?: string[];
  children?: DOMNode[];
  shadowRoots?: DOMNode[];
}

// What assistive technologies are not told, or tell as part of what is around it.
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker', 'LabelText']);
// What nobody hears before it is opened: its choice is told as its value. And what stands around each page of the demo.
const LEFT_OUT = new Set(['MenuListPopup', 'banner', 'contentinfo']);
// What is said of a node beside its role and its name, where it is so. In their order here.
const STATES = [
  'level',
  'checked',
  'disabled',
  'expanded',
  'focused',
  'invalid',
  'live',
  'modal',
  'multiselectable',
  'pressed',
  'readonly',
  'required',
  'selected',
];
// Where "no" is news, too.
const EITHER_WAY = new Set(['checked', 'expanded', 'pressed']);

const dense = (text: unknown): string =>
  (typeof text === 'string' ? text : '').replace(/\s+/g, ' ').trim();

const statesOf = ({ properties = [] }: AXNode): string[] =>
  STATES.flatMap((name) => {
    const value = properties.find((property) => property.name === name)?.value.value;
    const isNo = value === undefined || value === false || value === 'false' || value === 'off';
    if (isNo && !(EITHER_WAY.has(name) && value !== undefined)) return [];
    return value === true || value === 'true' ? [name] : [`${name}=${String(value)}`];
  });

/** The language of each node of the document, by the nearest `lang`, as screen readers choose a voice. */
const languagesOf = (root: DOMNode): Map<number, string> => {
  const languages = new Map<number, string>();
  const read = (node: DOMNode, above: string): void => {
    const { attributes = [], backendNodeId, children = [], shadowRoots = [] } = node;
    const at = attributes.findIndex((name, index) => name === 'lang' && index % 2 === 0);
    const language = attributes[at + 1] && at >= 0 ? attributes[at + 1]! : above;
    languages.set(backendNodeId, language);
    for (const child of [...children, ...shadowRoots]) read(child, language);
  };
  read(root, '');
  return languages;
};

/** A node that is told of: those that are not have given way to what is below them. */
interface Told {
  role: string;
  /** Texts of one parent that stand beside each other are one. */
  name: string;
  node: AXNode;
  children: Told[];
}

const readTree = (nodes: readonly AXNode[]): Told | undefined => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = ({ childIds = [] }: AXNode): Told[] => {
    const told: Told[] = [];
    for (const id of childIds) {
      const node = byId.get(id);
      const role = node?.role?.value as string;
      if (!node || LEFT_OUT.has(role)) continue;
      if (node.ignored || SILENT.has(role)) {
        told.push(...below(node));
        continue;
      }
      const name = (node.name?.value as string | undefined) ?? '';
      const last = told.at(-1);
      const isMore = role === 'StaticText' && last?.node.parentId === node.parentId;
      if (isMore && last?.role === role) last.name += name;
      else told.push({ role, name, node, children: below(node) });
    }
    return told;
  };
  const [node] = nodes;
  return node && { role: 'page', name: node.name?.value as string, node, children: below(node) };
};

/**
 * What a page tells assistive technologies, in the order in which they read it: a line for each node, below what it
 * stands in, as Chromium computes it. In brackets what is said of it, and the language where that changes; after `=`
 * what is filled in, after `—` the description, after `:` the text.
 */
export const accessibilityTree = async (page: Page): Promise<string> => {
  const devTools = await page.context().newCDPSession(page);
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const { root } = await devTools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devTools.detach();
  const languages = languagesOf(root);

  const linesOf = (
    { role, name, node, children }: Told,
    indent: string,
    above: string,
  ): string[] => {
    const language = languages.get(node.backendDOMNodeId ?? -1) ?? above;
    const states = [...statesOf(node), ...(language === above ? [] : [`lang=${language}`])];
    const value = dense(node.value?.value);
    const description = dense(node.description?.value);
    const isText = children.every((child) => child.role === 'StaticText');
    const text = isText ? dense(children.map((child) => child.name).join(' ')) : '';
    // A name that is made of what stands in it is not told twice.
    const isOwn = isText || node.name?.sources?.every(({ type }) => type !== 'contents');
    const line = [
      role === 'StaticText' ? 'text' : role,
      isOwn && dense(name) && JSON.stringify(dense(name)),
      states.length > 0 && `[${states.join(' ')}]`,
      value && `= ${JSON.stringify(value)}`,
      description && `— ${JSON.stringify(description)}`,
      text && text !== dense(name) && text !== value && `: ${text}`,
    ];
    return [
      indent + line.filter(Boolean).join(' ').replace(' : ', ': '),
      ...(isText ? [] : children.flatMap((child) => linesOf(child, `${indent}  `, language))),
    ];
  };

  const top = readTree(nodes);
  return top ? `${linesOf(top, '', '').join('\n')}\n` : '';
};
