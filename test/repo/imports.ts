import ts from 'typescript';
import { read } from './project.js';

/** One import, or re-export, of a module. */
export interface Import {
  specifier: string;
  /** `type`: gone at run time; `dynamic`: loaded when it is needed. */
  kind: 'static' | 'dynamic' | 'type';
}

/** The syntax tree of a file of the project, TypeScript or JavaScript. */
export const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);

/** Visits every node of a tree. */
export const visit = (node: ts.Node, callback: (node: ts.Node) => void): void => {
  callback(node);
  ts.forEachChild(node, (child) => {
    visit(child, callback);
  });
};

/** `import { type A, type B } from` keeps nothing but its side effects, of which our modules have none. */
const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((element) => element.isTypeOnly)
  );
};

const importIn = (node: ts.Node): Import | undefined => {
  const found = (specifier: ts.Node | undefined, kind: Import['kind']): Import | undefined =>
    specifier && ts.isStringLiteralLike(specifier)
      ? { specifier: specifier.text, kind }
      : undefined;

  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return found(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'static');
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return found(node.argument.literal, 'type');
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return found(node.arguments[0], 'dynamic');
  }
  return undefined;
};

/** What a file of the project imports, in its order. */
export const importsOf = (path: string): Import[] => {
  const imports: Import[] = [];
  visit(parse(path), (node) => {
    const one = importIn(node);
    if (one) imports.push(one);
  });
  return imports;
};
