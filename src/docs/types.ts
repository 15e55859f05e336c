import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A type that the package exports, as its source says it. */
export interface ExportedType {
  name: string;
  /** Where it is imported from. */
  module: string;
  description: string;
  /** Its declaration. */
  code: string;
}

const ENTRIES: Readonly<Record<string, string>> = {
  'sales-roles': 'src/index.ts',
  'sales-roles/prerender': 'src/prerender/index.ts',
  'sales-roles/receipt': 'src/consent/verify-receipt.ts',
};

const parse = (path: string): ts.SourceFile => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
};

const isType = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** The doc comment of a declaration that stands at the left edge of its file. */
const descriptionOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n');

/** What a module exports: its own types, and those that it passes on by name. */
const exportsOf = (path: string): { name: string; node: ts.Node }[] =>
  parse(path).statements.flatMap((node) => {
    if (isType(node)) {
      const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return isExported ? [{ name: node.name.text, node }] : [];
    }
    if (!ts.isExportDeclaration(node) || !node.moduleSpecifier || !node.exportClause) return [];
    const { text } = node.moduleSpecifier as ts.StringLiteral;
    const source = posix.join(posix.dirname(path), text).replace(/\.js$/, '.ts');
    const names = new Set(
      (node.exportClause as ts.NamedExports).elements.map((one) => one.name.text),
    );
    return exportsOf(source).filter(({ name }) => names.has(name));
  });

/** The interfaces and type aliases of the package's entries, in the order of their names. */
export const readTypes = (): ExportedType[] =>
  Object.entries(ENTRIES)
    .flatMap(([module, path]) =>
      exportsOf(path).map(({ name, node }) => ({
        name,
        module,
        description: descriptionOf(node),
        code: node.getText().replace(/^export /, ''),
      })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
