import { isDeepStrictEqual } from 'node:util';
import { byReport, type ReportNode } from '../../src/catalogue/by-report.js';
import { compareRoles, type ComparisonLabels } from '../../src/catalogue/compare.js';
import { catalogueToCsv, catalogueToJson } from '../../src/catalogue/files.js';
import { findRoles, levelsOf, tagsOf, widenings } from '../../src/catalogue/filter.js';
import { readHash, writeHash } from '../../src/catalogue/link.js';
import { comparisonToMarkdown, roleToMarkdown } from '../../src/catalogue/markdown.js';
import { indexRoles, matchesIn, readQuery } from '../../src/catalogue/search.js';
import { byLevel } from '../../src/catalogue/tree.js';
import type { Catalogue, Role } from '../../src/catalogue/types.js';
import { validateCatalogue } from '../../src/catalogue/validate.js';
import { en } from '../../src/i18n/en.find.js';

const labels = { ...en, title: en.role, levelName: (level: number) => `Level ${level}` };

const done = <T>(steps: Generator<unknown, T>): T => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Reads the cells of a CSV file as RFC 4180 has it: all of ours are in quotes. */
const rowsOf = (csv: string): string[][] =>
  [...csv.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, row = '']) =>
    [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );

const rolesOf = (nodes: readonly ReportNode[]): Role[] =>
  nodes.flatMap(({ role, reports }) => [role, ...rolesOf(reports)]);

/** A tag, a comment or a character reference that a renderer of Markdown would not show as it is. */
const HTML = /(?<!\\)<(?!br>)[a-z/!?]|&(?!amp;|lt;)#?\w+;/i;

function* faultsInOrder({ roles, ...rest }: Catalogue): Generator<string> {
  const catalogue = { roles, ...rest };
  const inLevels = byLevel(catalogue).flatMap((level) => level.roles);
  const inTree = rolesOf(byReport(roles));
  for (const [name, shown] of Object.entries({ levels: inLevels, tree: inTree })) {
    if (shown.length !== roles.length || roles.some((role) => !shown.includes(role))) {
      yield `the ${name} do not show each role once`;
    }
  }
}

function* faultsInSearch({ roles }: Catalogue): Generator<string> {
  const index = done(indexRoles(roles));
  for (const [position, role] of roles.entries()) {
    const { title, summary = '' } = role;
    for (const query of [title, summary]) {
      if (findRoles(roles, index, { query })?.has(position) === false) {
        yield `${JSON.stringify(query)} does not find its role`;
      }
      let before = 0;
      for (const [start, end] of matchesIn(query, readQuery(title), index)) {
        if (start < before || end <= start || end > query.length) yield 'marks lie outside';
        before = end;
      }
    }
  }
  for (const { value, count } of tagsOf(roles, 'en')) {
    const filter = { query: '', tag: value };
    if (findRoles(roles, index, filter)?.size !== count) yield 'a tag counts wrong';
    widenings(roles, index, { ...filter, level: 99 });
  }
  const counted = levelsOf(roles).reduce((sum, { count }) => sum + count, 0);
  if (counted !== roles.length) yield 'the levels count wrong';
}

function* faultsInFiles(catalogue: Catalogue): Generator<string> {
  const json = JSON.parse(done(catalogueToJson(catalogue))) as unknown;
  const again = validateCatalogue(json);
  if (!('catalogue' in again) || again.warnings.length) yield 'the file is no catalogue';
  else if (!isDeepStrictEqual(again.catalogue, catalogue)) yield 'the file is another catalogue';

  const csv = done(catalogueToCsv(catalogue, labels, ';'));
  const rows = rowsOf(csv.slice(1));
  const [head = []] = rows;
  if (rows.length !== catalogue.roles.length + 1) yield 'the table lacks rows, or has too many';
  if (rows.some((row) => row.length !== head.length)) yield 'the table has rows of other lengths';
  if (rows.flat().some((cell) => /^[-+=@\t\r]/m.test(cell))) yield 'the table has a formula';
}

function* faultsInText(catalogue: Catalogue): Generator<string> {
  const compared = catalogue.roles.slice(0, 3);
  const rows = compareRoles(catalogue, compared, labels satisfies ComparisonLabels);
  if (rows.some(({ cells }) => cells.length !== compared.length)) yield 'a row lacks cells';
  const titles = compared.map(({ title }) => title);
  const table = comparisonToMarkdown(rows, titles);
  const columns = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).length);
  if (new Set(columns).size > 1) yield 'the table in Markdown has rows of other lengths';
  for (const text of [table, ...compared.map((role) => roleToMarkdown(catalogue, role, labels))]) {
    if (HTML.test(text)) yield `HTML in Markdown: ${text}`;
  }
}

function* faultsInLinks({ roles }: Catalogue): Generator<string> {
  const ids = roles.map(({ id }) => id);
  const { title, level, tags = [] } = roles[0]!;
  const said = { open: ids, compare: ids.slice(0, 3), query: title, level };
  const state = { ...said, tag: tags.find(Boolean) };
  const hash = new URL(`https://host/#${writeHash('', title, state)}`).hash.slice(1);
  if (!isDeepStrictEqual(readHash(hash, title), state)) yield `the link says other things: ${hash}`;
}

/** What is wrong with what visitors get of a catalogue that the check has let through. */
export const faultsOfShown = (catalogue: Catalogue): string[] => [
  ...faultsInOrder(catalogue),
  ...faultsInSearch(catalogue),
  ...faultsInFiles(catalogue),
  ...faultsInText(catalogue),
  ...faultsInLinks(catalogue),
];
