/** What a link can say of a widget. */
export interface LinkState {
  /** The ids of the roles whose details are open. */
  open: readonly string[];
  /** The ids of the roles that are compared. */
  compare: readonly string[];
  /** What stands in the search field; empty for nothing. */
  query: string;
  /** The only level that is shown. */
  level?: number | undefined;
  /** The only tag that is shown. */
  tag?: string | undefined;
}

/** What an address says that does not name the widget. */
export const NOTHING: LinkState = { open: [], compare: [], query: '' };

/** A part of a hash that is ours, or that of another widget of ours. */
interface Part {
  widget: string;
  key: string;
  /** As it stands there: percent-encoded. */
  value: string;
}

// The keys have no dots: whatever dots a widget's name has, the last one ends it.
const NAME = /^sales-roles\.(?:(.+)\.)?(open|compare|find|level|tag)$/s;

/**
 * Half of a surrogate pair has no UTF-8, and a browser would put U+FFFD in its place. It is written as
 * `%ud800`, which a browser leaves alone, and which nothing else comes to: a `%` of the text is `%25`. (Not
 * by a pattern with `u`: WebKit takes U+D800 and U+FC00 for one character there.)
 */
const encode = (text: string): string =>
  text.replace(
    /[\ud800-\udbff][\udc00-\udfff]|([\ud800-\udfff])|[^\ud800-\udfff]+/g,
    (run, half) => (half ? `%u${run.charCodeAt(0).toString(16)}` : encodeURIComponent(run)),
  );

const fromUtf8 = (bytes: string): string => {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
};

/** Decodes percent-encoding. What is no UTF-8 stays as it is: people cut links, and type them. */
export const decode = (text: string): string =>
  text.replace(/%u([\da-f]{4})|(?:%[\da-f]{2})+/gi, (run, unit: string | undefined) =>
    unit ? String.fromCharCode(parseInt(unit, 16)) : fromUtf8(run),
  );

/** Reads one part of a hash; `undefined` for one of the page's own. */
const partOf = (text: string): Part | undefined => {
  const [, name = '', value = ''] = /^(.*?)=(.*)$/.exec(text) ?? [];
  const [, widget = '', key] = NAME.exec(decode(name)) ?? [];
  return key ? { widget, key, value } : undefined;
};

const idsIn = (list = ''): string[] => [
  ...new Set(
    list
      .split(',')
      .filter(Boolean)
      .map((id) => decode(id)),
  ),
];

/** Whether a hash, without its `#`, has a part of any widget of ours. Else it is all the page's. */
export const hasLinks = (hash: string): boolean => hash.split('&').some(partOf);

/**
 * Reads what a hash says of one widget. What makes no sense is left out, so it never throws; whether there
 * are such roles, levels and tags the caller has to see.
 *
 * @param hash without its `#`.
 * @param widget the widget's name among those of the page; empty for the first.
 */
export const readHash = (hash: string, widget: string): LinkState => {
  const said = new Map<string, string>();
  for (const text of hash.split('&')) {
    const part = partOf(text);
    if (part?.widget === widget) said.set(part.key, part.value);
  }
  const level = said.get('level') ?? '';
  return {
    open: idsIn(said.get('open')),
    compare: idsIn(said.get('compare')),
    query: decode(said.get('find') ?? ''),
    level: /^[1-9]\d?$/.test(level) ? Number(level) : undefined,
    tag: decode(said.get('tag') ?? '') || undefined,
  };
};

/**
 * Puts what a widget shows into a hash. Its parts stand where they stood, or come last; all others stay as
 * they are, byte for byte.
 *
 * @param hash without its `#`, as is what is returned.
 * @param widget the widget's name among those of the page; empty for the first.
 */
export const writeHash = (hash: string, widget: string, state: LinkState): string => {
  const { open, compare, query, level = '', tag = '' } = state;
  const list = (ids: readonly string[]) => ids.map(encode).join();
  const prefix = `sales-roles.${widget && `${encode(widget)}.`}`;
  const own = Object.entries({
    open: list(open),
    compare: list(compare),
    find: encode(query),
    level,
    tag: encode(tag),
  }).flatMap(([key, value]) => (value ? [`${prefix}${key}=${value}`] : []));

  const parts = hash ? hash.split('&') : [];
  const isOwn = (text: string) => partOf(text)?.widget === widget;
  const place = parts.findIndex(isOwn);
  const others = parts.filter((text) => !isOwn(text));
  others.splice(place < 0 ? others.length : place, 0, ...own);
  return others.join('&');
};

/** Whether two states make the same link. */
export const isSameLink = (one: LinkState, other: LinkState): boolean =>
  writeHash('', '', one) === writeHash('', '', other);
