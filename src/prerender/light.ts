import { byLevel } from '../catalogue/tree.js';
import type { Catalogue, Role } from '../catalogue/types.js';
import type { Messages } from '../i18n/en.js';
import { escapeHtml } from './escape.js';

const element = (
  tag: string,
  content: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string => {
  const given = Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`);
  return `<${tag}${given.join('')}>${content}</${tag}>`;
};

/** A newline in a text is a new paragraph. */
const paragraphs = (text = ''): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => element('p', escapeHtml(line)));

/** A title of words, which is read as it stands. */
const PLAIN = /^[\p{L}\p{N}]+(?:[ .-]+[\p{L}\p{N}]+)*$/u;

const renderRole = (role: Role, rank: number): string[] => {
  const { id, title, alias, summary, reportsTo, tags, sections = [] } = role;
  const shown = alias
    ? `${escapeHtml(title)} ${element('small', `(${escapeHtml(alias)})`)}`
    : escapeHtml(title);
  const attributes = {
    'data-id': id,
    // Other titles could be misread: see `from-html.ts`.
    'data-title': PLAIN.test(title) ? undefined : title,
    'data-alias': alias,
    'data-reports-to': reportsTo ?? undefined,
    'data-tags': tags?.join(', '),
  };
  return [
    element(`h${rank}`, shown, attributes),
    ...paragraphs(summary),
    ...sections.flatMap((section) => [
      element(`h${rank + 1}`, escapeHtml(section.title)),
      element('ul', section.items.map((item) => element('li', escapeHtml(item))).join('')),
    ]),
  ];
};

/**
 * A catalogue as plain HTML: headings, paragraphs and lists, which stand inside `<sales-roles>` and are its
 * catalogue (`from-html.ts` reads them). White space inside a text is one space there.
 *
 * @param headingLevel of the title; more than 3 leaves no headings for the sections, and counts as 3.
 */
export const renderLight = (
  catalogue: Catalogue,
  { level: levelTitle }: Messages,
  headingLevel: number,
): string => {
  const rank = Math.min(headingLevel, 3);
  const { lang, title, intro } = catalogue;
  const lines = [
    ...(title ? [element(`h${rank}`, escapeHtml(title))] : []),
    ...paragraphs(intro),
    ...byLevel(catalogue).flatMap(({ level, title: own, text, roles }) => [
      element(`h${rank + 1}`, escapeHtml(own ?? levelTitle(level)), {
        'data-level': String(level),
      }),
      ...paragraphs(text),
      ...roles.flatMap((role) => renderRole(role, rank + 2)),
    ]),
  ];
  return element('div', `\n${lines.join('\n')}\n`, { lang });
};
