import { ownMethod } from '../own-method.js';

// Not `Node.TEXT_NODE`: a page can have a `Node` of its own.
const TEXT = 3;

const LIST = 'ul,ol';
const BLOCK = `h1,h2,h3,h4,h5,h6,p,dl,${LIST}`;

const is = (block: Element | undefined, selector: string): boolean =>
  block?.matches(selector) ?? false;

/** As `textContent`, but what stands on lines of its own does not run together. */
const textOf = (node: Node): string =>
  node.nodeType === TEXT
    ? (node.nodeValue ?? '')
    : (/^(?:BR|DIV|LI|P)$/.test(node.nodeName) ? ' ' : '') +
      [...node.childNodes].map(textOf).join('');

/** As HTML collapses white space: a no-break space inside a text is none. */
const text = (node: Node | null): string =>
  node
    ? textOf(node)
        .replace(/[ \t\n\f\r]+/g, ' ')
        .trim()
    : '';
const label = (node: Node): string => text(node).replace(/ ?:$/, '');
const join = (before: string | undefined, block: Node): string =>
  before ? `${before}\n${text(block)}` : text(block);

/** Headings, paragraphs and lists in their order, whatever they are wrapped in. */
const blocksOf = (elements: Iterable<Element>): Element[] =>
  [...elements].flatMap((element) => (is(element, BLOCK) ? element : blocksOf(element.children)));

/** 1 to 6 for a heading, `NaN` for anything else and for nothing: it compares as false. */
const rankOf = (node: Node | undefined): number =>
  Number(/^H(\d)$/.exec(node?.nodeName ?? '')?.[1]);

/** An empty attribute says nothing; a fragment has none. */
const attribute = (place: ParentNode | null | undefined, name: string): string | undefined =>
  ((place as Partial<Element> | null | undefined)?.getAttribute?.(name) ?? '') || undefined;

/** `data-level`; what is no number stays as it is, so that `validateCatalogue` names it. */
const givenLevel = (element: ParentNode): unknown => {
  const level = attribute(element, 'data-level');
  return level && (Number(level) || level);
};

const levelOf = (heading: Element): unknown =>
  givenLevel(heading) ?? (Number(/\b([1-9]|1\d|20)\b/.exec(text(heading))?.[0]) || undefined);

/** `line` is or begins with the title: a heading, the text before an item's first block, or its first `<p>`. */
const roleFrom = (holder: Element, line: ParentNode, level: unknown, above: string | null) => {
  const mark = rankOf(line) ? null : line.querySelector('strong,b,a');
  const head = mark && text(line).startsWith(text(mark)) ? mark : line;
  const given = (name: string): string | undefined =>
    attribute(holder, name) ?? attribute(head, name);
  const whole = text(head);
  const marked = text(head.querySelector('em,i,small,[lang]'));
  // After a `<b>`: perhaps the alias in brackets, perhaps a dash, and the summary.
  const [, after, summary] =
    /^ ?(?:\(([^()]+)\))?[\s:.,–—-]*(.+)?/.exec(text(line).slice(whole.length)) ?? [];
  // A title that is given needs no reading, nor what stands beside it in brackets.
  const givenTitle = given('data-title');
  let [, title = whole, alias = after] = /^(.+?) ?\(([^()]+)\)$/.exec(whole) ?? [];
  // A title that is marked as a whole has no alias in it.
  if (marked && marked !== whole) {
    title = whole.replace(marked, '').replace(/[\s/|,–—-]*(\( ?\))?$/, '');
    alias = marked.replace(/^\((.*)\)$/, '$1');
  }
  return {
    id: given('data-id') ?? given('id'),
    title: givenTitle ?? title.replace(/ ?:$/, ''),
    alias: given('data-alias') ?? (givenTitle === undefined ? alias : undefined),
    level: givenLevel(holder) ?? givenLevel(head) ?? level,
    summary,
    reportsTo: given('data-reports-to') ?? above,
    tags: given('data-tags')?.split(/ ?, ?/),
    sections: [] as { title: string; items: string[] }[],
  };
};

type Draft = ReturnType<typeof roleFrom>;

/** Reads a block that means the same in both forms. Returns what titles the next list. */
const readBlock = (role: Draft, block: Element, title: string): string => {
  if (rankOf(block)) return label(block);
  if (is(block, LIST)) {
    role.sections.push({ title, items: [...block.children].map(text) });
    return '';
  }
  if (is(block, 'p')) role.summary = join(role.summary, block);
  for (const part of block.querySelectorAll('dt,dd')) {
    if (is(part, 'dt')) role.sections.push({ title: label(part), items: [] });
    else role.sections.at(-1)?.items.push(text(part));
  }
  return title;
};

/**
 * Reads the plain HTML inside a tag as a catalogue: the text of headings, paragraphs and lists, with its white
 * space collapsed. What wraps them does not matter. The first heading is the title; the paragraphs before any
 * level or role are the intro. Roles come in two forms, or as lists under the headings of levels:
 *
 * 1. Nested lists. Each `<li>` is a role, its depth is the level, and the `<li>` around it is the role above.
 *    It begins with the title: a heading, or a `<strong>`, `<b>` or `<a>` and the summary, or text. `<p>`s
 *    are the summary. A list after a further heading is a section with that title; `<dl>` holds sections too
 *    (`<dt>` the title, `<dd>` an item). Any other list holds the roles below.
 * 2. Headings. One with a number from 1 to 20 ("Level 2") starts a level, deeper ones are its roles, and
 *    paragraphs are the text of either. In a role every list is a section, titled by a still deeper heading
 *    or a paragraph that ends in a colon; `<dl>` as above. A first heading with a number ("Top 10 roles") is the
 *    title only if no other heading follows, or next a deeper one with a number.
 *
 * The alias stands at the end of a title in brackets, or in `<em>`, `<i>`, `<small>` or an element with `lang`.
 * `data-level`, `data-id` (or `id`), `data-title`, `data-alias`, `data-tags` (with commas) and `data-reports-to` of an
 * `<li>` or a heading win over what is read. A heading with `data-level` starts a level if a list follows, or a deeper
 * heading that titles no list and has no `data-level`; otherwise it is a role. A role without an id gets its
 * title as one, in lower case with dashes, and `-2`, `-3` … where that is taken. The nearest `lang` is the
 * catalogue's.
 *
 * @param roots what stands inside the tag, as far as it is a catalogue; or what is marked as one.
 * @returns what `validateCatalogue` takes, faults included: a role without a level comes without one.
 */
export const catalogueFromHtml = (roots: Iterable<Element>): unknown => {
  const roles: Draft[] = [];
  const levels: { level: unknown; title: string; text?: string }[] = [];
  const ids = new Set<string | undefined>();
  for (const root of roots) {
    for (const element of [root, ...root.querySelectorAll('[id],[data-id]')]) {
      ids.add(attribute(element, 'data-id') ?? element.id);
    }
  }

  const add = (...from: Parameters<typeof roleFrom>): Draft => {
    const role = roleFrom(...from);
    const slug =
      role.title
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'role';
    if (!role.id) {
      role.id = slug;
      for (let count = 2; ids.has(role.id); count += 1) role.id = `${slug}-${count}`;
      ids.add(role.id);
    }
    roles.push(role);
    return role;
  };

  const readList = (list: Element, level: number, above: string | null): void => {
    for (const item of list.querySelectorAll(':scope > li')) {
      const inner = blocksOf(item.children);
      const [begin] = inner;
      const range = ownMethod('createRange')();
      range.selectNodeContents(item);
      if (begin) range.setEndBefore(begin);
      let line: ParentNode = range.cloneContents();
      if (begin && (rankOf(begin) || (is(begin, 'p') && !text(line)))) {
        line = begin;
        inner.shift();
      }
      const role = add(item, line, level, above);
      let title = '';
      for (const block of inner) {
        if (title || !is(block, LIST)) title = readBlock(role, block, title);
        else readList(block, (Number(role.level) || level) + 1, role.id ?? null);
      }
    }
  };

  const blocks = blocksOf(roots);
  const [first, second] = blocks.filter(rankOf);
  const hasTitle =
    first &&
    !givenLevel(first) &&
    (!levelOf(first) || !second || (levelOf(second) && rankOf(second) > rankOf(first)));

  const startsLevel = (heading: Element, index: number): boolean => {
    if (!givenLevel(heading)) return Boolean(levelOf(heading));
    let after = index + 1;
    while (blocks[after] && !rankOf(blocks[after])) after += 1;
    const inner = blocks[after];
    return (
      is(blocks[index + 1], LIST) ||
      (rankOf(inner) > rankOf(heading) &&
        !is(inner, '[data-level]') &&
        !is(blocks[after + 1], LIST))
    );
  };

  let title: string | undefined;
  let intro: string | undefined;
  let level: (typeof levels)[number] | undefined;
  let levelRank = 0;
  let role: Draft | undefined;
  let roleRank = 0;
  let listTitle = '';
  blocks.forEach((block, index) => {
    const rank = rankOf(block);
    if (block === first && hasTitle) title = text(block);
    else if (role && rank > roleRank && !givenLevel(block)) listTitle = label(block);
    else if (rank) {
      if (rank <= levelRank) level = undefined;
      listTitle = '';
      if (!level && startsLevel(block, index)) {
        level = { level: levelOf(block), title: text(block) };
        levels.push(level);
        levelRank = rank;
        role = undefined;
      } else {
        role = add(block, block, level?.level, null);
        roleRank = rank;
      }
    } else if (role) {
      const isLabel = is(block, 'p') && text(block).endsWith(':') && is(blocks[index + 1], LIST);
      listTitle = isLabel ? label(block) : readBlock(role, block, listTitle);
    } else if (is(block, LIST)) readList(block, Number(level?.level) || 1, null);
    else if (is(block, 'p')) {
      if (level) level.text = join(level.text, block);
      else if (!roles.length) intro = join(intro, block);
    }
  });
  const lang = attribute(blocks[0]?.closest('[lang]'), 'lang');
  return { version: 1, lang, title, intro, levels, roles };
};
